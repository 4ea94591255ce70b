import type { Contract } from '../../model/index.ts';

/** What a status word says of a unit. */
export type StatusWord = 'credit' | 'failed' | 'tolerable' | 'tolerated' | 'tolerated-automatically' | 'exempt' | 'open' | 'withdrawn' | 'not-taken' | 'fraud';

/** What a column holds. `other` is known and not needed. */
export type Column = 'code' | 'title' | 'points' | 'result' | 'result1' | 'result2' | 'status' | 'year' | 'other';

/** Words of which the longer ones must be looked for first: "niet geslaagd" before "geslaagd". Accents and capitals do not matter. */
const statuses: readonly (readonly [StatusWord, RegExp])[] = [
  ['tolerated-automatically', /\b(?:automatisch getolereerd|automatische tolerantie|automatically tolerated|automatic tolerance)\b/],
  ['tolerable', /\b(?:tolereerba(?:ar|re) (?:tekort(?:en)?|onvoldoendes?|fail)|(?:niet|nog niet) getolereerd|tolerable (?:fail(?:ure)?|deficit)|can be tolerated|tolereerbaar|tolerable)\b/],
  ['tolerated', /\b(?:(?:wordt |is )?getolereerd(?: tekort)?|tolerantie(?: (?:ingezet|gebruikt|toegepast))?|tolerated(?: (?:fail(?:ure)?|deficit))?|tolerance (?:used|deployed|applied))\b/],
  ['exempt', /\b(?:(?:volledige )?vrijstelling(?: verkregen| toegekend)?|vrijgesteld|(?:full )?exemption(?: granted)?|exempt(?:ed)?|evk|evc)\b/],
  ['withdrawn', /\b(?:uitgeschreven|geschrapt|stopgezet|withdrawn|withdrew|deregistered)\b/],
  ['open', /\b(?:nog (?:geen (?:cijfer|resultaat)|te leggen|niet bekend|open)|geen (?:cijfer|resultaat)|lopend|ingeschreven|opgenomen|in progress|ongoing|no (?:result|grade|mark)(?: yet)?|enrolled|registered)\b/],
  ['not-taken', /\b(?:niet (?:afgelegd|deelgenomen)|afwezig|not taken|absent|did not (?:sit|attend))\b/],
  ['fraud', /\b(?:fraude|fraud)\b/],
  ['failed', /\b(?:te hernemen|hernemen|herkansen|opnieuw(?: op te nemen| af te leggen)?|niet[- ]geslaagd|niet[- ]behaald|geen credit(?:bewijs)?|onvoldoende|tekort|(?:to be )?retaken?|to retake|resit|not passed|no credit|failed|fail)\b/],
  ['credit', /\b(?:credit(?:bewijs)?(?: (?:verworven|behaald|verkregen|obtained|acquired|earned))?|geslaagd|behaald|verworven|passed|pass)\b/],
];

const short: readonly (readonly [StatusWord, RegExp])[] = [
  ['exempt', /(?<![\p{L}\p{N}])(?:VR|EX)(?![\p{L}\p{N}])/u],
];

const contracts: readonly (readonly [Contract, RegExp])[] = [
  ['diploma-exam', /\b(?:examencontract.{0,12}diploma|diploma.{0,12}examencontract|exam contract.{0,12}diploma)\w*/],
  ['credit-exam', /\b(?:examencontract.{0,12}credit|credit.{0,12}examencontract|exam contract.{0,12}credit)\w*/],
  ['credit', /\b(?:creditcontract|credit contract)\b/],
  ['diploma', /\b(?:diplomacontract|diploma contract|degree contract)\b/],
];

const columns: readonly (readonly [Column, RegExp])[] = [
  ['code', /^(?:(?:opo|vak|unit|course|cursus)?[- ]?code|opo|nr|nummer|code opleidingsonderdeel)$/],
  ['title', /^(?:opleidingsonderde(?:el|len)|titel|naam|vak(?:naam)?|omschrijving|benaming|course(?: unit)?(?: title)?|title|name|subject)$/],
  ['points', /^(?:sp|stp|stptn|studiepunten|aantal studiepunten|ects(?:[- ](?:credits|punten|points))?|credits|credit points)$/],
  ['result1', /^(?:(?:1e|1ste|eerste) (?:examen)?(?:kans|zit|zittijd)|first (?:exam )?(?:opportunity|attempt|sit(?:ting)?)|1st (?:opportunity|attempt))$/],
  ['result2', /^(?:(?:2e|2de|tweede) (?:examen)?(?:kans|zit|zittijd)|second (?:exam )?(?:opportunity|attempt|sit(?:ting)?)|2nd (?:opportunity|attempt))$/],
  ['result', /^(?:(?:exam(?:en)?)?(?:cijfer|resultaat|score|uitslag)|eind(?:cijfer|resultaat|score)|mark|grade|(?:final )?result|punt)$/],
  ['status', /^(?:status|credit|beoordeling|toestand|state|outcome|studievoortgang)$/],
  ['year', /^(?:academiejaar|acad\.? ?jaar|aj|jaar|academic year|year)$/],
  ['other', /^(?:fase|semester|sem|periode|examenperiode|docent|titularis|contract|type|verplicht|stage|term|lecturer|contract type|opmerking(?:en)?|remarks?|p|v)$/],
];

/** Without accents and capitals, so that a text compares as it is meant; of the same length only when the text has no accents. */
export const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What a column with this head holds; null when the head is not known. */
export const columnOf = (head: string): Column | null => {
  const words = plain(head).replaceAll(/[().:*]/g, ' ').replaceAll(/\s+/g, ' ').trim();
  return columns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
};

/** The contract that a line names; null when it names none. */
export const contractIn = (text: string): Contract | null => contracts.find(([, pattern]) => pattern.test(plain(text)))?.[0] ?? null;

/** Takes every status word out of a text. */
export const takeStatuses = (text: string): { readonly found: ReadonlySet<StatusWord>; readonly rest: string } => {
  const found = new Set<StatusWord>();
  let rest = text;
  for (const [word, pattern] of short) {
    if (!pattern.test(rest)) continue;
    found.add(word);
    rest = rest.replace(pattern, ' ');
  }
  rest = plain(rest);
  for (const [word, pattern] of statuses) {
    if (!pattern.test(rest)) continue;
    found.add(word);
    rest = rest.replaceAll(new RegExp(pattern.source, 'g'), ' ');
  }
  return { found, rest };
};

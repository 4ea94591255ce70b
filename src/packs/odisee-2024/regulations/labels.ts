import type { Paragraph, RegulationsPart, Words } from '../../../model/index.ts';

/** What the paragraphs are called beside their §, number or letter, in English. */
// prettier-ignore
const english: Readonly<Record<string, string>> = {
  'aansluitende opleidingen': 'follow-on programmes', aanvraag: 'application', aanvraagkost: 'application fee', aanvullen: 'topping up',
  Aalst: 'Aalst', advies: 'advice', afstudeerrichting: 'major', afwezigheid: 'absence', 'agro- en biotechnologie': 'agro- and biotechnology',
  'ander contract': 'another contract', 'andere school': 'another school', bachelor: 'bachelor', 'bachelor-na-bachelor': 'bachelor-after-bachelor',
  bacheloropleiding: 'bachelor programme', behandeling: 'treatment', beoordeling: 'assessment', bewijs: 'proof',
  'bewaren en doorsturen': 'saving and sending', bijdrage: 'contribution', 'bij de academische kalender': 'on the academic calendar',
  'bij het toepassingsgebied': 'on the scope', 'bijzondere bepaling': 'special provision', 'bijzondere gevallen': 'special cases',
  'bindende voorwaarde': 'binding condition', bouw: 'construction', Brussel: 'Brussels', 'Business Management': 'Business Management', cijfer: 'mark',
  cluster: 'cluster', commissie: 'committee', creditcontract: 'credit contract', deelvrijstelling: 'partial exemption',
  'decretale drempel': 'statutory threshold', definitief: 'final', diploma: 'diploma', 'diploma en credit': 'diploma and credit',
  'diploma en diploma-examen': 'diploma and diploma exam', 'diploma- en creditcontract': 'diploma and credit contract', diplomacontract: 'diploma contract',
  'drempel en tolerantie': 'threshold and tolerance', drempelpakket: 'threshold package', duur: 'duration', 'eerste fase': 'first stage',
  'eerste kans': 'first opportunity', 'eerste semester': 'first semester', 'educatief graduaat': 'associate degree in education',
  'Elektromechanische Systemen': 'Electromechanical Systems', equivalentiedossier: 'equivalence file', erkenning: 'recognition', event: 'event',
  examen: 'exam', examencontract: 'exam contract', examenkans: 'exam opportunity', examenregeling: 'exam arrangement', examens: 'exams',
  'extern beroep': 'external appeal', 'facility management': 'facility management', faciliteiten: 'facilities', functiebeperking: 'disability', garantie: 'guarantee',
  geldigheid: 'validity', Gent: 'Ghent', geslaagd: 'passed', graduaat: 'associate degree', 'graduaat en bachelor': 'associate degree and bachelor',
  graduaatsopleiding: 'associate degree programme', herkansing: 'another try', 'herhaald niet slagen': 'failing repeatedly', hernemen: 'repeating',
  hernomen: 'repeated', 'identieke opleidingsonderdelen': 'identical course units', indienen: 'submitting', inschrijven: 'enrolling',
  inschrijving: 'enrolment', 'internationale studenten': 'international students', 'je redenen': 'your reasons', keuze: 'choice',
  'keuze en afstudeerrichting': 'electives and major', 'keuze-opleidingsonderdeel': 'elective course unit', klasgroep: 'class group',
  'kmo-portefeuille': 'SME wallet', 'laatste jaar secundair': 'last year of secondary school', laattijdig: 'late', 'late inschrijving': 'late enrolment',
  'learning agreement for study': 'learning agreement for study', 'learning agreement for traineeship': 'learning agreement for traineeship',
  leerkrediet: 'learning credit', leeromgeving: 'learning environment', 'let op': 'mind', 'materiële vergissing': 'material error', maximum: 'maximum',
  'micro-credential': 'micro-credential', minder: 'fewer', 'na de goedkeuring': 'after the approval', 'na een examenkans': 'after an exam opportunity',
  'na een graduaat': 'after an associate degree', 'na een master': 'after a master', 'na een pauze': 'after a break', 'na een weigering': 'after a refusal',
  niet: 'not', 'niet geslaagd of getolereerd': 'failed or tolerated', 'niet-tolereerbaar': 'not tolerable', omvang: 'size', omzetting: 'conversion',
  'onder nul': 'below zero', onderwijs: 'education', onderwijsleeractiviteit: 'learning activity', 'onlogische combinatie': 'illogical combination',
  'ontoereikend leerkrediet': 'too little learning credit', 'op school': 'at school', openen: 'opening', opleidingscheques: 'training vouchers',
  opleidingsfase: 'programme stage', opleidingsonderdeel: 'course unit', opleidingsvariant: 'programme variant', 'optie 5': 'option 5',
  overzicht: 'overview', 'overstap van een andere school': 'coming from another school', procedure: 'procedure',
  'procedure educatief graduaat': 'procedure, associate degree in education', 'procedure starttoets': 'procedure, starting test',
  'programma gewijzigd': 'changed programme', 'psychosociale gerontologie': 'psychosocial gerontology', recht: 'right', rechtzetting: 'correction',
  registreren: 'registering', remediëring: 'remediation', samenstellen: 'composing', Schaarbeek: 'Schaerbeek', 'schriftelijke mededeling': 'written notice',
  stagemobiliteit: 'traineeship mobility', starter: 'starter', starttoets: 'starting test', statuut: 'status', 'statuut of erkenning': 'status or recognition',
  'studie-efficiëntie': 'study efficiency', studiemobiliteit: 'study mobility', studiepunt: 'credit', studievoortgangsdossier: 'study progress file',
  'te laat': 'too late', 'te weinig punten': 'too few credits', termijn: 'term', termijnen: 'terms', tijdstip: 'moment', tolerantie: 'tolerance',
  'tolerantie eerst': 'tolerance first', tolerantiekrediet: 'tolerance credit', 'tweede kans': 'second opportunity', 'tweede semester': 'second semester',
  'twee diplomacontracten': 'two diploma contracts', uitzondering: 'exception', uitzonderingen: 'exceptions', varianten: 'variants', vastgoed: 'real estate',
  VDAB: 'VDAB', 'verhoogd studiegeld': 'higher tuition fee', 'verminderd studiegeld': 'lower tuition fee', verplaatsing: 'moving an exam',
  'vertrek in het eerste semester': 'leaving in the first semester', 'vertrek in het tweede semester': 'leaving in the second semester',
  'Vlaamse regel': 'Flemish rule', vluchtelingen: 'refugees', volgtijdelijkheid: 'sequence rules', volwassenen: 'adults',
  voorbereidingsprogramma: 'preparatory programme', voortgangseisen: 'progress requirements', voorwaarden: 'conditions', vrijgesteld: 'exempted',
  vrijstelling: 'exemption', vrijstellingen: 'exemptions', VVT: 'VVT', waarschuwing: 'warning', 'wanneer geboekt': 'when it is booked', weigering: 'refusal',
  'welk semester': 'which semester', wel: 'yes', werktraject: 'work track', 'wie beslist': 'who decides',
};

/** `§1`, `3.2`, `3)`, `4°`, `b)`, `3) a`: the same in every language. */
const PLAIN = /^(?:§?[\d.]+[)°]?|[a-z]\)?|\d\) [a-z])?$/;
/** What stands before the name of a piece: `f) tijdstip`, `§2 procedure`, `bij art. 2`. */
const BEFORE = /^((?:[a-z]\)|§\d+) )(.+)$/;
const NUMBERED = /^(bij art\.|punt|titel) (\d+)$/;
const numberedWords: Readonly<Record<string, string>> = { 'bij art.': 'on art.', punt: 'point', titel: 'title' };

/** A piece of a name in English; undefined when nobody has translated it. */
const pieceInEnglish = (piece: string): string | undefined => {
  const [, word = '', number] = NUMBERED.exec(piece) ?? [];
  if (number !== undefined) return `${numberedWords[word] ?? word} ${number}`;
  const [, before, rest] = BEFORE.exec(piece) ?? [];
  if (before !== undefined && rest !== undefined) {
    const after = pieceInEnglish(rest);
    return after === undefined ? undefined : before + after;
  }
  return PLAIN.test(piece) ? piece : english[piece];
};

/** What a paragraph is called in both languages; undefined where its id says it in every language. */
const labelOf = ({ id }: Paragraph): Words | undefined => {
  const nl = /^definitie "(.+)"$/.exec(id)?.[1] ?? id;
  const pieces = nl.split(', ');
  if (pieces.every((piece) => PLAIN.test(piece))) return undefined;
  const words = pieces.map(pieceInEnglish);
  const unknown = pieces.find((_, index) => words[index] === undefined);
  if (unknown !== undefined) throw new Error(`nobody has translated “${unknown}”`);
  return { nl, en: words.join(', ') };
};

/** The part with, at each paragraph that is called more than its number, what it is called in both languages. */
export const labelled = (part: RegulationsPart): RegulationsPart => ({
  ...part,
  articles: part.articles.map((article) => ({
    ...article,
    paragraphs: article.paragraphs.map((paragraph) => {
      const label = labelOf(paragraph);
      return label === undefined ? paragraph : { ...paragraph, label };
    }),
  })),
});

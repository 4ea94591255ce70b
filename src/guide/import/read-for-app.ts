import type { GuideFile } from '../guide-file.ts';
import { readGuideFile } from '../read-guide.ts';
import type { Found, FoundProgramme, Problem, Source } from './found.ts';
import { importFound, readSource } from './import-sources.ts';
import type { Normalised } from './normalise.ts';
import { countOpen, createTally, type Unknown } from './unknown.ts';
import { codeOfFile, codeOfTitle, titleOf } from './values.ts';

/** What the app says beside the sources that a student opens or pastes. */
export interface GuideQuestion {
  /** First calendar year of the academic year, where a source says none. */
  readonly academicYear: number;
  /** By the student: otherwise it counts as assumed. */
  readonly yearIsSaid: boolean;
  /** Pasted text has no file name to be called by; its programme is called this where the text does not say. Null: it is no pasted text. */
  readonly pasted: { readonly name: string } | null;
}

/** A programme of the sources, ready to keep: a guide of one programme. */
export interface ReadProgramme {
  readonly guide: GuideFile;
  readonly unknown: readonly Unknown[];
  /** Stands as it is in a file of the app's own format: nothing was read into it. */
  readonly asItStands: boolean;
}

/** What sources hold for the app. */
export interface GuideImport {
  readonly programmes: readonly ReadProgramme[];
  /** At most five hundred of them. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** A pasted text with units of a programme that nobody named. */
  readonly nameless: boolean;
}

const MOST_PROBLEMS = 500;

/** Pasted text is read as text where it is nothing else. */
const readPasted = (source: Source): Found => {
  const found = readSource(source);
  return found.kind === undefined && found.problems.some(({ trouble }) => trouble.code === 'kind-not-recognised') ? readSource(source, 'text') : found;
};

/** A programme of pasted text is called by its title: two pages are two programmes, and the same page is the same one again. */
const named = (programme: FoundProgramme, source: Source, name: string): FoundProgramme | null => {
  if (programme.code !== codeOfFile(source.name)) return programme;
  const title = programme.title ?? titleOf(name);
  return title === undefined ? null : { ...programme, title, code: codeOfTitle(title) };
};

/** The programmes of a guide file of the app's own format, as they stand. */
const standing = (text: string): readonly ReadProgramme[] | null => {
  const reading = readGuideFile(text);
  if (!reading.ok) return null;
  return reading.guide.programmes.map((programme): ReadProgramme => {
    const tally = createTally();
    countOpen(programme.units, tally);
    return { guide: { ...reading.guide, programmes: [programme] }, unknown: tally.all(), asItStands: true };
  });
};

interface Read {
  readonly source: Source;
  readonly found: Found;
}

const codesOf = ({ found }: Read): readonly string[] => found.programmes.map(({ code }) => code);

/** A guide file of which no other source says anything: it is kept as it stands. */
const standsAlone = (one: Read, all: readonly Read[]): boolean => {
  const others = all.filter((other) => other !== one);
  const codes = new Set(others.flatMap(codesOf));
  return one.found.kind === 'guide' && !codesOf(one).some((code) => codes.has(code)) && others.every(({ found }) => found.overlays.length === 0 && found.sheets.length === 0);
};

const warningsOf = ({ source }: Read): readonly Problem[] => {
  const reading = readGuideFile(source.text);
  return reading.ok ? reading.warnings.map((trouble) => ({ source: source.name, place: '', trouble })) : [];
};

/** Only what the app can read again may be kept. */
const readable = (programmes: readonly Normalised[], problems: Problem[]): readonly ReadProgramme[] =>
  programmes.flatMap(({ guide, programme, unknown }) => {
    const reading = readGuideFile(JSON.stringify(guide));
    if (reading.ok) return [{ guide, unknown, asItStands: false }];
    const detail = reading.problems.map(({ code }) => code).join(', ');
    problems.push({ source: guide.source.name, place: '', trouble: { code: 'programme-refused', programme: programme.code, detail } });
    return [];
  });

/**
 * Reads what a student opens or pastes into guides of one programme each, with all that could not be read as it stands. A guide file of the
 * app's own format is taken over unchanged unless another of the sources adds to it. Never throws.
 */
export const readForApp = (sources: readonly Source[], { academicYear, yearIsSaid, pasted }: GuideQuestion): GuideImport => {
  const found = sources.map((source): Read => ({ source, found: pasted === null ? readSource(source) : readPasted(source) }));
  const all = found.map((one): Read => {
    const programmes = one.found.programmes.map((programme) => (pasted === null ? programme : named(programme, one.source, pasted.name)));
    return { ...one, found: { ...one.found, programmes: programmes.filter((programme) => programme !== null) } };
  });
  const nameless = all.some((one, index) => one.found.programmes.length < (found[index]?.found.programmes.length ?? 0));
  const alone = all.filter((one) => standsAlone(one, all) && standing(one.source.text) !== null);
  const rest = all.filter((one) => !alone.includes(one));
  const about = { academicYear, yearIsSaid, sourceName: undefined, sourceUrl: undefined, retrievedOn: undefined, sample: false };
  const imported = importFound(rest.map(({ found }) => found), about);
  const problems: Problem[] = [...alone.flatMap(warningsOf), ...imported.problems];
  const programmes = [...alone.flatMap(({ source }) => standing(source.text) ?? []), ...readable(imported.programmes, problems)];
  return { programmes, problems: problems.slice(0, MOST_PROBLEMS), problemCount: problems.length, nameless };
};

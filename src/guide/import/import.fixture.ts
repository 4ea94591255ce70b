import type { CourseUnit } from '../../model/index.ts';
import type { Kept, SourceKind, Trouble } from './found.ts';
import { importFound, readSource, type Imported } from './import-sources.ts';
import type { About } from './normalise.ts';

/** A publication of 2024-2025 by who knows the year. */
export const about: About = { academicYear: 2024, yearIsSaid: true, sourceName: undefined, sourceUrl: undefined, retrievedOn: undefined, sample: false };

/** What sources hold together, by name and text. */
export const imported = (sources: Readonly<Record<string, string>>, kind?: SourceKind): Imported =>
  importFound(
    Object.entries(sources).map(([name, text]) => readSource({ name, text }, kind)),
    about,
  );

/** The only programme of what was imported. */
export const programmeIn = ({ programmes, problems }: Imported) => {
  const [only, ...others] = programmes;
  if (only === undefined || others.length > 0) throw new Error(`${programmes.length} programmes: ${JSON.stringify(problems)}`);
  return { ...only, unit: (code: string): CourseUnit | undefined => only.programme.units.find((unit) => unit.code === code) };
};

/** The problems as place and trouble alone, without that the few units of an example do not come to the points of a programme. */
export const problemsIn = ({ problems }: Pick<Imported, 'problems'>): readonly (readonly [string, Trouble])[] =>
  problems.filter(({ trouble }) => trouble.code !== 'points-do-not-close').map(({ place, trouble }) => [place, trouble]);

/** How much of a programme stays open, by what. */
export const openIn = (outcome: Imported): Readonly<Record<string, number>> => Object.fromEntries(programmeIn(outcome).unknown.map(({ what, count }) => [what, count]));

export const notUnderstood = (field: string, value: string, kept: Kept = 'unknown'): Trouble => ({ code: 'field-not-understood', field, value, kept });

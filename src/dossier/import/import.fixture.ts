import type { CourseUnit, Programme } from '../../model/index.ts';
import type { ImportEntry, Reading } from './import-entry.ts';
import { readPaste } from './read-paste.ts';

const unit = (code: string, title: string, points: number, grading: 'numeric' | 'pass-fail' = 'numeric'): CourseUnit => ({
  code,
  title,
  points,
  stage: 1,
  semester: 1,
  mandatory: true,
  grading,
  tolerable: 'unknown',
  resit: 'unknown',
  requires: 'unknown',
  identicalTo: [],
  activities: [],
  calculation: 'weighted',
  events: [],
});

/** A programme with names as programmes have them: digits at the end, one the beginning of the other, two with the same, signs and accents. */
export const programme: Programme = {
  code: 'TI',
  title: 'Toegepaste informatica',
  kind: 'bachelor',
  initial: true,
  educational: false,
  workTrack: false,
  points: 180,
  stages: 3,
  groups: [],
  units: [
    unit('HBI09B', 'Programmeren 1', 6),
    unit('HBI10B', 'Programmeren 2', 6),
    unit('HBI61B', 'C# en .NET', 4),
    unit('HBI62B', 'Objectgeoriënteerd ontwerpen en ontwikkelen', 5),
    unit('HBI63B', 'Wiskunde voor informatici', 3),
    unit('HBI64B', 'Fraude en veiligheid', 3),
    unit('HBI65B', 'Bedrijfsstage', 12),
    unit('HBI66B', 'Communicatie', 4),
    unit('HBI67B', 'Communicatie', 3),
    unit('HBI68B', 'Portfolio', 2, 'pass-fail'),
    unit('OH4100', 'Zingeving en levensbeschouwing', 3),
  ],
};

export const context = { programme, passMark: 10 } as const;

export const readingsOf = (text: string): readonly Reading[] => {
  const read = readPaste(text, context);
  if (!read.ok) throw new Error(`not read: ${read.reason}`);
  return read.readings;
};

export const entriesOf = (text: string): readonly ImportEntry[] => readingsOf(text).flatMap((reading) => (reading.kind === 'entry' ? [reading.entry] : []));

/** Codes of the doubts, per unit read. */
export const doubtsOf = (text: string): readonly (readonly string[])[] =>
  readingsOf(text).flatMap((reading) => (reading.kind === 'entry' ? [reading.doubts.map(({ code }) => code)] : []));

/** What was read as short as a test wants it: unit, then its facts. */
export const shortOf = (text: string): readonly string[] =>
  entriesOf(text).map(({ unit: code, year, facts, result }) =>
    [year, code, ...Object.entries({ ...(result === undefined ? {} : { result }), ...facts }).map(([name, value]) => `${name}=${value}`)].filter((part) => part !== null).join(' '),
  );

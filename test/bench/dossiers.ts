import fc from 'fast-check';
import {
  plainStudent,
  type CourseUnit,
  type Enrolment,
  type IspDraft,
  type Known,
  type Programme,
  type Result,
  type UnitRecord,
} from '../../src/model/index.ts';
import type { Situation } from '../../src/rules/index.ts';

/** A situation to measure, with the programme it belongs to. */
export interface Measured {
  readonly programme: Programme;
  readonly situation: Situation;
}

const FIRST_YEAR = 2021;

const unitOf = (at: number, perYear: number, tolerable: Known = 'yes'): CourseUnit => ({
  code: `U${at}`,
  title: `Opleidingsonderdeel ${at}`,
  points: 3 + (at % 3),
  stage: 1 + Math.floor(at / perYear),
  semester: at % 2 === 0 ? 1 : 2,
  mandatory: at % 7 !== 6,
  ...(at % 7 === 6 ? { group: 'keuze' } : {}),
  grading: 'numeric',
  tolerable,
  resit: 'yes',
  requires: at < perYear ? 'none' : { kind: at % 2 === 0 ? 'followed' : 'acquired', unit: `U${at - perYear}`, sameYear: false },
  identicalTo: [],
  activities: [],
  calculation: 'weighted',
  events: [],
});

const programmeOf = (units: readonly CourseUnit[]): Programme => ({
  code: 'BENCH',
  title: 'Bench',
  kind: 'bachelor',
  initial: true,
  educational: false,
  workTrack: false,
  points: units.reduce((sum, { points }) => sum + points, 0),
  stages: Math.max(...units.map(({ stage }) => stage)),
  groups: [{ id: 'keuze', kind: 'electives', title: 'Keuze', min: 3 }],
  units: [...units],
});

const published = (year: number): Enrolment['published'] => ({ 1: `${year + 1}-02-07`, 2: `${year + 1}-07-01` });

const recordOf = (code: string, ...results: readonly (Result | null)[]): UnitRecord => ({
  code,
  opportunities: results.map((result) => ({ result })),
  parts: [],
});

const enrolmentOf = (year: number, units: readonly UnitRecord[]): Enrolment => ({
  year,
  contract: 'diploma',
  main: true,
  published: published(year),
  units: [...units],
});

/**
 * A full dossier: `years` of `perYear` units, the last year with `nines` tolerable shortcomings in the open term, and a draft of the next ISP.
 * Always the same for the same numbers.
 */
export const fullDossier = ({ years = 4, perYear = 15, nines = 3 }: { readonly years?: number; readonly perYear?: number; readonly nines?: number }): Measured => {
  const units = Array.from({ length: (years + 1) * perYear }, (_, at) => unitOf(at, perYear));
  const last = FIRST_YEAR + years - 1;
  const enrolments = Array.from({ length: years }, (_, year) =>
    enrolmentOf(
      FIRST_YEAR + year,
      units.slice(year * perYear, (year + 1) * perYear).map(({ code }, at) => {
        if (FIRST_YEAR + year === last && at < nines) return recordOf(code, 9);
        return at % 5 === 4 ? recordOf(code, 6, 11) : recordOf(code, 10 + (at % 8));
      }),
    ),
  );
  const next: IspDraft = {
    year: last + 1,
    contract: 'diploma',
    main: true,
    units: units.slice(years * perYear).map(({ code }) => ({ code, exempt: false })),
    classGroup: '1A',
    submitOn: `${last + 1}-10-01`,
  };
  return { programme: programmeOf(units), situation: { dossier: { student: plainStudent, enrolments }, today: `${last + 1}-07-05`, next } };
};

const result: fc.Arbitrary<Result> = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 4, max: 18 }) },
  { weight: 1, arbitrary: fc.constantFrom('NA' as const, 'FR' as const) },
);

const anyMeasured: fc.Arbitrary<Measured> = fc
  .record({
    years: fc.integer({ min: 1, max: 5 }),
    perYear: fc.integer({ min: 8, max: 16 }),
    tolerable: fc.array(fc.constantFrom<Known>('yes', 'yes', 'no', 'unknown'), { minLength: 96, maxLength: 96 }),
    results: fc.array(fc.tuple(result, fc.option(result)), { minLength: 96, maxLength: 96 }),
  })
  .map(({ years, perYear, tolerable, results }) => {
    const units = Array.from({ length: (years + 1) * perYear }, (_, at) => unitOf(at, perYear, tolerable[at]));
    const enrolments = Array.from({ length: years }, (_, year) =>
      enrolmentOf(
        FIRST_YEAR + year,
        units.slice(year * perYear, (year + 1) * perYear).map(({ code }, at) => {
          const [first, second] = results[year * perYear + at] ?? [12, null];
          return second === null ? recordOf(code, first) : recordOf(code, first, second);
        }),
      ),
    );
    return { programme: programmeOf(units), situation: { dossier: { student: plainStudent, enrolments }, today: `${FIRST_YEAR + years}-07-05` as const } };
  });

/** As many random dossiers of one to five years as asked, the same for the same seed. */
export const randomDossiers = (count: number, seed: number): readonly Measured[] => fc.sample(anyMeasured, { numRuns: count, seed });

import {
  plainStudent,
  type CalendarDate,
  type CourseUnit,
  type Dossier,
  type Enrolment,
  type Programme,
  type Result,
  type Student,
  type UnitRecord,
} from '../../model/index.ts';
import { assess } from '../assess.ts';
import type { Assessment, Situation } from '../assessment.ts';
import { pack } from './pack.fixture.ts';

/** A mandatory first-stage unit of six points in semester 1, tolerable and re-sittable, unless said otherwise. */
export const unit = (code: string, points = 6, more: Partial<CourseUnit> = {}): CourseUnit => ({
  code,
  title: code,
  points,
  stage: 1,
  semester: 1,
  mandatory: true,
  grading: 'numeric',
  tolerable: 'yes',
  resit: 'yes',
  requires: 'none',
  identicalTo: [],
  activities: [],
  calculation: 'weighted',
  events: [],
  ...more,
});

/** Units U1, U2, … of six points each. */
export const sixes = (count: number, more: Partial<CourseUnit> = {}): readonly CourseUnit[] =>
  Array.from({ length: count }, (_, at) => unit(`U${at + 1}`, 6, more));

/** An initial bachelor's of 180 points. */
export const programme = (units: readonly CourseUnit[], more: Partial<Programme> = {}): Programme => ({
  code: 'P',
  title: 'P',
  kind: 'bachelor',
  initial: true,
  educational: false,
  workTrack: false,
  points: 180,
  stages: 3,
  groups: [],
  units: [...units],
  ...more,
});

/** A unit in a year: one result means that no second opportunity is to come; `null` in second place means that one is. */
export const taken = (code: string, results: readonly (Result | null)[], more: Partial<UnitRecord> = {}): UnitRecord => ({
  code,
  opportunities: results.map((result) => ({ result })),
  ...(results.length < 2 ? { second: 'none' as const } : {}),
  parts: [],
  ...more,
});

/** As taken in the app: whether a second opportunity is to come is for the rules to say. */
export const entered = (code: string, ...results: readonly (Result | null)[]): UnitRecord => ({
  code,
  opportunities: results.map((result) => ({ result })),
  parts: [],
});

export const exempt = (code: string, mark?: number): UnitRecord => ({
  code,
  opportunities: [],
  parts: [],
  exemption: mark === undefined ? {} : { mark },
});

/** Results of first opportunities, by code. */
export const marks = (results: Readonly<Record<string, Result | null | readonly (Result | null)[]>>): readonly UnitRecord[] =>
  Object.entries(results).map(([code, result]) => taken(code, typeof result === 'object' && result !== null ? result : [result]));

export const enrolment = (year: number, units: readonly UnitRecord[], more: Partial<Enrolment> = {}): Enrolment => ({
  year,
  contract: 'diploma',
  main: true,
  published: {},
  units: [...units],
  ...more,
});

/** Publications of the three exam periods of an academic year, as many as asked. */
export const published = (year: number, periods: 1 | 2 | 3 = 2): Enrolment['published'] => {
  const dates: readonly [CalendarDate, CalendarDate, CalendarDate] = [`${year + 1}-02-07`, `${year + 1}-07-01`, `${year + 1}-09-12`];
  return { 1: dates[0], ...(periods > 1 ? { 2: dates[1] } : {}), ...(periods > 2 ? { 3: dates[2] } : {}) };
};

export const dossier = (enrolments: readonly Enrolment[], student: Partial<Student> = {}): Dossier => ({
  student: { ...plainStudent, ...student },
  enrolments: [...enrolments],
});

/** Assesses a dossier of the invented school. */
export const assessed = (
  of: Programme,
  enrolments: readonly Enrolment[],
  more: Partial<Situation> & { readonly student?: Partial<Student> } = {},
): Assessment => {
  const { student = {}, ...situation } = more;
  return assess(pack, of, { dossier: dossier(enrolments, student), ...situation });
};

import {
  plainStudent, type CalendarDate, type CourseUnit, type Enrolment, type IspDraft, type Programme, type Result, type Student, type UnitRecord,
} from '../../src/model/index.ts';
import type { Situation } from '../../src/rules/index.ts';
import type { Person } from './students.ts';

/** A mandatory unit of stage 1 and semester 1, tolerable and re-sittable, unless said otherwise. */
export const unit = (code: string, points: number, more: Partial<CourseUnit> = {}): CourseUnit => ({
  code, title: code, points, stage: 1, semester: 1, mandatory: true, grading: 'numeric', tolerable: 'yes', resit: 'yes', requires: 'none',
  identicalTo: [], activities: [], calculation: 'weighted', events: [], ...more,
});

/** An initial bachelor's of 180 points. */
export const programme = (units: readonly CourseUnit[], more: Partial<Programme> = {}): Programme => ({
  code: 'P', title: 'P', kind: 'bachelor', initial: true, educational: false, workTrack: false, points: 180, stages: 3, groups: [], units: [...units], ...more,
});

/** One result means that no second opportunity is to come. */
export const taken = (code: string, ...results: readonly (Result | null)[]): UnitRecord => ({
  code, opportunities: results.map((result) => ({ result })), ...(results.length < 2 ? { second: 'none' as const } : {}), parts: [],
});

export const marks = (results: Readonly<Record<string, Result>>): readonly UnitRecord[] => Object.entries(results).map(([code, result]) => taken(code, result));

export const enrolment = (year: number, units: readonly UnitRecord[], more: Partial<Enrolment> = {}): Enrolment => ({
  year, contract: 'diploma', main: true, published: {}, units: [...units], ...more,
});

/** Publications of 2024-2025: 7 February, 1 July and 12 September 2025. */
export const PUBLISHED: Enrolment['published'] = { 1: '2025-02-07', 2: '2025-07-01', 3: '2025-09-12' };

export const draft = (codes: readonly string[], more: Partial<IspDraft> = {}): IspDraft => ({
  year: 2025, contract: 'diploma', main: true, units: codes.map((code) => ({ code, exempt: false })), ...more,
});

type Rest = Partial<Situation> & { readonly student?: Partial<Student> };

export const person = (of: Programme, enrolments: readonly Enrolment[], more: Rest = {}): Person => {
  const { student = {}, ...situation } = more;
  return { programme: of, situation: { dossier: { student: { ...plainStudent, ...student }, enrolments: [...enrolments] }, ...situation } };
};

export const onDay = ({ programme: of, situation }: Person, today: CalendarDate): Person => ({ programme: of, situation: { ...situation, today } });

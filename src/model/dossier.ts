import * as z from 'zod/mini';
import { AcademicYear, CalendarDate } from './calendar-date.ts';
import { CourseUnit, UnitCode } from './programme.ts';

/** A mark on the numeric scale, 0–20 (RULES B.1). */
export const Mark = z.int().check(z.minimum(0), z.maximum(20));

/** One result: a mark, pass or fail, not taken (`NA`) or fraud (`FR`). */
export const Result = z.union([Mark, z.enum(['pass', 'fail', 'NA', 'FR'])]);
export type Result = z.infer<typeof Result>;

export const ExamPeriod = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type ExamPeriod = z.infer<typeof ExamPeriod>;

/** One exam opportunity: its result (`null` = to come, not known yet) and, when not the usual one, its exam period. */
export const Opportunity = z.object({ result: z.nullable(Result), period: z.optional(ExamPeriod) });
export type Opportunity = z.infer<typeof Opportunity>;

/** What the student holds for a unit without an exam: an exemption, which with the same code may keep its earlier mark (RULES E.3). */
const Exemption = z.object({ mark: z.optional(Mark) });

/** Result of one learning activity over the opportunities; `exempt` for a partial exemption (RULES B.10). */
export const PartRecord = z.object({
  activity: z.string(),
  opportunities: z.union([z.literal('exempt'), z.array(Opportunity).check(z.maxLength(2))]),
});
export type PartRecord = z.infer<typeof PartRecord>;

const { title, points, stage, semester, group, grading, tolerable, resit, activities, calculation } = CourseUnit.shape;

/**
 * What a unit was in the year in which it was taken, kept where a later guide says otherwise or no longer has it: what was earned stays what it was.
 * `stage` and `group` place a unit that the guide lost.
 */
export const UnitAsTaken = z.object({
  title,
  points,
  stage,
  semester,
  group,
  grading,
  tolerable,
  resit,
  activities,
  calculation,
});
export type UnitAsTaken = z.infer<typeof UnitAsTaken>;

/**
 * Another value that one of the student's devices has for a field, and that nobody has chosen yet: every rule result that depends on it is
 * uncertain. `null`: that device has cleared it.
 */
const openValue = <Field extends string, Value extends z.core.$ZodType>(field: Field, value: Value) =>
  z.object({ field: z.literal(field), value: z.nullable(value) });

export const OpenUnitValue = z.discriminatedUnion('field', [
  openValue('second', z.enum(['to-come', 'none'])),
  openValue('exemption', Exemption),
  openValue('tolerated', z.enum(['student', 'automatic'])),
  openValue('rejectedOn', CalendarDate),
  openValue('withdrewOn', CalendarDate),
  openValue('examTaken', z.boolean()),
  openValue('asTaken', UnitAsTaken),
]);
export type OpenUnitValue = z.infer<typeof OpenUnitValue>;

/** One unit in one enrolment. */
export const UnitRecord = z.object({
  code: UnitCode,
  /** First and second opportunity, in that order; empty when nothing is known. */
  opportunities: z.array(Opportunity).check(z.maxLength(2)),
  /**
   * Whether a second opportunity without a result is still to come: `to-come`, `none` (not registered, not offered or over).
   * Left out: the rules derive it from the unit, the publications and today (RULES B.3, B.8, B.9).
   */
  second: z.optional(z.enum(['to-come', 'none'])),
  parts: z.array(PartRecord),
  exemption: z.optional(Exemption),
  /** A tolerance deployed in this enrolment, by the student or automatically (RULES D.8, D.9). */
  tolerated: z.optional(z.enum(['student', 'automatic'])),
  /** The day on which the student decided at the school not to tolerate it; it holds for the term in which that day falls (RULES D.7). */
  rejectedOn: z.optional(CalendarDate),
  withdrewOn: z.optional(CalendarDate),
  /** Whether an exam opportunity was used; left out: true when a result is known. */
  examTaken: z.optional(z.boolean()),
  /** The unit as it was in that year; left out: as the guide has it. */
  asTaken: z.optional(UnitAsTaken),
  /**
   * Other results that the student's devices disagree about: every rule result that depends on them is uncertain
   * (one entry per open alternative of an opportunity, of the unit or of one learning activity).
   */
  alternatives: z.optional(
    z.array(z.object({ opportunity: z.union([z.literal(1), z.literal(2)]), activity: z.optional(z.string()), result: z.nullable(Result) })),
  ),
  /** The same for its other fields. */
  openValues: z.optional(z.array(OpenUnitValue)),
});
export type UnitRecord = z.infer<typeof UnitRecord>;

export const Contract = z.enum(['diploma', 'credit', 'diploma-exam', 'credit-exam']);
export type Contract = z.infer<typeof Contract>;

const ThresholdPackage = z.array(UnitCode).check(z.minLength(1), z.maxLength(60));

export const OpenEnrolmentValue = z.discriminatedUnion('field', [
  openValue('contract', Contract),
  openValue('main', z.boolean()),
  openValue('enrolledOn', CalendarDate),
  openValue('withdrewOn', CalendarDate),
  openValue('major', z.string()),
  openValue('published1', CalendarDate),
  openValue('published2', CalendarDate),
  openValue('published3', CalendarDate),
  openValue('semester2Start', CalendarDate),
  openValue('resitRegistration', CalendarDate),
  openValue('thresholdPackage', ThresholdPackage),
]);
export type OpenEnrolmentValue = z.infer<typeof OpenEnrolmentValue>;

/** One contract in one academic year. Two contracts in a year are two enrolments. */
export const Enrolment = z.object({
  year: AcademicYear,
  contract: Contract,
  main: z.boolean(),
  /** Left out: the start of the academic year in the rule pack. */
  enrolledOn: z.optional(CalendarDate),
  /** Day on which the student left the whole programme. */
  withdrewOn: z.optional(CalendarDate),
  /** Group id of the major or teaching subject, without the prefix that a guide may use. */
  major: z.optional(z.string()),
  /** Publication of results per exam period. */
  published: z.object({ 1: z.optional(CalendarDate), 2: z.optional(CalendarDate), 3: z.optional(CalendarDate) }),
  /** First day of the second semester, as the school's calendar of that year has it. */
  semester2Start: z.optional(CalendarDate),
  /** Last day to register for the second exam opportunity, as the school's calendar of that year has it (RULES B.9). */
  resitRegistration: z.optional(CalendarDate),
  /** The threshold package that the cluster made for who came over from another school for the second year (RULES F.7, art. 21). */
  thresholdPackage: z.optional(ThresholdPackage),
  units: z.array(UnitRecord),
  /** Fields on which the student's devices disagree. */
  openValues: z.optional(z.array(OpenEnrolmentValue)),
});
export type Enrolment = z.infer<typeof Enrolment>;

const LearningCredit = z.int().check(z.minimum(-400), z.maximum(400));
const BonusUsed = z.int().check(z.minimum(0), z.maximum(400));
const TariffName = z.enum(['standard', 'nearly-grant', 'grant', 'non-eea-business-management', 'last-year-secondary']);

export const OpenStudentValue = z.discriminatedUnion('field', [
  openValue('learningCredit', LearningCredit),
  openValue('bonusUsed', BonusUsed),
  openValue('rebuilt', z.boolean()),
  openValue('tariff', TariffName),
  openValue('nonEEA', z.boolean()),
  openValue('holdsBachelor', z.boolean()),
  openValue('holdsMaster', z.boolean()),
  openValue('firstTime', z.boolean()),
]);
export type OpenStudentValue = z.infer<typeof OpenStudentValue>;

/** What the rules need to know of the student; no name, number or birth date. */
export const Student = z.object({
  /** Learning credit before the first year of the dossier, in points; left out: the pack's start (RULES I.1). */
  learningCredit: z.optional(LearningCredit),
  /** Points of the bonus already returned before the first year of the dossier (RULES I.5). */
  bonusUsed: BonusUsed,
  /** Learning credit was rebuilt automatically once (RULES I.9). */
  rebuilt: z.boolean(),
  tariff: TariffName,
  nonEEA: z.boolean(),
  holdsBachelor: z.boolean(),
  holdsMaster: z.boolean(),
  /** First enrolment ever in higher education ("generatiestudent"). */
  firstTime: z.boolean(),
  statuses: z.array(z.string()),
  /** Fields on which the student's devices disagree. */
  openValues: z.optional(z.array(OpenStudentValue)),
});
export type Student = z.infer<typeof Student>;

/** A student's past in one programme: what happened, never what the rules make of it. Enrolments oldest first. */
export const Dossier = z.object({ student: Student, enrolments: z.array(Enrolment) });
export type Dossier = z.infer<typeof Dossier>;

/** A student of whom nothing special is known. */
export const plainStudent: Student = {
  bonusUsed: 0,
  rebuilt: false,
  tariff: 'standard',
  nonEEA: false,
  holdsBachelor: false,
  holdsMaster: false,
  firstTime: false,
  statuses: [],
};

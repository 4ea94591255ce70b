import * as z from 'zod/mini';
import { AcademicYear, CalendarDate } from './calendar-date.ts';

/** A number or choice of a regulation, with the article it stands in and the day it was last read there. */
const parameter = <T extends z.core.$ZodType>(value: T) =>
  z.object({ value, article: z.string().check(z.minLength(1)), checkedOn: CalendarDate });
export interface Parameter<T> {
  readonly value: T;
  readonly article: string;
  readonly checkedOn: CalendarDate;
}

const whole = () => parameter(z.int().check(z.minimum(0)));
/** A day of the year, `MM-DD`; the rule that uses it says in which calendar year it falls. */
const DayOfYear = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/**
 * The numbers of one school's regulations for one academic year. Points are whole ECTS points, percentages whole
 * percent, terms calendar days. No rule's code holds a number of its own (RULES, introduction).
 */
export const RulePack = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  institution: z.string(),
  /** The academic year the regulations were made for. */
  year: AcademicYear,
  /** Name of the regulations, as a student would look it up. */
  title: z.string(),
  marks: z.object({
    pass: whole(),
    /** At or below this mark, a part decides the result of the unit (B.5). */
    partPullsDown: whole(),
    opportunitiesPerYear: whole(),
  }),
  tolerance: z.object({
    marks: parameter(z.array(z.int())),
    budgetPercent: whole(),
    starterCap: whole(),
    starterBelow: whole(),
    minimumEfficiency: whole(),
    windowDays: whole(),
    refuseAutomaticDays: whole(),
    /** The mark that counts as tolerable when it is the only thing missing in the package (D.10). */
    exceptionalMark: whole(),
  }),
  programme: z.object({
    minimumPercentage: whole(),
    merit: parameter(
      z.array(
        z.object({
          from: z.int(),
          grade: z.enum(['satisfactory', 'cum-laude', 'magna-cum-laude', 'summa-cum-laude', 'summa-cum-laude-congratulations']),
        }),
      ),
    ),
    meritMinimumPoints: whole(),
  }),
  threshold: z.object({
    /** First academic year of first enrolments under the threshold (F.1). */
    fromYear: whole(),
    years: whole(),
    yearsAfterChangeOfMajor: whole(),
    refusalYears: whole(),
  }),
  progress: z.object({ minimumEfficiency: whole(), refusalYears: whole() }),
  learningCredit: z.object({
    start: whole(),
    bonus: whole(),
    masterDeduction: whole(),
    rebuildPerYear: whole(),
    rebuildTo: whole(),
    /** Enrolment is refused at or below this balance (G.5). */
    refusedAtOrBelow: whole(),
  }),
  dates: z.object({
    yearStart: parameter(DayOfYear),
    /** Last day for first-semester and year units: "before 1 December" is 30 November (A.3). */
    lastWithdrawalSemester1: parameter(DayOfYear),
    lastWithdrawalSemester2: parameter(DayOfYear),
    ispSubmit: parameter(DayOfYear),
    ispSemester2: parameter(DayOfYear),
    liftRefusal: parameter(DayOfYear),
    lastResults: parameter(DayOfYear),
  }),
  terms: z.object({ feedbackDays: whole(), appealDays: whole() }),
});
export type RulePack = z.infer<typeof RulePack>;

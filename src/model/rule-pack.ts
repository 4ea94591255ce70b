import * as z from 'zod/mini';
import { Authority } from './authority.ts';
import { AcademicYear, CalendarDate, isCalendarDate } from './calendar-date.ts';
import { RuleId } from './rule-id.ts';

export const PackId = z.string().check(z.regex(/^[a-z0-9-]{1,60}$/));

/** A number that was not found for this school: taken over from the pack `from`, or, without one, found in no regulations at all. */
const Assumed = z.object({ from: z.optional(PackId) });

/** A number or choice of a regulation, with the article it stands in and the day it was last read there. */
const parameter = <T extends z.core.$ZodType>(value: T) =>
  z.object({ value, article: z.string().check(z.minLength(1)), checkedOn: CalendarDate, assumed: z.optional(Assumed) });
export interface Parameter<T> {
  readonly value: T;
  /** In the regulations of the school itself; of an assumed number, in those of the pack that it comes from. */
  readonly article: string;
  readonly checkedOn: CalendarDate;
  /** Only where the number is not known for this school: whatever rests on it says so. */
  readonly assumed?: z.infer<typeof Assumed> | undefined;
}

const whole = () => parameter(z.int().check(z.minimum(0)));
/** A fee of a fixed part and a part for each point, in whole cents. */
const tariff = () => z.object({ fixed: whole(), perPoint: whole() });
/** A day that every year has, `MM-DD`; the rule that uses it says in which calendar year it falls. */
const DayOfYear = z.string().check(z.refine((day) => isCalendarDate(`2023-${day}`), 'day-of-year'));

/** Days that differ from year to year and that no regulations name: the school announces them, the student enters them. */
export const DateToEnter = z.enum(['year-start', 'semester-2-start', 'resit-registration', 'results-1', 'results-2', 'results-3']);
export type DateToEnter = z.infer<typeof DateToEnter>;

/**
 * The numbers of one school's regulations for one academic year. Points are whole ECTS points, percentages whole
 * percent, terms calendar days. No rule's code holds a number of its own (RULES, introduction).
 */
export const RulePack = z.object({
  id: PackId,
  institution: z.string(),
  /** The academic year the regulations were made for. */
  year: AcademicYear,
  /** The source does not say for which year it holds: `year` only places it, and it covers no year for certain. */
  undated: z.optional(z.literal(true)),
  /** Name of the regulations, as a student would look it up. */
  title: z.string(),
  /** Where each rule stands, as a student would look it up: `art. 91 §1`. */
  articles: z.record(RuleId, z.string().check(z.minLength(1))),
  /** Where a rule speaks of several dates: the one article that each of them comes from, by the id of the date. */
  dateArticles: z.optional(z.partialRecord(RuleId, z.record(z.string(), z.string().check(z.minLength(1))))),
  /** Who decides where a rule leaves a decision, or whom to ask about it. */
  deciders: z.partialRecord(RuleId, Authority),
  /** The packs that assumed numbers and borrowed articles come from, under the name of their regulations. */
  origins: z.optional(z.array(z.object({ id: PackId, institution: z.string(), year: AcademicYear, title: z.string() }))),
  /** Rules whose article was not found for this school: it is that of another pack. */
  borrowed: z.optional(z.partialRecord(RuleId, PackId)),
  /** Days of the year that the pack does not have, because no regulations name them. */
  toEnter: z.array(DateToEnter),
  marks: z.object({
    /** Top of the numeric scale. */
    maximum: whole(),
    pass: whole(),
    /** At or below this mark, a part decides the result of the unit (B.5). */
    partPullsDown: whole(),
    opportunitiesPerYear: whole(),
  }),
  tolerance: z.object({
    marks: parameter(z.array(z.int())),
    budgetPercent: whole(),
    /** Most points of any programme of the school, where its regulations have such a cap (D.3). */
    cap: z.optional(whole()),
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
  /** Failed years after which a third and a fourth enrolment for a unit are refused (G.2, G.3), and for how long (G.4). */
  repeats: z.object({ third: whole(), fourth: whole(), refusalYears: whole() }),
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
    /** Years without enrolment before rebuilding starts, when no master's diploma was obtained (I.9). */
    rebuildAfterYears: whole(),
    /** Enrolment is refused at or below this balance (G.5). */
    refusedAtOrBelow: whole(),
    /** With at most this many points to go, after this many years in a row, a written request lets in for one year (G.5). */
    exceptionPoints: whole(),
    exceptionYears: whole(),
  }),
  isp: z.object({
    minimumPoints: whole(),
    maximumPoints: whole(),
    /** A student may always take this many, unless sequence rules or a binding condition stand in the way. */
    rightPoints: whole(),
    /** The minimum for a student from outside the EEA on a student stay. */
    nonEEAMinimumPoints: whole(),
    /** Who enrols after the date of the ISP submits within this many days. */
    submitAfterEnrolmentDays: whole(),
    /** Two diploma contracts to the same diploma differ in at least this many points (H.14). */
    secondDiplomaPoints: whole(),
  }),
  /** Money in whole cents. */
  fee: z.object({
    standard: tariff(),
    nearlyGrant: tariff(),
    grant: tariff(),
    nonEEABusinessManagement: tariff(),
    bachelorAfterBachelor: tariff(),
    examContract: tariff(),
    platform: whole(),
    lastYearSecondary: whole(),
    lastYearSecondaryPoints: whole(),
    /** For each point beyond the learning credit (J.3). */
    surchargePerPoint: whole(),
    /** Leaving within this many days of the start costs the fixed part only; within the second number, half of the points (J.5). */
    withdrawFixedOnlyDays: whole(),
    withdrawHalfDays: whole(),
  }),
  mobility: z.object({
    semester1Points: whole(),
    semester2Points: whole(),
    doubleDegreePoints: whole(),
    doubleDegreeCredits: whole(),
    doubleDegreeTolerated: whole(),
    /** Foreign grades and the mark that each becomes (L.4). */
    grades: parameter(z.array(z.object({ grade: z.string(), result: z.union([z.int(), z.literal('NA')]) }))),
  }),
  statuses: z.object({
    /** Efficiency of the year before, for an entrepreneur who enrols again (N.1). */
    entrepreneurEfficiency: whole(),
    /** Points in the ISP for exams outside the period (N.2). */
    spreadingPoints: whole(),
  }),
  dates: z.object({
    yearStart: parameter(DayOfYear),
    /** Last day for first-semester and year units: "before 1 December" is 30 November (A.3). */
    lastWithdrawalSemester1: parameter(DayOfYear),
    lastWithdrawalSemester2: parameter(DayOfYear),
    ispSubmit: parameter(DayOfYear),
    ispSemester2: parameter(DayOfYear),
    /** Last days on which the school decides about an ISP and about its second semester. */
    ispApproval: parameter(DayOfYear),
    ispSemester2Approval: parameter(DayOfYear),
    enrol: parameter(DayOfYear),
    enrolSemester2: parameter(DayOfYear),
    enrolClosed: parameter(DayOfYear),
    liftRefusal: parameter(DayOfYear),
    liftRefusalSemester2: parameter(DayOfYear),
    priorLearning: parameter(DayOfYear),
    examSchedule: parameter(DayOfYear),
    exchangeSemester1: parameter(DayOfYear),
    exchangeSemester2: parameter(DayOfYear),
    lastResults: parameter(DayOfYear),
  }),
  terms: z.object({
    feedbackDays: whole(),
    appealDays: whole(),
    appealDecisionDays: whole(),
    appealGroundsDays: whole(),
    giveUpPartDays: whole(),
    deviationAnswerDays: whole(),
    religiousFeastDays: whole(),
    paymentDays: whole(),
  }),
});
export type RulePack = z.infer<typeof RulePack>;

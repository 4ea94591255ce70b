import type { AcademicYear, CalendarDate, Contract, UnitCode } from '../model/index.ts';
import type {
  Assessment,
  Deadline,
  DeadlineId,
  DeadlinesAssessment,
  FeeAssessment,
  Finding,
  LearningCreditYear,
  Merit,
  MobilityAssessment,
  PointsStanding,
  Question,
  Refusal,
  StatusesAssessment,
  ThresholdStatus,
  ToleranceReason,
  ToleranceWindow,
  UnitAssessment,
  WithdrawalAssessment,
} from './assessment.ts';
import type { Figure, StepValue } from './explanation.ts';

type YearFigure =
  | 'contracts' | 'complete' | 'taken' | 'actuallyTaken' | 'acquired' | 'efficiency' | 'efficiencyBest' | 'bindingCondition'
  | `learningCredit.${keyof LearningCreditYear}`;

type ToleranceFigure =
  | 'base' | 'budget' | 'limit' | 'used' | 'left' | 'starter' | 'window' | 'open' | 'daysLeft' | 'choices' | 'choicesComplete' | 'undecided'
  | 'ifAllTolerated.left' | 'ifAllTolerated.over' | `candidates.${UnitCode}.${'points' | 'result' | 'reasons'}`;

type ThresholdFigure = 'applies' | 'package' | 'open' | 'due' | 'status' | 'automatic' | 'ifResultsStay' | 'stillPossible';

type ProgrammeFigure =
  | 'earned' | 'percentage' | 'passed' | 'merit' | 'meritSoFar' | 'automatic' | 'blockedByEfficiency'
  | `standing.${keyof PointsStanding}` | `stages.${number}.${keyof PointsStanding}`;

type LearningCreditFigure = 'start' | 'now' | 'best' | 'worst' | 'bonusLeft' | 'timeline' | 'timelineBest' | 'timelineWorst';

/** Which figure of an assessment: its chapter, where needed its year, stage or unit, and its name there. */
export type FigureKey =
  | `years.${AcademicYear}.${YearFigure}`
  | `tolerance.${ToleranceFigure}`
  | 'decision.accepted'
  | `decision.refused.${UnitCode}`
  | `withdraw.${keyof WithdrawalAssessment}`
  | `threshold.${ThresholdFigure}`
  | `programme.${ProgrammeFigure}`
  | 'isp.year' | 'isp.points' | 'isp.submittable'
  | `fee.${keyof FeeAssessment}`
  | `mobility.${keyof MobilityAssessment}`
  | `statuses.${keyof StatusesAssessment}`
  | `learningCredit.${LearningCreditFigure}`;

/** A value of a figure, with its unit. */
export type FigureValue =
  | Exclude<StepValue, { readonly unit: 'exact' }>
  /** The figure does not arise: no efficiency without points taken, no term without a day. */
  | { readonly unit: 'nothing'; readonly value: null }
  | { readonly unit: 'threshold'; readonly value: ThresholdStatus }
  | { readonly unit: 'merit'; readonly value: Merit }
  | { readonly unit: 'window'; readonly value: ToleranceWindow }
  | { readonly unit: 'contracts'; readonly value: readonly Contract[] }
  | { readonly unit: 'reasons'; readonly value: readonly ToleranceReason[] }
  | { readonly unit: 'withdrawal-reasons'; readonly value: WithdrawalAssessment['reasons'] }
  | { readonly unit: 'choices'; readonly value: readonly (readonly UnitCode[])[] }
  | { readonly unit: 'timeline'; readonly value: Assessment['learningCredit']['timeline'] };

/**
 * Whether the second situation is better for the student, only where the rules leave no doubt: more points acquired, more learning credit,
 * fewer refusals. What a student chooses (how much to take, which unit, what it costs) is never better or worse.
 */
export type Direction = 'better' | 'worse' | 'neutral';

/** Both sides of a difference; null where the side does not have it. Never both null, never equal in value. */
interface Sides<T> {
  readonly before: T | null;
  readonly after: T | null;
  readonly direction: Direction;
}

/** A date of the student's calendar, or one of those that are always worked out. */
export type DeadlineKey = `deadlines.${keyof DeadlinesAssessment}` | `calendar.${DeadlineId}.${AcademicYear}`;

/** A date as either list has it; `rule` and `kind` only from the calendar. */
export type DatedFigure = Pick<Deadline, 'date'> & Partial<Pick<Deadline, 'rule' | 'kind'>>;

export type UnitAspect = 'status' | 'result' | 'year' | 'secondOpportunity';

/** One thing in which two assessments differ. Each side carries its own explanation. */
export type Difference =
  | (Sides<Figure<FigureValue>> & {
      readonly kind: 'figure';
      readonly key: FigureKey;
      /** After minus before, in the unit of both: points, percent, whole cents, marks, days, years; null where they are no such numbers. */
      readonly delta: number | null;
    })
  | (Sides<DatedFigure> & {
      readonly kind: 'deadline';
      readonly key: DeadlineKey;
      /** Days later; null where a side has no date. */
      readonly delta: number | null;
    })
  | (Sides<UnitAssessment> & {
      readonly kind: 'unit';
      readonly unit: UnitCode;
      readonly changed: readonly UnitAspect[];
      /** Marks more; null where a side has no mark. */
      readonly delta: number | null;
    })
  /** A finding of the draft: new without `before`, gone without `after`, else of another severity, term, ground or fix. */
  | (Sides<Finding> & { readonly kind: 'finding'; readonly key: Finding['key']; readonly unit: UnitCode | null })
  /** New without `before`, gone without `after`, else for other years or with another exception. */
  | (Sides<Refusal> & { readonly kind: 'refusal'; readonly key: Refusal['kind']; readonly unit: UnitCode | null })
  /** New without `before`, answered without `after`, else about other chapters. */
  | (Sides<Question> & { readonly kind: 'question'; readonly missing: Question['missing'] })
  /** Other regulations. */
  | (Sides<Assessment['pack']> & { readonly kind: 'pack' })
  /** Another day, or none. */
  | (Sides<{ readonly date: CalendarDate; readonly year: AcademicYear; readonly covered: boolean }> & { readonly kind: 'today' });

export type DifferenceKind = Difference['kind'];

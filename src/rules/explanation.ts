import type { AcademicYear, Authority, CalendarDate, Contract, OpenEnrolmentValue, OpenStudentValue, OpenUnitValue, RuleId, UnitCode } from '../model/index.ts';

/** A value inside an explanation, with its unit. */
export type StepValue =
  | { readonly unit: 'points'; readonly value: number }
  | { readonly unit: 'percent'; readonly value: number }
  /** An exact number before rounding, as numerator over denominator. */
  | { readonly unit: 'exact'; readonly numerator: number; readonly denominator: number; readonly of: 'points' | 'percent' | 'mark' }
  | { readonly unit: 'mark'; readonly value: number | 'pass' | 'fail' | 'NA' | 'FR' | null }
  /** Whole cents. */
  | { readonly unit: 'money'; readonly value: number }
  | { readonly unit: 'days'; readonly value: number }
  | { readonly unit: 'count'; readonly value: number }
  | { readonly unit: 'date'; readonly value: CalendarDate }
  | { readonly unit: 'year'; readonly value: AcademicYear }
  | { readonly unit: 'answer'; readonly value: 'yes' | 'no' | 'unknown' }
  | { readonly unit: 'units'; readonly value: readonly UnitCode[] };

/** What a step says; the app has one message for each, in every language. */
export type StepKey =
  // results
  | 'opportunity' | 'pass-mark' | 'best-of-opportunities' | 'later-year-replaces' | 'part' | 'weighted-mean' | 'lowest-part' | 'part-carried-over'
  | 'part-missed' | 'exempted' | 'tolerated' | 'withdrawn-in-time' | 'result'
  // points and efficiency
  | 'registered' | 'taken' | 'exempted-points' | 'withdrawn-points' | 'actually-taken' | 'acquired' | 'acquired-over-taken' | 'efficiency'
  | 'missing-counted-acquired' | 'efficiency-best'
  // tolerance
  | 'programme-points' | 'base' | 'budget-percent' | 'percent-of-base' | 'budget' | 'programme-cap' | 'school-cap' | 'starter-cap' | 'limit' | 'used' | 'left'
  | 'credit-points' | 'tolerated-points' | 'held' | 'starter-below' | 'starter'
  | 'first-results-published' | 'third-period-published' | 'window-days' | 'last-day' | 'today'
  | 'unit-points' | 'unit-mark' | 'unit-tolerable' | 'year-efficiency' | 'minimum-efficiency' | 'fits-in-left' | 'rejected-on'
  // automatic
  | 'package-open' | 'covered-by-tolerance' | 'exceptional-mark' | 'automatic' | 'refuse-until' | 'refused-automatic'
  // programme
  | 'settled-points' | 'missing-mandatory' | 'missing-in-group' | 'weighted-sum' | 'counted-points' | 'weighted-percentage' | 'percentage'
  | 'minimum-percentage'
  | 'passed' | 'merit-from' | 'merit'
  // threshold
  | 'initial-bachelor' | 'threshold-from' | 'first-enrolment' | 'years-allowed' | 'package' | 'package-replaced' | 'package-acquired'
  | 'due-year' | 'change-of-major' | 'threshold-status'
  // learning credit
  | 'balance-before' | 'enrolled-points' | 'restored-points' | 'returned-points' | 'bonus-points' | 'bonus-left' | 'rebuilt-points' | 'master-deduction'
  | 'open-returned' | 'balance-after' | 'balance-now'
  // deadlines
  | 'counted-from' | 'term-days' | 'fixed-date'
  // refusals
  | 'refused-from' | 'refused-until' | 'failed-year' | 'failed-years' | 'to-go' | 'lift-before'
  // the two roads
  | 'second-opportunity' | 'waits' | 'tolerance-later'
  // withdrawing
  | 'withdraw-on'
  // the next ISP
  | 'draft-points' | 'minimum-points' | 'maximum-points' | 'remaining-points' | 'takeable-points' | 'right-points' | 'different-points' | 'not-retaken' | 'first-stage-unit' | 'waits-for-followed'
  | 'waits-for-acquired' | 'acquired-needed' | 'identical-with' | 'already-held' | 'on-own-path' | 'events-to-choose' | 'clashes-with' | 'clash-days' | 'first-clash' | 'submit-by' | 'submit-on'
  | 'enrolled-on' | 'decide-first' | 'group-maximum' | 'blocking' | 'submittable' | 'answer-days' | 'exempted-in-draft'
  // fee
  | 'fixed-fee' | 'fee-points' | 'fee-per-point' | 'variable-fee' | 'credit-available' | 'points-beyond-credit' | 'surcharge' | 'platform-fee' | 'total-fee' | 'payment-days'
  | 'left-on' | 'semester-start' | 'points-semester-1' | 'points-semester-2' | 'half-points'
  // mobility and statuses
  | 'diploma-contract' | 'points-needed' | 'tolerated-counted' | 'work-track' | 'status-entrepreneur' | 'status-spreading' | 'status-work';

/** One line of the arithmetic, with the student's own numbers. `total` closes it. */
export interface Step {
  readonly key: StepKey;
  readonly value: StepValue;
  /** The units the line speaks of, in the order of the dossier. */
  readonly units?: readonly UnitCode[];
  /** The learning activity that the line speaks of. */
  readonly activity?: string;
  readonly year?: AcademicYear;
  /** Sign when the line is added to or taken from the one before. */
  readonly sign?: '+' | '−' | '=';
  readonly total?: boolean;
}

/** Something not entered or not in the guide that would settle or change the figure (RULES A.5). */
export type Missing =
  | { readonly what: 'result'; readonly unit: UnitCode; readonly year: AcademicYear; readonly opportunity: 1 | 2 }
  | { readonly what: 'tolerable'; readonly unit: UnitCode }
  | { readonly what: 'resit'; readonly unit: UnitCode }
  | { readonly what: 'requirement'; readonly unit: UnitCode }
  | { readonly what: 'publication'; readonly year: AcademicYear; readonly period: 1 | 2 | 3 }
  | { readonly what: 'resit-registration'; readonly year: AcademicYear }
  | { readonly what: 'learning-credit' }
  | { readonly what: 'work-track' }
  /** Fields on which the student's devices disagree. */
  | { readonly what: 'unit-value'; readonly unit: UnitCode; readonly year: AcademicYear; readonly field: OpenUnitValue['field'] }
  | { readonly what: 'enrolment-value'; readonly year: AcademicYear; readonly contract: Contract; readonly field: OpenEnrolmentValue['field'] }
  | { readonly what: 'student-value'; readonly field: OpenStudentValue['field'] }
  | { readonly what: 'unit-not-in-guide'; readonly unit: UnitCode }
  | { readonly what: 'today' };

/**
 * Why a figure is what it is: rule, article, the arithmetic with the student's numbers, whether it is our reading of the
 * text, and what is missing. Text comes from the messages of the app; nothing here is a sentence.
 */
export interface Explanation {
  readonly rule: RuleId;
  /** As the pack writes it, e.g. `art. 91 §1`. */
  readonly article: string;
  /** The regulations that the article stands in, where they are not those of the pack: nothing was found for this school. */
  readonly regulations?: string;
  /** Who decides, or whom to ask, where the pack says so. */
  readonly decidedBy?: Authority;
  /** The rule rests on a choice that the text leaves open. */
  readonly reading: boolean;
  readonly steps: readonly Step[];
  readonly missing: readonly Missing[];
  /** Other rules whose result this one uses. */
  readonly restsOn: readonly RuleId[];
}

/** A value together with its why. */
export interface Figure<T> {
  readonly value: T;
  readonly why: Explanation;
}

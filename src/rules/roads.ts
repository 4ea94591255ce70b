import type { UnitCode } from '../model/index.ts';
import type { Assessment, ToleranceReason } from './assessment.ts';
import type { Figure, StepValue } from './explanation.ts';

/** What the two roads of one result are compared on (RULES D.15), in the order in which they are shown. */
export type RoadRowKey =
  | 'retake-points' // points of this unit that must be taken again next year
  | 'second-opportunity' // whether it can still be sat this year
  | 'waits' // units whose prerequisites stay open
  | 'tolerance-left'
  | 'tolerance-later' // could it still be tolerated in a later window of this year
  | 'learning-credit' // balance once this year's results are booked
  | 'bonus-left'
  | 'earned'
  | 'starter'
  | 'threshold-open'
  | 'threshold-status'
  | 'efficiency'
  | 'percentage'
  | 'passed';

export type RoadValue =
  | StepValue
  | { readonly unit: 'threshold'; readonly value: 'met' | 'met-automatically' | 'pending' | 'not-met' }
  | { readonly unit: 'second'; readonly value: 'yes' | 'no' | 'unknown' };

/** One row of the comparison: today's value and that of each road; `equal` when the two roads agree. */
export interface RoadRow {
  readonly key: RoadRowKey;
  readonly today: RoadValue;
  readonly tolerate: Figure<RoadValue>;
  readonly again: Figure<RoadValue>;
  readonly equal: boolean;
  /** Difference with today, where both are numbers, in the row's unit. */
  readonly deltaTolerate: number | null;
  readonly deltaAgain: number | null;
}

/** Both roads of one 8, 9 or exceptional 7, each a whole assessment of its own, and what differs. */
export interface Roads {
  readonly unit: UnitCode;
  /** Null when it cannot be tolerated; `refused` says why, and the rows then repeat today's values on that road. */
  readonly tolerate: Assessment | null;
  readonly refused: readonly ToleranceReason[];
  readonly again: Assessment;
  /**
   * When taking it again would be: at the second opportunity of this year, or, with none left, in the next academic year.
   * `again` then has an enrolment of that year with this unit alone, so that its points leave and return.
   */
  readonly when: 'this-year' | 'next-year';
  /** The mark supposed for taking it again; null when none was supposed. */
  readonly supposed: number | null;
  readonly rows: readonly RoadRow[];
}

import type { OpenEnrolmentValue, OpenStudentValue, OpenUnitValue, Result } from '../model/index.ts';
import type { Difference } from './difference.ts';
import type { Missing } from './explanation.ts';

/** The value that another device has, of the field that `Outcome.about` names; null where it was cleared there. */
export type OtherValue =
  /** Of the unit, or of one learning activity. */
  | { readonly field: 'result'; readonly activity?: string | undefined; readonly value: Result | null }
  | OpenUnitValue
  | OpenEnrolmentValue
  | OpenStudentValue;

/** What would be otherwise if a field on which the student's devices disagree had the other value. */
export interface Outcome {
  /** The field: what the student is asked to settle. */
  readonly about: Missing;
  readonly other: OtherValue;
  /** From the assessment as shown to that with the other value; empty when it changes nothing. */
  readonly differences: readonly Difference[];
}

import type { Fill } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import type { AcademicYear, UnitCode } from '../../model/index.ts';
import type { Assessment, UnitStatus } from '../../rules/index.ts';
import { resultWords, statusWords } from '../words/values.ts';

/** Where a unit stands in the student's dossier, as a fill and in words. */
export interface UnitStanding {
  readonly fill: Fill;
  /** "creditbewijs", "te beslissen". */
  readonly status: string;
  /** With the result where there is one: "9/20, te beslissen". */
  readonly words: string;
  readonly year: AcademicYear;
}

const fills: Readonly<Record<UnitStatus, Fill>> = {
  credit: 'solid',
  exempt: 'tint',
  tolerated: 'half',
  failed: 'dashed',
  open: 'dashed',
  withdrawn: 'dashed',
};

/** Where a unit stands; null when it was never taken. */
export const standingOf = (assessment: Assessment | null, code: UnitCode): UnitStanding | null => {
  const unit = assessment?.units[code];
  if (assessment == null || unit === undefined) return null;
  const undecided = assessment.tolerance.undecided.includes(code);
  const status = undecided ? m.status_undecided() : statusWords(unit.status.value);
  const result = unit.result.value;
  return {
    fill: undecided ? 'striped' : fills[unit.status.value],
    status,
    words: result === null || result === 'pass' || result === 'fail' ? status : m.guide_result_status({ result: resultWords(result), status }),
    year: unit.year,
  };
};

/** Whether a unit is in order already: nothing depends any more on what its guide leaves open. */
export const isSettled = (assessment: Assessment | null, code: UnitCode): boolean => {
  const status = assessment?.units[code]?.status.value;
  return status === 'credit' || status === 'exempt';
};

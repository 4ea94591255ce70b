import type { Result, UnitCode } from '../../model/index.ts';
import type { Merit, RoadValue, StepValue, ThresholdStatus, ToleranceReason, UnitStatus } from '../../rules/index.ts';
import { formatDateLong, formatList, formatMoney, formatNumber, formatPercent, formatPoints, formatYear, m } from '../../i18n/index.ts';
import type { RulePack } from '../../model/index.ts';

/** How a unit is called on the screen: its title, or its code where the guide does not know it. */
export type UnitName = (code: UnitCode) => string;

const resultNames: Readonly<Record<'pass' | 'fail' | 'NA' | 'FR', () => string>> = {
  pass: () => m.mark_pass(),
  fail: () => m.mark_fail(),
  NA: () => m.mark_na(),
  FR: () => m.mark_fr(),
};

/** A result in words: "9/20", "geslaagd", "geen cijfer". */
export const resultWords = (result: Result | null): string =>
  result === null ? m.mark_none() : typeof result === 'number' ? m.mark_of({ mark: result }) : resultNames[result]();

const shortResults: Readonly<Record<'pass' | 'fail' | 'NA' | 'FR', () => string>> = {
  pass: () => m.pad_pass(),
  fail: () => m.pad_fail(),
  NA: () => m.pad_na(),
  FR: () => m.pad_fr(),
};

/** A result as short as a row has room for: "9", "NA", "G". */
export const shortResult = (result: Result): string => (typeof result === 'number' ? String(result) : shortResults[result]());

const statusNames: Readonly<Record<UnitStatus, () => string>> = {
  credit: () => m.status_credit(),
  exempt: () => m.status_exempt(),
  tolerated: () => m.status_tolerated(),
  failed: () => m.status_failed(),
  open: () => m.status_open(),
  withdrawn: () => m.status_withdrawn(),
};
export const statusWords = (status: UnitStatus): string => statusNames[status]();

const thresholdNames: Readonly<Record<ThresholdStatus, () => string>> = {
  met: () => m.threshold_value_met(),
  'met-automatically': () => m.threshold_value_met_automatically(),
  pending: () => m.threshold_value_pending(),
  'not-met': () => m.threshold_value_not_met(),
};

export const thresholdWords = (status: ThresholdStatus): string => thresholdNames[status]();

const meritNames: Readonly<Record<Merit, () => string>> = {
  satisfactory: () => m.merit_satisfactory(),
  'cum-laude': () => m.merit_cum_laude(),
  'magna-cum-laude': () => m.merit_magna(),
  'summa-cum-laude': () => m.merit_summa(),
  'summa-cum-laude-congratulations': () => m.merit_summa_congratulations(),
};
/** A grade of merit as a diploma has it. */
export const meritWords = (grade: Merit): string => meritNames[grade]();

const answers = { yes: () => m.yes(), no: () => m.no(), unknown: () => m.unknown() } as const;
export const answerWords = (answer: 'yes' | 'no' | 'unknown'): string => answers[answer]();

const seconds = { yes: () => m.second_value_yes(), no: () => m.second_value_no(), unknown: () => m.second_value_unknown() } as const;

/** Why a result cannot be tolerated, as the end of a sentence. */
export const reasonWords = (reason: ToleranceReason, pack: RulePack): string => {
  switch (reason) {
    case 'mark':
      return m.reason_mark({ marks: formatList(pack.tolerance.marks.value.map(String), 'or') });
    case 'not-numeric':
      return m.reason_not_numeric();
    case 'not-tolerable':
      return m.reason_not_tolerable();
    case 'already-settled':
      return m.reason_already_settled();
    case 'efficiency':
      return m.reason_efficiency({ minimum: formatPercent(pack.tolerance.minimumEfficiency.value) });
    case 'left':
      return m.reason_left();
    case 'tolerable-unknown':
      return m.reason_tolerable_unknown();
    case 'window-not-open':
      return m.reason_window_not_open();
    case 'window-closed':
      return m.reason_window_closed();
  }
};

export const reasonList = (reasons: readonly ToleranceReason[], pack: RulePack): string =>
  formatList(reasons.map((reason) => reasonWords(reason, pack)));

const exactWords = (value: Extract<StepValue, { unit: 'exact' }>): string => {
  const number = value.numerator / value.denominator;
  return value.of === 'percent' ? formatPercent(number) : formatNumber(number);
};

/** Any value of an explanation or a road, in words. */
export const valueWords = (value: RoadValue, unitName: UnitName): string => {
  switch (value.unit) {
    case 'points':
      return formatPoints(value.value);
    case 'percent':
      return formatPercent(value.value);
    case 'exact':
      return exactWords(value);
    case 'money':
      return formatMoney(value.value);
    case 'mark':
      return resultWords(value.value);
    case 'days':
    case 'count':
      return formatNumber(value.value);
    case 'date':
      return formatDateLong(value.value);
    case 'year':
      return formatYear(value.value);
    case 'answer':
      return answers[value.value]();
    case 'units':
      return value.value.length === 0 ? m.row_waits_none() : formatList(value.value.map(unitName));
    case 'threshold':
      return thresholdNames[value.value]();
    case 'second':
      return seconds[value.value]();
  }
};

import { formatNumber, formatPercent, formatPoints, m } from '../../i18n/index.ts';
import type { RoadRow, RoadRowKey, RoadValue } from '../../rules/index.ts';

const rowNames: Readonly<Record<RoadRowKey, () => string>> = {
  'retake-points': () => m.row_retake_points(),
  'second-opportunity': () => m.row_second_opportunity(),
  waits: () => m.row_waits(),
  'tolerance-left': () => m.row_tolerance_left(),
  'tolerance-later': () => m.row_tolerance_later(),
  'learning-credit': () => m.row_learning_credit(),
  'bonus-left': () => m.row_bonus_left(),
  earned: () => m.row_earned(),
  starter: () => m.row_starter(),
  'threshold-open': () => m.row_threshold_open(),
  'threshold-status': () => m.row_threshold_status(),
  efficiency: () => m.row_efficiency(),
  percentage: () => m.row_percentage(),
  passed: () => m.row_passed(),
};

/** What a row of the comparison is about. */
export const rowWords = (key: RoadRowKey): string => rowNames[key]();

const amount = (value: RoadValue, size: number): string => {
  if (value.unit === 'points') return formatPoints(size);
  return value.unit === 'percent' ? formatPercent(size) : formatNumber(size);
};

export type Direction = 'more' | 'less' | 'same';

/** The difference with today in words: "6 sp minder". Null where the values are no numbers. */
export const deltaWords = (value: RoadValue, delta: number | null): { readonly direction: Direction; readonly words: string } | null => {
  if (delta === null) return null;
  if (delta === 0) return { direction: 'same', words: m.whatif_same() };
  return delta > 0
    ? { direction: 'more', words: m.whatif_more({ value: amount(value, delta) }) }
    : { direction: 'less', words: m.whatif_less({ value: amount(value, -delta) }) };
};

/** A value that is bad news in itself: something has to wait, or the threshold is missed. */
export const isBadNews = ({ key }: RoadRow, value: RoadValue): boolean =>
  (key === 'waits' && value.unit === 'units' && value.value.length > 0) || (value.unit === 'threshold' && value.value === 'not-met');

import type { Contract, RulePack, UnitCode } from '../../model/index.ts';
import type { FigureValue } from '../../rules/index.ts';
import { formatDateLong, formatList, formatMoney, formatNumber, formatPoints, m } from '../../i18n/index.ts';
import { meritWords, reasonList, valueWords, type UnitName } from './values.ts';

/** What the words of a difference are made with. */
export interface DifferenceContext {
  readonly pack: RulePack;
  readonly unitName: UnitName;
}

const contracts: Readonly<Record<Contract, () => string>> = {
  diploma: () => m.contract_diploma(),
  credit: () => m.contract_credit(),
  'diploma-exam': () => m.contract_diploma_exam(),
  'credit-exam': () => m.contract_credit_exam(),
};

/** As many names as a value has room for; of more units their number is said. */
const MOST_NAMES = 2;

const unitsWords = (units: readonly UnitCode[], unitName: UnitName, counted: boolean): string => {
  if (units.length === 0) return m.diff_none();
  return counted ? m.diff_units({ count: units.length }) : formatList(units.map(unitName));
};

/** A value of a figure in words. `counted`: a list of units by its number. */
export const figureWords = (value: FigureValue, { pack, unitName }: DifferenceContext, counted: boolean): string => {
  switch (value.unit) {
    case 'nothing':
      return m.diff_none();
    case 'merit':
      return meritWords(value.value);
    case 'window':
      return m.diff_window({ opens: formatDateLong(value.value.opens), closes: formatDateLong(value.value.closes) });
    case 'contracts':
      return value.value.length === 0 ? m.diff_none() : formatList(value.value.map((contract) => contracts[contract]()));
    case 'reasons':
      return value.value.length === 0 ? m.diff_possible() : m.diff_not_possible({ reasons: reasonList(value.value, pack) });
    case 'units':
      return unitsWords(value.value, unitName, counted);
    case 'choices':
    case 'timeline':
    case 'withdrawal-reasons':
      return formatNumber(value.value.length);
    default:
      return valueWords(value, unitName);
  }
};

/** More units than a value has room for. */
export const isLong = (value: FigureValue | undefined): boolean => value?.unit === 'units' && value.value.length > MOST_NAMES;

const capped = (units: readonly UnitCode[], unitName: UnitName): string =>
  formatList(units.length > MOST_NAMES + 1 ? [...units.slice(0, MOST_NAMES).map(unitName), m.diff_units({ count: units.length - MOST_NAMES })] : units.map(unitName));

/** Which units come and go, where the values only say how many there are. */
export const unitsDelta = (before: FigureValue, after: FigureValue, unitName: UnitName): string | null => {
  if (before.unit !== 'units' || after.unit !== 'units') return null;
  const [had, has] = [before.value, after.value];
  const added = has.filter((code) => !had.includes(code));
  const removed = had.filter((code) => !has.includes(code));
  return [
    ...(added.length === 0 ? [] : [m.diff_added({ units: capped(added, unitName) })]),
    ...(removed.length === 0 ? [] : [m.diff_removed({ units: capped(removed, unitName) })]),
  ].join(', ');
};

const moreOrLess = (more: boolean, value: string): string => (more ? m.whatif_more({ value }) : m.whatif_less({ value }));
export const laterOrEarlier = (later: boolean, value: string): string => (later ? m.diff_later({ value }) : m.diff_earlier({ value }));
const higherOrLower = (higher: boolean, value: string): string => (higher ? m.diff_higher({ value }) : m.diff_lower({ value }));

/** How much more or less, in the unit of the values. */
export const amountWords = (unit: FigureValue['unit'], delta: number): string | null => {
  const size = Math.abs(delta);
  switch (unit) {
    case 'points':
      return moreOrLess(delta > 0, formatPoints(size));
    case 'percent':
      return moreOrLess(delta > 0, m.diff_percent_points({ count: size }));
    case 'money':
      return moreOrLess(delta > 0, formatMoney(size));
    case 'days':
      return moreOrLess(delta > 0, m.diff_days({ count: size }));
    case 'count':
      return moreOrLess(delta > 0, formatNumber(size));
    case 'year':
      return laterOrEarlier(delta > 0, m.diff_years({ count: size }));
    case 'mark':
      return higherOrLower(delta > 0, formatNumber(size));
    default:
      return null;
  }
};

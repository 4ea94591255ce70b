import { formatDayOfYear, formatList, formatMoney, formatNumber, formatYear, locale } from '../../i18n/index.ts';
import type { RulePack } from '../../model/index.ts';

const DAY_OF_YEAR = /^\d{2}-\d{2}$/;
const PLACEHOLDER = /\{([\w.]+)\}/g;

const step = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? Object.entries(node).find(([name]) => name === key)?.[1] : undefined;

/** Amounts stand under `fee`, among days and points. */
const isMoney = (path: string): boolean => path.startsWith('fee.') && !/(?:Days|Points)$/.test(path);

const numberWords = (path: string, value: number): string => {
  if (isMoney(path)) return formatMoney(value);
  return /(?:^y|Y)ear$/.test(path) ? formatYear(value) : formatNumber(value);
};

const valueWords = (path: string, value: unknown): string | undefined => {
  if (typeof value === 'number') return numberWords(path, value);
  if (typeof value === 'string') return DAY_OF_YEAR.test(value) ? formatDayOfYear(value) : value;
  if (!Array.isArray(value)) return undefined;
  const items = value.map((item: unknown) => valueWords(path, item));
  return items.every((item) => item !== undefined) ? formatList(items, 'or') : undefined;
};

/** A number of the pack in words, by where it stands in it: `tolerance.windowDays`, `dates.ispSubmit`; undefined when nothing stands there. */
export const numberAt = (pack: RulePack, path: string): string | undefined => {
  const found = path.split('.').reduce(step, pack);
  return valueWords(path, step(found, 'value') ?? found);
};

/** A percentage as the language writes it: "10 %" that does not break, "10%". */
const withPercents = (text: string): string => text.replaceAll(/(\d) %/g, (_, digit: string) => (locale() === 'nl' ? `${digit}\u00A0%` : `${digit}%`));

/** A text of the regulations with the numbers of the pack in it. What no pack has stays as it is; a test finds it. */
export const fillNumbers = (text: string, pack: RulePack): string =>
  withPercents(text.replaceAll(PLACEHOLDER, (whole, path: string) => numberAt(pack, path) ?? whole));

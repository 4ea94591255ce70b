import { locale, tagOf } from './locale.ts';
import type { Locale } from './paraglide/runtime.js';

const NO_BREAK = '\u00A0';

/** Makes a formatter once per language: they are slow to build. Reading it reads the locale signal. */
const perLocale = <T>(build: (tag: string) => T): (() => T) => {
  const built: Partial<Record<Locale, T>> = {};
  return () => {
    const now = locale();
    return (built[now] ??= build(tagOf(now)));
  };
};

const dateFormat = (options: Intl.DateTimeFormatOptions) =>
  perLocale((tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }));
const weekdayAndDay = dateFormat({ weekday: 'short', day: 'numeric', month: 'long' });
const dayAndYear = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });
const dayAndMonth = dateFormat({ day: 'numeric', month: 'long' });

/** A calendar date has no time zone: it is read and written in UTC so that none shifts it. */
const utc = (date: string): Date => {
  const read = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(read.getTime())) throw new RangeError(`not a calendar date: ${date}`);
  return read;
};

/** The named parts in this order, a space between: the same in every browser, whatever commas its locale data holds. */
const parts = (format: Intl.DateTimeFormat, date: string, order: readonly Intl.DateTimeFormatPartTypes[]): string => {
  const found = format.formatToParts(utc(date));
  return order.map((type) => found.find((part) => part.type === type)?.value.replace(/\.$/, '') ?? '').join(' ');
};

/** `2025-07-12` → "za 12 juli", "Sat 12 July". Throws a RangeError on a date that is none. */
export const formatDate = (date: string): string => parts(weekdayAndDay(), date, ['weekday', 'day', 'month']);

/** `2025-07-12` → "12 juli 2025", "12 July 2025". */
export const formatDateLong = (date: string): string => parts(dayAndYear(), date, ['day', 'month', 'year']);

/** The last moment of a term, 23:59 unless told: "vr 18 juli, 23.59 u.", "Fri 18 July, 23:59". */
export const formatDeadline = (date: string, time = '23:59'): string =>
  locale() === 'nl' ? `${formatDate(date)}, ${time.replace(':', '.')}${NO_BREAK}u.` : `${formatDate(date)}, ${time}`;

/** The day of the week of a calendar date: "ma", "Mon". */
export const formatWeekday = (date: string): string => parts(weekdayAndDay(), date, ['weekday']);

/** Hours of a day: "8.30–10.30 u.", "08:30–10:30". */
export const formatHours = (from: string, until: string): string => {
  const spoken = (time: string): string => time.replace(/^0/, '').replace(':', '.');
  return locale() === 'nl' ? `${spoken(from)}–${spoken(until)}${NO_BREAK}u.` : `${from}–${until}`;
};

/** A day of every year, `MM-DD`: "30 november", "30 November". */
export const formatDayOfYear = (day: string): string => parts(dayAndMonth(), `2024-${day}`, ['day', 'month']);

/** An academic year by its first calendar year: 2024 → "2024-2025". */
export const formatYear = (year: number): string => `${year}-${year + 1}`;

const decimals = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
const euros = perLocale((tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' }));

/** A minus sign instead of the hyphen that locale data writes: it is as wide as a digit. */
const withMinus = (text: string): string => text.replace('-', '\u2212');

/** A number with at most two decimals: 16.8 → "16,8", "16.8". */
export const formatNumber = (value: number): string => withMinus(decimals().format(value));

/** ECTS points, short: "13 sp", "13 cr". */
export const formatPoints = (points: number): string => `${formatNumber(points)}${NO_BREAK}${locale() === 'nl' ? 'sp' : 'cr'}`;

/** An amount in cents: 118500 → "€ 1.185,00", "€1,185.00". */
export const formatMoney = (cents: number): string => withMinus(euros().format(cents / 100));

/** A percentage, 82 for 82 %: "82 %" with a space that does not break, "82%". */
export const formatPercent = (percent: number): string => `${formatNumber(percent)}${locale() === 'nl' ? NO_BREAK : ''}%`;

const lists = {
  and: perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' })),
  or: perLocale((tag) => new Intl.ListFormat(tag, { type: 'disjunction' })),
};

/** "8 en 9", "8 of 9": items in one phrase. */
export const formatList = (items: readonly string[], joined: 'and' | 'or' = 'and'): string => lists[joined]().format(items);

const kilobytes = perLocale((tag) => new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }));
const megabytes = perLocale((tag) => new Intl.NumberFormat(tag, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }));

/** Space on the device, in kB below a megabyte and MB above it: "412 kB", "3,4 MB". */
export const formatBytes = (bytes: number): string => (bytes < 1e6 ? kilobytes().format(bytes / 1e3) : megabytes().format(bytes / 1e6));

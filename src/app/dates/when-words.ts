import { formatDate, m } from '../../i18n/index.ts';
import type { CalendarDate } from '../../model/index.ts';

/** How long it still is: "vandaag", "morgen", "over 6 dagen". */
export const leftWords = (left: number): string => (left === 0 ? m.word_today() : m.dates_in({ days: left }));

/** A day with its weekday, and with its year where that is not the year of today. */
export const dayWords = (date: CalendarDate, today: CalendarDate): string =>
  date.slice(0, 4) === today.slice(0, 4) ? formatDate(date) : `${formatDate(date)} ${date.slice(0, 4)}`;

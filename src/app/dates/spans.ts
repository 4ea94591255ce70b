import type { CalendarDate } from '../../model/index.ts';
import type { Deadline } from '../../rules/index.ts';
import { daysOf, type DatedDay } from './days.ts';

/** The days that are over, the last one first. */
export const passedDays = (deadlines: readonly Deadline[], today: CalendarDate): readonly DatedDay[] =>
  daysOf(deadlines, today, (date) => date < today).toReversed();

/** What has no date yet: it stands in the school's own calendar, and nobody entered it. */
export const undated = (deadlines: readonly Deadline[]): readonly Deadline[] => deadlines.filter(({ date }) => date.value === null);

/** How far one looks ahead: what needs an act now, what is near, and the rest. */
export const SPANS = [7, 30, Infinity] as const;

/** The coming days by how near they are. */
export const bySpan = (days: readonly DatedDay[]): readonly { readonly span: (typeof SPANS)[number]; readonly days: readonly DatedDay[] }[] =>
  SPANS.map((span, at) => ({ span, days: days.filter(({ left }) => left <= span && left > (SPANS[at - 1] ?? -1)) })).filter((group) => group.days.length > 0);

import type { CalendarDate } from '../../model/index.ts';
import { daysBetween, type Assessment, type Deadline } from '../../rules/index.ts';

/** A day on which something falls due, with the days from today until then. */
export interface DatedDay {
  readonly date: CalendarDate;
  readonly left: number;
  readonly deadlines: readonly Deadline[];
}

/** The dates that concern the student: an open term to tolerate in says nothing to who has nothing left to decide. */
export const concerning = ({ calendar, tolerance }: Assessment): readonly Deadline[] =>
  calendar.filter(({ id }) => id !== 'tolerance' || tolerance.undecided.length > 0);

/** The days of some dates, in their order. */
export const daysOf = (deadlines: readonly Deadline[], today: CalendarDate, wanted: (date: CalendarDate) => boolean): readonly DatedDay[] => {
  const dates = new Set(deadlines.flatMap(({ date }) => (date.value !== null && wanted(date.value) ? [date.value] : [])));
  return [...dates].map((date) => ({ date, left: daysBetween(today, date), deadlines: deadlines.filter((one) => one.date.value === date) }));
};

/** The days that are still to come, today included, soonest first. */
export const comingDays = (deadlines: readonly Deadline[], today: CalendarDate): readonly DatedDay[] => daysOf(deadlines, today, (date) => date >= today);

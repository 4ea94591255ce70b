import { createSignal, type Accessor } from 'solid-js';
import { formatDateLong, m } from '../../../i18n/index.ts';
import { isCalendarDate, type CalendarDate } from '../../../model/index.ts';

/** Between which days something can have happened; both included. */
export interface Between {
  readonly from?: CalendarDate | undefined;
  readonly until?: CalendarDate | undefined;
}

/** A day that a sheet asks for. */
export interface Day {
  /** As it stands in the field. */
  readonly typed: Accessor<string | null>;
  readonly set: (typed: string | null) => void;
  /** Null while it is empty, half typed or outside what can be. */
  readonly value: Accessor<CalendarDate | null>;
  /** What is wrong with it, to stand beside the field. */
  readonly problem: Accessor<string | undefined>;
}

/** A day with `start` in it until the student chooses another. */
export const createDay = (start: Accessor<CalendarDate>, between: Accessor<Between>): Day => {
  const [chosen, set] = createSignal<string | null | undefined>(undefined);
  const typed = (): string | null => {
    const now = chosen();
    return now === undefined ? start() : now;
  };
  const problem = (): string | undefined => {
    const day = typed();
    const { from, until } = between();
    if (day === null || !isCalendarDate(day)) return m.field_required();
    if (until !== undefined && day > until) return m.isp_day_to_come();
    return from !== undefined && day < from ? m.isp_day_before({ date: formatDateLong(from) }) : undefined;
  };
  const value = (): CalendarDate | null => {
    const day = typed();
    return day !== null && isCalendarDate(day) && problem() === undefined ? day : null;
  };
  return { typed, set, value, problem };
};

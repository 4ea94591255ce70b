import { createSignal, type Accessor } from 'solid-js';
import { isCalendarDate, type CalendarDate } from '../model/index.ts';

const KEY = 'studiekompas.day';

const stored = (): CalendarDate | null => {
  try {
    const day = sessionStorage.getItem(KEY);
    return day !== null && isCalendarDate(day) ? day : null;
  } catch {
    return null;
  }
};

const keep = (day: CalendarDate | null): void => {
  try {
    if (day === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, day);
  } catch {
    // Storage is closed to us: the day holds until the page reloads.
  }
};

/** The day as if which everything is computed, and the way to choose it. It outlives a reload, not the tab: who comes back another time is not in another day. */
export const createChosenDay = (): readonly [Accessor<CalendarDate | null>, (day: CalendarDate | null) => void] => {
  const [day, setDay] = createSignal(stored());
  const choose = (next: CalendarDate | null): void => {
    setDay(next);
    keep(next);
  };
  return [day, choose];
};

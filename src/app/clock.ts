import { createSignal, onCleanup, type Accessor } from 'solid-js';
import type { CalendarDate } from '../model/index.ts';
import { isCalendarDate } from '../model/index.ts';

const ZONE = 'Europe/Brussels';

const readToday = (): CalendarDate => {
  const text = Temporal.Now.plainDateISO(ZONE).toString();
  if (!isCalendarDate(text)) throw new RangeError(`the clock gave no calendar date: ${text}`);
  return text;
};

const untilMidnight = (): number => {
  const now = Temporal.Now.zonedDateTimeISO(ZONE);
  return now.until(now.add({ days: 1 }).startOfDay()).total('milliseconds');
};

/** The day in Brussels, whatever the phone's time zone (RULES A.2). Follows midnight, also after the phone slept. */
export const createToday = (): Accessor<CalendarDate> => {
  const [today, setToday] = createSignal(readToday());
  let timer = 0;
  const follow = (): void => {
    setToday(readToday());
    globalThis.clearTimeout(timer);
    timer = globalThis.setTimeout(follow, untilMidnight());
  };
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') follow();
  };
  follow();
  document.addEventListener('visibilitychange', onVisible);
  onCleanup(() => {
    globalThis.clearTimeout(timer);
    document.removeEventListener('visibilitychange', onVisible);
  });
  return today;
};

import { formatDate, formatHours, formatList, formatWeekday, m } from '../../../i18n/index.ts';
import type { LessonTime } from '../../../model/index.ts';

/** So many hours of the week are still read at a glance. */
const FEW = 4;

/** When an event takes place: its hours of the week, and from when until when. Empty where it has no lessons. */
export const lessonWords = (times: readonly LessonTime[]): string => {
  const lessons = times.toSorted((a, b) => (`${a.date} ${a.from}` < `${b.date} ${b.from}` ? -1 : 1));
  const [first, last] = [lessons[0], lessons.at(-1)];
  if (first === undefined || last === undefined) return '';
  const hours = [...new Set(lessons.map(({ date, from, until }) => `${formatWeekday(date)} ${formatHours(from, until)}`))];
  const more = hours.length - FEW;
  const shown = formatList(more > 0 ? [...hours.slice(0, FEW), m.isp_event_more({ count: more })] : hours);
  return first.date === last.date
    ? m.isp_event_once({ hours: shown, date: formatDate(first.date) })
    : m.isp_event_times({ hours: shown, from: formatDate(first.date), until: formatDate(last.date) });
};

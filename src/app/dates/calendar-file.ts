import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarDate } from '../../model/index.ts';

/** What a calendar shows of one date. */
export interface CalendarEntry {
  /** The same in every file that is made of this date. */
  readonly uid: string;
  readonly date: CalendarDate;
  /** It ends that day at 23:59 in Brussels; otherwise it is that whole day. */
  readonly lastMoment: boolean;
  readonly title: string;
  readonly text: string;
}

const ZONE = 'Europe/Brussels';

/** The summer time of the European Union since 1996: from the last Sunday of March, at 2, to the last one of October, at 3. */
const zone = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

const HOUR = 3600;
const DAY = 24 * HOUR;
const STARTS_AT = 23;
const REMINDS_AT = 9;

/** Seconds before the start: at nine in the morning, so many days before. */
const morning = (days: number, lastMoment: boolean): number => days * DAY + ((lastMoment ? STARTS_AT : 0) - REMINDS_AT) * HOUR;

/** A file in the format of RFC 5545, for any calendar. A file of later replaces the events of an earlier one: they have its ids and a higher sequence. */
export const calendarFile = (entries: readonly CalendarEntry[], made: Temporal.Instant, language: string): string => {
  const calendar = ical({
    name: 'Studiekompas',
    prodId: { company: 'Studiekompas', product: 'Studiekompas', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // The zone stands with each event: a zone of the whole calendar is no part of the standard, and would write the time of making without one.
    timezone: { name: null, generator: () => zone },
  });
  for (const { uid, date, lastMoment, title, text } of entries) {
    const day = Temporal.PlainDate.from(date);
    calendar.createEvent({
      id: uid,
      // Whole minutes since 1970: it only grows, and nothing has to be remembered for it.
      sequence: Math.floor(made.epochMilliseconds / 60_000),
      stamp: made,
      ...(lastMoment
        ? { start: day.toPlainDateTime({ hour: STARTS_AT }), end: day.toPlainDateTime({ hour: STARTS_AT, minute: 59 }), timezone: ZONE }
        : { start: day, allDay: true }),
      summary: title,
      description: text,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      alarms: [7, 1].map((days) => ({ type: ICalAlarmType.display, trigger: morning(days, lastMoment), description: title })),
    });
  }
  return `${calendar.toString()}\r\n`;
};

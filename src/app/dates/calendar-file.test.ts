import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../rules/index.ts';
import { calendarFile, type CalendarEntry } from './calendar-file.ts';

const made = Temporal.Instant.from('2025-07-12T10:30:00Z');
const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'ti-2025-isp-submit@studiekompas',
  date: '2025-10-15',
  lastMoment: true,
  title: 'ISP indienen: laatste dag',
  text: 'Laatste dag om je ISP in te dienen.',
  ...more,
});

/** The file as another program reads it, which knows nothing of this app or of the library that wrote it. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  return {
    zone: zone === null ? ICAL.Timezone.localTimezone : new ICAL.Timezone(zone),
    events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)),
  };
};

/** The one event of a file. */
const readOne = (text: string) => {
  const { events, zone } = read(text);
  const [event] = events;
  if (event === undefined || events.length > 1) throw new Error(`${events.length} events`);
  return { event, zone };
};

/** The moment of a time in the file, by the file's own time zone and not by the reader's. */
const moment = (time: ICAL.Time, zone: ICAL.Timezone): Temporal.ZonedDateTime => {
  const own = time.clone();
  own.zone = zone;
  return Temporal.Instant.fromEpochMilliseconds(own.toUnixTime() * 1000).toZonedDateTimeISO('Europe/Brussels');
};

/** When it reminds, by the clock on the wall. */
const alarms = ({ component, startDate }: ICAL.Event): readonly string[] =>
  component.getAllSubcomponents('valarm').map((alarm) => {
    const time = startDate.clone();
    time.isDate = false;
    const trigger = alarm.getFirstPropertyValue('trigger');
    if (!(trigger instanceof ICAL.Duration)) throw new Error('the alarm has no time of its own');
    time.addDuration(trigger);
    return time.toString();
  });

const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('the file for a calendar, read by another program', () => {
  it('ends a last day at 23:59 in Brussels, and reminds a week and a day before, in the morning', () => {
    const { event, zone } = readOne(calendarFile([entry()], made, 'nl'));
    expect(event.component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Brussels');
    expect(moment(event.startDate, zone).toString()).toBe('2025-10-15T23:00:00+02:00[Europe/Brussels]');
    expect(moment(event.endDate, zone).toString()).toBe('2025-10-15T23:59:00+02:00[Europe/Brussels]');
    expect(alarms(event)).toEqual(['2025-10-08T09:00:00', '2025-10-14T09:00:00']);
    expect(event.component.getAllSubcomponents('valarm').map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(['DISPLAY', 'DISPLAY']);
  });

  it('makes a whole day of what begins or is decided, without a time that could shift it', () => {
    const { event } = readOne(calendarFile([entry({ lastMoment: false, date: '2025-10-16' })], made, 'nl'));
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2025-10-16');
    expect(event.endDate.toString()).toBe('2025-10-17');
    expect(alarms(event)).toEqual(['2025-10-09T09:00:00', '2025-10-15T09:00:00']);
  });

  it.each([
    ['the last day of winter time', '2025-03-29', '+01:00'],
    ['the day on which summer time begins', '2025-03-30', '+02:00'],
    ['the last day of summer time', '2025-10-25', '+02:00'],
    ['the day on which summer time ends', '2025-10-26', '+01:00'],
    ['a day in winter', '2025-11-30', '+01:00'],
    ['a day in summer', '2025-07-18', '+02:00'],
  ] as const)('keeps its moment on %s', (_, date, offset) => {
    const { event, zone } = readOne(calendarFile([entry({ date })], made, 'nl'));
    expect(moment(event.endDate, zone).toString()).toBe(`${date}T23:59:00${offset}[Europe/Brussels]`);
  });

  it('says which zone it means in the file itself, as the world’s own tables have it', () => {
    const { zone } = read(calendarFile([entry()], made, 'nl'));
    for (let year = 2024; year <= 2040; year += 1) {
      for (const day of ['01-15', '03-24', '03-31', '06-30', '10-24', '10-31', '12-01']) {
        const time = ICAL.Time.fromString(`${year}-${day}T23:59:00`, null);
        const ours = Temporal.PlainDateTime.from(`${year}-${day}T23:59`).toZonedDateTime('Europe/Brussels');
        expect([`${year}-${day}`, zone.utcOffset(time)]).toEqual([`${year}-${day}`, ours.offsetNanoseconds / 1e9]);
      }
    }
  });

  it('replaces an earlier file: the same id, a higher sequence, a later stamp in universal time', () => {
    const first = calendarFile([entry()], made, 'nl');
    const second = calendarFile([entry({ date: '2025-10-16' })], made.add({ hours: 1 }), 'nl');
    const before = readOne(first).event;
    const after = readOne(second).event;
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(after.sequence).toBeLessThan(2 ** 31);
    expect(first).toMatch(/\r\nDTSTAMP:20250712T103000Z\r\n/);
    expect(calendarFile([entry()], made, 'nl')).toBe(first);
  });

  it('takes no time of the day: it shows as free', () => {
    const text = calendarFile([entry()], made, 'nl');
    expect(text).toContain('TRANSP:TRANSPARENT');
    expect(text).toContain('METHOD:PUBLISH');
    expect(text).toContain('PRODID:-//Studiekompas//Studiekompas//NL');
    expect(text).not.toMatch(/^(URL|ORGANIZER|ATTENDEE)/m);
  });
});

const words = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replaceAll(/\p{Cc}/gu, ' '));
const line = fc.oneof(words, fc.constantFrom('komma, punt; en \\ schuin', 'één\ntwee', 'é'.repeat(120), '😀'.repeat(60), '":;,\\\\n'));
const days = fc.integer({ min: 0, max: 6000 }).map((count) => addDays('2024-01-01', count));
const anyEntry = fc.record({ date: days, lastMoment: fc.boolean(), title: line, text: fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')) });

describe('any calendar', () => {
  const calendars = fc.array(anyEntry, { maxLength: 12 }).map((entries) => entries.map((one, at): CalendarEntry => ({ ...one, uid: `p-${at}@studiekompas` })));

  it('comes back whole from another program: every day, every word, every id', () => {
    fc.assert(
      fc.property(calendars, (entries) => {
        const { events, zone } = read(calendarFile(entries, made, 'nl'));
        expect(
          events.map(({ uid, summary, description, startDate, endDate }) => ({
            uid,
            title: summary ?? '',
            text: description ?? '',
            lastMoment: !startDate.isDate,
            date: startDate.isDate ? startDate.toString() : moment(endDate, zone).toPlainDate().toString(),
          })),
        ).toEqual(entries.map(({ uid, title, text, lastMoment, date }) => ({ uid, title, text, lastMoment, date })));
      }),
      { numRuns: 200 },
    );
  });

  it('has no line over 75 octets, cuts no letter in two, and ends each line as the standard says', () => {
    fc.assert(
      fc.property(calendars, (entries) => {
        const text = calendarFile(entries, made, 'en');
        const lines = text.split('\r\n');
        expect(lines.at(-1)).toBe('');
        expect(lines.filter((one) => octets(one) > 75 || /[\r\n]/.test(one))).toEqual([]);
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

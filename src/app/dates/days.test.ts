import { describe, expect, it } from 'vitest';
import { setLocale } from '../../i18n/index.ts';
import type { CalendarDate } from '../../model/index.ts';
import type { Deadline, DeadlineId } from '../../rules/index.ts';
import { entryId } from './calendar-entries.ts';
import { comingDays } from './days.ts';
import { bySpan, passedDays, undated } from './spans.ts';
import { dayWords, leftWords } from './when-words.ts';

const due = (id: DeadlineId, value: CalendarDate | null, year = 2025): Deadline => ({
  id,
  rule: 'K.3',
  year,
  kind: 'until',
  date: { value, why: { rule: 'K.3', article: 'art. 19', reading: false, steps: [], missing: [], restsOn: [] } },
});

const calendar = [
  due('feedback', '2025-07-08'),
  due('appeal', '2025-07-11'),
  due('tolerance', '2025-07-12'),
  due('appeal-grounds', '2025-07-19'),
  due('appeal-decision', '2025-07-20'),
  due('enrol', '2025-08-11'),
  due('exam-schedule', '2025-08-12'),
  due('isp-submit', '2025-10-15'),
  due('exemptions', '2025-10-15'),
  due('resit-registration', null),
];
const today = '2025-07-12';

describe('the days of a calendar', () => {
  it('are coming from today on, each once with all that falls due, and the days until then', () => {
    expect(comingDays(calendar, today).map(({ date, left, deadlines }) => [date, left, deadlines.map(({ id }) => id)])).toEqual([
      ['2025-07-12', 0, ['tolerance']],
      ['2025-07-19', 7, ['appeal-grounds']],
      ['2025-07-20', 8, ['appeal-decision']],
      ['2025-08-11', 30, ['enrol']],
      ['2025-08-12', 31, ['exam-schedule']],
      ['2025-10-15', 95, ['isp-submit', 'exemptions']],
    ]);
  });

  it('are over from the day after, the last one first; what has no date is neither', () => {
    expect(passedDays(calendar, today).map(({ date }) => date)).toEqual(['2025-07-11', '2025-07-08']);
    expect(undated(calendar).map(({ id }) => id)).toEqual(['resit-registration']);
  });

  it('stand with the days as near as they are, none of them twice, without empty groups', () => {
    const groups = bySpan(comingDays(calendar, today));
    expect(groups.map(({ span, days }) => [span, days.map(({ left }) => left)])).toEqual([
      [7, [0, 7]],
      [30, [8, 30]],
      [Infinity, [31, 95]],
    ]);
    expect(bySpan(comingDays(calendar, '2025-08-12')).map(({ span }) => span)).toEqual([7, Infinity]);
    expect(bySpan([])).toEqual([]);
  });

  it('are counted down in words, and name their year when it is another one', () => {
    setLocale('nl');
    expect([0, 1, 2].map(leftWords)).toEqual(['vandaag', 'morgen', 'over 2 dagen']);
    expect(dayWords('2025-10-15', today)).toBe('wo 15 oktober');
    expect(dayWords('2026-02-25', today)).toBe('wo 25 februari 2026');
    setLocale('en');
    expect([0, 1, 2].map(leftWords)).toEqual(['today', 'tomorrow', 'in 2 days']);
    setLocale('nl');
  });
});

describe('the id of a date in a calendar', () => {
  it('is the same for the same date of the same programme and year, whatever its day, and no other’s', () => {
    expect(entryId('ti', due('isp-submit', '2025-10-15'))).toBe(entryId('ti', due('isp-submit', '2025-10-20')));
    const ids = [
      entryId('ti', due('isp-submit', null)),
      entryId('ti', due('isp-submit', null, 2024)),
      entryId('ti', due('isp-approval', null)),
      entryId('bm', due('isp-submit', null)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds no sign that a calendar could misread', () => {
    expect(entryId('Mijn, opleiding;\n€', due('enrol', null))).toMatch(/^[\w%.@-]+$/);
  });
});

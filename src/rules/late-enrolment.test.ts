import { describe, expect, it } from 'vitest';
import type { CalendarDate, Enrolment } from '../model/index.ts';
import { assessed, enrolment, programme, sixes, taken } from './testing/build.fixture.ts';
import { draft } from './testing/draft.fixture.ts';

const of = programme(sixes(3));
const running = (more: Partial<Enrolment> = {}) => enrolment(2024, [taken('U1', [12]), taken('U2', [9])], more);
const calendarOf = (today: CalendarDate, past: Enrolment, enrolledOn?: CalendarDate) => {
  const { calendar } = assessed(of, [past], { today, ...(enrolledOn === undefined ? {} : { next: draft(['U2'], { enrolledOn }) }) });
  const one = (id: string, year: number) => calendar.find((found) => found.id === id && found.year === year)?.date;
  return { date: (id: string, year = 2025) => one(id, year)?.value, steps: (id: string) => one(id, 2025)?.why.steps };
};

describe('what is due with the ISP, for who enrols after its date (art. 19, 22)', () => {
  const dueWithIsp = ['isp-submit', 'exemptions', 'deviations', 'status-request', 'exam-swap', 'early-graduation'] as const;

  it('is due a week after enrolling; other dates stay', () => {
    const late = calendarOf('2025-07-02', running(), '2025-11-01');
    for (const id of dueWithIsp) expect([id, late.date(id)]).toEqual([id, '2025-11-08']);
    expect(late.date('exam-schedule')).toBe('2025-10-16');
    expect(late.steps('isp-submit')).toEqual([
      { key: 'enrolled-on', value: { unit: 'date', value: '2025-11-01' } },
      { key: 'term-days', value: { unit: 'days', value: 7 }, sign: '+' },
      { key: 'last-day', value: { unit: 'date', value: '2025-11-08' }, sign: '=', total: true },
    ]);
  });

  it('is due on the date for who enrols on it', () => {
    const inTime = calendarOf('2025-07-02', running(), '2025-10-15');
    for (const id of dueWithIsp) expect([id, inTime.date(id)]).toEqual([id, '2025-10-15']);
    expect(inTime.steps('isp-submit')).toMatchObject([{ key: 'fixed-date' }]);
  });

  it('follows in the year that runs the first day in the dossier, and says nothing of the year after', () => {
    const late = calendarOf('2024-11-04', running({ enrolledOn: '2024-11-01' }));
    expect([late.date('isp-submit', 2024), late.date('isp-submit', 2025)]).toEqual(['2024-11-08', '2025-10-15']);
  });
});

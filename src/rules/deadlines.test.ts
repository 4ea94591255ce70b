import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../model/index.ts';
import { assess } from './assess.ts';
import { addDays } from './calendar.ts';
import { assessed, dossier, enrolment, marks, programme, published, sixes } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const of = programme(sixes(3, { semester: 2 }));
const year = enrolment(2024, marks({ U1: 12, U2: 9, U3: 5 }), { published: published(2024, 3) });
const on = (today?: CalendarDate, nextYear?: number) => {
  const { deadlines } = assessed(of, [year], {
    ...(today === undefined ? {} : { today }),
    ...(nextYear === undefined ? {} : { next: { year: nextYear, contract: 'diploma' as const, main: true, units: [] } }),
  });
  return Object.fromEntries(Object.entries(deadlines).map(([key, { value }]) => [key, value]));
};

describe('the deadlines that the student sees (K)', () => {
  it('count from the last publication on or before today', () => {
    expect(on('2025-02-06')).toMatchObject({ feedback: null, appeal: null });
    expect(on('2025-02-07')).toMatchObject({ feedback: '2025-02-12', appeal: '2025-02-14' });
    expect(on('2025-06-30')).toMatchObject({ feedback: '2025-02-12' });
    expect(on('2025-07-01')).toMatchObject({ feedback: '2025-07-06', appeal: '2025-07-08' });
  });

  it('name the tolerance decision only while the window is open, and a refusal only when something is automatic', () => {
    const half = assessed(of, [enrolment(2024, marks({ U1: 12, U3: 5, U2: 12 }), { published: published(2024) })], { today: '2025-07-02' });
    expect(half.deadlines.tolerance.value).toBe('2025-07-16');
    expect(half.deadlines.refuseAutomatic.value).toBeNull();
    expect(on('2025-07-17')).toMatchObject({ tolerance: null });
  });

  it('give the dates of the next ISP, or of the year asked', () => {
    expect(on()).toMatchObject({ ispSubmit: '2025-10-15', ispSemester2: '2026-02-25', feedback: null });
    expect(on(undefined, 2027)).toMatchObject({ ispSubmit: '2027-10-15', ispSemester2: '2028-02-25' });
    expect(assessed(of, []).deadlines.ispSubmit.value).toBe('2024-10-15');
    expect(assessed(of, [], { today: '2026-11-22' }).deadlines.ispSubmit.value).toBe('2026-10-15');
  });

  it('are there, in order, on every day of the year and the next', () => {
    for (let day: CalendarDate = '2024-09-01'; day < '2025-12-31'; day = addDays(day, 1)) {
      const { feedback, appeal, tolerance, ispSubmit, ispSemester2 } = assessed(of, [year], { today: day }).deadlines;
      expect(ispSubmit.value < ispSemester2.value).toBe(true);
      expect(feedback.value === null).toBe(day < '2025-02-07');
      expect(feedback.value === null || appeal.value === null || feedback.value < appeal.value).toBe(true);
      expect(tolerance.value === null || tolerance.value >= day).toBe(true);
    }
  });

  it('say which academic year today lies in, and whether the regulations were made for it', () => {
    expect(assessed(of, [year], { today: '2025-09-15' }).today).toEqual({ date: '2025-09-15', year: 2024, covered: true });
    expect(assessed(of, [year], { today: '2025-09-16' }).today).toEqual({ date: '2025-09-16', year: 2025, covered: false });
    expect(assessed(of, [year]).today).toBeNull();
    const undated = assess({ ...pack, undated: true }, of, { dossier: dossier([year]), today: '2025-09-15' });
    expect(undated.today).toEqual({ date: '2025-09-15', year: 2024, covered: false });
  });
});

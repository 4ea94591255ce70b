import { describe, expect, it } from 'vitest';
import { academicYearOf, addDays, daysBetween, latestOf, packDate, startOfYear } from './calendar.ts';
import { pack } from './testing/pack.fixture.ts';

describe('terms of calendar days (A.2)', () => {
  it.each([
    ['2025-06-30', 15, '2025-07-15'],
    ['2024-02-20', 15, '2024-03-06'],
    ['2025-02-20', 15, '2025-03-07'],
    ['2025-10-20', 15, '2025-11-04'],
    ['2025-03-25', 15, '2025-04-09'],
    ['2025-12-28', 5, '2026-01-02'],
  ] as const)('count from the day after: %s and %i days end on %s, whatever the clocks do', (from, days, last) => {
    expect(addDays(from, days)).toBe(last);
    expect(daysBetween(from, last)).toBe(days);
    expect(daysBetween(last, from)).toBe(-days);
  });

  it('refuse a date that does not exist', () => {
    expect(() => addDays('2025-02-29', 1)).toThrow(RangeError);
  });
});

describe('days that the regulations name (A.3, A.4)', () => {
  it('fall in the calendar year of the academic year that they belong to', () => {
    expect(packDate(pack, 'lastWithdrawalSemester1', 2024)).toBe('2024-11-30');
    expect(packDate(pack, 'lastWithdrawalSemester2', 2024)).toBe('2025-03-15');
    expect(packDate(pack, 'ispSubmit', 2025)).toBe('2025-10-15');
    expect(packDate(pack, 'ispSemester2', 2025)).toBe('2026-02-25');
    expect(packDate(pack, 'lastResults', 2024)).toBe('2025-09-30');
  });

  it('refuse a day that a year does not have', () => {
    const leap = { ...pack, dates: { ...pack.dates, ispSemester2: { ...pack.dates.ispSemester2, value: '02-29' } } };
    expect(packDate(leap, 'ispSemester2', 2023)).toBe('2024-02-29');
    expect(() => packDate(leap, 'ispSemester2', 2024)).toThrow(RangeError);
  });

  it('start a new academic year on the day of its start, not the day before', () => {
    expect(academicYearOf(pack, '2025-09-15')).toBe(2024);
    expect(academicYearOf(pack, '2025-09-16')).toBe(2025);
    expect(academicYearOf(pack, '2025-01-01')).toBe(2024);
    expect(startOfYear(pack, 2025)).toBe('2025-09-16');
  });

  it('have a latest one unless there are none', () => {
    expect(latestOf(['2025-02-07', '2025-07-01', '2025-03-01'])).toBe('2025-07-01');
    expect(latestOf([])).toBeUndefined();
  });
});

import { expect, it } from 'vitest';
import { ispYears } from './isp-year.ts';
import { pack } from './testing/pack.fixture.ts';

const years = (enrolled: readonly number[], today: `${number}-${number}-${number}`, submitted: readonly number[] = []) => ispYears(pack, enrolled, submitted, today);

it('is for a first enrolment this year for as long as one can enrol in it, then the next', () => {
  expect(years([], '2025-03-15')).toEqual({ choices: [2024, 2025], proposed: 2024, enrolling: 2024 });
  expect(years([], '2025-03-16')).toEqual({ choices: [2024, 2025], proposed: 2025, enrolling: null });
  expect(years([], '2025-08-25').proposed).toBe(2025);
  expect(years([], '2025-09-15').proposed).toBe(2025);
  expect(years([], '2025-09-16')).toEqual({ choices: [2025, 2026], proposed: 2025, enrolling: 2025 });
});

it('is the year after the last one, which runs to its end', () => {
  expect(years([2023, 2024], '2025-01-10').proposed).toBe(2025);
  expect(years([2023, 2024], '2025-08-25')).toEqual({ choices: [2024, 2025], proposed: 2025, enrolling: null });
  expect(years([2023, 2024], '2025-10-20').proposed).toBe(2025);
});

it('is never a year that is over, however long ago the last one was', () => {
  expect(years([2021, 2023], '2025-09-20')).toEqual({ choices: [2025, 2026], proposed: 2025, enrolling: 2025 });
  expect(years([2023], '2025-08-25').proposed).toBe(2025);
});

it('leaves the running year to be chosen where it stands in the dossier already', () => {
  expect(years([2024, 2025], '2025-09-20')).toEqual({ choices: [2025, 2026], proposed: 2026, enrolling: 2025 });
  expect(years([2027], '2025-09-20').choices).toEqual([2025, 2026, 2027, 2028]);
});

it('stays with a year whose ISP was submitted until the dossier has it', () => {
  expect(years([], '2026-05-01', [2025]).proposed).toBe(2025);
  expect(years([2024], '2026-05-01', [2025]).proposed).toBe(2025);
  expect(years([2025], '2026-05-01', [2025]).proposed).toBe(2026);
  expect(years([], '2026-09-16', [2025]).proposed).toBe(2026);
});

import { describe, expect, it } from 'vitest';
import { assessed, enrolment, marks, programme, unit } from './testing/build.fixture.ts';

const of = programme([unit('OLD', 6, { identicalTo: ['NEW'] }), unit('NEW', 6, { identicalTo: ['OLD'] }), unit('A'), unit('B')]);
const failedIn = (year: number, ...codes: readonly string[]) => enrolment(year, marks(Object.fromEntries(codes.map((code) => [code, 5]))));
const named = (...years: Parameters<typeof assessed>[1]) =>
  assessed(of, years)
    .refusals.filter(({ kind }) => kind === 'third-enrolment')
    .map(({ unit: code }) => code);

describe('the unit that a refused third enrolment names', () => {
  it('is, of two identical units failed in the last year, the first by code, however the dossier lists them', () => {
    expect(named(failedIn(2023, 'OLD'), failedIn(2024, 'OLD', 'NEW'))).toEqual(['NEW']);
    expect(named(failedIn(2023, 'OLD'), failedIn(2024, 'NEW', 'OLD'))).toEqual(['NEW']);
  });

  it('is the one under a diploma contract, where an identical one was failed under a credit contract too', () => {
    const credit = enrolment(2024, marks({ NEW: 5 }), { contract: 'credit', main: false });
    expect(named(failedIn(2023, 'OLD'), failedIn(2024, 'OLD'), credit)).toEqual(['OLD']);
    expect(named(failedIn(2023, 'OLD'), credit, failedIn(2024, 'OLD'))).toEqual(['OLD']);
  });

  it('is the one taken in the last year, not an identical one taken before', () => {
    expect(named(failedIn(2023, 'NEW'), failedIn(2024, 'OLD'))).toEqual(['OLD']);
  });

  it('is never a unit that is not identical, though its code comes first', () => {
    expect(named(failedIn(2023, 'OLD', 'A'), failedIn(2024, 'OLD', 'A', 'B'))).toEqual(['OLD', 'A']);
  });
});

describe('a master\'s student who failed an identical unit under a diploma and a credit contract in one year', () => {
  it('is refused the one under the credit contract, in whatever order they are listed', () => {
    const masters = programme([...of.units], { kind: 'master' });
    const credit = (year: number) => enrolment(year, marks({ NEW: 5 }), { contract: 'credit' });
    const diploma = enrolment(2024, marks({ OLD: 5 }));
    const refused = (...years: Parameters<typeof assessed>[1]) => assessed(masters, years).refusals.filter(({ kind }) => kind === 'third-enrolment').map(({ unit: code }) => code);
    expect(refused(credit(2023), diploma, credit(2024))).toEqual(['NEW']);
    expect(refused(credit(2023), credit(2024), diploma)).toEqual(['NEW']);
  });
});

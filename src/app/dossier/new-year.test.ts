import { describe, expect, it } from 'vitest';
import { plainStudent, type Contract, type Dossier, type Enrolment } from '../../model/index.ts';
import { nextYear, yearChoices } from './new-year.ts';

const enrolment = (year: number, contract: Contract = 'diploma'): Enrolment => ({ year, contract, main: true, published: {}, units: [] });
const dossier = (...enrolments: readonly Enrolment[]): Dossier => ({ student: plainStudent, enrolments: [...enrolments] });

describe('the year that is proposed', () => {
  it('is the current one in an empty dossier', () => {
    expect(nextYear(dossier(), 2024)).toBe(2024);
  });

  it('is the one after the last, also when that lies back', () => {
    expect(nextYear(dossier(enrolment(2020), enrolment(2021)), 2024)).toBe(2022);
  });

  it('is never later than next year', () => {
    expect(nextYear(dossier(enrolment(2024)), 2024)).toBe(2025);
    expect(nextYear(dossier(enrolment(2025)), 2024)).toBe(2025);
  });

  it('can be chosen from next year back, every year once', () => {
    const choices = yearChoices(2024);
    expect(choices[0]).toBe(2025);
    expect(choices).toContain(2014);
    expect(new Set(choices).size).toBe(choices.length);
  });
});

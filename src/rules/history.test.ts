import { describe, expect, it } from 'vitest';
import type { CalendarDate, Enrolment, PartRecord, Result, UnitRecord } from '../model/index.ts';
import { assess } from './assess.ts';
import { assessed, dossier, enrolment, entered, exempt, programme, taken, unit } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const activities = ['a', 'b'].map((id) => ({ id, title: id, points: 3, resit: 'yes' as const }));
const of = programme([unit('U'), unit('P', 6, { activities })]);
const exempted: PartRecord = { activity: 'a', opportunities: 'exempt' };
const part = (activity: string, result: Result): PartRecord => ({ activity, opportunities: [{ result }] });

describe('a unit with partial exams that is given up (H.13, I.6)', () => {
  const gone = (...parts: readonly PartRecord[]): UnitRecord => ({ ...entered('P'), parts: [...parts], withdrewOn: '2024-11-30' });
  const given = (...parts: readonly PartRecord[]) => {
    const { units, years } = assessed(of, [enrolment(2024, [gone(...parts)])]);
    return [units['P']?.status.value, years[0]?.learningCredit.value.restored];
  };

  it('was not taken before one of its exams: a part that is exempted is none', () => {
    expect(given()).toEqual(['withdrawn', 6]);
    expect(given(exempted)).toEqual(['withdrawn', 6]);
  });

  it('was taken once one of its parts was examined', () => {
    expect(given(exempted, part('b', 5))).toEqual(['failed', 0]);
    expect(given(part('a', 'NA'))).toEqual(['failed', 0]);
  });
});

describe('a unit that is given up, in a year that is given up too (H.13)', () => {
  const given = (unitOn: CalendarDate, yearOn: CalendarDate) => assessed(of, [enrolment(2024, [{ ...entered('U'), withdrewOn: unitOn }], { withdrewOn: yearOn })]).units['U']?.status;

  it('was given up on the day that came first', () => {
    expect([given('2024-11-20', '2025-02-01')?.value, given('2025-02-01', '2024-11-20')?.value, given('2025-02-01', '2025-02-01')?.value]).toEqual(['withdrawn', 'withdrawn', 'failed']);
    expect(given('2024-11-20', '2025-02-01')?.why.steps).toMatchObject([{ key: 'withdrawn-in-time', value: { value: '2024-11-20' } }]);
    expect(given('2025-02-01', '2024-11-20')?.why.steps).toMatchObject([{ key: 'withdrawn-in-time', value: { value: '2024-11-20' } }]);
  });
});

describe('the second opportunity of a year (B.3)', () => {
  it('is there where the school gives two', () => {
    const second = (opportunities: number) => {
      const school = { ...pack, marks: { ...pack.marks, opportunitiesPerYear: { ...pack.marks.opportunitiesPerYear, value: opportunities } } };
      return assess(school, of, { dossier: dossier([enrolment(2024, [entered('U', 5)])]) }).units['U']?.secondOpportunity;
    };
    expect([second(2), second(1)]).toEqual(['to-come', 'none']);
  });
});

describe('one exam in two contracts of a year (B.12, art. 52)', () => {
  const other = (record: UnitRecord, more: Partial<Enrolment> = {}) => enrolment(2024, [record], { contract: 'credit', main: false, ...more });

  it('has no second opportunity under the one when none is to come under the other', () => {
    const missing = (second: UnitRecord) => assessed(of, [other(second), enrolment(2024, [entered('U')])]).learningCredit.now.why.missing.filter(({ what }) => what === 'result');
    expect(missing(taken('U', [5]))).toEqual([]);
    expect(missing(entered('U', 5))).toEqual([{ what: 'result', unit: 'U', year: 2024, opportunity: 2 }]);
  });

  it('is read where only the other contract has its result, whatever was left open under the one', () => {
    const { units } = assessed(of, [enrolment(2024, [{ ...entered('U'), opportunities: [{ result: null }] }]), other(taken('U', [12]))]);
    expect(units['U']).toMatchObject({ status: { value: 'credit' }, result: { value: 12 } });
  });

  it('says nothing of the unit where it is exempted', () => {
    const { units } = assessed(of, [enrolment(2024, [exempt('U', 11)]), other(taken('U', [15]))]);
    expect(units['U']?.result).toMatchObject({ value: 11, why: { steps: [{ key: 'result', value: { value: 11 } }] } });
  });

  it('does not count where the unit was given up in time', () => {
    const credit = (...enrolments: readonly Enrolment[]) => assessed(of, enrolments).years[0]?.learningCredit.value;
    const gone = taken('U', [], { withdrewOn: '2024-11-30' });
    expect(credit(enrolment(2024, [taken('U', [12])]), other(gone))).toMatchObject({ deducted: 12, restored: 0, returned: 6, bonus: 6 });
    expect(credit(other(taken('U', [12])), enrolment(2024, [gone]))).toMatchObject({ deducted: 12, restored: 6, returned: 6, bonus: 0 });
    const ended = enrolment(2024, [entered('U')], { withdrewOn: '2024-11-30' });
    expect(credit(other(taken('U', [12])), ended)).toMatchObject({ deducted: 12, restored: 6, returned: 6, bonus: 0 });
  });

  it('can be of a unit that the guide does not have, under a contract that was ended', () => {
    const { learningCredit } = assessed(of, [other(taken('GONE', [12])), enrolment(2024, [entered('GONE')], { withdrewOn: '2024-11-30' })]);
    expect(learningCredit.now).toMatchObject({ value: 140, why: { missing: [{ what: 'unit-not-in-guide', unit: 'GONE' }, { what: 'learning-credit' }] } });
  });
});

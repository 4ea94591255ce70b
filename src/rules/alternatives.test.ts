import { describe, expect, it } from 'vitest';
import type { Enrolment } from '../model/index.ts';
import { assessed, enrolment, marks, programme, published, sixes, taken } from './testing/build.fixture.ts';

const of = programme(sixes(10, { semester: 2 }));
const doubt = { what: 'result', unit: 'U1', year: 2024, opportunity: 1 } as const;
const disputed = (shown: number, other: number | null) => taken('U1', [shown], { alternatives: [{ opportunity: 1, result: other }] });
const assess = (units: Enrolment['units']) =>
  assessed(of, [enrolment(2024, units, { published: published(2024) })], { today: '2025-07-02', student: { learningCredit: 140 } });

describe('a result that the student’s devices disagree about', () => {
  it('makes uncertain what it would change, and shows the value as it is', () => {
    const one = assess([disputed(12, 9), ...marks({ U2: 12 })]);
    expect(one.units['U1']?.status.value).toBe('credit');
    expect(one.units['U1']?.status.why.missing).toContainEqual(doubt);
    expect(one.units['U1']?.result.why.missing).toContainEqual(doubt);
    expect(one.years[0]?.efficiency.value).toBe(100);
    expect(one.years[0]?.efficiency.why.missing).toContainEqual(doubt);
    expect(one.years[0]?.learningCredit.why.missing).toContainEqual(doubt);
    expect(one.tolerance.candidates[0]?.why.missing).toContainEqual(doubt);
    expect(one.programme.earned.why.missing).toContainEqual(doubt);
    expect(one.learningCredit.now.why.missing).toContainEqual(doubt);
    expect(one.threshold.applies && one.threshold.automatic.why.missing).toContainEqual(doubt);
  });

  it('is asked first, with the chapters that wait for it', () => {
    const [first] = assess([disputed(12, 9), ...marks({ U2: 12 })]).questions;
    expect(first).toEqual({ missing: doubt, affects: ['threshold', 'efficiency', 'tolerance', 'programme', 'learning-credit'] });
    const both = assess([taken('U1', [null], { alternatives: [{ opportunity: 1, result: 9 }] })]).questions;
    expect(both.filter(({ missing }) => missing.what === 'result')).toHaveLength(1);
  });

  it('leaves certain what does not depend on it', () => {
    const one = assess([disputed(12, 13), ...marks({ U2: 12 })]);
    expect(one.units['U1']?.result.why.missing).toContainEqual(doubt);
    expect(one.units['U1']?.status.why.missing).toEqual([]);
    expect(one.years[0]?.efficiency.why.missing).toEqual([]);
    expect(one.tolerance.left.why.missing).toEqual([]);
    expect(one.tolerance.candidates[1]?.why.missing).toEqual([]);
    expect(one.deadlines.tolerance.why.missing).toEqual([]);
  });

  it('can be a second result, or one that another device does not have', () => {
    const second = taken('U1', [5], { alternatives: [{ opportunity: 2, result: 10 }] });
    expect(assess([second]).units['U1']?.status.why.missing).toContainEqual({ ...doubt, opportunity: 2 });
    const later = taken('U1', [], { alternatives: [{ opportunity: 2, result: 10 }] });
    expect(assess([later]).units['U1']?.status.why.missing).toContainEqual({ ...doubt, opportunity: 2 });
    expect(assess([disputed(9, null)]).tolerance.window.why.missing).toContainEqual(doubt);
  });

  it('counts together with others: either alone leaves the year above one half, both do not', () => {
    const three = [
      taken('U1', [12], { alternatives: [{ opportunity: 1, result: 5 }] }),
      taken('U2', [12], { alternatives: [{ opportunity: 1, result: 5 }] }),
      ...marks({ U3: 12, U4: 9 }),
    ];
    const one = assess(three);
    expect(one.tolerance.candidates.find(({ code }) => code === 'U4')).toMatchObject({
      reasons: [],
      why: { missing: [doubt, { ...doubt, unit: 'U2' }] },
    });
  });

  it('belongs to one enrolment only', () => {
    const years = [enrolment(2023, marks({ U1: 5 })), enrolment(2024, [disputed(12, 9)])];
    const one = assessed(of, years);
    expect(one.years.map(({ acquired }) => acquired.why.missing)).toEqual([[], [doubt]]);
  });

  it('is tried one at a time where there are too many to combine', () => {
    const many = Array.from({ length: 6 }, (_, at) => taken(`U${at + 1}`, [12], { alternatives: [{ opportunity: 1, result: 5 }] }));
    const { missing } = assess(many).years[0]?.acquired.why ?? {};
    expect(missing).toHaveLength(6);
  });

  it('does not touch a threshold that does not apply', () => {
    const associate = programme(of.units, { kind: 'associate' });
    expect(assessed(associate, [enrolment(2024, [disputed(12, 5)])]).threshold.applies).toBe(false);
  });
});

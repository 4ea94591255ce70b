import { describe, expect, it } from 'vitest';
import type { Enrolment, Programme, Student, UnitRecord } from '../model/index.ts';
import { assessed, enrolment, exempt, marks, programme, published, taken, unit } from './testing/build.fixture.ts';

/** A unit of one point each, so that any number can be earned. */
const ones = Array.from({ length: 200 }, (_, at) => unit(`P${at + 1}`, 1));
const of = programme(ones);
const span = (from: number, count: number, mark: number) => Array.from({ length: count }, (_, at) => taken(`P${from + at}`, [mark]));

/** Years in which so many points were enrolled for and earned, each with units of its own. */
const account = (years: readonly (readonly [enrolled: number, earned: number])[], student: Partial<Student> = {}) => {
  const enrolments = years.map(([enrolled, earned], at) =>
    enrolment(2021 + at, [...span(1 + 60 * at, earned, 12), ...span(1 + 60 * at + earned, enrolled - earned, 5)]),
  );
  return assessed(of, enrolments, { student });
};
const balances = (years: readonly (readonly [number, number])[]) => account(years).years.map(({ learningCredit }) => learningCredit.value);

describe('the public worked examples of learning credit (I.11)', () => {
  it('VIVES: 45, 52 and 60 earned of 60 make 170, 177 and 177', () => {
    expect(
      balances([
        [60, 45],
        [60, 52],
        [60, 60],
      ]),
    ).toEqual([
      { before: 140, deducted: 60, restored: 0, returned: 45, bonus: 45, after: 170 },
      { before: 170, deducted: 60, restored: 0, returned: 52, bonus: 15, after: 177 },
      { before: 177, deducted: 60, restored: 0, returned: 60, bonus: 0, after: 177 },
    ]);
  });

  it.each([
    [60, 200, 0],
    [40, 160, 20],
    [30, 140, 30],
    [0, 80, 60],
  ])('UGent: %i earned of 60 makes %i, with %i of the bonus left', (earned, after, bonusLeft) => {
    const { learningCredit } = account([[60, earned]]);
    expect([learningCredit.now.value, learningCredit.bonusLeft]).toEqual([after, bonusLeft]);
  });

  it('KU Leuven: passing everything for five years and a master’s diploma leave 60', () => {
    const bachelor = account([
      [60, 60],
      [60, 60],
      [60, 60],
    ]).learningCredit.now.value;
    expect(bachelor).toBe(200);
    const masters = programme([unit('M1', 60), unit('M2', 60)], { kind: 'master', points: 120, stages: 2 });
    const years = [enrolment(2024, marks({ M1: 14 })), enrolment(2025, marks({ M2: 14 }))];
    const { learningCredit, years: booked } = assessed(masters, years, { student: { learningCredit: bachelor, bonusUsed: 60 } });
    expect(booked.at(-1)?.learningCredit.value.after).toBe(200);
    expect(learningCredit.now.value).toBe(60);
  });

  it('a tolerated unit returns nothing, passing it again returns it, twice within the bonus', () => {
    const six = programme([unit('A', 6)]);
    const now = (record: UnitRecord) => assessed(six, [enrolment(2024, [record])]).learningCredit.now.value;
    expect(now(taken('A', [9], { tolerated: 'student' }))).toBe(134);
    expect(now(taken('A', [9, 10]))).toBe(146);
  });
});

describe('who uses learning credit (I.1)', () => {
  const deducted = (more: Partial<Programme>, contract: Enrolment['contract'] = 'diploma', student: Partial<Student> = {}) =>
    assessed(programme([unit('A')], more), [enrolment(2024, marks({ A: 5 }), { contract })], { student }).years[0]?.learningCredit.value
      .deducted;

  it('is who studies for an initial bachelor’s or a master’s under a diploma contract', () => {
    expect(deducted({})).toBe(6);
    expect(deducted({ kind: 'master', initial: false })).toBe(6);
    expect(deducted({ initial: false })).toBe(0);
    for (const kind of ['associate', 'bachelor-after-bachelor', 'preparatory'] as const) expect(deducted({ kind })).toBe(0);
  });

  it('is everybody with a credit contract, and nobody with an exam contract', () => {
    expect(deducted({ kind: 'associate' }, 'credit')).toBe(6);
    expect(deducted({}, 'diploma-exam')).toBe(0);
    expect(deducted({}, 'credit-exam')).toBe(0);
  });

  it('is not a holder of a bachelor’s in an educational bachelor’s', () => {
    expect(deducted({ educational: true })).toBe(6);
    expect(deducted({ educational: true }, 'diploma', { holdsBachelor: true })).toBe(0);
  });
});

describe('what goes and what comes back (I.2–I.6)', () => {
  const two = programme([unit('A'), unit('Y', 6, { semester: 'year' }), unit('S', 6, { semester: 2 })]);
  const booked = (units: readonly UnitRecord[], more: Partial<Enrolment> = {}) =>
    assessed(two, [enrolment(2024, units, more)]).years[0]?.learningCredit.value;
  const gone = (more: Partial<UnitRecord> = {}) => ['A', 'Y', 'S'].map((code) => taken(code, [], more));

  it('deducts nothing for an exemption', () => {
    expect(booked([exempt('A'), ...marks({ Y: 12 })])).toMatchObject({ deducted: 6, returned: 6, bonus: 6 });
  });

  it('restores everything until 30 November, the second semester until 15 March, nothing after', () => {
    const restored = (withdrewOn: '2024-11-30' | '2024-12-01' | '2025-03-15' | '2025-03-16') => booked(gone(), { withdrewOn });
    expect(restored('2024-11-30')).toMatchObject({ deducted: 18, restored: 18, after: 140 });
    expect(restored('2024-12-01')).toMatchObject({ deducted: 18, restored: 6, after: 128 });
    expect(restored('2025-03-15')).toMatchObject({ restored: 6 });
    expect(restored('2025-03-16')).toMatchObject({ restored: 0 });
  });

  it('restores no unit whose exam opportunity was used, and none under a credit contract', () => {
    expect(booked(gone({ examTaken: true }), { withdrewOn: '2024-11-30' })).toMatchObject({ restored: 0 });
    expect(booked([taken('A', [], { withdrewOn: '2024-11-30' })])).toMatchObject({ deducted: 6, restored: 6 });
    expect(booked([taken('A', [], { withdrewOn: '2024-11-30' })], { contract: 'credit' })).toMatchObject({
      deducted: 6,
      restored: 0,
      after: 134,
    });
  });

  it('returns no bonus under a credit contract, for what was used, or after rebuilding', () => {
    expect(booked(marks({ A: 12 }), { contract: 'credit' })).toMatchObject({ returned: 6, bonus: 0 });
    expect(account([[60, 60]], { bonusUsed: 55 }).years[0]?.learningCredit.value).toMatchObject({ returned: 60, bonus: 5 });
    expect(account([[60, 60]], { rebuilt: true }).years[0]?.learningCredit.value).toMatchObject({ returned: 60, bonus: 0 });
  });

  it('can go below zero', () => {
    expect(
      account([
        [60, 0],
        [60, 0],
        [60, 0],
      ]).learningCredit.now.value,
    ).toBe(-40);
  });
});

describe('rebuilding (I.9)', () => {
  const after = (year: number, learningCredit: number, student: Partial<Student> = {}, between: readonly Enrolment[] = []) =>
    assessed(of, [enrolment(2020, span(1, 60, 5)), ...between, enrolment(year, span(61, 10, 12))], {
      student: { learningCredit, ...student },
    }).years.at(-1)?.learningCredit.value;

  it('adds ten for each full year away, up to sixty, and ends the bonus', () => {
    expect(after(2021, 90)).toMatchObject({ before: 30, bonus: 10 });
    expect(after(2022, 90)).toMatchObject({ before: 40, bonus: 0, after: 40 });
    expect(after(2024, 90)).toMatchObject({ before: 60 });
    expect(after(2026, 90)).toMatchObject({ before: 60 });
    expect(after(2022, 40)).toMatchObject({ before: -10 });
  });

  it('comes to nobody with sixty or more, and to nobody twice', () => {
    expect(after(2023, 119)).toMatchObject({ before: 60 });
    expect(after(2023, 120)).toMatchObject({ before: 60, bonus: 10 });
    expect(after(2023, 90, { rebuilt: true })).toMatchObject({ before: 30 });
    const twice = [enrolment(2020, span(1, 60, 5)), enrolment(2022, span(61, 20, 5)), enrolment(2025, span(81, 5, 5))];
    expect(assessed(of, twice, { student: { learningCredit: 90 } }).years.map(({ learningCredit }) => learningCredit.value.before)).toEqual(
      [90, 40, 20],
    );
  });

  it('counts a year in which no learning credit is used as a year away', () => {
    const exam = enrolment(2021, span(61, 5, 12), { contract: 'diploma-exam' });
    expect(after(2022, 90, {}, [exam])).toMatchObject({ before: 40 });
    const later = enrolment(2023, span(61, 5, 12), { contract: 'diploma-exam' });
    const all = assessed(of, [enrolment(2020, span(1, 60, 5)), later, enrolment(2024, span(71, 5, 12))], {
      student: { learningCredit: 90 },
      today: '2024-10-01',
    });
    expect(all.years.map(({ learningCredit }) => [learningCredit.value.before, learningCredit.value.after])).toEqual([
      [90, 30],
      [50, 50],
      [60, 60],
    ]);
    const away = assessed(of, [enrolment(2020, span(1, 60, 5)), later], { student: { learningCredit: 90 }, today: '2024-10-01' });
    expect(away.learningCredit.now.value).toBe(60);
    expect(away.learningCredit.now.why.steps.find(({ key }) => key === 'rebuilt-points')?.value).toEqual({ unit: 'points', value: 10 });
  });

  it('goes on while the student stays away, today included', () => {
    const now = (today: '2021-09-15' | '2021-09-16' | '2022-09-15' | '2022-09-16' | '2030-01-01') =>
      assessed(of, [enrolment(2020, span(1, 60, 5))], { today, student: { learningCredit: 90 } }).learningCredit;
    expect((['2021-09-15', '2021-09-16', '2022-09-15', '2022-09-16', '2030-01-01'] as const).map((today) => now(today).now.value)).toEqual([
      30, 30, 30, 40, 60,
    ]);
    expect(now('2022-09-15').bonusLeft).toBe(60);
    expect(now('2022-09-16').bonusLeft).toBe(0);
  });

  it('starts right after a master’s diploma', () => {
    const masters = programme([unit('M', 60)], { kind: 'master', points: 60, stages: 1 });
    const now = (today: '2025-07-01' | '2025-09-16') =>
      assessed(masters, [enrolment(2024, marks({ M: 14 }))], { today, student: { learningCredit: 180, bonusUsed: 60 } }).learningCredit.now;
    expect([now('2025-07-01').value, now('2025-09-16').value]).toEqual([40, 50]);
    expect(now('2025-09-16').why).toMatchObject({
      rule: 'I.12',
      restsOn: ['I.1', 'I.2', 'I.3', 'I.5', 'I.8', 'I.9', 'A.4'],
      steps: [
        { key: 'balance-before', value: { value: 180 } },
        { key: 'enrolled-points', value: { value: 60 }, sign: '−' },
        { key: 'returned-points', value: { value: 60 }, sign: '+' },
        { key: 'bonus-points', value: { value: 0 }, sign: '+' },
        { key: 'balance-after', value: { value: 180 }, sign: '=' },
        { key: 'master-deduction', value: { value: 140 }, sign: '−' },
        { key: 'rebuilt-points', value: { value: 10 }, sign: '+' },
        { key: 'balance-now', value: { value: 50 }, sign: '=', total: true },
      ],
    });
  });

  it('starts after the year of the master’s diploma, also where that year used no learning credit', () => {
    const masters = programme([unit('M', 60), unit('N', 60)], { kind: 'master', points: 120, stages: 2 });
    const years = [enrolment(2023, marks({ M: 14 })), enrolment(2024, marks({ N: 14 }), { contract: 'diploma-exam' })];
    const now = assessed(masters, years, { today: '2025-09-16', student: { learningCredit: 160, bonusUsed: 60 } }).learningCredit.now;
    expect(now.value).toBe(30);
  });

  it('is named in the year in which it was added', () => {
    const rests = (year: number) =>
      assessed(of, [enrolment(2020, span(1, 100, 5)), enrolment(year, span(101, 10, 12))]).years.at(-1)?.learningCredit.why.restsOn;
    expect(rests(2021)).toEqual(['I.1', 'I.3', 'I.4', 'I.5', 'I.6']);
    expect(rests(2022)).toEqual(['I.1', 'I.3', 'I.4', 'I.5', 'I.6', 'I.9']);
  });
});

describe('the running year (I.12)', () => {
  const units = programme([unit('A'), unit('B', 6, { semester: 2 }), unit('C', 6, { semester: 2 })]);
  const records = [...marks({ A: 12, B: [7, null] }), taken('C', [null])];
  const { learningCredit } = assessed(units, [enrolment(2024, records, { published: published(2024), enrolledOn: '2024-09-20' })], {
    today: '2025-07-02',
  });

  it('is shown as it is now, if all that is open is passed, and if nothing more is', () => {
    expect([learningCredit.now.value, learningCredit.best.value, learningCredit.worst.value]).toEqual([134, 158, 134]);
    expect(learningCredit.best.why.steps.find(({ key }) => key === 'open-returned')?.units).toEqual(['B', 'C']);
  });

  it('moves at enrolment and with each publication', () => {
    expect(learningCredit.timeline).toEqual([
      { year: 2024, moment: 'start', date: '2024-09-16', balance: 140 },
      { year: 2024, moment: 'enrolled', date: '2024-09-20', balance: 122 },
      { year: 2024, moment: 'published-1', date: '2025-02-07', balance: 134 },
      { year: 2024, moment: 'published-2', date: '2025-07-01', balance: 134 },
      { year: 2024, moment: 'end', balance: 134 },
    ]);
    expect(learningCredit.timelineBest.slice(-3)).toEqual([
      { year: 2024, moment: 'published-2', date: '2025-07-01', balance: 146 },
      { year: 2024, moment: 'published-3', balance: 158 },
      { year: 2024, moment: 'end', balance: 158 },
    ]);
  });

  it('shows what withdrawing restored, in order of date', () => {
    const withdrawn = [taken('B', [], { withdrewOn: '2025-03-01' }), taken('C', [], { withdrewOn: '2024-11-02' }), ...marks({ A: 5 })];
    const line = assessed(units, [enrolment(2024, withdrawn)]).learningCredit.timeline;
    expect(line.map(({ moment, date, balance }) => [moment, date, balance])).toEqual([
      ['start', '2024-09-16', 140],
      ['enrolled', '2024-09-16', 122],
      ['withdrawn', '2024-11-02', 128],
      ['withdrawn', '2025-03-01', 134],
      ['end', undefined, 134],
    ]);
  });

  it('gives the bonus when what was earned under a diploma contract comes back, not with what a credit contract earned', () => {
    const both = [enrolment(2024, marks({ A: 12 }), { contract: 'credit' }), enrolment(2024, marks({ B: 12 }))];
    expect(assessed(units, both).learningCredit.timeline.map(({ moment, balance }) => [moment, balance])).toEqual([
      ['start', 140],
      ['enrolled', 134],
      ['enrolled', 128],
      ['published-1', 134],
      ['published-2', 146],
      ['end', 146],
    ]);
  });

  it('is uncertain while the balance before the first year was not entered, but not for a first-time student', () => {
    const asks = (student: Partial<Student>) =>
      assessed(units, [enrolment(2024, marks({ A: 12 }))], { student }).questions.some(({ missing }) => missing.what === 'learning-credit');
    expect([asks({}), asks({ learningCredit: 140 }), asks({ firstTime: true })]).toEqual([true, false, false]);
  });
});

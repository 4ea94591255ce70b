import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseUnit, Result } from '../model/index.ts';
import { bestOf, isPassed } from './results.ts';
import { assessed, enrolment, entered, exempt, marks, programme, published, taken, unit } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const order: readonly Result[] = ['NA', 'FR', 0, 1, 9, 10, 20];

describe('the results of one academic year (B.2, B.3)', () => {
  it('pass from 10, not at 9', () => {
    expect([9, 10].map((mark) => isPassed(pack, mark))).toEqual([false, true]);
    expect((['pass', 'fail', 'NA', 'FR', null] as const).map((result) => isPassed(pack, result))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('leave the highest standing, in whatever order they came', () => {
    fc.assert(
      fc.property(fc.constantFrom(...order), fc.constantFrom(...order), (one, other) => {
        const higher = order.indexOf(one) > order.indexOf(other) ? one : other;
        expect(bestOf([one, other])).toBe(higher);
      }),
    );
    expect(bestOf(['fail', 'pass'])).toBe('pass');
    expect(bestOf(['fail', 'NA'])).toBe('fail');
    expect(bestOf([null, 8])).toBe(8);
    expect(bestOf([null, null])).toBeNull();
  });
});

const split = (more: Partial<CourseUnit> = {}, resit: 'yes' | 'no' | 'unknown' = 'yes') =>
  unit('H', 6, {
    activities: [
      { id: 'h1', title: 'h1', points: 2, resit: 'yes' },
      { id: 'h2', title: 'h2', points: 4, resit },
    ],
    ...more,
  });

type Part = 'exempt' | readonly (Result | null)[];
const withParts = (parts: Readonly<Record<string, Part>>, second?: 'to-come' | 'none') =>
  taken('H', [], {
    second: second ?? (Object.values(parts).some((part) => part.length > 1 && part !== 'exempt') ? 'to-come' : 'none'),
    parts: Object.entries(parts).map(([activity, part]) => ({
      activity,
      opportunities: part === 'exempt' ? 'exempt' : part.map((result) => ({ result })),
    })),
  });
const unitOf = (h: CourseUnit, ...years: Readonly<Record<string, Part>>[]) => {
  const one = assessed(
    programme([h]),
    years.map((parts, at) => enrolment(2023 + at, [withParts(parts)])),
  ).units['H'];
  return { status: one?.status.value, result: one?.result.value, second: one?.secondOpportunity };
};

describe('a unit with partial exams (B.5–B.7, B.10)', () => {
  it('is the mean weighted by points, rounded half up', () => {
    expect(unitOf(split(), { h1: [8], h2: [11] })).toMatchObject({ status: 'credit', result: 10 });
    expect(unitOf(split(), { h1: [8], h2: [10] })).toMatchObject({ status: 'failed', result: 9 });
  });

  it('is its lowest part when a part is at 7, and the mean when the lowest is 8', () => {
    expect(unitOf(split(), { h1: [7], h2: [16] }).result).toBe(7);
    expect(unitOf(split(), { h1: [8], h2: [16] }).result).toBe(13);
    expect(unitOf(split(), { h1: [7], h2: [3] }).result).toBe(3);
  });

  it('is not taken when a part is not, fraud when a part is, and unknown while one is', () => {
    expect(unitOf(split(), { h1: ['NA'], h2: [16] }).result).toBe('NA');
    expect(unitOf(split(), { h1: ['FR'], h2: ['NA'] }).result).toBe('FR');
    expect(unitOf(split(), { h1: [12] })).toMatchObject({ status: 'open', result: null });
    expect(unitOf(split(), { h1: [12], h2: [null] })).toMatchObject({ status: 'open', result: null });
  });

  it('shows how its parts make it, and how they did when the second opportunity stands', () => {
    const steps = (parts: Readonly<Record<string, Part>>) =>
      assessed(programme([split()]), [enrolment(2024, [withParts(parts)])]).units['H']?.result.why.steps.map(({ key, activity, value }) =>
        [key, activity ?? '', 'value' in value ? value.value : `${value.numerator}/${value.denominator}`].join(' '),
      );
    expect(steps({ h1: [8], h2: [11] })).toEqual(['part h1 8', 'part h2 11', 'weighted-mean  240/24', 'opportunity  10', 'result  10']);
    expect(steps({ h1: [12], h2: [6, 11] })).toEqual([
      'part h1 12',
      'part h2 11',
      'weighted-mean  272/24',
      'opportunity  6',
      'opportunity  11',
      'result  11',
    ]);
    expect(steps({ h1: [12], h2: [6] })).toEqual(['part h1 12', 'part h2 6', 'lowest-part  6', 'opportunity  6', 'result  6']);
    expect(steps({ h1: ['pass'], h2: ['pass'] })).toEqual(['part h1 pass', 'part h2 pass', 'opportunity  pass', 'result  pass']);
  });

  it('takes pass and fail parts out of the mean, and fails with a failed one', () => {
    expect(unitOf(split(), { h1: ['pass'], h2: [11] }).result).toBe(11);
    expect(unitOf(split(), { h1: ['pass'], h2: ['pass'] })).toMatchObject({ status: 'credit', result: 'pass' });
    expect(unitOf(split(), { h1: ['fail'], h2: [14] })).toMatchObject({ status: 'failed', result: 'fail' });
  });

  it('carries a passed part over to the second opportunity', () => {
    expect(unitOf(split(), { h1: [12], h2: [6, 10] })).toMatchObject({ status: 'credit', result: 11 });
  });

  it('counts a part given up with its last result, and keeps the first result of the whole if that is better', () => {
    expect(unitOf(split(), { h1: [12, 8], h2: [8, 10] })).toMatchObject({ result: 9 });
    expect(unitOf(split(), { h1: [16, 'NA'], h2: [6, 12] })).toMatchObject({ status: 'failed', result: 6 });
  });

  it('waits for the new result of a part given up, which may be lower', () => {
    expect(unitOf(split(), { h1: [12, null], h2: [6, 11] })).toEqual({ status: 'failed', result: 6, second: 'to-come' });
    expect(unitOf(split(), { h1: [12, 8], h2: [6, 11] })).toMatchObject({ status: 'credit', result: 10 });
  });

  it('waits for a failed part without a second result while another has one', () => {
    expect(unitOf(split(), { h1: [8, 11], h2: [8] })).toMatchObject({ status: 'failed', result: 8, second: 'to-come' });
    expect(unitOf(split(), { h1: [8], h2: [8] })).toMatchObject({ status: 'failed', result: 8, second: 'none' });
  });

  it('counts a part without a second opportunity again with its first result', () => {
    expect(unitOf(split({}, 'no'), { h1: [4, 14], h2: [9] })).toMatchObject({ status: 'credit', result: 11 });
  });

  it('carries a passed part over to a later year, but not a failed one', () => {
    expect(unitOf(split(), { h1: [12], h2: [5] }, { h2: [10] })).toMatchObject({ status: 'credit', result: 11 });
    expect(unitOf(split(), { h1: [12], h2: [5] }, { h1: [10] })).toMatchObject({ status: 'open' });
    expect(unitOf(split(), { h1: [12], h2: [5] }, { h2: [6] }, { h2: [12] })).toMatchObject({ status: 'credit', result: 12 });
  });

  it('is the result of the remaining parts under a partial exemption', () => {
    expect(unitOf(split(), { h1: 'exempt', h2: [11] })).toMatchObject({ status: 'credit', result: 11 });
  });

  it('takes the mark as given where the course sheet defines another calculation', () => {
    const own = split({ calculation: 'own' });
    const record = { ...withParts({ h1: [4], h2: [16] }), opportunities: [{ result: 12 }] };
    expect(assessed(programme([own]), [enrolment(2024, [record])]).units['H']?.result.value).toBe(12);
    expect(unitOf(own, { h1: [4], h2: [16] })).toMatchObject({ status: 'open', result: null });
  });
});

describe('the result of a unit over the years (B.4, D.8)', () => {
  const of = programme([unit('A')]);
  const statusOf = (...years: Parameters<typeof enrolment>[1][]) => {
    const one = assessed(
      of,
      years.map((units, at) => enrolment(2022 + at, units)),
    ).units['A'];
    return [one?.status.value, one?.result.value];
  };

  it('is the latest year’s, better or worse', () => {
    expect(statusOf(marks({ A: 9 }), marks({ A: 5 }))).toEqual(['failed', 5]);
    expect(statusOf(marks({ A: 9 }), marks({ A: null }))).toEqual(['open', null]);
  });

  it('is final once it is a credit or an exemption', () => {
    expect(statusOf(marks({ A: 12 }), marks({ A: 5 }))).toEqual(['credit', 12]);
    expect(statusOf([exempt('A', 14)], marks({ A: 5 }))).toEqual(['exempt', 14]);
    expect(statusOf([exempt('A')])).toEqual(['exempt', null]);
  });

  it('stands when a retake was withdrawn from in time', () => {
    expect(statusOf(marks({ A: 9 }), [taken('A', [], { withdrewOn: '2023-11-30' })])).toEqual(['failed', 9]);
    expect(statusOf([taken('A', [], { withdrewOn: '2022-11-30' })])).toEqual(['withdrawn', null]);
  });

  it('was taken and missed when it was withdrawn from late, or after an exam', () => {
    expect(statusOf([taken('A', [], { withdrewOn: '2022-12-01' })])).toEqual(['failed', 'NA']);
    expect(statusOf([taken('A', [], { withdrewOn: '2022-11-30', examTaken: true })])).toEqual(['failed', 'NA']);
    expect(statusOf([taken('A', [5, null], { withdrewOn: '2022-11-30' })])).toEqual(['failed', 5]);
  });

  it('keeps a tolerance until the new result is there, which then replaces it', () => {
    const tolerated = [taken('A', [9], { tolerated: 'student' })];
    expect(statusOf(tolerated)).toEqual(['tolerated', 9]);
    expect(statusOf(tolerated, marks({ A: null }))).toEqual(['tolerated', 9]);
    expect(statusOf(tolerated, marks({ A: 12 }))).toEqual(['credit', 12]);
    expect(statusOf(tolerated, marks({ A: 4 }))).toEqual(['failed', 4]);
  });

  it('counts one exam in both contracts of a year', () => {
    const both = [enrolment(2024, marks({ A: null })), enrolment(2024, marks({ A: [8, 11] }), { contract: 'credit', main: false })];
    const one = assessed(of, both);
    const waiting = [enrolment(2024, [entered('A')]), enrolment(2024, [entered('A', 8)], { contract: 'credit', main: false })];
    const over = [enrolment(2024, [entered('A')]), enrolment(2024, marks({ A: 8 }), { contract: 'credit', main: false })];
    expect(assessed(of, over).units['A']).toMatchObject({ status: { value: 'failed' }, secondOpportunity: 'none' });
    expect(assessed(of, waiting).units['A']).toMatchObject({ status: { value: 'failed' }, secondOpportunity: 'to-come' });
    expect(assessed(of, [enrolment(2024, [exempt('A')]), ...waiting.slice(1)]).units['A']?.status.value).toBe('exempt');
    expect(one.units['A']?.status.value).toBe('credit');
    expect(one.years[0]?.acquired.value).toBe(12);
    expect(one.years[0]?.efficiency.value).toBe(100);
  });

  it('keeps the tolerance of one contract beside the failed result of the other', () => {
    const both = [
      enrolment(2024, [taken('A', [9], { tolerated: 'student' })]),
      enrolment(2024, marks({ A: 9 }), { contract: 'credit', main: false }),
    ];
    const one = assessed(of, both);
    expect(one.units['A']?.status.value).toBe('tolerated');
    expect(one.tolerance.used.value).toBe(6);
  });
});

describe('a second opportunity in the app, where nobody said whether one is to come (B.3, B.8, B.9)', () => {
  const second = (
    more: Partial<CourseUnit>,
    results: readonly (Result | null)[],
    today?: '2025-09-11' | '2025-09-12' | '2025-09-30' | '2025-10-01',
    periods: 2 | 3 = 2,
    period?: 3,
  ) => {
    const opportunities = results.map((result) => (period === undefined ? { result } : { result, period }));
    const year = enrolment(2024, [{ code: 'A', opportunities, parts: [] }], { published: published(2024, periods) });
    return assessed(programme([unit('A', 6, more)]), [year], today === undefined ? {} : { today }).units['A']?.secondOpportunity;
  };

  it('is to come after a first failed one', () => {
    expect(second({}, [5])).toBe('to-come');
    expect(second({}, [5], '2025-09-30')).toBe('to-come');
  });

  it('is none after a pass, where it cannot be re-sat, or once both were used', () => {
    expect(second({}, [10])).toBe('none');
    expect(second({ resit: 'no' }, [5])).toBe('none');
    expect(second({ resit: 'no' }, [5, null])).toBe('none');
    expect(second({}, [5, 6])).toBe('none');
    expect(second({}, [5], undefined, 2, 3)).toBe('none');
  });

  it('is over once the third exam period was published, that very day included, or 30 September has passed', () => {
    expect(second({}, [5], '2025-09-11', 3)).toBe('to-come');
    expect(second({}, [5], '2025-09-12', 3)).toBe('none');
    expect(second({}, [5], undefined, 3)).toBe('none');
    expect(second({}, [5], '2025-10-01')).toBe('none');
  });

  it('is unknown, and asked, where the guide does not say', () => {
    expect(second({ resit: 'unknown' }, [5])).toBe('unknown');
    const one = assessed(programme([unit('A', 6, { resit: 'unknown' })]), [
      enrolment(2024, [{ code: 'A', opportunities: [{ result: 5 }], parts: [] }]),
    ]);
    expect(one.years[0]?.efficiencyBest.value).toBe(100);
    expect(one.years[0]?.efficiency.why.missing).toContainEqual({ what: 'resit', unit: 'A' });
    expect(one.questions.map(({ missing }) => missing)).toContainEqual({ what: 'resit', unit: 'A' });
  });
});

describe('a unit that the guide does not have', () => {
  it('is left out of every sum and named', () => {
    const one = assessed(programme([unit('A')]), [enrolment(2024, marks({ A: 12, GONE: 12 }))]);
    expect(one.years[0]?.taken.value).toBe(6);
    expect(one.units['GONE']).toBeUndefined();
    const { base, budget, limit, used, left, starter } = one.tolerance;
    for (const { why } of [base, budget, limit, used, left, starter]) expect(why.missing).toEqual([{ what: 'unit-not-in-guide', unit: 'GONE' }]);
    expect(one.questions.map(({ missing }) => missing)).toContainEqual({ what: 'unit-not-in-guide', unit: 'GONE' });
  });
});

describe('what can still become of a unit with partial exams (C.3, F.8, I.12)', () => {
  const h = (resit: 'yes' | 'no', more: Partial<CourseUnit> = {}) => split(more, resit);
  const best = (of: CourseUnit, parts: Readonly<Record<string, Part>>) => {
    const { years, learningCredit } = assessed(programme([of]), [enrolment(2024, [withParts(parts, 'to-come')])]);
    return [years[0]?.efficiencyBest.value, learningCredit.best.value];
  };
  const passes = [100, 146];
  const fails = [0, 134];

  it('is a pass while every part that failed can be sat again', () => {
    expect(best(h('yes'), { h1: [5], h2: [5] })).toEqual(passes);
    expect(best(h('yes'), { h1: [null], h2: [5] })).toEqual(passes);
    expect(best(h('yes'), { h1: [null], h2: [null] })).toEqual(passes);
  });

  it('is no pass when a part that cannot be re-sat pulls the unit down whatever the others become', () => {
    expect(best(h('no'), { h1: [5], h2: [7] })).toEqual(fails);
    expect(best(h('no'), { h1: [null], h2: [7] })).toEqual(fails);
    expect(best(h('no'), { h1: [5], h2: [8] })).toEqual(passes);
    expect(best(h('no'), { h1: [5], h2: [null] })).toEqual(passes);
  });

  it('is no pass when the unit has one opportunity and a part of it failed for good', () => {
    expect(best(h('yes', { resit: 'no' }), { h1: [null], h2: [7] })).toEqual(fails);
    expect(best(h('yes', { resit: 'no' }), { h1: [null], h2: [8] })).toEqual(passes);
  });

  it('keeps what a part got at its second opportunity', () => {
    expect(best(h('yes'), { h1: [5, null], h2: [5, 7] })).toEqual(fails);
    expect(best(h('yes'), { h1: [5, null], h2: [5, 9] })).toEqual(passes);
  });
});

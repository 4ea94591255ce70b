import { describe, expect, it } from 'vitest';
import type { CalendarDate, Dossier, Enrolment, Programme, UnitCode } from '../model/index.ts';
import { roads } from './compare-roads.ts';
import type { RoadRowKey, Roads } from './roads.ts';
import { dossier, enrolment, entered, exempt, marks, programme, published, sixes, taken, unit } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const NEXT = unit('NEXT', 6, { stage: 2, requires: { kind: 'acquired', unit: 'U1' } });
const of = programme([...sixes(10, { semester: 2 }), NEXT]);
const JULY = '2025-07-02';
const july = (results: Readonly<Record<string, number>>, more: Partial<Enrolment> = {}) =>
  enrolment(2024, Object.entries(results).map(([code, mark]) => entered(code, mark)), { published: published(2024), ...more });
const nine = { U1: 9, U2: 12, U3: 12, U4: 12, U5: 5 };

interface Asked {
  readonly given?: Dossier;
  readonly supposed?: number | null;
  readonly today?: CalendarDate | null;
  readonly code?: UnitCode;
  readonly within?: Programme;
}
const compare = ({ given = dossier([july(nine)]), supposed = 12, today = JULY, code = 'U1', within = of }: Asked = {}): Roads =>
  roads(pack, within, { dossier: given, ...(today === null ? {} : { today }) }, code, supposed);
const row = (one: Roads, key: RoadRowKey) => one.rows.find((candidate) => candidate.key === key);
const values = (one: Roads, key: RoadRowKey) => {
  const { today, tolerate, again } = row(one, key) ?? {};
  return [today, tolerate?.value, again?.value].map((value) => (value !== undefined && 'value' in value ? value.value : undefined));
};
const plainWhy = { reading: false, missing: [], restsOn: [] };

describe('the rows of two roads', () => {
  const kept = compare();

  it('give each value in its own unit', () => {
    expect(kept.rows.map(({ key, today }) => [key, today])).toEqual([
      ['retake-points', { unit: 'points', value: 6 }],
      ['second-opportunity', { unit: 'second', value: 'yes' }],
      ['waits', { unit: 'units', value: ['NEXT'] }],
      ['tolerance-left', { unit: 'points', value: 12 }],
      ['tolerance-later', { unit: 'answer', value: 'yes' }],
      ['learning-credit', { unit: 'points', value: 146 }],
      ['bonus-left', { unit: 'points', value: 42 }],
      ['earned', { unit: 'points', value: 18 }],
      ['starter', { unit: 'answer', value: 'yes' }],
      ['threshold-open', { unit: 'units', value: ['U1', 'U5'] }],
      ['threshold-status', { unit: 'threshold', value: 'pending' }],
      ['efficiency', { unit: 'percent', value: 60 }],
      ['percentage', { unit: 'percent', value: 50 }],
      ['passed', { unit: 'answer', value: 'no' }],
    ]);
  });

  it('tell the study efficiency of the last year, not of one before it', () => {
    const before = enrolment(2023, marks({ U6: 12, U7: 5 }), { published: published(2023, 3) });
    expect(values(compare({ given: dossier([before, july(nine)]) }), 'efficiency')).toEqual([60, 60, 80]);
  });

  it('leave out what does not arise on every road: no threshold, no percentage while there is no mark', () => {
    const given = dossier([enrolment(2024, marks({ U1: ['NA', null] }), { published: published(2024) })]);
    const keys = (supposed: number | null) =>
      compare({ given, supposed, within: programme(sixes(3, { semester: 2 }), { kind: 'associate' }) }).rows.map(({ key }) => key);
    const whole = kept.rows.map(({ key }) => key).filter((key) => !['threshold-open', 'threshold-status', 'percentage'].includes(key));
    expect(whole).toHaveLength(11);
    expect([keys(null), keys(12)]).toEqual([whole, whole]);
  });

  it('say how far each road is from today, in points and in per cent only', () => {
    const deltas = kept.rows.map(({ key, deltaTolerate, deltaAgain }) => [key, deltaTolerate, deltaAgain]);
    expect(deltas.filter(([, tolerate, again]) => tolerate !== null || again !== null)).toEqual([
      ['retake-points', -6, -6],
      ['tolerance-left', -6, 0],
      ['learning-credit', 0, 12],
      ['bonus-left', 0, -6],
      ['earned', 6, 6],
      ['efficiency', 0, 20],
      ['percentage', 0, 3],
    ]);
    const nothingWaits = compare({ within: programme(sixes(10, { semester: 2 })) });
    expect(row(nothingWaits, 'waits')).toMatchObject({ today: { value: [] }, deltaTolerate: null, deltaAgain: null });
  });

  it('say which of them are the same on both roads', () => {
    expect(kept.rows.flatMap(({ key, equal }) => (equal ? [key] : []))).toEqual([
      'retake-points',
      'waits',
      'tolerance-later',
      'earned',
      'starter',
      'threshold-open',
      'threshold-status',
      'passed',
    ]);
  });

  it('explain the points to take again, the second opportunity, what waits and a later decision by their own rules', () => {
    expect(row(kept, 'retake-points')?.again.why).toEqual({
      ...plainWhy,
      rule: 'D.15',
      article: 'art. D.15',
      steps: [{ key: 'unit-points', value: { unit: 'points', value: 0 }, units: ['U1'], total: true }],
      restsOn: ['D.8', 'H.3'],
    });
    const second = (rule: 'B.8' | 'D.8', value: 'yes' | 'no') => ({
      ...plainWhy,
      rule,
      article: `art. ${rule}`,
      steps: [{ key: 'second-opportunity', value: { unit: 'answer', value }, units: ['U1'], total: true }],
    });
    expect(row(kept, 'second-opportunity')?.tolerate.why).toEqual(second('D.8', 'no'));
    expect(row(kept, 'second-opportunity')?.again.why).toEqual(second('B.8', 'yes'));
    expect(row(kept, 'waits')?.again.why).toMatchObject({
      rule: 'H.4',
      missing: [],
      steps: [{ key: 'waits', value: { unit: 'units', value: [] }, total: true }],
    });
    expect(row(kept, 'tolerance-later')?.again.why).toEqual({
      ...plainWhy,
      rule: 'D.7',
      article: 'art. D.7',
      steps: [{ key: 'tolerance-later', value: { unit: 'answer', value: 'no' }, total: true }],
      reading: true,
    });
  });

  it('explain the others as the assessment of each road does', () => {
    const { again } = kept;
    const whys = Object.fromEntries(kept.rows.map((one) => [one.key, one.again.why]));
    expect(whys).toMatchObject({
      'tolerance-left': again.tolerance.left.why,
      'learning-credit': again.learningCredit.now.why,
      'bonus-left': again.learningCredit.now.why,
      earned: again.programme.earned.why,
      starter: again.tolerance.starter.why,
      'threshold-open': again.threshold.applies ? again.threshold.status.why : null,
      'threshold-status': again.threshold.applies ? again.threshold.status.why : null,
      efficiency: again.years[0]?.efficiency.why,
      percentage: again.programme.percentage.why,
      passed: again.programme.passed.why,
    });
  });
});

describe('what waits for the unit', () => {
  const both = { kind: 'all', of: [{ kind: 'acquired', unit: 'U1' }, { kind: 'acquired', unit: 'U2' }] } as const;
  const waiting = (code: UnitCode, given: Dossier, more: Partial<Asked> = {}) =>
    values(compare({ given, supposed: 5, within: programme([...sixes(3, { semester: 2 }), unit('BOTH', 6, { requires: both })]), code, ...more }), 'waits');

  it('is freed by the other prerequisite being exempted, and not while that is open too', () => {
    expect(waiting('U1', dossier([july({ U1: 9, U3: 12 }), enrolment(2023, [exempt('U2')])]))).toEqual([['BOTH'], [], ['BOTH']]);
    expect(waiting('U1', dossier([july({ U1: 9, U2: 5, U3: 12 })]))).toEqual([[], [], []]);
  });

  it('does not count a unit that is acquired already, nor the unit itself', () => {
    expect(waiting('U1', dossier([july({ U1: 9, U2: 12, BOTH: 12 })]))).toEqual([[], [], []]);
    const itself = programme([unit('U1', 6, { semester: 2, requires: { kind: 'acquired', unit: 'U1' } }), unit('U2', 6)]);
    expect(waiting('U1', dossier([july({ U1: 9, U2: 12 })]), { within: itself })).toEqual([[], [], []]);
  });

  it('is what names a unit identical with it, which cannot be taken any more then (H.6)', () => {
    const old = unit('OLD', 6, { semester: 2, identicalTo: ['U1'] });
    const within = programme([...sixes(3, { semester: 2 }), old, unit('T', 6, { requires: { kind: 'acquired', unit: 'OLD' } })]);
    expect(waiting('U1', dossier([july({ U1: 9, U2: 12, U3: 12 })]), { within })).toEqual([['T'], [], ['T']]);
  });

  it('waits on every road that does not acquire it, a road that is closed included', () => {
    const late = (supposed: number) => values(compare({ today: '2025-07-17', supposed }), 'waits');
    expect(late(12)).toEqual([['NEXT'], ['NEXT'], []]);
    expect(late(5)).toEqual([['NEXT'], ['NEXT'], ['NEXT']]);
  });

  it('is told too where the guide does not have a unit of the dossier', () => {
    expect(waiting('U1', dossier([july({ U1: 9, U2: 12, U3: 12, GONE: 12 })]))).toEqual([['BOTH'], [], ['BOTH']]);
  });

  it('takes a unit that was withdrawn from in time as not followed', () => {
    const within = programme([
      ...sixes(4, { semester: 2 }),
      unit('THEN', 6, { requires: { kind: 'all', of: [{ kind: 'acquired', unit: 'U1' }, { kind: 'followed', unit: 'U2', sameYear: false }] } }),
    ]);
    const year = (u2: Enrolment['units'][number]) =>
      dossier([enrolment(2024, [...july({ U1: 9, U3: 12, U4: 12 }).units, u2], { published: published(2024) })]);
    expect(waiting('U1', year(taken('U2', [5])), { within })).toEqual([['THEN'], [], ['THEN']]);
    expect(waiting('U1', year(taken('U2', [], { withdrewOn: '2025-03-01' })), { within })).toEqual([[], [], []]);
  });
});

describe('whether it could still be tolerated later this year', () => {
  const later = (asked: Asked) => values(compare({ supposed: null, ...asked }), 'tolerance-later')[0];
  const year = (mark: number | 'NA', more: Partial<Enrolment> = {}) =>
    enrolment(2024, [taken('U1', [mark]), ...marks({ U2: 12, U3: 12 })], { published: published(2024), ...more });

  it('needs a mark that can be tolerated, of the last year, in a unit that fits in what is left', () => {
    expect(later({ given: dossier([year(9)]) })).toBe('yes');
    expect(later({ given: dossier([year(8)]) })).toBe('yes');
    expect(later({ given: dossier([year(7)]) })).toBe('no');
    expect(later({ given: dossier([year('NA')]) })).toBe('no');
    expect(later({ given: dossier([enrolment(2023, marks({ U1: 9 })), enrolment(2024, marks({ U2: 12 }))]) })).toBe('no');
    const sized = (points: number) => programme([unit('U1', points), unit('U2', 30), unit('U3', 6)]);
    expect([12, 13].map((points) => later({ given: dossier([year(9)]), within: sized(points) }))).toEqual(['yes', 'no']);
    const never = programme([unit('U3'), unit('U1', 6, { tolerable: 'no' }), unit('U2', 30)]);
    expect(later({ given: dossier([year(9)]), within: never })).toBe('no');
    expect(later({ given: dossier([enrolment(2024, marks({ U1: 12, U2: 12, U3: 9 }))]), within: never, code: 'U3' })).toBe('yes');
    expect(later({ given: dossier([enrolment(2024, marks({ U2: 9, U3: 12 }))]), within: programme([unit('U3', 6), unit('U2', 12)]), code: 'U2' })).toBe('yes');
  });

  it('is over on the day that the third exam period is published, in whatever contract that was last', () => {
    const third = (day: CalendarDate) => ({ published: { ...published(2024), 3: day } });
    const given = (...days: readonly CalendarDate[]) =>
      dossier(days.map((day, at) => (at === 0 ? year(9, third(day)) : enrolment(2024, marks({ U4: 12 }), { contract: 'credit', ...third(day) }))));
    expect(later({ given: given('2025-09-12'), today: '2025-09-11' })).toBe('yes');
    expect(later({ given: given('2025-09-12'), today: '2025-09-12' })).toBe('no');
    expect(later({ given: given('2025-09-14', '2025-09-12'), today: '2025-09-12' })).toBe('yes');
    expect(later({ given: given('2025-09-12', '2025-09-14'), today: '2025-09-12' })).toBe('yes');
    expect(later({ given: given('2025-09-12', '2025-09-14'), today: '2025-09-14' })).toBe('no');
    const unpublished = enrolment(2024, marks({ U4: 12 }), { contract: 'credit' });
    expect(later({ given: dossier([year(9, third('2025-09-12')), unpublished]), today: '2025-09-12' })).toBe('no');
    expect(later({ given: dossier([enrolment(2023, marks({ U4: 12 })), year(9, third('2025-09-12'))]), today: '2025-09-12' })).toBe('no');
  });

  it('stays so while the exam is taken again next year only, not once it is tolerated', () => {
    const next = compare({ given: dossier([year(9)]) });
    expect([next.when, values(next, 'tolerance-later')]).toEqual(['next-year', ['yes', 'no', 'yes']]);
  });

  it('does not look at a publication of another year', () => {
    const before = enrolment(2023, marks({ U4: 12 }), { published: published(2023, 3) });
    expect(later({ given: dossier([before, year(9)]) })).toBe('yes');
  });

  it('asks for today, else for what the guide does not say, and for nothing where that makes no difference', () => {
    const silent = programme([unit('U1', 6, { tolerable: 'unknown' }), unit('U2', 30), unit('U3', 6)]);
    const asked = (one: Asked) => row(compare({ supposed: null, ...one }), 'tolerance-later')?.again.why.missing;
    expect(asked({ given: dossier([year(9)]), today: null })).toEqual([{ what: 'today' }]);
    expect(asked({ given: dossier([year(9)]), within: silent })).toEqual([{ what: 'tolerable', unit: 'U1' }]);
    expect(asked({ given: dossier([year(7)]), within: silent })).toEqual([]);
    expect(asked({ given: dossier([year(9)]) })).toEqual([]);
  });
});

describe('a second opportunity that the guide is silent about', () => {
  it('is unknown, and asks for it', () => {
    const silent = programme([unit('U1', 6, { resit: 'unknown', semester: 2 }), unit('U2', 30), unit('U3', 6)]);
    const one = compare({ given: dossier([july({ U1: 9, U2: 12, U3: 12 })]), supposed: null, within: silent });
    expect(values(one, 'second-opportunity')).toEqual(['unknown', 'no', 'unknown']);
    expect(row(one, 'second-opportunity')?.again.why.missing).toEqual([{ what: 'resit', unit: 'U1' }]);
    expect(row(one, 'second-opportunity')?.tolerate.why.missing).toEqual([]);
  });

  it('is none where the unit has none', () => {
    const none = compare({ given: dossier([enrolment(2024, marks({ U1: 9, U2: 12, U3: 12 }), { published: published(2024) })]) });
    expect(values(none, 'second-opportunity')).toEqual(['no', 'no', 'no']);
    expect(row(none, 'second-opportunity')?.again.why.missing).toEqual([]);
  });
});

describe('roads without an enrolment', () => {
  it('leave the study efficiency out, and have nothing to sit or to tolerate', () => {
    const one = compare({ given: dossier([]) });
    expect(row(one, 'efficiency')).toBeUndefined();
    expect(values(one, 'waits')).toEqual([['NEXT'], ['NEXT'], ['NEXT']]);
    expect(values(one, 'tolerance-later')).toEqual(['no', 'no', 'no']);
    expect(values(one, 'second-opportunity')).toEqual(['no', 'no', 'no']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import type { Difference } from './difference.ts';
import { differences } from './differences.ts';
import { anyPair } from './testing/arbitraries.fixture.ts';
import { assessed, enrolment, entered, marks, programme, published, sixes } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const runs = { numRuns: 100 };
const anyTwo = anyPair.map(({ programme: of, before, after }) => ({ before: assess(pack, of, before), after: assess(pack, of, after) }));

/** A value without explanations; lists in one order, but for the account that is told in order. */
const bare = (value: unknown, name = ''): unknown => {
  if (Array.isArray(value)) {
    const all = value.map((one) => bare(one));
    return name.startsWith('timeline') ? all : all.map((one) => JSON.stringify(one)).toSorted();
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([field]) => field !== 'why');
  return Object.fromEntries(fields.map(([field, one]) => [field, bare(one, field)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
};
const bareText = (value: unknown): string => JSON.stringify(bare(value));

const swapped = ({ before, after, ...rest }: Difference) => ({
  ...rest,
  before: after,
  after: before,
  ...('delta' in rest ? { delta: rest.delta === null ? null : -rest.delta } : {}),
  direction: rest.direction === 'better' ? 'worse' : rest.direction === 'worse' ? 'better' : 'neutral',
});
const texts = (all: readonly unknown[]): readonly string[] => all.map(bareText).toSorted();

type Path = readonly string[];

// These say which other fields there are: none of them changes alone.
const tags = ['applies', 'accepted'];

/** Every value of an assessment that is no explanation. */
const leavesOf = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== 'object') return tags.includes(path.at(-1) ?? '') ? [] : [path];
  // A chapter that does not arise has no shape that could change.
  if (value === null) return path.length === 1 ? [] : [path];
  if (Object.keys(value).length === 0) return [];
  return Object.entries(value).flatMap(([name, one]) => (name === 'why' ? [] : leavesOf(one, [...path, name])));
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const other = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return 1;
  if (value === 'efficiency') return null;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? '1999-12-31' : `${value}!`;
};

/** The same assessment with one value changed. */
const changed = (assessment: Assessment, path: Path): Assessment => {
  const copy = structuredClone(assessment);
  const [last = '', ...way] = path.toReversed();
  const holder = way.toReversed().reduce<unknown>((at, name) => (isObject(at) ? at[name] : at), copy);
  if (isObject(holder)) holder[last] = other(holder[last]);
  return copy;
};

describe('what differs between two situations', () => {
  it('is nothing between a situation and itself', () => {
    fc.assert(
      fc.property(anyTwo, ({ before }) => {
        expect(differences(before, structuredClone(before))).toEqual([]);
      }),
      runs,
    );
  });

  it('is something wherever two assessments are not equal', () => {
    fc.assert(
      fc.property(anyTwo, ({ before, after }) => {
        expect(differences(before, after).length === 0).toBe(bareText(before) === bareText(after));
      }),
      runs,
    );
  });

  it('misses no value of an assessment', () => {
    fc.assert(
      fc.property(anyTwo, fc.nat(), ({ before }, at) => {
        const paths = leavesOf(before);
        const path = paths[at % paths.length] ?? [];
        expect({ path, found: differences(before, changed(before, path)).length }).not.toEqual({ path, found: 0 });
      }),
      { numRuns: 300 },
    );
  });

  it('is the same the other way round, with its sides, sign and direction reversed', () => {
    fc.assert(
      fc.property(anyTwo, ({ before, after }) => {
        expect(texts(differences(after, before))).toEqual(texts(differences(before, after).map(swapped)));
      }),
      runs,
    );
  });

  it('names no figure twice, and never gives two sides that are alike', () => {
    fc.assert(
      fc.property(anyTwo, ({ before, after }) => {
        const found = differences(before, after);
        const keys = found.flatMap((one) => (one.kind === 'figure' || one.kind === 'deadline' ? [one.key] : []));
        expect(new Set(keys).size).toBe(keys.length);
        for (const one of found) expect(bareText(one.before)).not.toBe(bareText(one.after));
      }),
      runs,
    );
  });
});

describe('one more mark', () => {
  const of = programme(sixes(10));
  const year = (mark: number | null) => enrolment(2024, [...marks({ U1: 12 }), entered('U2', mark)], { published: published(2024) });
  const at = (mark: number | null) => assessed(of, [year(mark)], { today: '2025-07-05' });
  const found = differences(at(null), at(14));
  const figure = (key: string) => found.find((one) => one.kind === 'figure' && one.key === key);

  it('says how much, in which direction, and why on either side', () => {
    expect(figure('years.2024.efficiency')).toMatchObject({
      before: { value: { unit: 'percent', value: 50 }, why: { rule: 'C.2' } },
      after: { value: { unit: 'percent', value: 100 }, why: { rule: 'C.2' } },
      delta: 50,
      direction: 'better',
    });
    expect(figure('programme.earned')).toMatchObject({ delta: 6, direction: 'better' });
    expect(figure('threshold.open')).toMatchObject({ delta: null, direction: 'better' });
    expect(figure('tolerance.budget')).toBeUndefined();
  });

  it('says what becomes of the unit, and which question is answered', () => {
    expect(found.find(({ kind }) => kind === 'unit')).toMatchObject({
      unit: 'U2',
      changed: ['status', 'result', 'secondOpportunity'],
      delta: null,
      direction: 'better',
    });
    const answered = found.filter((one) => one.kind === 'question' && one.after === null);
    expect(answered).toMatchObject([{ missing: { what: 'result', unit: 'U2' }, direction: 'neutral' }]);
  });

  it('counts marks between two marks, and the days between two dates', () => {
    const failed = differences(at(7), at(9));
    expect(failed.find(({ kind }) => kind === 'unit')).toMatchObject({ changed: ['result'], delta: 2, direction: 'better' });
    const later = assessed(of, [{ ...year(9), published: { ...published(2024), 2: '2025-07-03' } }], { today: '2025-07-05' });
    const dated = differences(at(9), later).find((one) => one.kind === 'deadline' && one.key === 'deadlines.appeal');
    expect(dated).toMatchObject({ delta: 2, direction: 'neutral' });
  });
});

describe('what is open of the threshold package', () => {
  const of = programme(sixes(10));
  const open = (first: number, second: number) =>
    assessed(of, [enrolment(2024, marks({ U1: first, U2: second }), { published: published(2024) })], { today: '2025-07-05' });
  it.each([
    ['better when a unit is settled', open(5, 5), open(12, 5), 'better'],
    ['worse when a unit is lost', open(12, 5), open(5, 5), 'worse'],
    ['neither when one unit is open instead of another', open(12, 5), open(5, 12), 'neutral'],
  ])('is %s', (_, before, after, direction) => {
    const found = differences(before, after).find((one) => one.kind === 'figure' && one.key === 'threshold.open');
    expect(found).toMatchObject({ direction });
  });
});

describe('a draft', () => {
  const of = programme(sixes(10), { points: 60 });
  const years = [enrolment(2024, marks({ U1: 12, U2: 5 }), { published: published(2024, 3) })];
  const draft = (...codes: readonly string[]) =>
    assessed(of, years, { next: { contract: 'diploma', main: true, units: codes.map((code) => ({ code, exempt: false })) } });

  it('brings findings and takes them away; its size and its price are the student’s choice', () => {
    const found = differences(draft('U3'), draft('U2', 'U3', 'U4', 'U5', 'U6'));
    const finding = (key: string) => found.find((one) => one.kind === 'finding' && one.key === key);
    expect(finding('retake-missing')).toMatchObject({ unit: 'U2', after: null, direction: 'better' });
    expect(finding('size-below-minimum')).toMatchObject({ unit: null, after: null, direction: 'better' });
    const figures = found.flatMap((one) => (one.kind === 'figure' ? [[one.key, one.delta, one.direction]] : []));
    expect(figures).toContainEqual(['isp.points', 24, 'neutral']);
    expect(figures).toContainEqual(['fee.total', 24 * 1380, 'neutral']);
    expect(figures).toContainEqual(['isp.submittable', null, 'better']);
  });

  it('judges nothing where there was none before', () => {
    const found = differences(assessed(of, years), draft('U3'));
    expect(found.filter(({ kind }) => kind === 'finding').map(({ direction }) => direction)).not.toContain('worse');
  });
});

describe('a refusal', () => {
  it('is worse when it comes and better when it goes', () => {
    const of = programme(sixes(10));
    const low = marks({ U1: 12, U2: 5, U3: 5 });
    const years = (second: number) => [enrolment(2023, low), enrolment(2024, marks({ U2: 5, U3: second, U4: second }))];
    const found = differences(assessed(of, years(12)), assessed(of, years(4)));
    expect(found[0]).toMatchObject({ kind: 'refusal', key: 'efficiency', before: null, after: { year: 2025 }, direction: 'worse' });
    expect(differences(assessed(of, years(4)), assessed(of, years(12)))[0]).toMatchObject({ after: null, direction: 'better' });
  });
});

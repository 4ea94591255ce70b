import { describe, expect, it } from 'vitest';
import { plainStudent, type Result, type UnitRecord } from '../../src/model/index.ts';
import { assess } from '../../src/rules/index.ts';
import { programme, taken, unit } from './build.ts';
import { odisee } from './people.ts';

const MARKS: readonly Result[] = [...Array.from({ length: 21 }, (_, mark) => mark), 'pass', 'fail', 'NA', 'FR'];
const TOLERABLE = ['yes', 'no', 'unknown'] as const;
const KINDS = ['bachelor', 'associate', 'bachelor-after-bachelor'] as const;

/**
 * Written beside the code, not with it: art. 79 b and 91 §1 as lists of what holds. One result of six points; the efficiency of its year; what
 * was held before; the programme's own cap, and what of it is spent already.
 */
const SETTLES = new Set<Result>([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 'pass']);
const TOLERATES = new Set<Result>([8, 9]);
const NUMBERS = new Set<Result>([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);

interface Row {
  readonly result: Result;
  readonly tolerable: (typeof TOLERABLE)[number];
  readonly efficiency: 49 | 50 | 51;
  readonly starter: boolean;
  readonly cap: 5 | 6 | 18 | null;
  readonly kind: (typeof KINDS)[number];
  readonly used: 0 | 12;
}

const expectedReasons = ({ result, tolerable, efficiency, starter, cap, kind, used }: Row): readonly string[] => {
  if (SETTLES.has(result)) return ['already-settled'];
  // 10 % of 180 is 18; a starter in a bachelor's programme has 12 at most; the programme's cap when it is lower.
  const most = Math.min(18, cap ?? 18, starter && kind === 'bachelor' ? 12 : 18);
  return [
    ...(NUMBERS.has(result) ? [] : ['not-numeric']),
    ...(NUMBERS.has(result) && !TOLERATES.has(result) ? ['mark'] : []),
    ...(tolerable === 'no' ? ['not-tolerable'] : []),
    ...(tolerable === 'unknown' ? ['tolerable-unknown'] : []),
    ...(efficiency === 49 ? ['efficiency'] : []),
    ...(Math.max(0, most - used) < 6 ? ['left'] : []),
  ];
};

/** A year in which the unit of the row, six points, is failed or passed, and others bring it to the efficiency asked for. */
const situationOf = ({ result, efficiency, starter, used }: Row) => {
  // 100 points actually taken; the unit of the row among them counts as acquired when its result passes.
  const acquired = efficiency - (SETTLES.has(result) ? 6 : 0);
  const before = starter ? 0 : 60;
  return {
    programmeUnits: [unit('T6', 6), unit('ACQUIRED', acquired), unit('FAILED', 94 - acquired, { tolerable: 'no' }), unit('BEFORE', before), unit('USED', used)],
    enrolments: [
      { year: 2023, contract: 'diploma' as const, main: true, published: {}, units: [taken('BEFORE', 12), { ...taken('USED', 9), ...(used > 0 ? { tolerated: 'student' as const } : {}) }] },
      { year: 2024, contract: 'diploma' as const, main: true, published: {}, units: [taken('T6', result), taken('ACQUIRED', 12), taken('FAILED', 3)] },
    ],
  };
};

const cross = (): readonly Row[] =>
  MARKS.flatMap((result) =>
    TOLERABLE.flatMap((tolerable) =>
      ([49, 50, 51] as const).flatMap((efficiency) =>
        [true, false].flatMap((starter) =>
          ([null, 5, 6, 18] as const).flatMap((cap) =>
            KINDS.flatMap((kind) => ([0, 12] as const).map((used): Row => ({ result, tolerable, efficiency, starter, cap, kind, used }))),
          ),
        ),
      ),
    ),
  );

describe('whether a result can be tolerated (D.1–D.6), for every mark, guide, efficiency, student and cap', () => {
  const rows = cross();

  it('is the table', () => {
    const wrong: unknown[] = [];
    for (const row of rows) {
      // Who held nothing before holds 12 tolerated and 49 acquired points at least: a starter only below 60.
      const { programmeUnits, enrolments } = situationOf(row);
      const acquired = row.efficiency;
      const held = (row.starter ? 0 : 60) + row.used + acquired;
      const starter = held < 60 && row.kind !== 'bachelor-after-bachelor';
      const of = programme([...programmeUnits], { kind: row.kind, ...(row.cap === null ? {} : { toleranceCap: row.cap }) });
      const { tolerance, years } = assess(odisee, { ...of, units: of.units.map((one) => (one.code === 'T6' ? { ...one, tolerable: row.tolerable } : one)) }, { dossier: { student: plainStudent, enrolments: enrolments.map((one) => ({ ...one, units: [...one.units] })) } });
      const reasons = tolerance.candidates.find(({ code }) => code === 'T6')?.reasons.toSorted().join(' ');
      const expected = expectedReasons({ ...row, starter }).toSorted().join(' ');
      if (years.at(-1)?.efficiency.value !== row.efficiency || tolerance.starter.value !== starter || reasons !== expected) wrong.push({ row, reasons, expected });
    }
    expect(wrong).toEqual([]);
  });

  it('has more than ten thousand rows, some of every kind', () => {
    expect(rows.length).toBe(25 * 3 * 3 * 2 * 4 * 3 * 2);
    expect(rows.filter((row) => expectedReasons(row).length === 0).length).toBeGreaterThan(100);
  });
});

describe('the best of two opportunities (B.2, B.3), for every pair of results', () => {
  /** From the worst to the best, as art. 89 §2 ranks them. */
  const LADDER: readonly Result[] = ['NA', 'FR', 'fail', ...Array.from({ length: 21 }, (_, mark) => mark), 'pass'];
  const numeric = LADDER.filter((result) => result !== 'pass' && result !== 'fail');
  const passFail: readonly Result[] = ['NA', 'FR', 'fail', 'pass'];

  it.each([
    ['numeric', numeric],
    ['pass-fail', passFail],
  ] as const)('is the higher on the %s scale', (grading, scale) => {
    for (const first of scale) {
      for (const second of scale) {
        const { units } = assess(odisee, programme([unit('A', 6, { grading })]), {
          dossier: { student: plainStudent, enrolments: [{ year: 2024, contract: 'diploma', main: true, published: {}, units: [taken('A', first, second)] }] },
        });
        const best = LADDER.indexOf(first) >= LADDER.indexOf(second) ? first : second;
        expect([first, second, units['A']?.result.value, units['A']?.status.value]).toEqual([first, second, best, SETTLES.has(best) ? 'credit' : 'failed']);
      }
    }
  });
});

describe('a unit of two parts (B.5), for every pair of marks and some weights', () => {
  it('is the mean weighted by points, half up, unless a part of at most 7 pulls it down', () => {
    const wrong: unknown[] = [];
    for (const [one, two] of [[1, 1], [1, 2], [1.5, 2], [0.25, 3]] as const) {
      const activities = [{ id: 'a', title: 'a', points: one, resit: 'yes' as const }, { id: 'b', title: 'b', points: two, resit: 'yes' as const }];
      for (let a = 0; a <= 20; a += 1) {
        for (let b = 0; b <= 20; b += 1) {
          const record: UnitRecord = { code: 'A', opportunities: [], second: 'none', parts: [{ activity: 'a', opportunities: [{ result: a }] }, { activity: 'b', opportunities: [{ result: b }] }] };
          const { units } = assess(odisee, programme([unit('A', 6, { activities })]), {
            dossier: { student: plainStudent, enrolments: [{ year: 2024, contract: 'diploma', main: true, published: {}, units: [record] }] },
          });
          // In quarters of points everything is whole: the mean is half up when twice the remainder reaches the weight.
          const [quartersA, quartersB] = [one * 4, two * 4];
          const [sum, weight] = [a * quartersA + b * quartersB, quartersA + quartersB];
          const mean = Math.floor(sum / weight) + (2 * (sum % weight) >= weight ? 1 : 0);
          const expected = Math.min(a, b) <= 7 ? Math.min(a, b) : mean;
          if (units['A']?.result.value !== expected) wrong.push({ one, two, a, b, expected, found: units['A']?.result.value });
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('percentages (A.1, C.2), for every number of points acquired out of every number taken', () => {
  it('are half up', () => {
    const wrong: unknown[] = [];
    for (let whole = 1; whole <= 75; whole += 1) {
      for (let part = 0; part <= whole; part += 1) {
        const { years } = assess(odisee, programme([unit('IN', part), unit('OUT', whole - part)]), {
          dossier: { student: plainStudent, enrolments: [{ year: 2024, contract: 'diploma', main: true, published: {}, units: [taken('IN', 12), taken('OUT', 3)] }] },
        });
        let expected = 0;
        while ((2 * expected + 1) * whole <= 200 * part) expected += 1;
        if (years[0]?.efficiency.value !== expected) wrong.push({ part, whole, expected, found: years[0]?.efficiency.value });
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('merit (E.4), for every percentage', () => {
  it('is the grade of art. 81', () => {
    const gradeOf = (percentage: number): string =>
      percentage < 68 ? 'satisfactory' : percentage < 77 ? 'cum-laude' : percentage < 85 ? 'magna-cum-laude' : percentage < 90 ? 'summa-cum-laude' : 'summa-cum-laude-congratulations';
    // Two units of 1 to 99 points with marks 10 and 20 give every percentage from 50 to 100.
    const seen = new Set<number>();
    for (let high = 0; high <= 100; high += 1) {
      const units = [unit('HIGH', high), unit('LOW', 100 - high)];
      const { programme: whole } = assess(odisee, programme(units, { points: 100 }), {
        dossier: { student: plainStudent, enrolments: [{ year: 2024, contract: 'diploma', main: true, published: {}, units: [taken('HIGH', 20), taken('LOW', 10)] }] },
      });
      const percentage = Math.floor((100 + high) / 2) + ((100 + high) % 2);
      seen.add(percentage);
      expect([whole.percentage.value, whole.merit.value]).toEqual([percentage, gradeOf(percentage)]);
    }
    expect(seen.size).toBe(51);
  });
});

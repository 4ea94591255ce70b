import { describe, expect, it } from 'vitest';
import type { Contract, Programme } from '../model/index.ts';
import { assess } from './assess.ts';
import { markOfForeignGrade } from './mobility.ts';
import { assessed, dossier, enrolment, exempt, marks, programme, taken, unit } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const points = [1, 2, 11, 12, 13, 30, 80, 95, 96, 107, 108];
const of = programme(points.map((size) => unit(`N${size}`, size)));

interface Held {
  readonly credit?: readonly number[];
  readonly exempted?: readonly number[];
  readonly tolerated?: readonly number[];
  readonly failed?: readonly number[];
}
const yearOf = ({ credit = [], exempted = [], tolerated = [], failed = [] }: Held, contract: Contract = 'diploma') =>
  enrolment(
    2024,
    [
      ...credit.map((size) => taken(`N${size}`, [12])),
      ...exempted.map((size) => exempt(`N${size}`)),
      ...tolerated.map((size) => taken(`N${size}`, [9], { tolerated: 'student' })),
      ...failed.map((size) => taken(`N${size}`, [5])),
    ],
    { contract },
  );
const mobility = (what: Held, contract?: Contract, programme: Programme = of) => assessed(programme, [yearOf(what, contract)]).mobility;
const opens = (...args: Parameters<typeof mobility>) => {
  const { held, semester1, semester2, doubleDegree } = mobility(...args);
  return [held.value, semester1.value, semester2.value, doubleDegree.value];
};

describe('a stay abroad in the third stage (L.1, title 4)', () => {
  it('needs 81 points for the first semester, 108 for the second: credits, exemptions and tolerances', () => {
    expect(opens({ credit: [80] })).toEqual([80, false, false, false]);
    expect(opens({ credit: [80, 1] })).toEqual([81, true, false, false]);
    expect(opens({ credit: [80], exempted: [1] })).toEqual([81, true, false, false]);
    expect(opens({ credit: [80], tolerated: [1] })).toEqual([81, true, false, false]);
    expect(opens({ credit: [80], failed: [1] })).toEqual([80, false, false, false]);
    expect(opens({ credit: [107] })).toEqual([107, true, false, false]);
    expect(opens({ credit: [96, 11], tolerated: [1] })).toEqual([108, true, true, false]);
  });

  it('is for bachelor’s students under a diploma contract', () => {
    for (const contract of ['credit', 'diploma-exam', 'credit-exam'] as const) expect(opens({ credit: [108] }, contract)).toEqual([108, false, false, false]);
    for (const kind of ['associate', 'bachelor-after-bachelor', 'master'] as const)
      expect(opens({ credit: [108] }, 'diploma', programme(of.units, { kind })).slice(1, 3)).toEqual([false, false]);
    expect(assessed(of, []).mobility.semester1.value).toBe(false);
  });

  it('looks at the contracts of the last year', () => {
    const years = (last: Contract) => assessed(of, [enrolment(2023, marks({ N80: 12 })), enrolment(2024, marks({ N1: 12 }), { contract: last })]).mobility.semester1.value;
    expect([years('diploma'), years('credit')]).toEqual([true, false]);
    const both = [enrolment(2024, marks({ N80: 12 }), { contract: 'credit' }), enrolment(2024, marks({ N1: 12 }))];
    expect(assessed(of, both).mobility.semester1.value).toBe(true);
  });
});

describe('a double degree (L.3, title 4)', () => {
  it('needs 120 points, of which at least 108 credits and exemptions and at most 12 tolerated', () => {
    const double = (...args: Parameters<typeof mobility>) => mobility(...args).doubleDegree.value;
    expect(double({ credit: [108, 12] })).toBe(true);
    expect(double({ credit: [108, 11] })).toBe(false);
    expect(double({ credit: [108], tolerated: [12] })).toBe(true);
    expect(double({ credit: [107, 1], tolerated: [11] })).toBe(false);
    expect(double({ credit: [107], tolerated: [13] })).toBe(false);
    expect(double({ credit: [107], tolerated: [30] })).toBe(false);
    expect(double({ credit: [108], tolerated: [30] })).toBe(true);
    expect(double({ credit: [96, 11], exempted: [1], tolerated: [12] })).toBe(true);
    expect(double({ credit: [108, 12] }, 'credit')).toBe(false);
  });

  it('is for bachelor’s students, of whose programme only the last stage is left', () => {
    for (const kind of ['associate', 'bachelor-after-bachelor', 'master'] as const)
      expect(mobility({ credit: [108, 12] }, 'diploma', programme(of.units, { kind })).doubleDegree.value).toBe(false);
  });

  it('asks for its credits and exemptions apart where a school lets more be tolerated than the rest', () => {
    const school = { ...pack, mobility: { ...pack.mobility, doubleDegreeCredits: { ...pack.mobility.doubleDegreeCredits, value: 109 } } };
    const double = (credit: readonly number[]) =>
      assess(school, of, { dossier: dossier([yearOf({ credit, tolerated: [12] })]) }).mobility.doubleDegree.value;
    expect([double([95, 13]), double([96, 13])]).toEqual([false, true]);
  });
});

describe('what mobility says of itself', () => {
  it('names the units that count, and what is needed', () => {
    const { held, semester1, doubleDegree } = mobility({ credit: [80], exempted: [2], tolerated: [13] });
    const counted = [
      { key: 'credit-points', value: { unit: 'points', value: 80 }, units: ['N80'] },
      { key: 'exempted-points', value: { unit: 'points', value: 2 }, units: ['N2'], sign: '+' },
      { key: 'tolerated-points', value: { unit: 'points', value: 13 }, units: ['N13'], sign: '+' },
      { key: 'held', value: { unit: 'points', value: 95 }, sign: '=' },
    ];
    expect(held.why).toMatchObject({ rule: 'L.1', steps: counted });
    expect(semester1.why.steps).toEqual([
      ...counted,
      { key: 'points-needed', value: { unit: 'points', value: 81 }, total: true },
      { key: 'diploma-contract', value: { unit: 'answer', value: 'yes' } },
    ]);
    expect(doubleDegree.why).toMatchObject({
      rule: 'L.3',
      steps: [
        { key: 'credit-points', value: { value: 80 }, units: ['N80'] },
        { key: 'exempted-points', value: { value: 2 }, units: ['N2'], sign: '+' },
        { key: 'tolerated-counted', value: { value: 12 }, sign: '+' },
        { key: 'held', value: { value: 94 }, sign: '=' },
        { key: 'points-needed', value: { value: 120 }, total: true },
        { key: 'diploma-contract', value: { value: 'yes' } },
      ],
    });
    expect(mobility({ credit: [80] }).held.why.steps.map(({ key }) => key)).toEqual(['credit-points', 'held']);
  });

  it('asks for the results that are still missing', () => {
    const { held, semester2, doubleDegree } = assessed(of, [enrolment(2024, [taken('N80', [null]), taken('N1', [8, null]), taken('N2', [5])])]).mobility;
    const missing = [
      { what: 'result', unit: 'N80', year: 2024, opportunity: 1 },
      { what: 'result', unit: 'N1', year: 2024, opportunity: 2 },
    ];
    for (const figure of [held, semester2, doubleDegree]) expect(figure.why.missing).toEqual(missing);
  });
});

describe('a foreign grade (L.4, title 4)', () => {
  it('becomes the mark of the table, upper and lower case alike; one that it does not name becomes none', () => {
    expect([' a ', 'A', 'na', 'B', ''].map((grade) => markOfForeignGrade(pack, grade))).toEqual([18, 18, 'NA', undefined, undefined]);
  });
});

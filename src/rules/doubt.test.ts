import { describe, expect, it } from 'vitest';
import type { Assessment } from './assessment.ts';
import { withDoubts } from './doubt.ts';
import { assessed, enrolment, marks, programme, published, sixes } from './testing/build.fixture.ts';
import { draft } from './testing/draft.fixture.ts';

const of = programme(sixes(12, { semester: 2 }));
const years = [2023, 2024].map((year) => enrolment(year, marks({ U1: 12, U2: 9, U3: 8, [`U${year - 2019}`]: 5 }), { published: published(year) }));
const plain = assessed(of, years, { today: '2025-07-02', next: draft(['U2', 'U3']) });
const { why } = plain.tolerance.left;
const shown: Assessment = {
  ...plain,
  refusals: [
    { kind: 'efficiency', year: 2025, why },
    { kind: 'threshold', year: 2025, why },
    { kind: 'third-enrolment', unit: 'U2', year: 2025, why },
    { kind: 'third-enrolment', unit: 'U3', year: 2025, why },
    { kind: 'third-enrolment', unit: 'U3', year: 2026, why },
  ],
};
const findings = (['submitted-late', 'size-below-minimum', 'not-followed', 'not-followed'] as const).map((key, at) => ({
  rule: 'H.1' as const,
  key,
  severity: 'blocks' as const,
  ...(at < 2 ? {} : { unit: `U${at}` }),
  why,
}));
const judged = (some: typeof findings): Assessment => ({ ...shown, isp: shown.isp === null ? null : { ...shown.isp, findings: some } });

const doubt = { what: 'unit-not-in-guide', unit: 'DOUBT' } as const;
/** The places in a list of what is doubted, where another dossier would give the other assessment. */
const doubted = (from: Assessment, other: Assessment, list: (of: Assessment) => readonly unknown[]): readonly number[] =>
  list(withDoubts(from, [{ assessment: other, differs: [doubt] }])).flatMap((one, at) => (JSON.stringify(one).includes('DOUBT') ? [at] : []));

/** The list without its first, or the other way round. */
const part = <T>(list: readonly T[], some: 'later' | 'reversed'): readonly T[] => (some === 'later' ? list.slice(1) : list.toReversed());

describe('what another dossier would change of a list', () => {
  it.each<readonly [string, (of: Assessment) => readonly unknown[], (some: 'later' | 'reversed') => Assessment]>([
    ['candidates', ({ tolerance }) => tolerance.candidates, (some) => ({ ...shown, tolerance: { ...shown.tolerance, candidates: part(shown.tolerance.candidates, some) } })],
    ['dates', ({ calendar }) => calendar, (some) => ({ ...shown, calendar: part(shown.calendar, some) })],
    ['years', (one) => one.years, (some) => ({ ...shown, years: part(shown.years, some) })],
    ['refusals', ({ refusals }) => refusals, (some) => ({ ...shown, refusals: part(shown.refusals, some) })],
    ['findings', ({ isp }) => isp?.findings ?? [], (some) => judged([...part(findings, some)])],
  ])('is what the list has no more, not what stands at another place: %s', (name, list, other) => {
    const from = name === 'findings' ? judged(findings) : shown;
    expect(list(from).length).toBeGreaterThan(1);
    expect(doubted(from, other('later'), list)).toEqual([0]);
    expect(doubted(from, other('reversed'), list)).toEqual([]);
  });

  it('is everything in a list that does not arise', () => {
    expect(doubted(judged(findings), { ...shown, isp: null }, ({ isp }) => isp?.findings ?? [])).toEqual([0, 1, 2, 3]);
  });
});

describe('what another dossier would change of a figure', () => {
  const efficiency = (value: number): Assessment => ({ ...shown, years: shown.years.map((year) => ({ ...year, efficiency: { ...year.efficiency, value } })) });
  const missing = (others: readonly { readonly value: number; readonly unit: string }[]) =>
    withDoubts(
      efficiency(50),
      others.map(({ value, unit }) => ({ assessment: efficiency(value), differs: [{ ...doubt, unit }] })),
    ).years[0]?.efficiency.why.missing;

  it('is named once for each thing that would change it, beside what was missing already', () => {
    const before = missing([]) ?? [];
    expect(missing([{ value: 40, unit: 'A' }, { value: 60, unit: 'A' }, { value: 60, unit: 'B' }, { value: 50, unit: 'C' }])).toEqual([...before, { ...doubt, unit: 'A' }, { ...doubt, unit: 'B' }]);
    expect(missing([{ value: 50, unit: 'A' }])).toEqual(before);
  });
});

import { describe, expect, it } from 'vitest';
import type { UnitRecord } from '../model/index.ts';
import { suppose } from './suppose.ts';
import { dossier, enrolment, entered, exempt, taken } from './testing/build.fixture.ts';

const results = (record: UnitRecord, mark = 12) =>
  suppose(dossier([enrolment(2024, [record])]), 'A', mark).enrolments[0]?.units[0]?.opportunities.map(({ result }) => result);

describe('supposing a mark', () => {
  it('sets the first result while it is missing, else the second', () => {
    expect(results(entered('A'))).toEqual([12]);
    expect(suppose(dossier([enrolment(2024, [entered('A')])]), 'A', 12).enrolments[0]?.units[0]?.opportunities).toEqual([{ result: 12 }]);
    expect(results(entered('A', null))).toEqual([12]);
    expect(results(taken('A', [null]))).toEqual([12]);
    expect(results(entered('A', 9))).toEqual([9, 12]);
    expect(results(entered('A', 9, null))).toEqual([9, 12]);
    expect(results(entered('A', null, 8))).toEqual([12, 8]);
  });

  it('changes nothing where no result is to come', () => {
    const closed = [
      entered('A', 5, 6),
      taken('A', [9]),
      exempt('A'),
      taken('A', [9, null], { tolerated: 'student' }),
      taken('A', [], { withdrewOn: '2024-11-01' }),
    ];
    for (const record of closed) {
      const before = dossier([enrolment(2024, [record])]);
      expect(suppose(before, 'A', 12)).toBe(before);
    }
    const over = dossier([enrolment(2023, [entered('A', 5)]), enrolment(2024, [entered('A', 12, 13)])]);
    for (const before of [over, dossier([enrolment(2024, [entered('B')])]), dossier([])]) expect(suppose(before, 'A', 12)).toBe(before);
  });

  it('looks at the latest year that has the unit, in every contract of it, and leaves the rest as it was', () => {
    const before = dossier([
      enrolment(2022, [entered('A', 5)]),
      enrolment(2023, [entered('B', 5), entered('A', 7)]),
      enrolment(2023, [entered('A', 7)], { contract: 'credit' }),
      enrolment(2024, [entered('B', 7)]),
    ]);
    const after = suppose(before, 'A', 11);
    expect(after.enrolments.map(({ units }) => units.map(({ opportunities }) => opportunities.map(({ result }) => result)))).toEqual([
      [[5]],
      [[5], [7, 11]],
      [[7, 11]],
      [[7]],
    ]);
    expect(suppose(dossier(before.enrolments.toReversed()), 'A', 11).enrolments.toReversed()).toEqual(after.enrolments);
    expect(before.enrolments[1]?.units[1]?.opportunities).toEqual([{ result: 7 }]);
  });

  it('of a unit with parts is the second result of the whole once every part was examined, else the first', () => {
    const parts = (first: number | null): UnitRecord => ({
      ...entered('A'),
      parts: [
        { activity: 'a1', opportunities: [{ result: first }] },
        { activity: 'a2', opportunities: 'exempt' },
      ],
    });
    expect(results(parts(9))).toEqual([null, 12]);
    expect(results(parts(null))).toEqual([12]);
    expect(results({ ...parts(9), parts: [{ activity: 'a1', opportunities: [] }] })).toEqual([12]);
  });
});

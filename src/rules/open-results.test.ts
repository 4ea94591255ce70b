import { describe, expect, it } from 'vitest';
import type { Enrolment, PartRecord, Programme, Result, UnitRecord } from '../model/index.ts';
import { fillOpen, type Filling, type Opening } from './open-results.ts';
import { indexProgramme } from './programme-index.ts';
import { dossier, enrolment, entered, exempt, marks, programme, taken, unit } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const activities = ['a', 'b'].map((id) => ({ id, title: id, points: 3, resit: 'yes' as const }));
const of = programme([unit('U', 6), unit('P', 6, { activities })]);

/** The dossier with its open results filled, and what was asked for: `P.a 1` is the first opportunity of activity a. */
const filled = (years: readonly Enrolment[], filling: Filling, programmeOf: Programme = of) => {
  const asked: string[] = [];
  const noted = (opening: Opening): Result | null => {
    const { unit: { code }, activity, opportunity } = opening;
    asked.push(`${activity === null ? code : `${code}.${activity.id}`} ${opportunity}`);
    return filling(opening);
  };
  const { enrolments } = fillOpen({ pack, index: indexProgramme(programmeOf), today: undefined }, dossier(years), new Set(), noted);
  return { asked, units: enrolments.at(-1)?.units ?? [] };
};
const inYear = (record: UnitRecord, filling: Filling, programmeOf?: Programme) => filled([enrolment(2024, [record])], filling, programmeOf);

const part = (activity: string, ...results: readonly (Result | null)[]): PartRecord => ({ activity, opportunities: results.map((result) => ({ result })) });
const resultsOf = (units: readonly UnitRecord[]) => units.map(({ opportunities }) => opportunities.map(({ result }) => result));

describe('filling the open results of a unit', () => {
  it('fills the first, and the second that a first one opens', () => {
    const { asked, units } = inYear(entered('U'), ({ opportunity }) => (opportunity === 1 ? 8 : 11));
    expect(asked).toEqual(['U 1', 'U 2']);
    expect(resultsOf(units)).toEqual([[8, 11]]);
  });

  it('keeps a second result, and the period of the first, when the first was never entered', () => {
    const late: UnitRecord = { code: 'U', opportunities: [{ result: null, period: 3 }, { result: 8 }], parts: [] };
    expect(inYear(late, () => 9).units[0]?.opportunities).toEqual([{ result: 9, period: 3 }, { result: 8 }]);
  });

  it('makes a first one that is let go by a missed exam; after a second one the first result stands', () => {
    const { units } = inYear(entered('U'), () => null);
    expect(units).toEqual([{ ...entered('U', 'NA'), second: 'none' }]);
  });

  it('settles what devices disagree about for that opportunity, and nothing else', () => {
    const disputed: UnitRecord = {
      ...entered('U'),
      alternatives: [{ opportunity: 1, result: 7 }, { opportunity: 2, result: 10 }],
      openValues: [{ field: 'second', value: 'none' }, { field: 'tolerated', value: 'student' }],
    };
    const [passed] = inYear(disputed, () => 12).units;
    expect(passed).toEqual({ ...disputed, opportunities: [{ result: 12 }], alternatives: [{ opportunity: 2, result: 10 }] });
    const [failed] = inYear(disputed, () => 8).units;
    expect(failed).toEqual({ ...entered('U', 8, 8), openValues: [{ field: 'tolerated', value: 'student' }] });
  });

  it('leaves what is known, and a unit that the programme does not have', () => {
    const known = [taken('GONE', [null]), ...marks({ P: 12 }), exempt('P')];
    const { asked, units } = filled([enrolment(2024, [...known, entered('U')])], () => 12);
    expect(asked).toEqual(['U 1']);
    expect(units).toEqual([...known, entered('U', 12)]);
  });

  it('fills it under the contract that goes on, not under one that was ended in time', () => {
    const record = entered('U');
    const ended = enrolment(2024, [record], { contract: 'credit', withdrewOn: '2024-10-01' });
    expect(filled([ended, enrolment(2024, [record])], () => 12)).toEqual({ asked: ['U 1'], units: [entered('U', 12)] });
    expect(filled([enrolment(2024, [record]), ended], () => 12)).toEqual({ asked: ['U 1'], units: [record] });
  });
});

describe('filling the open results of a unit with parts', () => {
  const withParts = (...parts: readonly PartRecord[]): UnitRecord => ({ code: 'P', opportunities: [], parts: [...parts] });

  it('fills the parts that are open: not those with a result, not those exempted', () => {
    expect(inYear(withParts(part('a', 12)), () => 12)).toEqual({ asked: ['P.b 1'], units: [withParts(part('a', 12), part('b', 12))] });
    const exempted: PartRecord = { activity: 'a', opportunities: 'exempt' };
    expect(inYear(withParts(exempted, part('b', null)), () => 12)).toEqual({ asked: ['P.b 1'], units: [withParts(exempted, part('b', 12))] });
  });

  it('asks for the unit as a whole when every part is exempted', () => {
    const all = activities.map(({ id }): PartRecord => ({ activity: id, opportunities: 'exempt' }));
    const { asked, units } = inYear(withParts(...all), () => 12);
    expect(asked).toEqual(['P 1']);
    expect(resultsOf(units)).toEqual([[12]]);
  });

  it('asks for the unit as a whole where nothing of its parts was entered', () => {
    expect(inYear(entered('P'), () => 12)).toEqual({ asked: ['P 1'], units: [entered('P', 12)] });
    expect(inYear(entered('P', 6), () => 12)).toEqual({ asked: ['P 2'], units: [entered('P', 6, 12)] });
  });

  it('keeps a second result of a part whose first was never entered', () => {
    const { asked, units } = inYear(withParts(part('a', null, 6)), () => 12);
    expect(asked).toEqual(['P.a 1', 'P.b 1']);
    expect(units).toEqual([withParts(part('a', 12, 6), part('b', 12))]);
  });

  it('sits the failed parts again, and those with a second opportunity written', () => {
    const { asked, units } = inYear(withParts(part('a', 6), part('b', 12)), () => 13);
    expect(asked).toEqual(['P.a 2']);
    expect(units).toEqual([withParts(part('b', 12), part('a', 6, 13))]);
    const given = inYear(withParts(part('a', 6, 11), part('b', 8, null)), () => 14);
    expect(given.asked).toEqual(['P.b 2']);
    expect(given.units).toEqual([withParts(part('a', 6, 11), part('b', 8, 14))]);
  });

  it('makes a part that is let go by a missed one, and lets the second opportunity go by with it', () => {
    const { asked, units } = inYear(withParts(part('a', 12)), () => null);
    expect(asked).toEqual(['P.b 1', 'P.b 2']);
    expect(units).toEqual([{ ...withParts(part('a', 12), part('b', 'NA')), second: 'none' }]);
  });

  it('lets the second opportunity go by when one of the failed parts is let go by', () => {
    const { units } = inYear(withParts(part('a', 6), part('b', 7)), ({ activity }) => (activity?.id === 'a' ? 15 : null));
    expect(units).toEqual([{ ...withParts(part('a', 6), part('b', 7)), second: 'none' }]);
  });

  it('has nothing to sit again when no failed part can be', () => {
    const once = programme([unit('P', 6, { activities: activities.map((activity) => ({ ...activity, resit: 'no' })) })]);
    const { asked, units } = inYear(withParts(part('a', 6), part('b', 12)), () => 20, once);
    expect(asked).toEqual([]);
    expect(units).toEqual([{ ...withParts(part('a', 6), part('b', 12)), second: 'none' }]);
  });
});

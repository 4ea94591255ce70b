import { describe, expect, it } from 'vitest';
import { plainStudent, type Dossier, type Programme } from '../../model/index.ts';
import { packs } from '../../packs/index.ts';
import { assess, roads, type Situation } from '../../rules/index.ts';
import { choiceOf, choose, isChoosable, nothingSupposed, onlyTiming, stillOpen, supposeMark, tried, triedExcept, unitsToCompare, unitsToSuppose } from './choices.ts';

const unit = (code: string, points: number): Programme['units'][number] => ({
  code, title: code, points, stage: 1, semester: 2, mandatory: true, grading: 'numeric', tolerable: 'yes', resit: 'yes', requires: 'none',
  identicalTo: [], activities: [], calculation: 'weighted', events: [],
});
const programme: Programme = {
  code: 'P', title: 'P', kind: 'bachelor', initial: true, educational: false, workTrack: false, points: 180, stages: 3, groups: [],
  units: [unit('A', 30), unit('B', 6), unit('C', 6), unit('D', 6), unit('E', 6)],
};
const dossier = (results: Record<string, number | null>): Dossier => ({
  student: plainStudent,
  enrolments: [
    {
      year: 2024, contract: 'diploma', main: true, published: { 1: '2025-02-07', 2: '2025-07-01' },
      units: Object.entries(results).map(([code, result]) => ({ code, opportunities: result === null ? [] : [{ result }], parts: [] })),
    },
  ],
});
const [pack] = packs;
if (pack === undefined) throw new Error('no pack');
const assessed = (situation: Situation) => assess(pack, programme, situation);
const situation = (results: Record<string, number | null>): Situation => ({ dossier: dossier(results), today: '2025-07-05' });

describe('what the student tries out', () => {
  it('compares every 8 and 9, and neither a pass nor a 5', () => {
    const now = situation({ A: 12, B: 9, C: 8, D: 5, E: 10 });
    expect(unitsToCompare(assessed(now))).toEqual(['B', 'C']);
  });

  it('compares the one 7 that the school will tolerate, without asking the student to choose', () => {
    const now: Situation = {
      ...situation({ A: 12, B: 12, C: 12, D: 12, E: 7 }),
      dossier: { student: plainStudent, enrolments: dossier({ A: 12, B: 12, C: 12, D: 12, E: 7 }).enrolments.map((year) => ({
        ...year, units: year.units.map((record) => ({ ...record, second: 'none' as const })),
      })) },
    };
    const result = assessed(now);
    expect(unitsToCompare(result)).toEqual(['E']);
    expect(isChoosable(result, 'E')).toBe(false);
  });

  it('supposes marks only for what has none yet', () => {
    const now = situation({ A: 12, B: 9, C: null, D: null });
    expect(unitsToSuppose(assessed(now), programme)).toEqual(['C', 'D']);
  });

  it('tolerates what is chosen, supposes the rest, and leaves the situation itself alone', () => {
    const now = situation({ A: 12, B: 9, C: 8, D: null });
    const before = JSON.stringify(now);
    const whatIf = supposeMark(supposeMark(choose(choose(nothingSupposed, 'B', 'tolerate'), 'C', 'again'), 'C', 13), 'D', 11);
    const then = assessed(tried(now, whatIf, assessed(now)));
    expect(then.units['B']?.status.value).toBe('tolerated');
    expect(then.units['C']).toMatchObject({ status: { value: 'credit' }, result: { value: 13 } });
    expect(then.units['D']?.result.value).toBe(11);
    expect(JSON.stringify(now)).toBe(before);
  });

  it('starts the two roads of a unit from all else that is tried out', () => {
    const whatIf = supposeMark(choose(choose(nothingSupposed, 'B', 'tolerate'), 'C', 'tolerate'), 'D', 11);
    const now = situation({ A: 12, B: 9, C: 8, D: null });
    const start = triedExcept(now, whatIf, 'C', assessed(now));
    expect(start.tolerate).toEqual(['B']);
    expect(assessed(start).units['D']?.result.value).toBe(11);
  });

  it.each([
    ['before the term opens', '2025-06-20', 'window-not-open'],
    ['after the term is over', '2025-08-01', 'window-closed'],
  ] as const)('still shows both roads %s: the term stops a decision, not the thought of one', (_, today, reason) => {
    const now: Situation = { ...situation({ A: 12, B: 9, C: 12, D: 5 }), today };
    expect(onlyTiming(assessed(now), 'B')).toEqual([reason]);
    const compared = roads(pack, programme, triedExcept(now, nothingSupposed, 'B', assessed(now)), 'B', 10);
    expect(compared.tolerate?.units['B']?.status.value).toBe('tolerated');
    // What is over stays over: the day itself is not forgotten.
    expect(compared.tolerate?.today?.date).toBe(today);
    expect(assessed(tried(now, choose(nothingSupposed, 'B', 'tolerate'), assessed(now))).decision).toEqual({ accepted: true });
  });

  it('shows no road that another reason than time closes', () => {
    const now = situation({ A: 5, B: 9, C: 5, D: 5 });
    expect(onlyTiming(assessed(now), 'B')).toEqual([]);
    expect(roads(pack, programme, triedExcept(now, nothingSupposed, 'B', assessed(now)), 'B', 10).tolerate).toBeNull();
  });

  it('goes back to undecided', () => {
    expect(choiceOf(choose(choose(nothingSupposed, 'B', 'tolerate'), 'B', 'undecided'), 'B')).toBe('undecided');
  });

  it('tries out nothing for a unit that was tolerated since', () => {
    const before = situation({ A: 12, B: 9, C: 8, D: 5, E: 10 });
    const whatIf = choose(choose(nothingSupposed, 'B', 'tolerate'), 'C', 'tolerate');
    expect(stillOpen(whatIf, assessed(before))).toBe(whatIf);
    const enrolments = before.dossier.enrolments.map((year) => ({ ...year, units: year.units.map((one) => (one.code === 'B' ? { ...one, tolerated: 'student' as const } : one)) }));
    const now = assessed({ ...before, dossier: { ...before.dossier, enrolments } });
    expect([...stillOpen(whatIf, now).choices]).toEqual([['C', 'tolerate']]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnitAsTaken, type CourseUnit, type Dossier, type Programme, type UnitRecord } from '../model/index.ts';
import { assess } from './assess.ts';
import { groupChoices } from './group-choices.ts';
import { roads } from './compare-roads.ts';
import { indexProgramme, unitOfRecord } from './programme-index.ts';
import { anyCase } from './testing/arbitraries.fixture.ts';
import { assessed, dossier, enrolment, entered, exempt, programme, published, sixes, taken, unit } from './testing/build.fixture.ts';
import { draft, drafted } from './testing/draft.fixture.ts';
import { pack } from './testing/pack.fixture.ts';
import { said } from './testing/said.fixture.ts';
import { yearsAhead } from './years-ahead.ts';

/** A record of a unit as it was then. */
const then = (record: UnitRecord, unitThen: CourseUnit): UnitRecord => ({ ...record, asTaken: UnitAsTaken.parse(unitThen) });

const index = indexProgramme(programme([unit('A', 3, { title: 'Now', tolerable: 'no', resit: 'no', stage: 2, group: 'free' })]));
const recordOf = (code: string, more: Partial<CourseUnit>) => then(taken(code, [9]), unit(code, 6, more));

describe('the unit of a record', () => {
  it('is the one of the guide while nothing was kept of it', () => {
    expect(unitOfRecord(index, taken('A', [9]))).toBe(index.unitOf('A'));
    expect(unitOfRecord(index, taken('Z', [9]))).toBeUndefined();
  });

  it('has the points, title, scale and parts of its year, and its place of today', () => {
    const parts = [{ id: 'P', title: 'P', points: 6, resit: 'yes' as const }];
    const before = { title: 'Then', semester: 2, grading: 'pass-fail', activities: parts, calculation: 'own', stage: 1, group: 'other' } as const;
    expect(unitOfRecord(index, recordOf('A', { ...before, activities: parts }))).toMatchObject({
      code: 'A', points: 6, title: 'Then', semester: 2, grading: 'pass-fail', activities: parts, calculation: 'own', stage: 2, group: 'free',
    });
  });

  it('could be tolerated and sat again as its year said, and where that said nothing as today', () => {
    const saying = (tolerable: 'yes' | 'no' | 'unknown', resit: 'yes' | 'no' | 'unknown') => {
      const { tolerable: one, resit: other } = unitOfRecord(index, recordOf('A', { tolerable, resit })) ?? {};
      return [one, other];
    };
    expect(saying('yes', 'unknown')).toEqual(['yes', 'no']);
    expect(saying('unknown', 'yes')).toEqual(['no', 'yes']);
  });

  it('is there when the guide has it no more, where it was, and nobody must take it', () => {
    const gone = unitOfRecord(index, recordOf('GONE', { title: 'Then', stage: 3, group: 'free' }));
    expect(gone).toEqual(unit('GONE', 6, { title: 'Then', stage: 3, group: 'free', mandatory: false, requires: 'none', identicalTo: [], events: [] }));
  });
});

const six = unit('U1', 6);
const later = { semester: 2 } as const;
const now = programme([unit('U1', 3, later), ...sixes(6, later).slice(1)]);

describe('what was earned', () => {
  it('counts for what it counted then, in every sum over the years', () => {
    const { years, programme: whole, tolerance, learningCredit } = assessed(now, [enrolment(2024, [then(taken('U1', [12]), six), taken('U2', [8])], { published: published(2024) })]);
    expect([years[0]?.taken.value, years[0]?.acquired.value, years[0]?.efficiency.value]).toEqual([12, 6, 50]);
    expect([whole.earned.value, whole.percentage.value]).toEqual([6, 50]);
    expect(said(tolerance.starter.why)).toContain('credit-points 6 (U1)');
    // 140 − 12 + 6 + a bonus of 6.
    expect(learningCredit.now.value).toBe(140);
  });

  it('of a unit that the guide has no more is no unknown unit, and counts', () => {
    const { programme: whole, years } = assessed(now, [enrolment(2024, [then(taken('GONE', [14]), unit('GONE', 5)), taken('U2', [10])])]);
    expect([whole.earned.value, whole.percentage.value, years[0]?.acquired.value]).toEqual([11, 59, 11]);
    expect(whole.earned.why.missing).toEqual([]);
  });

  it('used the room for tolerance that it took then, and an exemption lowers the base by what it counted', () => {
    const { tolerance } = assessed(now, [enrolment(2023, [then({ ...taken('U1', [9]), tolerated: 'student' }, six), then(exempt('GONE'), unit('GONE', 10))])]);
    expect([tolerance.used.value, tolerance.base.value]).toEqual([6, 170]);
  });
});

describe('a tolerance that is decided now', () => {
  const july = enrolment(2024, [then(entered('U1', 9), unit('U1', 15, later)), ...['U2', 'U3', 'U4'].map((code) => entered(code, 12))], { published: published(2024) });

  it('takes the room of the points of that year, in one decision too', () => {
    const { tolerance } = assessed(now, [july], { today: '2025-07-03' });
    expect(tolerance.candidates.find(({ code }) => code === 'U1')).toMatchObject({ points: 15, reasons: ['left'] });
    const two = enrolment(2024, [then(entered('U1', 9), unit('U1', 8, later)), ...['U2', 'U3', 'U4', 'U5'].map((code) => entered(code, code === 'U2' ? 9 : 12))], { published: published(2024) });
    const { decision } = assessed(now, [two], { today: '2025-07-03', tolerate: ['U1', 'U2'] });
    expect(decision).toMatchObject({ accepted: false, refused: { U1: ['left'], U2: ['left'] } });
  });

  it('is judged by what that year said of it when two roads are compared, and taking it again costs what it counts now', () => {
    const given = dossier([enrolment(2024, [then(entered('U1', 9), unit('U1', 15, later)), ...['U2', 'U3', 'U4'].map((code) => entered(code, 12))], { published: published(2024) })]);
    const rows = roads(pack, now, { dossier: given, today: '2025-07-03' }, 'U1', 12).rows;
    expect(rows.find(({ key }) => key === 'tolerance-later')?.today).toEqual({ unit: 'answer', value: 'no' });
    expect(rows.find(({ key }) => key === 'retake-points')?.today).toEqual({ unit: 'points', value: 3 });
    const earlier = then(entered('U1', 9), unit('U1', 15, later));
    const twice = dossier([enrolment(2023, [earlier]), enrolment(2024, [entered('U1', 9), ...['U2', 'U3', 'U4'].map((code) => entered(code, 12))], { published: published(2024) })]);
    const again = roads(pack, now, { dossier: twice, today: '2025-07-03' }, 'U1', 12).rows;
    expect(again.find(({ key }) => key === 'tolerance-later')?.today).toEqual({ unit: 'answer', value: 'yes' });
  });
});

describe('what the programme still asks', () => {
  const small = programme([unit('A', 3), unit('B', 6)], { points: 12, stages: 1 });
  const year = (...units: readonly UnitRecord[]) => [enrolment(2024, units)];

  it('is met with the points of the year in which they were earned', () => {
    const passedOf = (a: UnitRecord) => assessed(small, year(a, taken('B', [12]))).programme.passed.value;
    expect([passedOf(taken('A', [12])), passedOf(then(taken('A', [12]), unit('A', 6)))]).toEqual([false, true]);
  });

  it('is met with a unit that the guide lost, also in its group and no further than the group goes', () => {
    const lost = (points: number) => then(taken('GONE', [12]), unit('GONE', points, { mandatory: false, group: 'free' }));
    const withGroup = (points: number, max?: number) => programme([unit('A', 6)], { points, stages: 1, groups: [{ id: 'free', kind: 'electives', title: 'free', min: 4, ...(max === undefined ? {} : { max }) }] });
    const passedOf = (of: Programme, points: number) => assessed(of, year(taken('A', [12]), lost(points))).programme.passed.value;
    expect([passedOf(withGroup(10), 4), passedOf(withGroup(9), 3), passedOf(withGroup(10, 4), 6), passedOf(withGroup(11, 4), 6)]).toEqual([true, false, true, false]);
  });

  it('shows in the stages: what is held as it was taken, what is to be taken again as it counts now', () => {
    const stagesOf = (...units: readonly UnitRecord[]) => assessed(programme([unit('A', 3), unit('B', 6), unit('C', 9, { stage: 2 })], { stages: 2 }), year(...units)).programme.stages.map(({ points, credit, tolerated, exempt: free, open }) => [points, credit, tolerated, free, open]);
    const big = unit('A', 5);
    expect(stagesOf(then(taken('A', [12]), big))).toEqual([[11, 5, 0, 0, 6], [9, 0, 0, 0, 9]]);
    expect(stagesOf(then(taken('A', [5]), big))).toEqual([[9, 0, 0, 0, 9], [9, 0, 0, 0, 9]]);
    expect(stagesOf(then({ ...taken('A', [9]), tolerated: 'student' }, big))).toEqual([[11, 0, 5, 0, 6], [9, 0, 0, 0, 9]]);
    expect(stagesOf(then(exempt('A'), big))).toEqual([[11, 0, 0, 5, 6], [9, 0, 0, 0, 9]]);
    expect(stagesOf(then(taken('GONE', [12]), unit('GONE', 12, { stage: 2 })))).toEqual([[9, 0, 0, 0, 9], [12, 12, 0, 0, 0]]);
  });

  it('shows in the stage what is still to be decided with the points of its year', () => {
    const of = programme([unit('A', 3), unit('B', 6, later), unit('C', 6)], { stages: 1 });
    const [stage] = assessed(of, [enrolment(2024, [then(entered('A', 9), unit('A', 5, later)), entered('B', 12), entered('C', 12)], { published: published(2024) })], { today: '2025-07-03' }).programme.stages;
    expect(stage).toMatchObject({ points: 17, settled: 12, undecided: 5, open: 0 });
  });

  it('is a whole programme of what is still to be taken: as it counts now', () => {
    const failed = [enrolment(2023, [then(taken('A', [5]), unit('A', 30)), ...['B', 'C'].map((code) => taken(code, [12]))], { published: published(2023, 3) })];
    const of = programme([unit('A', 3), unit('B', 60), unit('C', 60)], { points: 123 });
    expect(drafted(of, failed, draft(['A'])).isp?.findings.filter(({ rule }) => rule === 'H.2')).toEqual([]);
    const stuck = programme([unit('A', 3, { requires: { kind: 'acquired', unit: 'NEVER' } }), unit('B', 60), unit('C', 60), unit('E', 10, { mandatory: false })], { points: 133 });
    expect(yearsAhead(pack, stuck, { dossier: dossier(failed) })).toMatchObject({ waiting: ['A'], toChoose: 10 });
  });
});

describe('groups of electives in a draft', () => {
  const elective = { mandatory: false, group: 'free' } as const;
  const of = programme([unit('A', 3, elective), unit('B', 3, elective), unit('M', 60)], { groups: [{ id: 'free', kind: 'electives', title: 'Keuze', min: 6, max: 9 }] });
  const past = (record: UnitRecord) => [enrolment(2023, [record], { published: published(2023, 3) })];

  it('have what was passed as it was taken', () => {
    const freeOf = (record: UnitRecord) => {
      const next = draft(['B']);
      return groupChoices(of, { dossier: dossier(past(record)), next }, drafted(of, past(record), next)).map(({ points, short, over }) => [points, short, over])[0];
    };
    expect(freeOf(taken('A', [12]))).toEqual([6, 0, 0]);
    expect(freeOf(then(taken('A', [12]), unit('A', 8, elective)))).toEqual([11, 0, 2]);
    // What is taken again counts as it does now.
    const next = draft(['A']);
    const failed = past(then(taken('A', [5]), unit('A', 8, elective)));
    expect(groupChoices(of, { dossier: dossier(failed), next }, drafted(of, failed, next))[0]?.points).toBe(3);
  });

  it('are above their maximum with what was passed as it was taken, and not with what is taken again', () => {
    const warned = (record: UnitRecord, ...codes: readonly string[]) => drafted(of, past(record), draft(codes)).isp?.findings.some(({ key }) => key === 'group-above-maximum');
    expect([warned(taken('A', [12]), 'B'), warned(then(taken('A', [12]), unit('A', 8, elective)), 'B')]).toEqual([false, true]);
    expect(warned(then(taken('A', [5]), unit('A', 8, elective)), 'A', 'B')).toBe(false);
  });
});

describe('a guide of another year', () => {
  it('takes nothing away of what anybody has, whatever it says of the units taken and whichever of them it lost', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 2, max: 4 }), ({ programme: before, situation }, more, every) => {
        const units = new Map(before.units.map((one) => [one.code, one]));
        const keep = (record: UnitRecord): UnitRecord => {
          const known = units.get(record.code);
          return known === undefined ? record : then(record, known);
        };
        const kept: Dossier = { ...situation.dossier, enrolments: situation.dossier.enrolments.map((one) => ({ ...one, units: one.units.map(keep) })) };
        const after: Programme = { ...before, units: before.units.filter((_, at) => at % every !== 0).map((one) => ({ ...one, points: one.points + more, title: 'Other', semester: 'year' })) };
        const earnedIn = (of: Programme, given: Dossier) => {
          const { years, learningCredit, tolerance, units: each, programme: whole } = assess(pack, of, { ...situation, dossier: given });
          return { years, learningCredit, tolerance, each, earned: whole.earned, percentage: whole.percentage };
        };
        expect(earnedIn(after, kept)).toEqual(earnedIn(before, situation.dossier));
      }),
      { numRuns: 200 },
    );
  });
});

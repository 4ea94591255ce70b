import { describe, expect, it } from 'vitest';
import type { CalendarDate, Enrolment, UnitCode } from '../model/index.ts';
import { roads } from './compare-roads.ts';
import type { RoadRowKey, Roads } from './roads.ts';
import { dossier, enrolment, entered, marks, programme, published, sixes, unit } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const of = programme([
  ...sixes(10, { semester: 2 }),
  unit('NEXT', 6, { stage: 2, requires: { kind: 'acquired', unit: 'U1' } }),
  unit('AFTER', 6, { stage: 2, requires: { kind: 'followed', unit: 'U1', sameYear: false } }),
  unit('PERHAPS', 6, { stage: 2, requires: { kind: 'kind-unknown', unit: 'U1' } }),
  unit('SILENT', 6, { stage: 2, requires: 'unknown' }),
]);
const nine = { U1: 9, U2: 12, U3: 12, U4: 12, U5: 5 };
const inJuly = (units: Enrolment['units'] = Object.entries(nine).map(([code, mark]) => entered(code, mark)), periods: 2 | 3 = 2) =>
  dossier([enrolment(2024, units, { published: published(2024, periods) })], { learningCredit: 140 });
const compare = (
  given = inJuly(),
  supposed: number | null = null,
  today: CalendarDate = '2025-07-02',
  code: UnitCode = 'U1',
  tolerate?: readonly UnitCode[],
) => roads(pack, of, { dossier: given, today, ...(tolerate === undefined ? {} : { tolerate }) }, code, supposed);

const values = (one: Roads, key: RoadRowKey) => {
  const found = one.rows.find((candidate) => candidate.key === key);
  return found === undefined
    ? undefined
    : [found.today, found.tolerate.value, found.again.value].map((value) => ('value' in value ? value.value : null));
};

describe('keeping a 9 beside taking it again at the second opportunity (D.15)', () => {
  const kept = compare(inJuly(), 12);

  it('saves the retake on both roads when it is passed', () => {
    expect([kept.when, kept.refused]).toEqual(['this-year', []]);
    expect(values(kept, 'retake-points')).toEqual([6, 0, 0]);
    expect(values(kept, 'second-opportunity')).toEqual(['yes', 'no', 'yes']);
  });

  it('costs tolerance on one road, and returns learning credit twice on the other', () => {
    expect(values(kept, 'tolerance-left')).toEqual([12, 6, 12]);
    expect(values(kept, 'learning-credit')).toEqual([146, 146, 158]);
    expect(values(kept, 'bonus-left')).toEqual([42, 42, 36]);
    expect(kept.rows.find(({ key }) => key === 'learning-credit')).toMatchObject({ deltaTolerate: 0, deltaAgain: 12, equal: false });
  });

  it('counts for what is earned and for the threshold either way, but for the efficiency only when it is passed', () => {
    expect(values(kept, 'earned')).toEqual([18, 24, 24]);
    expect(values(kept, 'threshold-open')).toEqual([['U1', 'U5'], ['U5'], ['U5']]);
    expect(values(kept, 'threshold-status')).toEqual(['pending', 'pending', 'pending']);
    expect(values(kept, 'efficiency')).toEqual([60, 60, 80]);
    expect(values(kept, 'percentage')).toEqual([50, 50, 53]);
    expect(values(kept, 'passed')).toEqual(['no', 'no', 'no']);
    expect(values(kept, 'starter')).toEqual(['yes', 'yes', 'yes']);
  });

  it('leaves a later window open only while it is not tolerated', () => {
    expect(values(compare(), 'tolerance-later')).toEqual(['yes', 'no', 'yes']);
    expect(values(kept, 'tolerance-later')).toEqual(['yes', 'no', 'no']);
    expect(values(compare(inJuly(undefined, 3), null, '2025-09-13'), 'tolerance-later')).toEqual(['no', 'no', 'no']);
  });

  it('keeps the better of two marks when it turns out worse', () => {
    const worse = compare(inJuly(), 4);
    expect(worse.again.units['U1']?.result.value).toBe(9);
    expect(values(worse, 'retake-points')).toEqual([6, 0, 6]);
  });

  it('names the units that wait for it', () => {
    const open = compare(inJuly(), 6);
    expect(values(open, 'waits')).toEqual([['NEXT', 'PERHAPS'], [], ['NEXT', 'PERHAPS']]);
    expect(open.rows.find(({ key }) => key === 'waits')?.again.why.missing).toEqual([{ what: 'requirement', unit: 'PERHAPS' }]);
    expect(values(kept, 'waits')).toEqual([['NEXT', 'PERHAPS'], [], []]);
  });

  it('shares everything else that is supposed', () => {
    const given = inJuly(Object.entries({ ...nine, U5: 8 }).map(([code, mark]) => entered(code, mark)));
    const together = compare(given, 12, '2025-07-02', 'U1', ['U5', 'U1']);
    expect(together.again.units['U5']?.status.value).toBe('tolerated');
    expect(together.again.units['U1']?.status.value).toBe('credit');
    expect(together.tolerate?.tolerance.used.value).toBe(12);
  });
});

describe('keeping a 9 beside taking it again next year', () => {
  const september = inJuly(undefined, 3);
  const next = compare(september, 12, '2025-09-13');

  it('takes its points, its learning credit and a place in the next programme', () => {
    expect(next.when).toBe('next-year');
    expect(values(next, 'retake-points')).toEqual([6, 0, 6]);
    expect(values(next, 'learning-credit')).toEqual([146, 146, 152]);
    expect(values(compare(september, null, '2025-09-13'), 'learning-credit')).toEqual([146, 146, 140]);
    expect(next.again.years.map(({ year }) => year)).toEqual([2024, 2025]);
  });

  it('comes in the year after the latest, in whatever order the years are written, with the major that was entered', () => {
    const majors = programme([unit('A'), unit('X1', 6, { group: 'major:X' }), unit('Y1', 6, { group: 'major:Y' })]);
    const years = [enrolment(2024, marks({ Y1: 9 }), { major: 'X' }), enrolment(2023, marks({ A: 12, X1: 12 }), { major: 'X', contract: 'credit' })];
    const { again, when } = roads(pack, majors, { dossier: dossier(years) }, 'Y1', 12);
    expect([when, again.years.map(({ year }) => year)]).toEqual(['next-year', [2023, 2024, 2025]]);
    expect(again.threshold).toMatchObject({ package: ['Y1'], due: { value: 2025, why: { steps: expect.not.arrayContaining([expect.objectContaining({ key: 'change-of-major' })]) } } });
  });

  it('adds nothing to this year’s efficiency, and comes too late for what waits', () => {
    expect(values(next, 'efficiency')).toEqual([60, 60, 60]);
    expect(values(next, 'waits')).toEqual([['NEXT', 'PERHAPS'], [], ['NEXT', 'PERHAPS']]);
    expect(values(next, 'earned')).toEqual([18, 24, 24]);
  });
});

describe('a road that is closed', () => {
  it('says why, and repeats today’s values', () => {
    const late = compare(inJuly(), 12, '2025-07-17');
    expect([late.tolerate, late.refused]).toEqual([null, ['window-closed']]);
    expect(values(late, 'earned')).toEqual([18, 18, 24]);
    expect(values(late, 'second-opportunity')).toEqual(['yes', 'yes', 'yes']);
  });

  it('is closed, without a reason of its own, by another unit of the decision that is refused', () => {
    const other = compare(inJuly(), 12, '2025-07-02', 'U1', ['U5']);
    expect([other.tolerate, other.refused]).toEqual([null, []]);
  });

  it('is closed by what was already supposed', () => {
    const given = inJuly(Object.entries({ ...nine, U4: 9, U5: 8 }).map(([code, mark]) => entered(code, mark)));
    const full = compare(
      dossier([
        enrolment(2024, [...(given.enrolments[0]?.units ?? []), entered('U6', 12), entered('U7', 12)], { published: published(2024) }),
      ]),
      12,
      '2025-07-02',
      'U1',
      ['U4', 'U5'],
    );
    expect([full.tolerate, full.refused]).toEqual([null, ['left']]);
  });
});

describe('what the school would tolerate by itself', () => {
  it('is the tolerate road of the exceptional 7, and is refused on the other', () => {
    const year = enrolment(2024, marks({ U1: 7, U2: 12 }), { published: published(2024, 3), major: 'X' });
    const seven = dossier([enrolment(2023, marks({ U3: 12 }), { contract: 'credit' }), year], { learningCredit: 140 });
    const one = compare(seven, 12, '2025-09-13');
    expect(one.tolerate?.units['U1']?.status.value).toBe('tolerated');
    expect(values(one, 'threshold-status')).toEqual(['met-automatically', 'met', 'met']);
    const unsettled = compare(seven, null, '2025-09-13');
    expect(unsettled.again.threshold.applies && unsettled.again.threshold.automatic.value).toEqual([]);
    expect(values(one, 'tolerance-later')).toEqual(['no', 'no', 'no']);
    expect(one.refused).toEqual([]);
  });

  it('is the 7 of the year that ends alone: neither an earlier one of the unit, nor another unit of that year', () => {
    const years = [enrolment(2023, marks({ U1: 7, U2: 12 })), enrolment(2024, marks({ U1: 7, U3: 5, U4: 12, U5: 12 }))];
    const { tolerate } = roads(pack, of, { dossier: dossier(years) }, 'U1', null);
    expect([tolerate?.tolerance.used.value, tolerate?.units['U1']?.status.value, tolerate?.units['U3']?.status.value]).toEqual([6, 'tolerated', 'failed']);
  });

  it('is refused for the threshold when the exam taken again comes out at what would be tolerated', () => {
    const given = dossier([enrolment(2024, [...marks({ U2: 12, U3: 12 }), entered('U1', 5)], { published: published(2024) })]);
    const { again } = roads(pack, of, { dossier: given, today: '2025-07-02' }, 'U1', 8);
    expect(again.threshold).toMatchObject({ automatic: { value: [] }, status: { value: 'pending' } });
    expect(again.units['U1']?.result.value).toBe(8);
  });
});

describe('what the school would tolerate for the diploma', () => {
  it('is refused on the road of taking it again', () => {
    const small = programme([unit('A', 54), unit('C', 6)], { kind: 'bachelor-after-bachelor', initial: false, points: 60, stages: 1 });
    const one = roads(pack, small, { dossier: dossier([enrolment(2024, marks({ A: 12, C: 9 }))]) }, 'C', null);
    expect(one.tolerate?.programme.passed.value).toBe(true);
    expect([one.again.programme.passed.value, one.again.programme.automatic.value]).toEqual([false, []]);
  });

  it('is not refused of another unit', () => {
    const two = programme([unit('A', 108), unit('C', 6), unit('D', 6)], { kind: 'bachelor-after-bachelor', initial: false, points: 120, stages: 1 });
    const given = dossier([enrolment(2024, [...marks({ A: 12, D: 9 }), entered('C', 9)], { published: published(2024, 2) })]);
    const { again } = roads(pack, two, { dossier: given, today: '2025-07-02' }, 'C', 12);
    expect([again.programme.automatic.value, again.programme.passed.value]).toEqual([['D'], true]);
  });

  it('is refused there too when the exam taken again comes out at what would be tolerated once more', () => {
    const small = programme([unit('A', 54), unit('C', 6)], { kind: 'bachelor-after-bachelor', initial: false, points: 60, stages: 1 });
    const given = dossier([enrolment(2024, [...marks({ A: 12 }), entered('C', 5)], { published: published(2024, 2) })]);
    const one = roads(pack, small, { dossier: given, today: '2025-07-02' }, 'C', 8);
    expect([one.when, one.again.units['C']?.result.value, one.again.units['C']?.status.value]).toEqual(['this-year', 8, 'failed']);
    expect([one.again.programme.passed.value, one.again.programme.automatic.value]).toEqual([false, []]);
  });
});

describe('a comparison without everything known', () => {
  it('is unknown where the guide or today is', () => {
    const silent = programme([unit('U1', 6, { tolerable: 'unknown', resit: 'unknown', semester: 2 }), unit('U2', 6)]);
    const given = dossier([enrolment(2024, [entered('U1', 9), entered('U2', 12)])]);
    const one = roads(pack, silent, { dossier: given }, 'U1', null);
    expect(values(one, 'second-opportunity')).toEqual(['unknown', 'unknown', 'unknown']);
    expect(values(one, 'tolerance-later')).toEqual(['unknown', 'unknown', 'unknown']);
    expect(one.refused).toEqual(['tolerable-unknown']);
    expect(one.again.units['U1']?.secondOpportunity).toBe('unknown');
    const today = roads(pack, silent, { dossier: given, today: '2025-07-02' }, 'U1', null);
    expect(today.rows.find(({ key }) => key === 'tolerance-later')?.today).toEqual({ unit: 'answer', value: 'unknown' });
  });

  it('leaves out the rows that do not arise', () => {
    const associate = programme([unit('U1', 6)], { kind: 'associate' });
    const one = roads(pack, associate, { dossier: dossier([enrolment(2024, marks({ U1: 'NA' }))]) }, 'U1', null);
    const keys = one.rows.map(({ key }) => key);
    expect(keys).not.toContain('threshold-open');
    expect(keys).not.toContain('percentage');
    expect(keys).toContain('learning-credit');
  });

  it('of a unit never taken, or without any enrolment, has nothing to retake', () => {
    expect(roads(pack, of, { dossier: dossier([]) }, 'U1', 12).tolerate).toBeNull();
    const gone = roads(pack, of, { dossier: dossier([]) }, 'GONE', null);
    expect([gone.when, values(gone, 'retake-points')]).toEqual(['next-year', [0, 0, 0]]);
  });

  it('supposes the result that a unit still waits for in its own year, though it cannot be sat again', () => {
    const once = programme([unit('U1', 6, { semester: 2, resit: 'no' }), unit('U2', 6)]);
    const { when, again } = roads(pack, once, { dossier: dossier([enrolment(2024, [entered('U1', null), entered('U2', 12)])]) }, 'U1', 12);
    expect([when, again.units['U1']?.status.value]).toEqual(['this-year', 'credit']);
  });
});

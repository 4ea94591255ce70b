import { describe, expect, it } from 'vitest';
import { plainStudent, type CalendarDate, type Dossier, type Programme, type UnitRecord } from '../../model/index.ts';
import { packs } from '../../packs/index.ts';
import { assess } from '../../rules/index.ts';
import { decisionsOf } from './decision.ts';

const unit = (code: string, more: Partial<Programme['units'][number]> = {}): Programme['units'][number] => ({
  code, title: code, points: 6, stage: 1, semester: 2, mandatory: true, grading: 'numeric', tolerable: 'yes', resit: 'yes', requires: 'none',
  identicalTo: [], activities: [], calculation: 'weighted', events: [], ...more,
});
const of = (units: Programme['units']): Programme => ({
  code: 'P', title: 'P', kind: 'bachelor', initial: true, educational: false, workTrack: false, points: 180, stages: 3, groups: [], units,
});
const plain = of([unit('A', { points: 40 }), unit('B'), unit('C'), unit('D')]);
const taken = (code: string, ...results: readonly (number | null)[]): UnitRecord => ({
  code, opportunities: results.map((result) => ({ result })), parts: [], second: results.length === 1 ? 'none' : 'to-come',
});
const [pack] = packs;
if (pack === undefined) throw new Error('no pack');

const seen = (today: CalendarDate, units: readonly UnitRecord[], programme = plain, third?: CalendarDate) => {
  const dossier: Dossier = {
    student: plainStudent,
    enrolments: [{ year: 2024, contract: 'diploma', main: true, published: { 1: '2025-02-07', 2: '2025-07-01', ...(third === undefined ? {} : { 3: third }) }, units: [...units] }],
  };
  return decisionsOf(assess(pack, programme, { dossier, today }), pack);
};

describe('what Today asks first', () => {
  const open = [taken('A', 12), taken('B', 9, null), taken('C', 12), taken('D', 5, null)];

  it('is the open choice, with the days that are left after today', () => {
    expect(seen('2025-07-05', open)).toMatchObject([{ kind: 'decide', closes: '2025-07-16', daysLeft: 11, days: 15, candidates: [{ code: 'B' }] }]);
    expect(seen('2025-07-16', open)).toMatchObject([{ kind: 'decide', daysLeft: 0 }]);
  });

  it('is still the choice when the guide does not say whether it can be tolerated: that is the first thing to find out', () => {
    const unsure = of([unit('A', { points: 40 }), unit('B', { tolerable: 'unknown' }), unit('C'), unit('D')]);
    expect(seen('2025-07-14', open, unsure)).toMatchObject([{ kind: 'decide', daysLeft: 2, candidates: [{ code: 'B', unknown: true }] }]);
  });

  it('says when the term is over, and that another may come', () => {
    expect(seen('2025-07-17', open)).toMatchObject([{ kind: 'expired', closes: '2025-07-16', another: true }]);
  });

  it('puts what the school will do by itself first, with its own shorter term', () => {
    const [first, second] = seen('2025-09-14', [taken('A', 12), taken('B', 9), taken('C', 12), taken('D', 12)], plain, '2025-09-12');
    expect(first).toMatchObject({ kind: 'automatic', units: { value: ['B'] }, refuse: { from: '2025-09-12', until: '2025-09-17', daysLeft: 3, days: 5 } });
    expect(second).toMatchObject({ kind: 'decide', automatic: ['B'] });
  });

  it('names what happens by itself if nothing is chosen and no result changes', () => {
    expect(seen('2025-07-05', [taken('A', 12), taken('B', 9, null), taken('C', 12), taken('D', 12)])).toMatchObject([{ kind: 'decide', ifNothing: ['B'] }]);
  });

  it('says why a 9 cannot be tolerated, when it is not a matter of time', () => {
    const low = [taken('A', 5, null), taken('B', 9, null), taken('C', 12), taken('D', 12)];
    expect(seen('2025-07-05', low)).toMatchObject([{ kind: 'cannot', candidates: [{ code: 'B', reasons: ['efficiency'] }] }]);
  });

  it('asks nothing when everything is passed', () => {
    expect(seen('2025-07-05', [taken('A', 12), taken('B', 10), taken('C', 12), taken('D', 12)])).toEqual([]);
  });
});

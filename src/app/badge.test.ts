import { describe, expect, it } from 'vitest';
import { plainStudent, type CalendarDate, type Dossier, type Programme, type UnitRecord } from '../model/index.ts';
import { packs } from '../packs/index.ts';
import { assess } from '../rules/index.ts';
import { openDecisions } from './badge.ts';

const unit = (code: string, points: number): Programme['units'][number] => ({
  code, title: code, points, stage: 1, semester: 2, mandatory: true, grading: 'numeric', tolerable: 'yes', resit: 'yes', requires: 'none',
  identicalTo: [], activities: [], calculation: 'weighted', events: [],
});
const programme: Programme = {
  code: 'P', title: 'P', kind: 'bachelor', initial: true, educational: false, workTrack: false, points: 180, stages: 3, groups: [],
  units: [unit('A', 40), unit('B', 6), unit('C', 6), unit('D', 6)],
};
const taken = (code: string, ...results: readonly (number | null)[]): UnitRecord => ({
  code, opportunities: results.map((result) => ({ result })), parts: [], second: results.length === 1 ? 'none' : 'to-come',
});
const [pack] = packs;
if (pack === undefined) throw new Error('no pack');

const openOn = (today: CalendarDate, units: readonly UnitRecord[], third?: CalendarDate): number => {
  const dossier: Dossier = {
    student: plainStudent,
    enrolments: [{ year: 2024, contract: 'diploma', main: true, published: { 1: '2025-02-07', 2: '2025-07-01', ...(third === undefined ? {} : { 3: third }) }, units: [...units] }],
  };
  return openDecisions(assess(pack, programme, { dossier, today }), pack);
};

describe('the number on the icon', () => {
  const one = [taken('A', 12), taken('B', 9, null), taken('C', 12), taken('D', 5, null)];

  it('counts the units to tolerate or not, from the first day of the term to the last', () => {
    expect(openOn('2025-07-05', one)).toBe(1);
    expect(openOn('2025-07-16', one)).toBe(1);
    expect(openOn('2025-07-05', [taken('A', 12), taken('B', 9, null), taken('C', 9, null), taken('D', 12)])).toBe(2);
  });

  it('is none without a decision that has a last day: before results, after the term, or where nothing can be tolerated', () => {
    expect(openOn('2025-03-01', one)).toBe(0);
    expect(openOn('2025-07-17', one)).toBe(0);
    expect(openOn('2025-07-05', [taken('A', 12), taken('B', 12), taken('C', 12), taken('D', 12)])).toBe(0);
    expect(openOn('2025-07-05', [taken('A', 5, null), taken('B', 9, null), taken('C', 12), taken('D', 12)])).toBe(0);
  });

  it('counts a unit once that the school tolerates by itself and that can be refused', () => {
    expect(openOn('2025-09-14', [taken('A', 12), taken('B', 9), taken('C', 12), taken('D', 12)], '2025-09-12')).toBe(1);
  });
});

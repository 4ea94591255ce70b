import { describe, expect, it } from 'vitest';
import type { Additions, UnitCorrection } from '../model/index.ts';
import { withAdditions } from './additions.ts';
import { programmeWith, unitWith } from './guide.fixture.ts';

const additions = (corrections: Readonly<Record<string, UnitCorrection>>, definitions: Readonly<Record<string, UnitCorrection>> = {}): Additions => ({
  corrections: new Map(Object.entries(corrections)),
  definitions: new Map(Object.entries(definitions)),
});
const groups = [{ id: 'E', kind: 'electives', title: 'Electives' }] as const;
const guide = programmeWith({ groups: [...groups], units: [unitWith('A', { group: 'E', minAcquired: 30 }), unitWith('B')] });

describe("the programme with a student's corrections", () => {
  it('is the very same programme when the student corrected nothing', () => {
    expect(withAdditions(guide, additions({}))).toEqual({ programme: guide, mine: new Map(), problems: [] });
    expect(withAdditions(guide, additions({})).programme).toBe(guide);
  });

  it('shows the corrected fields, marked as the student’s, and leaves the rest to the guide', () => {
    const view = withAdditions(guide, additions({ B: { points: 3, tolerable: 'yes' } }));
    expect(view.programme.units).toEqual([guide.units[0], { ...unitWith('B'), points: 3, tolerable: 'yes' }]);
    expect(view.mine).toEqual(new Map([['B', ['points', 'tolerable']]]));
    expect(guide.units[1]?.points).toBe(6);
  });

  it('keeps the corrections over an update of the guide', () => {
    const update = programmeWith({ units: [unitWith('A'), unitWith('B', { title: 'New title', tolerable: 'no' }), unitWith('C')] });
    expect(withAdditions(update, additions({ B: { tolerable: 'yes' } })).programme.units[1]).toEqual(
      unitWith('B', { title: 'New title', tolerable: 'yes' }),
    );
  });

  it('can take a unit out of its group and its requirement of points away', () => {
    expect(withAdditions(guide, additions({ A: { group: '', minAcquired: 0 } })).programme.units[0]).toEqual(unitWith('A'));
  });

  it('can correct every field', () => {
    const all = {
      title: 'T',
      points: 4,
      stage: 1,
      semester: 'year',
      mandatory: false,
      group: 'E',
      grading: 'pass-fail',
      tolerable: 'no',
      resit: 'yes',
      requires: 'none',
      minAcquired: 60,
      activities: [{ id: 'h', title: 'h', points: 4, resit: 'yes' }],
      calculation: 'own',
    } satisfies UnitCorrection;
    expect(withAdditions(guide, additions({ B: all })).programme.units[1]).toEqual(unitWith('B', all));
  });

  it('reports what does not fit the programme, and shows the guide’s value there', () => {
    const view = withAdditions(guide, additions({ B: { group: 'X', stage: 2, points: 3 }, GONE: { points: 1 } }));
    expect(view.programme.units[1]).toEqual(unitWith('B', { points: 3 }));
    expect(view.problems).toEqual([
      { code: 'unknown-group', unit: 'B', group: 'X' },
      { code: 'stage-out-of-range', unit: 'B', stage: 2, stages: 1 },
      { code: 'unit-not-in-guide', unit: 'GONE' },
    ]);
    expect(view.mine.get('B')).toEqual(['points']);
  });
});

describe('units that the student adds', () => {
  it('stand at the end, with what is not said left unknown', () => {
    const view = withAdditions(
      guide,
      additions({ NEW: { resit: 'no' } }, { NEW: { title: 'New', points: 3 }, EVEN: { title: 'Even newer', points: 4, semester: 2 } }),
    );
    expect(view.programme.units.slice(2)).toEqual([
      unitWith('EVEN', { title: 'Even newer', points: 4, semester: 2, mandatory: false }),
      unitWith('NEW', { title: 'New', points: 3, resit: 'no', mandatory: false }),
    ]);
    expect(view.mine.get('NEW')).toEqual(['title', 'points', 'resit']);
    expect(view.problems).toEqual([]);
  });

  it('make a programme by hand out of one without units', () => {
    const view = withAdditions(programmeWith({ units: [] }), additions({}, { A: { title: 'A', points: 6, mandatory: true } }));
    expect(view.programme.units).toEqual([unitWith('A', { title: 'A' })]);
  });

  it('become corrections once the guide has the unit', () => {
    const view = withAdditions(guide, additions({}, { B: { title: 'Mine', points: 3 } }));
    expect(view.programme.units[1]).toEqual(unitWith('B', { title: 'Mine', points: 3 }));
    expect(view.programme.units).toHaveLength(2);
  });

  it('are reported when their title or points are missing', () => {
    const view = withAdditions(guide, additions({}, { NEW: { title: 'New' } }));
    expect(view.programme.units).toHaveLength(2);
    expect(view.problems).toEqual([{ code: 'incomplete-unit', unit: 'NEW' }]);
  });
});

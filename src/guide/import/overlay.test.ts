import { describe, expect, it } from 'vitest';
import { imported, notUnderstood, openIn, problemsIn, programmeIn } from './import.fixture.ts';

const csv = ['programme,programme_title,code,title,points,mandatory,group,tolerable', 'TI,Bachelor in iets,A1,A,6,yes,,', 'TI,,B1,B,6,yes,,no', 'TI,,C1,C,6,no,Optie 1,'].join('\n');
const overlay = (more: object) => JSON.stringify({ format: 'studiekompas-guide-overlay', version: 1, ...more });
const withOverlay = (...overlays: readonly object[]) => imported({ 'gids.csv': csv, ...Object.fromEntries(overlays.map((one, index) => [`overlay-${index}.json`, overlay(one)])) });

describe('an overlay with which a publisher fills what is unknown', () => {
  it('fills the programme, its groups and its units', () => {
    const outcome = withOverlay({
      programme: 'TI',
      points: 18,
      stages: 1,
      kind: 'bachelor',
      initial: true,
      educational: false,
      workTrack: false,
      academicYear: 2025,
      groups: { 'Optie 1': { kind: 'electives', min: 6, max: 6 } },
      units: { A1: { stage: 1, semester: 1, tolerable: 'yes', requires: 'none' }, C1: { group: '', mandatory: true } },
    });
    const { programme, guide, unit } = programmeIn(outcome);
    expect(programme).toMatchObject({ points: 18, stages: 1, kind: 'bachelor' });
    expect(guide.academicYear).toBe(2025);
    expect(unit('A1')).toMatchObject({ semester: 1, tolerable: 'yes', requires: 'none' });
    expect(unit('C1')).not.toHaveProperty('group');
    expect(openIn(outcome)).toMatchObject({ tolerable: 1, requirements: 2 });
    expect(openIn(outcome)).not.toHaveProperty('points');
    expect(openIn(outcome)).not.toHaveProperty('kind');
  });

  it('goes before what a source says, and tells where they do not agree', () => {
    const outcome = withOverlay({ programme: 'TI', units: { B1: { tolerable: 'yes', points: 6 }, C1: { mandatory: true } } });
    expect(programmeIn(outcome).unit('B1')).toMatchObject({ tolerable: 'yes', points: 6 });
    expect(problemsIn(outcome)).toEqual([
      ['units.B1', { code: 'differs', about: 'B1', field: 'tolerable', kept: 'yes', other: 'no' }],
      ['units.C1', { code: 'differs', about: 'C1', field: 'mandatory', kept: 'true', other: 'false' }],
    ]);
  });

  it('can say something of every unit of which nothing else is known', () => {
    const outcome = withOverlay({ everyUnit: { tolerable: 'yes', resit: 'yes' } });
    expect(programmeIn(outcome).programme.units.map(({ code, tolerable, resit }) => [code, tolerable, resit])).toEqual([
      ['A1', 'yes', 'yes'],
      ['B1', 'no', 'yes'],
      ['C1', 'yes', 'yes'],
    ]);
  });

  it('makes a group a major by its title', () => {
    const { programme } = programmeIn(withOverlay({ programme: 'TI', groups: { 'Optie 1': { kind: 'major', title: 'Software' } }, units: { C1: { mandatory: true } } }));
    expect(programme.groups).toEqual([{ id: 'Optie 1', kind: 'major', title: 'Software' }]);
  });

  it('is told by path where it is wrong, or about what is not in the guide: the rest counts', () => {
    const outcome = withOverlay(
      { programme: 'TI', punten: 3, points: -1, units: { A1: { tolerable: 'soms', resit: 'no' }, Z9: { points: 3 } }, groups: { Niets: { min: 3 } } },
      { programme: 'WEG', points: 60 },
    );
    expect(programmeIn(outcome).unit('A1')).toMatchObject({ tolerable: 'unknown', resit: 'no' });
    expect(problemsIn(outcome)).toEqual([
      ['programme', { code: 'field-not-known', field: 'punten' }],
      ['programme.points', notUnderstood('points', '-1', 'left-out')],
      ['units.A1.tolerable', notUnderstood('tolerable', '"soms"', 'left-out')],
      ['units.Z9', { code: 'not-in-guide', what: 'unit', name: 'Z9' }],
      ['groups.Niets', { code: 'not-in-guide', what: 'group', name: 'Niets' }],
      ['programme', { code: 'not-in-guide', what: 'programme', name: 'WEG' }],
    ]);
  });

  it('is refused in a version that is not known', () => {
    expect(problemsIn(imported({ 'gids.csv': csv, 'o.json': JSON.stringify({ format: 'studiekompas-guide-overlay', version: 2 }) }))).toEqual([['', { code: 'nothing-found', kind: 'overlay' }]]);
  });
});

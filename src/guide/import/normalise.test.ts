import { describe, expect, it } from 'vitest';
import type { FoundProgramme } from './found.ts';
import { importFound, type Imported } from './import-sources.ts';
import { about, imported, openIn, problemsIn, programmeIn } from './import.fixture.ts';
import { found } from './found.ts';

const unit = (code: string) => ({ code, place: '', title: code, points: 6, stage: 1, semester: 1, mandatory: true } as const);
const programme = (more: Partial<FoundProgramme> = {}): FoundProgramme => ({ code: 'TI', place: '', source: 'gids', title: 'Bachelor in iets', groups: [], units: [unit('A1')], ...more });
const made = (...programmes: readonly FoundProgramme[]): Imported => importFound([found({ programmes })], about);

describe('a programme that its source says little of', () => {
  it.each([
    ['Bachelor in de verpleegkunde', 'bachelor', true, false, 180],
    ['Educatieve bachelor secundair onderwijs', 'bachelor', true, true, 180],
    ['Graduaat in het programmeren', 'associate', false, false, 60],
    ['Bachelor-na-bachelor in het buitengewoon onderwijs', 'bachelor-after-bachelor', false, true, 60],
    ['Schakelprogramma tot de master in de biomedische wetenschappen', 'preparatory', false, false, 60],
    ['Master in de architectuur', 'master', true, false, 60],
  ] as const)('is taken by its title: %s', (title, kind, initial, educational, points) => {
    const outcome = made(programme({ title }));
    expect(programmeIn(outcome).programme).toMatchObject({ kind, initial, educational, points });
    expect(openIn(outcome)).toMatchObject({ kind: 1, points: 1, stages: 1 });
  });

  it('is a work track only where its source or its title says so', () => {
    const silent = made(programme());
    expect(programmeIn(silent).programme).not.toHaveProperty('workTrack');
    expect(openIn(silent)).toMatchObject({ 'work-track': 1 });
    expect(programmeIn(made(programme({ title: 'Graduaat in de zorg (werktraject)' }))).programme.workTrack).toBe(true);
    expect(openIn(made(programme({ workTrack: false })))).not.toHaveProperty('work-track');
  });

  it('is never assumed to be what its source denies', () => {
    const said = { kind: 'associate', initial: false, educational: false, workTrack: true, points: 120, stages: 2 } as const;
    const outcome = made(programme(said));
    expect(programmeIn(outcome).programme).toMatchObject(said);
    expect(openIn(outcome)).not.toHaveProperty('kind');
  });

  it('is of the year of the publication where it does not say one, and counts that as unknown unless the publisher gave it', () => {
    expect(openIn(made(programme()))).not.toHaveProperty('academic-year');
    const unsaid = importFound([found({ programmes: [programme()] })], { ...about, yearIsSaid: false });
    expect(openIn(unsaid)).toMatchObject({ 'academic-year': 1 });
    expect(programmeIn(unsaid).guide.academicYear).toBe(2024);
  });

  it('is left out, and told, when nothing is left of it', () => {
    const outcome = made(programme({ units: [] }), programme({ code: 'B', points: 5_000 }));
    expect(outcome.programmes).toEqual([]);
    expect(problemsIn(outcome)).toMatchObject([
      ['', { code: 'programme-refused', programme: 'TI', detail: 'no units' }],
      ['', { code: 'programme-refused', programme: 'B' }],
    ]);
  });
});

describe('a unit in several places of a programme', () => {
  it('stands there once: in no group, and whether it is mandatory is open', () => {
    const groups = [{ id: 'X', kind: 'major', title: 'X' }, { id: 'Y', kind: 'major', title: 'Y' }] as const;
    const units = [{ ...unit('A1'), groups: ['X'] }, { ...unit('A1'), groups: ['Y'], place: 'line 9' }, { ...unit('B1'), groups: ['X'] }];
    const outcome = made(programme({ groups, units }));
    expect(programmeIn(outcome).programme.units.map(({ code, group }) => [code, group])).toEqual([
      ['A1', undefined],
      ['B1', 'X'],
    ]);
    expect(openIn(outcome)).toMatchObject({ mandatory: 1 });
    expect(problemsIn(outcome)).toEqual([['line 9', { code: 'unit-in-groups', programme: 'TI', unit: 'A1', groups: ['X', 'Y'] }]]);
  });
});

describe('a unit that stands in a group and outside of any', () => {
  it('is mandatory where it is so outside, in whichever order', () => {
    const groups = [{ id: 'X', kind: 'electives', title: 'X' }] as const;
    const [inside, outside] = [{ ...unit('A1'), groups: ['X'], mandatory: false }, unit('A1')];
    for (const units of [[inside, outside], [outside, inside]]) {
      const { programme: only } = programmeIn(made(programme({ groups, units })));
      expect(only.units).toMatchObject([{ code: 'A1', mandatory: true }]);
      expect(only.units[0]).not.toHaveProperty('group');
    }
  });
});

describe('what the units of a programme require of others', () => {
  it('is told when the other unit is not there, or the points do not come to those of the programme', () => {
    const outcome = imported({ 'gids.csv': 'programme,programme_title,programme_points,code,title,points,mandatory,requires\nTI,Bachelor,180,A1,A,6,yes,B9\n' });
    expect(outcome.problems.map(({ trouble }) => trouble)).toEqual([
      { code: 'unknown-requirement', programme: 'TI', unit: 'A1', requires: 'B9' },
      { code: 'points-do-not-close', programme: 'TI', major: null, least: 6, most: 6, points: 180 },
    ]);
  });
});

describe('two sources of one programme and year', () => {
  it('fill each other, the first going before, and are told where they do not agree', () => {
    const first = programme({ units: [{ code: 'A1', place: 'a', title: 'A', points: 6, mandatory: true }], points: 180 });
    const second = programme({ units: [{ ...unit('A1'), points: 5, title: 'A (en)', place: 'b' }, unit('B1')], points: 120, place: 'b', stages: 3 });
    const outcome = made(first, second);
    expect(programmeIn(outcome).programme).toMatchObject({ points: 180, stages: 3 });
    expect(programmeIn(outcome).programme.units.map(({ code, title, points, stage, semester }) => [code, title, points, stage, semester])).toEqual([
      ['A1', 'A', 6, 1, 1],
      ['B1', 'B1', 6, 1, 1],
    ]);
    expect(problemsIn(outcome)).toEqual([
      ['b', { code: 'differs', about: 'TI', field: 'points', kept: '180', other: '120' }],
      ['b', { code: 'differs', about: 'A1', field: 'points', kept: '6', other: '5' }],
    ]);
  });
});

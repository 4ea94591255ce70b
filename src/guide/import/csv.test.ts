import { describe, expect, it } from 'vitest';
import { imported, notUnderstood, openIn, problemsIn, programmeIn } from './import.fixture.ts';

const csv = (...lines: readonly string[]) => imported({ 'mijn gids.csv': `${lines.join('\n')}\n` });

describe('units in CSV', () => {
  it('are read with the columns that are there; what an empty cell does not say is open', () => {
    const outcome = csv(
      'programme,programme_title,programme_points,programme_stages,academic_year,code,title,points,stage,semester,mandatory,tolerable,resit,requires,min_acquired,identical_to,grading',
      'TI,Bachelor in de toegepaste informatica,180,3,2024-2025,A1,Eerste,6,1,1,yes,ja,nee,geen,,,numeric',
      'TI,,,,,B1,"Tweede, deel 1",3,2,1+2,yes,,,VVT:A1,60,B9 B8,pass-fail',
    );
    const { programme, guide, unit } = programmeIn(outcome);
    expect(programme).toMatchObject({ code: 'TI', title: 'Bachelor in de toegepaste informatica', points: 180, stages: 3 });
    expect(guide.academicYear).toBe(2024);
    expect(unit('A1')).toMatchObject({ points: 6, semester: 1, mandatory: true, tolerable: 'yes', resit: 'no', requires: 'none', grading: 'numeric' });
    expect(unit('B1')).toMatchObject({
      title: 'Tweede, deel 1',
      semester: 'year',
      tolerable: 'unknown',
      requires: { kind: 'acquired', unit: 'A1' },
      minAcquired: 60,
      identicalTo: ['B9', 'B8'],
      grading: 'pass-fail',
    });
    expect(openIn(outcome)).toMatchObject({ tolerable: 1, resit: 1, 'min-acquired': 1, identical: 1 });
    expect(problemsIn(outcome)).toEqual([]);
  });

  it.each([';', '\t'])('may be separated by %j, with Dutch names of columns and Windows line ends', (separator) => {
    const text = ['code', 'titel', 'studiepunten', 'fase', 'verplicht'].join(separator) + '\r\n' + ['A1', 'Eerste', '6', '1', 'ja'].join(separator) + '\r\n';
    expect(programmeIn(imported({ 'gids.csv': `\uFEFF${text}` })).unit('A1')).toMatchObject({ title: 'Eerste', points: 6, stage: 1, mandatory: true });
  });

  it('stand in groups: electives with their limits, and majors', () => {
    const { programme } = programmeIn(
      csv('code,title,points,mandatory,group,group_kind,group_min,group_max,major', 'A1,A,6,yes,Verplicht,,,,', 'B1,B,6,no,Keuze,electives,6,12,', 'B2,B,6,no,Keuze,,,,', 'C1,C,6,yes,,,,,Software'),
    );
    expect(programme.groups).toEqual([
      { id: 'Keuze', kind: 'electives', title: 'Keuze', min: 6, max: 12 },
      { id: 'Software', kind: 'major', title: 'Software' },
    ]);
    expect(programme.units.map(({ code, group, mandatory }) => [code, group, mandatory])).toEqual([
      ['A1', undefined, true],
      ['B1', 'Keuze', false],
      ['B2', 'Keuze', false],
      ['C1', 'Software', true],
    ]);
  });

  it('make a programme each by the code in its column, or one by the name of the file', () => {
    expect(csv('programme,code,title,points', 'X,A1,A,6', 'Y,A1,A,6').programmes.map(({ programme }) => programme.code)).toEqual(['X', 'Y']);
    const outcome = csv('code,title,points', 'A1,A,6');
    expect(programmeIn(outcome).programme.code).toBe('mijn-gids');
    expect(problemsIn(outcome)).toEqual([['line 2', { code: 'field-assumed', field: 'title', value: 'mijn-gids' }]]);
  });

  it('are told by line where they are not understood: a line end in a cell counts', () => {
    const outcome = csv('code,title,points,semester,prijs', 'A1,"A', 'vervolg",6,1,', 'B1,B,zes,1,', ',C,6,1,', 'D1,D,6,herfst,', 'D1,D,6,1,');
    expect(programmeIn(outcome).programme.units.map(({ code, title }) => [code, title])).toEqual([
      ['A1', 'A vervolg'],
      ['D1', 'D'],
    ]);
    expect(problemsIn(outcome).filter(([, { code }]) => code !== 'field-assumed')).toEqual([
      ['line 1', { code: 'field-not-known', field: 'prijs' }],
      ['line 4', notUnderstood('points', 'zes', 'left-out')],
      ['line 5', { code: 'field-missing', field: 'code', kept: 'left-out' }],
      ['line 6', notUnderstood('semester', 'herfst')],
      ['line 7', { code: 'unit-twice', programme: 'mijn-gids', unit: 'D1' }],
    ]);
  });

  it('need a code, a title and points, and quotes that end', () => {
    expect(problemsIn(csv('code,title', 'A1,A'))).toEqual([['line 1', { code: 'columns-missing', columns: ['points'] }]]);
    expect(problemsIn(csv('code,title,points', 'A1,A,6', 'B1,"B,6'))).toContainEqual(['line 3', { code: 'not-well-formed', format: 'CSV', detail: 'Quoted field unterminated' }]);
    expect(problemsIn(csv('code,title,points'))).toEqual([['', { code: 'nothing-found', kind: 'csv' }]]);
  });
});

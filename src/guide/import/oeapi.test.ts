import { describe, expect, it } from 'vitest';
import { imported, notUnderstood, openIn, problemsIn, programmeIn } from './import.fixture.ts';

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const name = (dutch: string) => [
  { language: 'en-GB', value: `${dutch} (en)` },
  { language: 'nl-BE', value: dutch },
];
const code = (value: string) => ({ codeType: 'identifier', code: value });
const ects = (value: number) => [{ studyLoadUnit: 'contacttime', value: 40 }, { studyLoadUnit: 'ects', value }];
const programme = (more: object = {}) => ({
  programmeId: id(1),
  primaryCode: code('TI'),
  programmeType: 'programme',
  name: name('Bachelor in de toegepaste informatica'),
  studyLoad: ects(180),
  duration: 'P3Y',
  ...more,
});
const course = (unit: string, more: object = {}) => ({ courseId: id(9), primaryCode: code(unit), name: name(`Unit ${unit}`), studyLoad: ects(6), programmeIds: [id(1)], ...more });
const page = (...items: readonly object[]) => JSON.stringify({ pageSize: 10, pageNumber: 1, hasNextPage: false, items });
const marks = (studiekompas: object) => ({ ext: { studiekompas } });

describe('programmes and courses of the Open Education API', () => {
  it('give names, points and stages, from one answer or from two', () => {
    const both = programmeIn(imported({ 'all.json': page(programme(), course('A1'), course('B1')) }));
    const apart = programmeIn(imported({ 'courses.json': page(course('A1'), course('B1')), 'programme.json': JSON.stringify(programme()) }));
    expect(both.programme).toEqual(apart.programme);
    expect(both.programme).toMatchObject({ code: 'TI', title: 'Bachelor in de toegepaste informatica', points: 180, stages: 3 });
    expect(both.unit('A1')).toMatchObject({ title: 'Unit A1', points: 6, tolerable: 'unknown', requires: 'unknown' });
    expect(openIn(imported({ 'all.json': page(programme(), course('A1')) }))).toMatchObject({ stage: 1, semester: 1, mandatory: 1, tolerable: 1 });
  });

  it('say in a field of ours what the format has no field for', () => {
    const marked = marks({ stage: 2, semester: 2, mandatory: true, tolerable: 'yes', resit: 'no', requires: { kind: 'acquired', unit: 'B1' }, minAcquired: 30, identicalTo: [], activities: [], grading: 'numeric', calculation: 'own' });
    const outcome = imported({ 'all.json': page(programme(marks({ kind: 'bachelor', initial: true, educational: false, workTrack: false, toleranceCap: 12 })), course('A1', marked)) });
    expect(programmeIn(outcome).unit('A1')).toMatchObject({ stage: 2, semester: 2, mandatory: true, tolerable: 'yes', resit: 'no', requires: { kind: 'acquired', unit: 'B1' }, minAcquired: 30 });
    expect(programmeIn(outcome).programme.toleranceCap).toBe(12);
    expect(openIn(outcome)).toEqual({ events: 1 });
  });

  it('say in which languages a course is given, in codes of two or three letters, with or without a country', () => {
    const given = (...teachingLanguages: readonly unknown[]) => ({ teachingLanguages });
    const outcome = imported({
      'all.json': page(programme({ teachingLanguages: ['fra'] }), course('A1', given('nld', 'eng')), course('B1', given('nl-BE')), course('C1', given('en-Latn-GB', 'dut')), course('D1'), course('E1', { teachingLanguages: null })),
    });
    const { unit } = programmeIn(outcome);
    expect(['A1', 'B1', 'C1'].map((one) => unit(one)?.languages)).toEqual([['nl', 'en'], ['nl'], ['en', 'nl']]);
    // What a programme is given in is not what each of its courses is.
    for (const silent of ['D1', 'E1']) expect(unit(silent)).not.toHaveProperty('languages');
    expect(problemsIn(outcome)).toEqual([]);
  });

  it('are told when a language is not known: half a list would be wrong', () => {
    const outcome = imported({ 'all.json': page(programme(), course('A1', { teachingLanguages: ['nld', 'tlh'] }), course('B1', { teachingLanguages: ['nld', 5] })) });
    for (const one of ['A1', 'B1']) expect(programmeIn(outcome).unit(one)).not.toHaveProperty('languages');
    expect(problemsIn(outcome)).toEqual([
      ['items[1].teachingLanguages', notUnderstood('teachingLanguages', '["nld","tlh"]', 'left-out')],
      ['items[2].teachingLanguages', notUnderstood('teachingLanguages', '["nld",5]', 'left-out')],
    ]);
  });

  it('make the specialisations of a programme its majors', () => {
    const specialisation = (last: number, part: string) => ({ programmeId: id(last), primaryCode: code(part), programmeType: 'specialisation', name: name(`Richting ${part}`) });
    const { programme: made } = programmeIn(
      imported({ 'all.json': page(programme({ children: [specialisation(2, 'SW'), specialisation(3, 'NET')] }), course('A1', marks({ mandatory: true })), course('B1', { programmeIds: [id(2)], ...marks({ mandatory: true }) })) }),
    );
    expect(made.groups).toEqual([{ id: 'SW', kind: 'major', title: 'Richting SW' }]);
    expect(made.units.map(({ code: unit, group, mandatory }) => [unit, group, mandatory])).toEqual([
      ['A1', undefined, true],
      ['B1', 'SW', true],
    ]);
  });

  it('are told by path where a mark is wrong or unknown: the other marks count', () => {
    const outcome = imported({ 'all.json': page(programme(), course('A1', marks({ tolerable: 'maybe', tolerabel: 'yes', resit: 'yes' }))) });
    expect(programmeIn(outcome).unit('A1')).toMatchObject({ tolerable: 'unknown', resit: 'yes' });
    expect(problemsIn(outcome)).toEqual([
      ['items[1].ext.studiekompas.tolerable', notUnderstood('tolerable', '"maybe"', 'left-out')],
      ['items[1].ext.studiekompas', { code: 'field-not-known', field: 'tolerabel' }],
    ]);
  });

  it('are told when a course has no code, no whole points, or no programme that is there', () => {
    const outcome = imported({ 'all.json': page(programme(), course('A1'), course('B1', { studyLoad: ects(2.5) }), course('', {}), course('C1', { programmeIds: [id(8)] })) });
    expect(programmeIn(outcome).programme.units.map(({ code: unit }) => unit)).toEqual(['A1']);
    expect(problemsIn(outcome)).toEqual([
      ['items[2].studyLoad[1]', notUnderstood('studyLoad', '2.5', 'left-out')],
      ['items[3]', { code: 'field-missing', field: 'primaryCode', kept: 'left-out' }],
      ['', { code: 'without-programme', units: ['C1'] }],
      ['items[2]', { code: 'field-missing', field: 'B1 points', kept: 'left-out' }],
    ]);
  });
});

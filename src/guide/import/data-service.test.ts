import { describe, expect, it } from 'vitest';
import units from './fixtures/opo-answer.json?raw';
import programmes from './fixtures/pg-answer.json?raw';
import xml from './fixtures/SC_51858212.xml?raw';
import { imported, notUnderstood, openIn, problemsIn, programmeIn } from './import.fixture.ts';

const titles = (set: 'module' | 'program' | 'moduleGroup' | 'activity', title: string) => [
  { [`${set}Langu`]: 'EN', [`${set}TitleSet`]: [{ description: `${title} (en)` }] },
  { [`${set}Langu`]: 'NL', [`${set}TitleSet`]: [{ description: title }] },
];
const module = (short: string, more: object = {}) => ({ short, credits: '6', mandatory: 'True', stageStart: '1', moduleLanguageSet: titles('module', `Unit ${short}`), ...more });
const group = (moduleGroupId: string, parentId: string, moduleGroupType: '01' | '02', moduleSet: readonly object[]) => ({
  moduleGroupId,
  parentId,
  moduleGroupType,
  moduleGroupLanguageSet: titles('moduleGroup', `Groep ${moduleGroupId}`),
  moduleSet,
});
const program = (moduleGroupSet: readonly object[], more: object = {}) => ({ programId: '7', programLanguageSet: titles('program', 'Bachelor in iets'), moduleGroupSet, ...more });
const answer = (hits: readonly object[], total = hits.length) => JSON.stringify({ took: 1, hits: { total: { value: total, relation: 'eq' }, hits } });
const programHit = (set: object, index = 'pg2024') => ({ _index: index, _id: '7', _source: { qualificationId: '1', programSet: [set] } });
const unitHit = (ectsCode: string, more: object, index = 'opo2024') => ({ _index: index, _id: ectsCode, _source: { ectsCode, ...more } });
const oneUnit = answer([programHit(program([group('1', '7', '02', [module('A')])]))]);

describe('saved answers of the data service', () => {
  it('say of each unit the same as the XML of the platform', () => {
    const fromService = programmeIn(imported({ 'pg.json': programmes, 'opo.json': units }));
    const fromXml = programmeIn(imported({ 'SC_51858212.xml': xml }));
    expect(fromService.programme.units.map((unit) => ({ ...unit, identicalTo: [] }))).toEqual(fromXml.programme.units);
    expect(fromService.programme.groups).toEqual(fromXml.programme.groups);
    expect(fromService.guide).toMatchObject({ academicYear: 2017, language: 'nl' });
  });

  it('know which units are identical, but not those that are not active any more', () => {
    const identical = (ectsCode: string, isActive: string) => ({ ectsCode, isActive });
    const sheets = answer([
      unitHit('A', { moduleLanguageSet: [{ moduleLangu: 'NL', moduleIdenticalModuleSet: [identical('b1', 'True'), identical('C1', 'False'), identical('A', 'True')] }] }),
    ]);
    expect(programmeIn(imported({ 'pg.json': oneUnit, 'opo.json': sheets })).unit('A')?.identicalTo).toEqual(['B1']);
    expect(openIn(imported({ 'pg.json': oneUnit, 'opo.json': answer([unitHit('A', { moduleIdenticalModuleSet: [] })]) }))).not.toHaveProperty('identical');
    expect(openIn(imported({ 'pg.json': oneUnit, 'opo.json': answer([unitHit('A', {})]) }))).toMatchObject({ identical: 1 });
  });

  it('keep the newest of several years, with the sheets of that year alone', () => {
    const year = (index: string, credits: string) => programHit(program([group('1', '7', '02', [module('A', { credits })])]), index);
    const sheet = (index: string, offerPeriod: string) => unitHit('A', { offerPeriod }, index);
    const outcome = imported({ 'pg.json': answer([year('pg2023', '4'), year('pg2024', '5')]), 'opo.json': answer([sheet('opo2024', '2'), sheet('opo2023', '1')]) });
    expect(programmeIn(outcome).guide.academicYear).toBe(2024);
    expect(programmeIn(outcome).unit('A')).toMatchObject({ points: 5, semester: 2 });
    expect(problemsIn(outcome)).toEqual([['hits.hits[0]._source.programSet[0]', { code: 'older-year', programme: '7', year: 2023, kept: 2024 }]]);
  });

  it('take groups by the group that they are in, and a ring of groups as it can', () => {
    const groups = [group('1', '7', '02', []), group('2', '1', '01', [module('A')]), group('3', '2', '01', [module('B')]), group('8', '9', '01', [module('C')]), group('9', '8', '01', [])];
    const { programme } = programmeIn(imported({ 'pg.json': answer([programHit(program(groups))]) }));
    expect(programme.groups.map(({ id, title }) => [id, title])).toEqual([
      ['2', 'Groep 2'],
      ['3', 'Groep 2 – Groep 3'],
      ['8', 'Groep 9 – Groep 8'],
    ]);
    expect(programme.units.map(({ code, group: own }) => [code, own])).toEqual([
      ['A', '2'],
      ['B', '3'],
      ['C', '8'],
    ]);
  });

  it('can be one answer, the answers of several questions, or the hits alone', () => {
    const hit = programHit(program([group('1', '7', '02', [module('A')])]));
    for (const text of [[hit], [JSON.parse(answer([hit]))], { responses: [JSON.parse(answer([hit]))] }])
      expect(programmeIn(imported({ 'pg.json': JSON.stringify(text) })).programme.units).toHaveLength(1);
  });

  it('are told by path where they are not understood, and where hits are missing', () => {
    const set = program([group('1', '7', '02', [module('A', { stageStart: 'eerste' }), module('B', { credits: 'x' }), module('', {})])]);
    const outcome = imported({ 'pg.json': answer([programHit(set)], 40) });
    const place = 'hits.hits[0]._source.programSet[0].moduleGroupSet[0].moduleSet';
    expect(problemsIn(outcome)).toEqual([
      ['', { code: 'incomplete-answer', got: 1, total: 40 }],
      [`${place}[0]`, notUnderstood('stageStart', 'eerste')],
      [`${place}[1]`, notUnderstood('credits', 'x', 'left-out')],
      [`${place}[2]`, { code: 'field-missing', field: 'short', kept: 'left-out' }],
    ]);
  });

  it('are told to be a refusal, or to hold nothing', () => {
    const refusal = JSON.stringify({ error: { type: 'security_exception', reason: 'no permissions for pg2017' }, status: 403 });
    expect(problemsIn(imported({ 'pg.json': refusal }))).toEqual([['', { code: 'refused-by-service', address: '', status: 403, detail: 'no permissions for pg2017' }]]);
    expect(problemsIn(imported({ 'pg.json': answer([]) }))).toEqual([['', { code: 'nothing-found', kind: 'data-service' }]]);
    expect(imported({ 'pg.json': answer([programHit(program([], { inProgramGuide: 'False' }))]) }).programmes).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import sheet from './fixtures/OH3100N.xml?raw';
import permanent from './fixtures/OS3000N.xml?raw';
import programme from './fixtures/SC_51858212.xml?raw';
import { imported, notUnderstood, openIn, problemsIn, programmeIn } from './import.fixture.ts';

const programmeName = '2017/opleidingen/n/xml/SC_51858212.xml';
const sources = { [programmeName]: programme, '2017/syllabi/n/xml/OH3100N.xml': sheet, '2017/syllabi/n/xml/OS3000N.xml': permanent };

const unitXml = (code: string, more = '', attributes = 'verplicht="True"') =>
  `<opleidingsonderdeel code="${code}" ${attributes}><titel>Unit ${code}</titel><aanbodperiode>1</aanbodperiode><studiepunten>6</studiepunten>
   <fases><fase>1</fase></fases>${more}</opleidingsonderdeel>`;
const groupXml = (id: string, mandatory: 'True' | 'False', units: string, inside = '', shown = 'True') =>
  `<modulegroep id="${id}" verplicht="${mandatory}"><titel>Groep ${id}</titel><tonen_in_programmagids>${shown}</tonen_in_programmagids>
   <opleidingsonderdelen>${units}</opleidingsonderdelen>${inside}</modulegroep>`;
const programmeXml = (inside: string, stages = '<fase code="1"><toegestane_combinaties/></fase>') =>
  `<root><data><programma id="7"><titel>Bachelor in iets</titel><fases>${stages}</fases>${inside}</programma></data></root>`;
const sheetXml = (inside: string) => `<root><data><opleidingsonderdeel code="A"><titel>Unit A</titel>${inside}</opleidingsonderdeel></data></root>`;
const withSheet = (inside: string) => imported({ 'SC_7.xml': programmeXml(groupXml('1', 'True', unitXml('A'))), 'AN.xml': sheetXml(inside) });

describe('a programme file of the guide platform', () => {
  const outcome = imported(sources);
  const { guide, programme: made, unit } = programmeIn(outcome);

  it('gives its programme, of the year and language of its address', () => {
    expect(made).toMatchObject({ code: '51858212', title: 'Bachelor in de toegepaste informatica (programma voor studenten gestart vóór 2017)', stages: 3 });
    expect(guide).toMatchObject({ academicYear: 2017, language: 'nl', source: { name: 'SC_51858212.xml' } });
    expect(problemsIn(outcome)).toEqual([]);
  });

  it('gives each unit with its points, stage and period, 3 being the whole year', () => {
    expect(unit('HBI09B')).toMatchObject({ title: 'ICT Organisation 1', points: 4, stage: 1, semester: 'year', mandatory: true });
    expect(unit('HBI78B')).toMatchObject({ points: 3, semester: 2 });
    expect(unit('OH3101')).toMatchObject({ points: 6, stage: 2, mandatory: false, group: '51800002' });
    expect(unit('HBI09B')).not.toHaveProperty('group');
  });

  it('leaves open what such a file cannot say, and counts it', () => {
    expect(openIn(outcome)).toMatchObject({ kind: 1, points: 1, 'group-kind': 4, 'group-limits': 4, tolerable: 11, resit: 9, requirements: 10, 'requirement-kind': 1, activities: 9 });
    expect(guide.completeness).toEqual(expect.arrayContaining(['programme-points', 'group-kind', 'group-minimum', 'tolerable', 'requirement-kind']));
    expect(new Set(made.units.map(({ tolerable }) => tolerable))).toEqual(new Set(['unknown']));
  });

  it('takes a re-sit from the evaluations, and what comes first as a question of which kind it is', () => {
    expect(unit('OH3100')).toMatchObject({
      resit: 'yes',
      requires: { kind: 'all', of: [{ kind: 'kind-unknown', unit: 'HBI77B' }, { kind: 'kind-unknown', unit: 'HBI78B' }] },
      activities: [],
    });
    expect(unit('OS3000')).toMatchObject({ resit: 'no', requires: 'unknown' });
    expect(unit('HBI09B')).toMatchObject({ resit: 'unknown', requires: 'unknown' });
  });

  it('takes groups in groups: a mandatory one is no choice, and one that the school does not show is not there', () => {
    const nested = groupXml('1', 'True', unitXml('A'), groupXml('2', 'True', unitXml('B')) + groupXml('3', 'False', unitXml('C'), groupXml('4', 'False', unitXml('D', '', 'verplicht="False"'))));
    const { programme: made, unit, unknown } = programmeIn(imported({ 'SC_7.xml': programmeXml(nested + groupXml('5', 'True', unitXml('E'), '', 'False')) }));
    expect(made.groups.map(({ id, title }) => [id, title])).toEqual([
      ['3', 'Groep 3'],
      ['4', 'Groep 3 – Groep 4'],
    ]);
    expect(made.units.map(({ code, group, mandatory }) => [code, group, mandatory])).toEqual([
      ['A', undefined, true],
      ['B', undefined, true],
      ['C', '3', false],
      ['D', '4', false],
    ]);
    expect(unit('E')).toBeUndefined();
    // C is mandatory for who takes group 3, which the model cannot say of electives.
    expect(unknown).toContainEqual({ what: 'mandatory', of: 'units', count: 1, assumed: 'no' });
  });

  it('takes the allowed combinations of the stages as majors', () => {
    const combination = (id: string, groups: readonly string[]) =>
      `<combinatie id="${id}"><titel>Richting ${id}</titel><modulegroepen>${groups.map((group) => `<modulegroep id="${group}"/>`).join('')}</modulegroepen></combinatie>`;
    const stages = `<fase code="1"><toegestane_combinaties>${combination('X', ['1', '2'])}${combination('Y', ['1', '3', '4'])}</toegestane_combinaties></fase>`;
    const groups = groupXml('1', 'True', unitXml('A')) + ['2', '3', '4'].map((id) => groupXml(id, 'False', unitXml(`B${id}`))).join('');
    const { programme: made } = programmeIn(imported({ 'SC_7.xml': programmeXml(groups, stages) }));
    expect(made.groups).toEqual([
      { id: 'X', kind: 'major', title: 'Richting X' },
      { id: 'Y', kind: 'major', title: 'Richting Y' },
    ]);
    expect(made.units.map(({ code, group, mandatory }) => [code, group, mandatory])).toEqual([
      ['A', undefined, true],
      ['B2', 'X', true],
      ['B3', 'Y', true],
      ['B4', 'Y', true],
    ]);
  });

  it('tells by line what it does not understand, and keeps the rest', () => {
    const odd = unitXml('A').replace('<aanbodperiode>1<', '<aanbodperiode>zomer<');
    const half = unitXml('B').replace('<studiepunten>6<', '<studiepunten>1,5<');
    const outcome = imported({ 'SC_7.xml': programmeXml(`\n${groupXml('1', 'True', `\n${odd}${half}${unitXml('')}${unitXml('C')}`)}`) });
    expect(programmeIn(outcome).programme.units.map(({ code, semester }) => [code, semester])).toEqual([
      ['A', 'year'],
      ['C', 1],
    ]);
    expect(problemsIn(outcome)).toEqual([
      ['line 4', notUnderstood('aanbodperiode', 'zomer')],
      ['line 5', notUnderstood('studiepunten', '1,5', 'left-out')],
      ['line 6', { code: 'field-missing', field: 'code', kept: 'left-out' }],
    ]);
  });
});

describe('a course sheet of the guide platform', () => {
  const activity = (code: string, points: string) => `<onderwijsleeractiviteit code="${code}"><titel>Deel ${code}</titel><studiepunten>${points}</studiepunten></onderwijsleeractiviteit>`;
  const evaluation = (code: string, resit: string) => `<evaluatieactiviteit code="${code}"><herexamen_mogelijk>${resit}</herexamen_mogelijk></evaluatieactiviteit>`;
  const sheetWith = (activities: string, evaluations: string) =>
    withSheet(`<onderwijsleeractiviteiten>${activities}</onderwijsleeractiviteiten><evaluatieactiviteiten>${evaluations}</evaluatieactiviteiten>`);

  it('gives the parts of a unit, each with the re-sit of its own evaluation', () => {
    const outcome = sheetWith(activity('Aa', '2.5') + activity('Ab', '3.5'), evaluation('AA', 'True') + evaluation('AB', 'False'));
    expect(programmeIn(outcome).unit('A')).toMatchObject({
      resit: 'unknown',
      activities: [
        { id: 'Aa', title: 'Deel Aa', points: 2.5, resit: 'yes' },
        { id: 'Ab', title: 'Deel Ab', points: 3.5, resit: 'no' },
      ],
      calculation: 'own',
    });
  });

  it('gives no parts at all where it does not understand one of them', () => {
    const outcome = sheetWith(activity('Aa', '2.5') + activity('Ab', 'veel'), evaluation('A', 'True'));
    expect(programmeIn(outcome).unit('A')).toMatchObject({ resit: 'yes', activities: [] });
    expect(openIn(outcome)).toMatchObject({ activities: 1 });
    expect(problemsIn(outcome)).toContainEqual(['line 1', notUnderstood('studiepunten', 'veel', 'left-out')]);
  });

  it('keeps a sentence of what a student should know as a question, not as a rule', () => {
    const outcome = withSheet('<begintermen>Je beheerst de leerstof van het eerste jaar.</begintermen>');
    expect(programmeIn(outcome).unit('A')?.requires).toBe('unknown');
    expect(problemsIn(outcome)).toContainEqual(['line 1', notUnderstood('A begintermen', 'Je beheerst de leerstof van het eerste jaar.')]);
  });

  it('is told when no programme has its unit', () => {
    const outcome = imported({ ...sources, 'ZZ1N.xml': sheetXml('').replace('code="A"', 'code="ZZ1"') });
    expect(problemsIn(outcome)).toEqual([['', { code: 'without-programme', units: ['ZZ1'] }]]);
  });

  it('is told when it has other points than the programme: those of the programme are kept', () => {
    const outcome = withSheet('<studiepunten>5</studiepunten>');
    expect(programmeIn(outcome).unit('A')?.points).toBe(6);
    expect(problemsIn(outcome)).toContainEqual(['line 1', { code: 'differs', about: 'A', field: 'points', kept: '6', other: '5' }]);
  });
});

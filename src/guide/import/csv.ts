// oxlint-disable-next-line typescript/triple-slash-reference -- scripts read this file without the declarations of src
/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse';
import { evaluationsOf, languagesOf } from './course-sheet.ts';
import { found, type Found, type FoundGroup, type FoundProgramme, type FoundUnit, type Problem, type Source, type Tell } from './found.ts';
import { codeOf, codeOfFile, reader, requirementIn, shown, titleOf } from './values.ts';

const MAX_ROWS = 50_000;

/** The columns, each with the other names that it goes by (docs/guide-publishing.md). */
const columns = {
  code: ['code'],
  title: ['title', 'titel'],
  otherTitle: ['other_title', 'title_en', 'titel_en'],
  points: ['points', 'studiepunten', 'credits', 'ects'],
  stage: ['stage', 'fase', 'phase'],
  semester: ['semester'],
  mandatory: ['mandatory', 'verplicht'],
  group: ['group', 'groep'],
  option: ['option', 'optie'],
  major: ['major', 'afstudeerrichting'],
  groupKind: ['group_kind'],
  groupMin: ['group_min'],
  groupMax: ['group_max'],
  grading: ['grading'],
  tolerable: ['tolerable', 'tolereerbaar'],
  resit: ['resit', 'herexamen'],
  requires: ['requires', 'requires_codes', 'begintermen'],
  minAcquired: ['min_acquired'],
  identicalTo: ['identical_to', 'identical'],
  evaluations: ['evaluation', 'evaluatie'],
  languages: ['language', 'taal', 'onderwijstaal'],
  programme: ['programme', 'opleiding'],
  programmeTitle: ['programme_title'],
  programmePoints: ['programme_points'],
  programmeStages: ['programme_stages'],
  programmeKind: ['programme_kind'],
  academicYear: ['academic_year', 'academiejaar'],
} as const;
type Column = keyof typeof columns;

const isColumn = (name: string): name is Column => Object.hasOwn(columns, name);

const columnNamed: ReadonlyMap<string, Column> = new Map(
  Object.entries(columns).flatMap(([column, names]) => (isColumn(column) ? names.map((name) => [name, column] as const) : [])),
);
const mustHave: readonly Column[] = ['code', 'title', 'points'];
/** Columns that a reader may want and the guide does not. */
const passedOver = new Set(['requires_titles', 'remarks', 'opmerkingen', 'lecturer']);

interface Row {
  readonly place: string;
  readonly cell: (column: Column) => string;
}

const groupKinds = new Set(['electives', 'major', 'subject'] as const);
const programmeKinds = new Set(['bachelor', 'associate', 'bachelor-after-bachelor', 'preparatory', 'master'] as const);
const gradings = new Set(['numeric', 'pass-fail'] as const);

/** One of the words of a list, told where it is another. */
const oneOf = <T extends string>(words: ReadonlySet<T>, row: Row, column: Column, tell: Tell): T | undefined => {
  const text = row.cell(column).toLowerCase();
  if (text === '') return undefined;
  const word = [...words].find((one) => one === text);
  if (word === undefined) tell(row.place, { code: 'field-not-understood', field: columns[column][0], value: shown(text), kept: 'unknown' });
  return word;
};

/** The group of a unit. Mandatory units of no option or major stand in none: what their column calls them is a heading. */
const groupIn = (row: Row, mandatory: boolean | undefined): string | undefined => {
  const name = [row.cell('major'), row.cell('option')].find((text) => text !== '');
  if (name !== undefined) return name;
  const isHeading = mandatory === true && row.cell('groupKind') === '';
  return isHeading || row.cell('group') === '' ? undefined : row.cell('group');
};

const codesIn = (text: string): string[] => text.split(/[\s;,|]+/).filter((code) => code !== '');

const NONE = /^(?:geen|none|-)$/i;

const requiresIn = (row: Row, tell: Tell): FoundUnit['requires'] => {
  const text = row.cell('requires');
  if (text === '') return undefined;
  if (NONE.test(text)) return 'none';
  // A list of codes means all of them; where words or brackets join them, these say how.
  const joined = /[()]|\b(?:en|of|and|or)\b/i.test(text) ? text : codesIn(text).join(' EN ');
  const requirement = requirementIn(joined);
  if (requirement === undefined) tell(row.place, { code: 'field-not-understood', field: 'requires', value: shown(text), kept: 'unknown' });
  return requirement;
};

const idOf = (title: string): string => title.slice(0, 80);

const unitIn = (row: Row, tell: Tell): FoundUnit | null => {
  const code = codeOf(row.cell('code'));
  if (code === undefined) {
    tell(row.place, row.cell('code') === '' ? { code: 'field-missing', field: 'code', kept: 'left-out' } : { code: 'field-not-understood', field: 'code', value: shown(row.cell('code')), kept: 'left-out' });
    return null;
  }
  const read = reader(tell, row.place);
  const mandatory = read.as('truth', 'mandatory', row.cell('mandatory'));
  const group = groupIn(row, mandatory);
  const identical = row.cell('identicalTo');
  return {
    code,
    place: row.place,
    title: titleOf(row.cell('title')),
    otherTitle: titleOf(row.cell('otherTitle')),
    points: read.as('points', 'points', row.cell('points'), 'left-out'),
    stage: read.as('stage', 'stage', row.cell('stage')),
    semester: read.as('semester', 'semester', row.cell('semester')),
    mandatory,
    groups: group === undefined ? [] : [idOf(group)],
    grading: oneOf(gradings, row, 'grading', tell),
    tolerable: read.as('known', 'tolerable', row.cell('tolerable')),
    resit: read.as('known', 'resit', row.cell('resit')),
    requires: requiresIn(row, tell),
    minAcquired: read.as('points', 'min_acquired', row.cell('minAcquired')),
    evaluations: evaluationsOf(row.cell('evaluations').split(/[;|\n]/)),
    languages: languagesOf(row.cell('languages').split(/[\s,;/+]+/)),
    identicalTo: identical === '' ? undefined : NONE.test(identical) ? [] : codesIn(identical),
  };
};

const groupOf = (row: Row, tell: Tell): FoundGroup | null => {
  const title = groupIn(row, reader(() => undefined, row.place).as('truth', 'mandatory', row.cell('mandatory')));
  if (title === undefined) return null;
  const read = reader(tell, row.place);
  return {
    id: idOf(title),
    title: titleOf(title),
    kind: oneOf(groupKinds, row, 'groupKind', tell) ?? (row.cell('major') === '' ? undefined : 'major'),
    min: read.as('points', 'group_min', row.cell('groupMin')),
    max: read.as('points', 'group_max', row.cell('groupMax')),
  };
};

const yearIn = (row: Row, tell: Tell): number | undefined => {
  const text = row.cell('academicYear');
  const [, year] = /^((?:19|20)\d\d)(?:\s*[-/–]\s*(?:\d\d)?\d\d)?$/.exec(text) ?? [];
  if (text !== '' && year === undefined) tell(row.place, { code: 'field-not-understood', field: 'academic_year', value: shown(text), kept: 'unknown' });
  return year === undefined ? undefined : Number(year);
};

/** A row about a programme and its group is read once for each: the first that says so counts. */
const programmeOf = (code: string, rows: readonly [Row, ...Row[]], source: Source, tell: Tell): FoundProgramme => {
  const [first] = rows;
  const says = (column: Column): Row => rows.find((row) => row.cell(column) !== '') ?? first;
  const number = (kind: 'points' | 'stage', column: Column): number | undefined => reader(tell, says(column).place).as(kind, columns[column][0], says(column).cell(column));
  const groups = new Map<string, FoundGroup>();
  for (const row of rows) {
    const group = groupOf(row, tell);
    const before = group === null ? undefined : groups.get(group.id);
    if (group !== null) groups.set(group.id, { id: group.id, title: group.title, kind: before?.kind ?? group.kind, min: before?.min ?? group.min, max: before?.max ?? group.max });
  }
  return {
    code,
    place: first.place,
    source: source.name,
    academicYear: yearIn(says('academicYear'), tell),
    title: titleOf(says('programmeTitle').cell('programmeTitle')),
    kind: oneOf(programmeKinds, says('programmeKind'), 'programmeKind', tell),
    points: number('points', 'programmePoints'),
    stages: number('stage', 'programmeStages'),
    groups: [...groups.values()],
    units: rows.map((row) => unitIn(row, tell)).filter((unit) => unit !== null),
  };
};

/** The rows with the line that each starts at: a quoted cell may hold line ends. */
const rowsOf = (text: string, tell: Tell): readonly { readonly cells: readonly string[]; readonly line: number }[] => {
  const rows: { cells: readonly string[]; line: number }[] = [];
  let line = 1;
  let read = 0;
  Papa.parse(text, {
    delimitersToGuess: [',', ';', '\t'],
    step: ({ data, errors, meta }, parser) => {
      for (const { message, code } of errors) if (code !== 'UndetectableDelimiter') tell(`line ${line}`, { code: 'not-well-formed', format: 'CSV', detail: message });
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data.map((cell) => cell.trim()), line });
      line += (text.slice(read, meta.cursor).match(/\r\n|\n|\r/g) ?? []).length;
      read = meta.cursor;
      if (rows.length > MAX_ROWS) {
        tell(`line ${line}`, { code: 'too-many', what: 'rows', limit: MAX_ROWS });
        parser.abort();
      }
    },
  });
  return rows.slice(0, MAX_ROWS);
};

/** Reads units from CSV with a header: one unit a row, separated by comma, semicolon or tab. */
export const readCsv = (source: Source): Found => {
  const problems: Problem[] = [];
  const tell: Tell = (place, trouble) => problems.push({ source: source.name, place, trouble });
  const [header, ...lines] = rowsOf(source.text, tell);
  const names = (header?.cells ?? []).map((name) => name.toLowerCase().replaceAll(/[\s-]+/g, '_'));
  const index = new Map<Column, number>();
  for (const [position, name] of names.entries()) {
    const column = columnNamed.get(name);
    if (column !== undefined && !index.has(column)) index.set(column, position);
    else if (name !== '' && !passedOver.has(name)) tell('line 1', { code: 'field-not-known', field: shown(name) });
  }
  const missing = mustHave.filter((column) => !index.has(column));
  if (missing.length > 0) {
    tell('line 1', { code: 'columns-missing', columns: missing });
    return found({ problems });
  }
  const rows = lines.map(({ cells, line }): Row => ({ place: `line ${line}`, cell: (column) => cells[index.get(column) ?? -1] ?? '' }));
  const byProgramme = Map.groupBy(rows, (row) => codeOf(row.cell('programme')) ?? codeOfFile(source.name));
  const programmes = [...byProgramme].flatMap(([code, [first, ...others]]) => (first === undefined ? [] : [programmeOf(code, [first, ...others], source, tell)]));
  if (programmes.length === 0) tell('', { code: 'nothing-found', kind: 'csv' });
  return found({ programmes, problems });
};

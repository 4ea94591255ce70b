import Papa from 'papaparse';
import * as z from 'zod/mini';
import { AcademicYear, CalendarDate, Contract, ExamPeriod, LearningActivity, Mark, Points, UnitCode } from '../../model/index.ts';
import { csvColumns, plainCell, type CsvColumn } from '../csv-format.ts';
import { readResult } from '../result-input.ts';
import { SecondOpportunity, StoredResult, Tolerated } from '../unit-view.ts';
import type { Doubt, ImportEntry, PartFacts, Reading, UnitFacts } from './import-entry.ts';
import { numberOf, saidIn } from './said.ts';
import { readPaste, type PasteContext, type PasteReading } from './read-paste.ts';

/** More is no dossier. */
export const csvLimits = { characters: 2_000_000, rows: 3_000, columns: 60, cell: 2_000 } as const;

type Table = readonly (readonly string[])[];

/** The cells of a table, empty rows left out; null beyond the limits. */
const tableOf = (text: string): Table | null => {
  const rows: string[][] = [];
  let within = text.length <= csvLimits.characters;
  if (!within) return null;
  Papa.parse(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [';', ',', '\t', '|'],
    step: ({ data }, parser) => {
      if (data.every((cell) => cell.trim() === '')) return;
      within = rows.length < csvLimits.rows && data.length <= csvLimits.columns && data.every(({ length }) => length <= csvLimits.cell);
      if (within) rows.push([...data]);
      else parser.abort();
    },
  });
  return within ? rows : null;
};

const isColumn = (name: string): name is CsvColumn => csvColumns.some((column) => column === name);

/** A row by the names of its columns. */
type Cells = ReadonlyMap<CsvColumn, string>;

/** Reads one cell after another and remembers which could not be read. */
const cellReader = (cells: Cells) => {
  const doubts: Doubt[] = [];
  const wrong = (column: CsvColumn, text: string): undefined => {
    doubts.push({ code: 'cell-invalid', level: 'choose', column, text: text.slice(0, 80) });
    return undefined;
  };
  /** The value of a cell; undefined when it is empty or wrong. */
  const read = <T>(column: CsvColumn, schema: z.ZodMiniType<T>, from: (text: string) => unknown = (text) => text): T | undefined => {
    const text = cells.get(column) ?? '';
    // A code or the id of an activity may be a blank: only what is not there is empty.
    if ((column === 'code' || column === 'activity' ? text : text.trim()) === '') return undefined;
    const parsed = schema.safeParse(from(text));
    return parsed.success ? parsed.data : wrong(column, text);
  };
  return { doubts, read };
};

type CellReader = ReturnType<typeof cellReader>;

const answers: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['ja', true],
  ['no', false],
  ['nee', false],
]);
const answerOf = (text: string): boolean | undefined => answers.get(text.trim().toLowerCase());
const resultOf = (text: string): unknown => {
  if (text.trim().toLowerCase() === 'open') return 'open';
  const reading = readResult(text);
  return reading.ok ? reading.result : text;
};
const yearOf = (text: string): AcademicYear | undefined => saidIn(text).year ?? (/^\d{4}$/.test(text.trim()) ? Number(text) : undefined);

const opportunitiesOf = ({ read }: CellReader): Omit<PartFacts, 'activity'> => {
  const result1 = read('result1', StoredResult, resultOf);
  const result2 = read('result2', StoredResult, resultOf);
  const period1 = read('period1', ExamPeriod, numberOf);
  const period2 = read('period2', ExamPeriod, numberOf);
  return {
    ...(result1 === undefined ? {} : { result1 }),
    ...(result2 === undefined ? {} : { result2 }),
    ...(period1 === undefined ? {} : { period1 }),
    ...(period2 === undefined ? {} : { period2 }),
    ...(read('exempt', z.boolean(), answerOf) === true ? { exempt: true } : {}),
  };
};

const factsOf = (reader: CellReader): UnitFacts => {
  const { read } = reader;
  const activity = read('activity', LearningActivity.shape.id);
  const opportunities = opportunitiesOf(reader);
  if (activity !== undefined) return { parts: [{ activity, ...opportunities }] };
  const second = read('second', SecondOpportunity);
  const exemptMark = read('exempt_mark', Mark, numberOf);
  const tolerated = read('tolerated', Tolerated);
  const rejectedOn = read('rejected_on', CalendarDate);
  const withdrewOn = read('withdrew_on', CalendarDate);
  const examTaken = read('exam_taken', z.boolean(), answerOf);
  return {
    ...opportunities,
    ...(second === undefined ? {} : { second }),
    ...(exemptMark === undefined ? {} : { exemptMark }),
    ...(tolerated === undefined ? {} : { tolerated }),
    ...(rejectedOn === undefined ? {} : { rejectedOn }),
    ...(withdrewOn === undefined ? {} : { withdrewOn }),
    ...(examTaken === undefined ? {} : { examTaken }),
  };
};

/** A row of our own table as what it says of a unit. */
const readingOf = (cells: Cells, lines: Reading['lines'], { programme }: PasteContext): Reading => {
  const reader = cellReader(cells);
  const { doubts, read } = reader;
  const written = read('code', UnitCode);
  const unit = programme.units.find(({ code }) => code === written) ?? programme.units.find(({ code }) => code === written?.trim());
  const title = read('title', z.string().check(z.maxLength(200)));
  const points = read('points', Points, numberOf);
  const entry: ImportEntry = {
    unit: unit?.code ?? written ?? null,
    ...(unit === undefined && title !== undefined && points !== undefined ? { define: { title, points } } : {}),
    year: read('year', AcademicYear, yearOf) ?? null,
    contract: read('contract', Contract) ?? 'diploma',
    facts: factsOf(reader),
  };
  const missing: readonly Doubt[] = unit !== undefined ? [] : entry.unit === null ? [{ code: 'unit-unknown', level: 'choose' }] : [{ code: entry.define === undefined ? 'unit-not-in-guide' : 'unit-new', level: 'check' }];
  const differ: readonly Doubt[] = unit === undefined || points === undefined || points === unit.points ? [] : [{ code: 'points-differ', level: 'check', written: points, guide: unit.points }];
  return { kind: 'entry', lines, entry, doubts: [...missing, ...differ, ...doubts] };
};

const loose = (cell: string): string => plainCell(cell).replaceAll(/[\t\r\n]+/g, ' ');

/**
 * Reads a table with commas, semicolons or tabs: that of {@link dossierCsv} by its columns, another one as a pasted table. Every row is in one of the
 * readings; a cell that cannot be read leaves its row for the student to decide about.
 */
export const readCsv = (text: string, context: PasteContext): PasteReading => {
  const table = tableOf(text);
  if (table === null) return { ok: false, reason: 'too-large' };
  const [head = [], ...rows] = table;
  const names = head.map((name) => name.trim().toLowerCase());
  if (table.length === 0) return { ok: false, reason: 'empty' };
  if (!['year', 'code', 'result1'].every((column) => names.includes(column))) return readPaste(table.map((row) => row.map(loose).join('\t')).join('\n'), context);
  const readings = rows.map((row, index): Reading => {
    const cells = new Map(names.flatMap((name, at) => (isColumn(name) ? [[name, plainCell(row[at] ?? '')] as const] : [])));
    const lines = { from: index + 2, text: [row.map(loose).filter((cell) => cell !== '').join('; ')] };
    return readingOf(cells, lines, context);
  });
  return { ok: true, readings: [{ kind: 'heading', lines: { from: 1, text: [names.join('; ')] }, year: null, contract: null }, ...readings] };
};

/** A text as a student brings it, pasted or from a file: our own table by its columns, anything else as a pasted text. */
export const readText = (text: string, context: PasteContext): PasteReading => {
  const head = text.slice(0, 400).split('\n', 1)[0]?.toLowerCase() ?? '';
  return /\byear\b.*\bcode\b.*\bresult1\b/.test(head) ? readCsv(text, context) : readPaste(text, context);
};

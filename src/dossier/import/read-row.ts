import * as z from 'zod/mini';
import { AcademicYear, CalendarDate, Contract, ExamPeriod, LearningActivity, Mark, Points, UnitCode } from '../../model/index.ts';
import { csvColumns, type CsvColumn } from '../csv-format.ts';
import { readResult } from '../result-input.ts';
import { SecondOpportunity, StoredResult, Tolerated } from '../unit-view.ts';
import type { Doubt, ImportEntry, PartFacts, Reading, UnitFacts } from './import-entry.ts';
import type { PasteContext } from './read-paste.ts';
import { numberOf, saidIn } from './said.ts';

/** Whether a name is one of the columns of the table of a dossier. */
export const isColumn = (name: string): name is CsvColumn => csvColumns.some((column) => column === name);

/** A row by the names of its columns. */
export type Cells = ReadonlyMap<CsvColumn, string>;

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
export const readRow = (cells: Cells, lines: Reading['lines'], { programme }: PasteContext): Reading => {
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

import { plainCell } from '../csv-format.ts';
import { csvTable, type CsvTable } from './csv-table.ts';
import type { Reading } from './import-entry.ts';
import { readPaste, type PasteContext, type PasteReading } from './read-paste.ts';
import { isColumn, readRow } from './read-row.ts';

const loose = (cell: string): string => plainCell(cell).replaceAll(/[\t\r\n]+/g, ' ');

/**
 * Reads the cells of a table: that of {@link dossierCsv} by its columns, another one as a pasted table. Every row is in one of the readings; a cell that cannot
 * be read leaves its row for the student to decide about. Null: it was beyond the limits.
 */
export const readTable = (table: CsvTable | null, context: PasteContext): PasteReading => {
  if (table === null) return { ok: false, reason: 'too-large' };
  const [head = [], ...rows] = table;
  const names = head.map((name) => name.trim().toLowerCase());
  if (table.length === 0) return { ok: false, reason: 'empty' };
  if (!['year', 'code', 'result1'].every((column) => names.includes(column))) return readPaste(table.map((row) => row.map(loose).join('\t')).join('\n'), context);
  const readings = rows.map((row, index): Reading => {
    const cells = new Map(names.flatMap((name, at) => (isColumn(name) ? [[name, plainCell(row[at] ?? '')] as const] : [])));
    const lines = { from: index + 2, text: [row.map(loose).filter((cell) => cell !== '').join('; ')] };
    return readRow(cells, lines, context);
  });
  return { ok: true, readings: [{ kind: 'heading', lines: { from: 1, text: [names.join('; ')] }, year: null, contract: null }, ...readings] };
};

/** Reads a table with commas, semicolons, tabs or bars. */
export const readCsv = (text: string, context: PasteContext): PasteReading => readTable(csvTable(text), context);

/** A text as a student brings it, pasted or from a file: our own table by its columns, anything else as a pasted text. */
export const readText = (text: string, context: PasteContext): PasteReading => {
  const head = text.slice(0, 400).split('\n', 1)[0]?.toLowerCase() ?? '';
  return /\byear\b.*\bcode\b.*\bresult1\b/.test(head) ? readCsv(text, context) : readPaste(text, context);
};

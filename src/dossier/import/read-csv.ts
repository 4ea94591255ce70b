import Papa from 'papaparse';
import { plainCell } from '../csv-format.ts';
import type { Reading } from './import-entry.ts';
import { readPaste, type PasteContext, type PasteReading } from './read-paste.ts';
import { isColumn, readRow } from './read-row.ts';

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
    return readRow(cells, lines, context);
  });
  return { ok: true, readings: [{ kind: 'heading', lines: { from: 1, text: [names.join('; ')] }, year: null, contract: null }, ...readings] };
};

/** A text as a student brings it, pasted or from a file: our own table by its columns, anything else as a pasted text. */
export const readText = (text: string, context: PasteContext): PasteReading => {
  const head = text.slice(0, 400).split('\n', 1)[0]?.toLowerCase() ?? '';
  return /\byear\b.*\bcode\b.*\bresult1\b/.test(head) ? readCsv(text, context) : readPaste(text, context);
};

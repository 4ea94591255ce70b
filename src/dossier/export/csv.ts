import type { Dossier, Programme } from '../../model/index.ts';
import { csvColumns, safeCell } from '../csv-format.ts';
import { dossierRows } from './dossier-rows.ts';

const cellText = (value: string | number | undefined): string => `"${safeCell(String(value ?? '')).replaceAll('"', '""')}"`;

/**
 * The units and results of a dossier as a table for a spreadsheet (docs/dossier-csv.md): UTF-8 with a byte order mark, semicolons, every cell between
 * quotes, lines ended by CR LF. What a spreadsheet could take for a formula is made text. `programme`: where titles and points come from.
 */
export const dossierCsv = (dossier: Dossier, programme: Programme | null): string => {
  const lines = [csvColumns.map(cellText), ...dossierRows(dossier, programme).map((cells) => csvColumns.map((column) => cellText(cells[column])))];
  return `\uFEFF${lines.map((cells) => cells.join(';')).join('\r\n')}\r\n`;
};

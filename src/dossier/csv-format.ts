/** The columns of the table of a dossier, in their order. One row is one unit in one year, or one learning activity of it (docs/dossier-csv.md). */
export const csvColumns = [
  'year',
  'contract',
  'code',
  'title',
  'points',
  'activity',
  'result1',
  'period1',
  'result2',
  'period2',
  'second',
  'exempt',
  'exempt_mark',
  'tolerated',
  'rejected_on',
  'withdrew_on',
  'exam_taken',
] as const;
export type CsvColumn = (typeof csvColumns)[number];

/** What programs for tables take for the start of a formula (OWASP, CSV injection), full-width signs too; after any apostrophes that stand before it. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no program for tables computes: an apostrophe before what could be a formula. {@link plainCell} gives it back as it was. */
export const safeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A cell as it was before {@link safeCell}. */
export const plainCell = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

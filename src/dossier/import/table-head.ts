import type { RawLine } from './lines.ts';
import { wordsOf } from './lines.ts';
import { saidIn, type Said } from './said.ts';
import { columnOf, takeStatuses, type Column } from './words.ts';

/** The head of a table: what each of its columns holds. */
export type TableHead = readonly (Column | null)[];

const MOST_COLUMNS = 40;

/** The head of a table, where a line is one; `words` for the words of a head that say nothing of where their columns are. */
export const headOf = ({ cells, text }: RawLine): TableHead | 'words' | null => {
  const columns = cells.slice(0, MOST_COLUMNS).map(columnOf);
  const known = columns.filter((column) => column !== null).length;
  if (cells.length > 1) return known >= 2 && known * 2 > cells.filter((cell) => cell !== '').length ? columns : null;
  const words = wordsOf(text);
  const all = columnOf(text) !== null || (words.length > 1 && words.every((word) => columnOf(word) !== null));
  return all ? 'words' : null;
};

/** What the columns of a row say. */
export interface Row {
  readonly code: string;
  readonly title: string;
  readonly said: Said;
}

const isEmptyCell = (cell: string): boolean => /^[\p{P}\p{S}]*$/u.test(cell);

/** A row of a table with a head; null when its cells are not under the columns. */
export const rowUnder = (head: TableHead, { cells, text }: RawLine): Row | null => {
  const tabbed = text.includes('\t');
  if (cells.length > head.length || (cells.length < head.length && !tabbed)) return null;
  const under = (column: Column): string =>
    head.map((known, index) => (known === column ? (cells[index] ?? '') : '')).find((cell) => !isEmptyCell(cell)) ?? '';
  // What stands under a head that is not known is read as loose words; that of a column that is not needed is left.
  const loose = head.map((column, index) => (column === null || column === 'status' ? (cells[index] ?? '') : '')).join(' ');
  const rest = saidIn(`${loose} ${under('year')}`);
  const points = /\d+(?:[.,]\d{1,2})?/.exec(under('points'))?.[0];
  const result = resultCell(under('result'));
  return {
    code: under('code'),
    title: under('title'),
    said: {
      ...rest,
      points: points === undefined ? rest.points : Number(points.replace(',', '.')),
      marks: [...result.marks, ...rest.marks],
      first: firstMark(under('result1')) ?? rest.first,
      second: firstMark(under('result2')) ?? rest.second,
      // A number under a status or an unknown head is not a mark where the table has a column for marks.
      numbers: head.some((column) => column === 'result' || column === 'result1') ? [] : rest.numbers,
      statuses: new Set([...rest.statuses, ...result.statuses]),
    },
  };
};

/** A cell with a result: a mark, words, or a mark with words behind it: "9 (tolereerbaar tekort)". */
const resultCell = (cell: string): Pick<Said, 'marks' | 'statuses'> => {
  if (cell === '') return { marks: [], statuses: new Set() };
  const { marks, numbers, statuses } = saidIn(cell);
  const found = [...marks, ...numbers];
  // What is neither a mark nor a status stays, so that the student is told that it is no mark.
  return { marks: found.length === 0 && statuses.size === 0 ? [cell] : found, statuses };
};

const firstMark = (cell: string): string | null => {
  if (cell === '') return null;
  const { marks, numbers } = saidIn(cell);
  return [...marks, ...numbers][0] ?? (takeStatuses(cell).rest.trim() === '' ? null : cell);
};

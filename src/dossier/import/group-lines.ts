import type { AcademicYear, Contract, CourseUnit } from '../../model/index.ts';
import { linesOf, type RawLine } from './lines.ts';
import { saidIn } from './said.ts';
import { headOf, type TableHead } from './table-head.ts';
import type { FoundCode, UnitFinder } from './unit-finder.ts';

/** Lines that belong together: those of one unit, one that says to which year what follows belongs, or one that says nothing we know. */
export type LineGroup =
  | { readonly kind: 'unit'; readonly lines: readonly RawLine[]; readonly head: TableHead | null }
  | { readonly kind: 'heading'; readonly lines: readonly RawLine[]; readonly year: AcademicYear | null; readonly contract: Contract | null }
  | { readonly kind: 'other'; readonly lines: readonly RawLine[] };

/** A unit that is being put together. */
interface Open {
  readonly lines: RawLine[];
  code: FoundCode | null;
  unit: CourseUnit | null;
  titled: boolean;
}

const MOST_LINES = 12;

const textOf = (lines: readonly RawLine[]): string => lines.map(({ text }) => text).join(' ');

/** What of the lines of a unit is neither its code, its title nor anything else that we know. */
const unreadIn = (open: Open, lines: readonly RawLine[], finder: UnitFinder): string => {
  const text = textOf(lines);
  const withoutCode = finder.codeIn(text)?.rest ?? text;
  const title = finder.titleIn(withoutCode);
  return saidIn(title !== null && title.units.some(({ code }) => open.unit === null || code === open.unit.code) ? title.rest : withoutCode).unread;
};

/** Whether a line without a code goes on with the unit of the lines before it: the rest of its title, or its numbers and status. */
const goesOn = (open: Open, line: RawLine, finder: UnitFinder): boolean => {
  if (open.lines.length >= MOST_LINES) return false;
  const before = unreadIn(open, open.lines, finder);
  const after = unreadIn(open, [...open.lines, line], finder);
  if (after === '' || after.length <= before.length) return true;
  // Of a unit that the programme does not have, the first words after the code are its title.
  return open.unit === null && open.code !== null && before === '' && !open.titled;
};

/** The line begins a title that goes on in one of the next two. */
const beginsWrapped = (lines: readonly RawLine[], at: number, finder: UnitFinder): boolean => {
  const first = lines[at]?.text ?? '';
  if (!finder.beginsTitle(saidIn(first).unread)) return false;
  return [2, 3].some((count) => {
    const run = lines.slice(at, at + count);
    return run.length === count && run.slice(1).every(({ text }) => finder.codeIn(text) === null) && finder.titleIn(textOf(run)) !== null;
  });
};

/** Puts the lines of a text together by unit. Every line that holds something is in one group, in the order of the text. */
export const groupLines = (text: string, finder: UnitFinder): readonly LineGroup[] => {
  const lines = linesOf(text);
  const groups: LineGroup[] = [];
  const now: { head: TableHead | null; open: Open | null } = { head: null, open: null };

  const close = (): void => {
    if (now.open !== null) groups.push({ kind: 'unit', lines: now.open.lines, head: now.head });
    now.open = null;
  };
  const begin = (line: RawLine, code: FoundCode | null, unit: CourseUnit | null, titled: boolean): void => {
    close();
    now.open = { lines: [line], code, unit, titled };
  };

  for (const [at, line] of lines.entries()) {
    const { open } = now;
    const columns = headOf(line);
    const code = finder.codeIn(line.text);
    if (columns !== null && code === null) {
      close();
      if (columns !== 'words') now.head = columns;
      groups.push({ kind: 'heading', lines: [line], year: null, contract: null });
      continue;
    }
    const title = finder.titleIn(code?.rest ?? line.text);
    if (code !== null) {
      const same = open !== null && open.code === null && code.unit !== null && open.unit?.code === code.unit.code;
      if (same) {
        open.lines.push(line);
        open.code = code;
      } else begin(line, code, code.unit ?? (title?.units.length === 1 ? (title.units[0] ?? null) : null), title !== null || saidIn(code.rest).unread !== '');
      continue;
    }
    const said = saidIn(line.text);
    if (title === null && (said.year !== null || said.contract !== null) && said.numbers.length === 0 && said.marks.length === 0) {
      close();
      groups.push({ kind: 'heading', lines: [line], year: said.year, contract: said.contract });
      continue;
    }
    if (open !== null && goesOn(open, line, finder)) {
      open.lines.push(line);
      open.titled ||= title !== null || said.unread !== '';
      continue;
    }
    if (title !== null || beginsWrapped(lines, at, finder)) {
      begin(line, null, title?.units.length === 1 ? (title.units[0] ?? null) : null, true);
      continue;
    }
    close();
    groups.push({ kind: 'other', lines: [line] });
  }
  close();
  return groups;
};

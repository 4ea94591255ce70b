import { Points, UnitCode, type AcademicYear, type Contract, type CourseUnit, type Programme } from '../../model/index.ts';
import { groupLines, type LineGroup } from './group-lines.ts';
import type { Doubt, Lines, Reading } from './import-entry.ts';
import { judge } from './judge.ts';
import type { RawLine } from './lines.ts';
import { saidIn, type Said } from './said.ts';
import { rowUnder } from './table-head.ts';
import { compact, unitFinder, type UnitFinder } from './unit-finder.ts';

/** What the reader of a text needs to know. */
export interface PasteContext {
  readonly programme: Programme;
  /** The lowest mark that passes (RULES B.2). */
  readonly passMark: number;
}

/** More is no progress file. */
export const pasteLimits = { characters: 200_000, lines: 3_000, lineLength: 2_000 } as const;

/** A text as it was understood, line by line, or why it is not read at all. */
export type PasteReading = { readonly ok: true; readonly readings: readonly Reading[] } | { readonly ok: false; readonly reason: 'too-large' | 'empty' };

const linesIn = (lines: readonly RawLine[]): Lines => ({ from: lines[0]?.number ?? 1, text: lines.map(({ text }) => text) });

/** Which unit is meant, and what is left beside its code and title. */
interface Meant {
  readonly code: string | null;
  readonly unit: CourseUnit | null;
  readonly title: string;
  readonly said: Said;
  readonly doubts: readonly Doubt[];
}

const longestUnread = 200;

const severalOr = (units: readonly CourseUnit[]): { readonly unit: CourseUnit | null; readonly doubts: readonly Doubt[] } =>
  units.length > 1 ? { unit: null, doubts: [{ code: 'several-units', level: 'choose' }] } : { unit: units[0] ?? null, doubts: [] };

/** By the code; without one that the programme knows, by the title; else by the beginning of a title, which the student checks. */
const meantBy = (code: string | null, text: string, finder: UnitFinder, said: (rest: string) => Said): Meant => {
  const coded = code === null ? null : finder.byCode(code);
  const found = finder.titleIn(text);
  if (coded !== null) {
    const own = found !== null && found.units.some((unit) => unit.code === coded.code);
    const words = said(own ? found.rest : text);
    const other = !own && words.unread !== '' && !compact(coded.title).startsWith(compact(words.unread));
    const doubts: readonly Doubt[] = other ? [{ code: 'title-differs', level: 'check', title: words.unread.slice(0, longestUnread) }] : [];
    return { code, unit: coded, title: coded.title, said: { ...words, unread: own ? words.unread : '' }, doubts };
  }
  if (found !== null) {
    const { unit, doubts } = severalOr(found.units);
    const near: readonly Doubt[] = code === null || unit === null ? [] : [{ code: 'unit-near', level: 'check' }];
    return { code, unit, title: unit?.title ?? '', said: said(found.rest), doubts: [...doubts, ...near] };
  }
  const words = said(text);
  const { unit, doubts } = severalOr(finder.near(words.unread));
  return unit === null
    ? { code, unit, title: words.unread, said: { ...words, unread: '' }, doubts }
    : { code, unit, title: unit.title, said: { ...words, unread: '' }, doubts: [{ code: 'unit-near', level: 'check' }] };
};

const meantIn = ({ lines, head }: Extract<LineGroup, { kind: 'unit' }>, finder: UnitFinder): Meant => {
  const [only] = lines;
  const row = lines.length === 1 && head !== null && only !== undefined ? rowUnder(head, only) : null;
  if (row !== null) {
    const code = finder.codeIn(row.code)?.code ?? null;
    const said = (rest: string): Said => ({ ...row.said, unread: saidIn(rest).unread });
    // Of a row whose unit the programme does not have, the title is the whole cell, digits and all.
    const meant = meantBy(code, row.title, finder, said);
    return meant.unit === null ? { ...meant, title: row.title } : meant;
  }
  const text = lines.map((line) => line.text).join(' ');
  const found = finder.codeIn(text);
  const meant = meantBy(found?.code ?? null, found?.rest ?? text, finder, saidIn);
  const own = meant.unit === null && meant.doubts.length === 0 ? ownTitle(lines, finder) : null;
  return own === null ? meant : { ...meant, title: own.title, said: { ...saidIn(own.rest), unread: '' } };
};

/** The title of a unit that the programme does not have, as it was written, and what is left: the first cell with words, up to a number where the numbers stand in the same cell. */
const ownTitle = (lines: readonly RawLine[], finder: UnitFinder): { readonly title: string; readonly rest: string } | null => {
  const cells = lines.flatMap((line) => line.cells).map((cell) => finder.codeIn(cell)?.rest ?? cell);
  const at = cells.findIndex((cell) => saidIn(cell).unread !== '');
  const title = cells[at];
  if (title === undefined) return null;
  const rest = cells.toSpliced(at, 1).join(' ');
  const number = title.search(/\s\d/);
  return /\d/.test(rest) || number < 0 ? { title, rest } : { title: title.slice(0, number), rest: `${title.slice(number)} ${rest}` };
};

const readingOf = (group: Extract<LineGroup, { kind: 'unit' }>, place: { readonly year: AcademicYear | null; readonly contract: Contract }, finder: UnitFinder, passMark: number): Reading => {
  const { code, unit, title, said, doubts } = meantIn(group, finder);
  const { facts, result, points, doubts: judged } = judge(said, unit, passMark);
  const isNew = unit === null && code !== null && UnitCode.safeParse(code).success && title !== '' && points !== null && Points.safeParse(points).success && points > 0;
  const differ: readonly Doubt[] = unit !== null && points !== null && points !== unit.points ? [{ code: 'points-differ', level: 'check', written: points, guide: unit.points }] : [];
  const unknown: readonly Doubt[] = unit !== null || doubts.some((doubt) => doubt.code === 'several-units') ? [] : [isNew ? { code: 'unit-new', level: 'check' } : { code: 'unit-unknown', level: 'choose' }];
  const unread: readonly Doubt[] = unit === null || said.unread === '' ? [] : [{ code: 'unread', level: 'check', text: said.unread.slice(0, longestUnread) }];
  const nothing = code === null && unit !== null && points === null && result === undefined && Object.keys(facts).length === 0 && said.statuses.size === 0;
  const silent: readonly Doubt[] = nothing && judged.length === 0 ? [{ code: 'nothing-said', level: 'choose' }] : [];
  return {
    kind: 'entry',
    lines: linesIn(group.lines),
    entry: {
      unit: unit?.code ?? (isNew ? code : null),
      ...(isNew ? { define: { title: title.slice(0, longestUnread), points } } : {}),
      year: said.year ?? place.year,
      contract: said.contract ?? place.contract,
      facts,
      ...(result === undefined ? {} : { result }),
    },
    doubts: [...unknown, ...doubts, ...differ, ...judged, ...silent, ...unread],
  };
};

/**
 * Reads a text as students copy it from a progress file or a page of results: codes, titles, points, marks and words, in Dutch or English, in columns or
 * not, in whole lines or broken ones. Every line that holds something is in one of the readings, in the order of the text; nothing is dropped.
 */
export const readPaste = (text: string, { programme, passMark }: PasteContext): PasteReading => {
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  const lines = text.split('\n');
  if (text.length > pasteLimits.characters || lines.length > pasteLimits.lines || lines.some(({ length }) => length > pasteLimits.lineLength)) return { ok: false, reason: 'too-large' };
  const finder = unitFinder(programme.units);
  let year: AcademicYear | null = null;
  let contract: Contract = 'diploma';
  const readings: Reading[] = [];
  for (const group of groupLines(text, finder)) {
    if (group.kind === 'heading') {
      year = group.year ?? year;
      contract = group.contract ?? contract;
      readings.push({ kind: 'heading', lines: linesIn(group.lines), year: group.year, contract: group.contract });
    } else if (group.kind === 'unit') readings.push(readingOf(group, { year, contract }, finder, passMark));
    else readings.push({ kind: 'not-understood', lines: linesIn(group.lines) });
  }
  return { ok: true, readings };
};

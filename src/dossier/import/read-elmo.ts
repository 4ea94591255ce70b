import { AcademicYear, isCalendarDate, Points, UnitCode, type CourseUnit, type Result } from '../../model/index.ts';
import type { ElmoNode, ElmoReport, ElmoTranscript } from './elmo-file.ts';
import type { Doubt, ImportEntry, Lines, Reading } from './import-entry.ts';
import type { PasteContext } from './read-paste.ts';
import { isColumn, readRow } from './read-row.ts';
import { markOf, numberOf } from './said.ts';
import { unitFinder, type UnitFinder } from './unit-finder.ts';

/** What the reader of a transcript needs to know. */
export interface ElmoContext extends PasteContext {
  /** The mark that a foreign grade becomes by the table of the regulations (RULES L.4); undefined for a grade that it does not name. */
  readonly markOfGrade: (grade: string) => Result | undefined;
  /** Where that table stands. */
  readonly gradesArticle: string;
}

/** Results of schools in this country are on the scale of the dossier; all others are foreign. */
const HOME = 'BE';
const SCALE = /\b20\b/;
const ECTS = /\bECTS\b/i;
const FIRST_MONTH = 8;
const LAST_RESULTS = 9;

/**
 * The academic year (RULES A.4): that in which a term starts, else that in which the result was known. A result of September may belong to the year that
 * ends or to the one that begins: then it is not known.
 */
const yearOf = ({ start, date }: ElmoNode): AcademicYear | null => {
  const day = (start === '' ? date : start).slice(0, 'yyyy-mm-dd'.length);
  if (!isCalendarDate(day)) return null;
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (start === '' && month === LAST_RESULTS) return null;
  const first = month > FIRST_MONTH || (month === FIRST_MONTH && start !== '') ? year : year - 1;
  return AcademicYear.safeParse(first).data ?? null;
};

interface Marked {
  readonly result?: Result;
  readonly doubts: readonly Doubt[];
}

const unknownGrade = (grade: string, scheme: string): Marked => ({ doubts: [{ code: 'grade-unknown', level: 'choose', grade, scheme: scheme.slice(0, 200) }] });

const isPassed = (result: Result, passMark: number): boolean => (typeof result === 'number' ? result >= passMark : result === 'pass');

/** A result that its own school gave on the scale of the dossier. */
const homeMark = ({ label, status }: ElmoNode, scheme: string): Marked => {
  if (label === '') {
    if (status === 'passed') return { result: 'pass', doubts: [{ code: 'mark-missing', level: 'check', passed: true }] };
    return { doubts: status === 'failed' ? [{ code: 'mark-missing', level: 'check', passed: false }] : [] };
  }
  const result = markOf(label);
  if (result === null || (typeof result === 'number' && scheme !== '' && !SCALE.test(scheme))) return unknownGrade(label, scheme);
  return { result, doubts: typeof result === 'number' && scheme === '' ? [{ code: 'mark-guessed', level: 'check' }] : [] };
};

/** A grade from abroad, only by the table: the letters where the file says that they are those of ECTS, since other scales have the same letters. */
const foreignMark = ({ label, status }: ElmoNode, scheme: string, { markOfGrade, gradesArticle }: ElmoContext): Marked => {
  if (label === '') return status === 'in-progress' ? { doubts: [] } : unknownGrade('', scheme);
  const result = markOfGrade(label);
  const isLetter = /^[A-F]x?$/i.test(label);
  if (result === undefined || (isLetter && !ECTS.test(scheme))) return unknownGrade(label, scheme);
  return { result, doubts: [{ code: 'grade-mapped', level: 'check', grade: label, article: gradesArticle }] };
};

/** Which unit of the programme is meant: by its code, else by one of its titles. */
const meantBy = ({ code, titles }: ElmoNode, finder: UnitFinder): { readonly unit: CourseUnit | null; readonly doubts: readonly Doubt[] } => {
  const coded = finder.byCode(code);
  if (coded !== null) return { unit: coded, doubts: [] };
  const found = titles.flatMap((title) => {
    const match = finder.titleIn(title);
    return match === null || match.rest !== '' ? [] : [match.units];
  })[0];
  if (found === undefined) return { unit: null, doubts: [] };
  return found.length > 1 ? { unit: null, doubts: [{ code: 'several-units', level: 'choose' }] } : { unit: found[0] ?? null, doubts: code === '' ? [] : [{ code: 'unit-near', level: 'check' }] };
};

const contradicts = (status: string, result: Result | undefined, passMark: number): boolean =>
  result !== undefined && ((status === 'passed' && !isPassed(result, passMark)) || (status === 'failed' && isPassed(result, passMark)));

const linesOf = ({ line, code, titles, points, label, status }: ElmoNode): Lines => ({
  from: line,
  text: [[code, titles[0], points === '' ? '' : `${points} ECTS`, label, status].filter((part) => part !== undefined && part !== '').join(' · ')],
});

const entryOf = (node: ElmoNode, { country, schemes }: ElmoReport, finder: UnitFinder, context: ElmoContext): Reading => {
  const isHome = country === HOME;
  const scheme = `${node.scheme} ${schemes.get(node.scheme) ?? ''}`.trim();
  const { unit, doubts } = meantBy(node, finder);
  const points = node.points === '' ? null : numberOf(node.points);
  const title = node.titles[0] ?? '';
  // A unit of another country counts for one of the programme, which the student names: it never becomes one of its own.
  const define = isHome && unit === null && doubts.length === 0 && UnitCode.safeParse(node.code).success && title !== '' && points !== null && points > 0 && Points.safeParse(points).success ? { title: title.slice(0, 200), points } : undefined;
  const { result, doubts: marked } = isHome ? homeMark(node, scheme) : foreignMark(node, scheme, context);
  const unknown: readonly Doubt[] = unit !== null || doubts.length > 0 ? [] : [define === undefined ? { code: 'unit-unknown', level: 'choose' } : { code: 'unit-new', level: 'check' }];
  const differ: readonly Doubt[] = isHome && unit !== null && points !== null && points !== unit.points ? [{ code: 'points-differ', level: 'check', written: points, guide: unit.points }] : [];
  const wrong: readonly Doubt[] = contradicts(node.status, result, context.passMark) ? [{ code: 'contradiction', level: 'choose' }] : [];
  const entry: ImportEntry = {
    unit: unit?.code ?? (define === undefined ? null : node.code),
    ...(define === undefined ? {} : { define }),
    year: yearOf(node),
    contract: 'diploma',
    facts: {},
    ...(result === undefined ? {} : { result }),
  };
  return { kind: 'entry', lines: linesOf(node), entry, doubts: [...unknown, ...doubts, ...differ, ...marked, ...wrong] };
};

const reportReadings = (report: ElmoReport, finder: UnitFinder, context: ElmoContext): readonly Reading[] => {
  const issuer: Reading = { kind: 'heading', lines: { from: report.line, text: [[report.issuer, report.country].filter((part) => part !== '').join(', ')] }, year: null, contract: null };
  /** The depth of the course that the next nodes may be parts of. */
  let within = Infinity;
  const readings = report.nodes.flatMap((node, at): readonly Reading[] => {
    if (node.depth > within) return [];
    within = Infinity;
    const says = node.label !== '' || node.status !== '' || node.points !== '';
    const hasParts = (report.nodes[at + 1]?.depth ?? 0) > node.depth;
    if (node.type === 'Degree Programme' || node.type === 'Module' || (node.type !== 'Course' && node.type !== 'Class' && !says && hasParts)) {
      return [{ kind: 'heading', lines: linesOf(node), year: null, contract: null }];
    }
    within = node.depth;
    return node.type === 'Class' || (node.type !== 'Course' && !says) ? [{ kind: 'not-understood', lines: linesOf(node) }] : [entryOf(node, report, finder, context)];
  });
  return [issuer, ...readings];
};

/**
 * A transcript as readings for the preview. Of a file of this app the table in its extension says all; of any other each course, with its mark where the scale
 * is certain, and asked of the student where it is not.
 */
export const readElmo = ({ reports, rows }: ElmoTranscript, context: ElmoContext): readonly Reading[] => {
  if (rows !== null) {
    return rows.map(({ line, cells }) => {
      const known = new Map([...cells].flatMap(([name, cell]) => (isColumn(name) ? [[name, cell] as const] : [])));
      return readRow(known, { from: line, text: [[...known.values()].join('; ')] }, context);
    });
  }
  const finder = unitFinder(context.programme.units);
  return reports.flatMap((report) => reportReadings(report, finder, context));
};

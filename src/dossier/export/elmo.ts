import type { AcademicYear, CalendarDate, CourseUnit, Dossier, Enrolment, Programme, Result, UnitCode, UnitRecord } from '../../model/index.ts';
import { csvColumns } from '../csv-format.ts';
import { ELMO, escapeXml, OWN, toXml } from '../elmo-format.ts';
import { dossierRows, type Cells } from './dossier-rows.ts';

/** What an ELMO file needs to know beside the dossier. */
export interface ElmoContext {
  readonly programme: Programme;
  /** The lowest mark that passes (RULES B.2). */
  readonly passMark: number;
  /** First and last day of an academic year. */
  readonly termOf: (year: AcademicYear) => { readonly start: CalendarDate; readonly end: CalendarDate };
  /** The result of a unit with partial exams in a year, as the rules compute it (RULES B.5); undefined where they judge another year of it. */
  readonly computed: (code: UnitCode, year: AcademicYear) => Result | null | undefined;
  /** When the file is made, in UTC: `2025-07-10T12:00:00Z`. */
  readonly madeAt: string;
}

const SCHEME = '0-20';

/** A unit in a year, as the standard can say it. */
interface Course {
  readonly year: AcademicYear;
  readonly code: UnitCode;
  /** As it was in that year. */
  readonly unit: Pick<CourseUnit, 'title' | 'points' | 'resit'> | undefined;
  readonly result: Result | null;
  readonly status: 'passed' | 'failed' | 'in-progress';
}

const rank = (result: Result): number => (typeof result === 'number' ? result : { NA: -2, FR: -1, fail: 0, pass: 20 }[result]);

/** The highest result of the year (RULES B.3). */
const bestOf = ({ opportunities }: UnitRecord): Result | null =>
  opportunities.flatMap(({ result }) => (result === null ? [] : [result])).reduce<Result | null>((best, result) => (best === null || rank(result) > rank(best) ? result : best), null);

const isPassed = (result: Result, passMark: number): boolean => (typeof result === 'number' ? result >= passMark : result === 'pass');

/**
 * Of a unit in a year what is certain: passed by a mark, failed for good in that year, or still to be known. A tolerated unit was not passed. Null for
 * what the standard cannot say: an exemption is no result, and who withdrew has none.
 */
const courseOf = (record: UnitRecord, { year }: Enrolment, later: ReadonlySet<UnitCode>, { programme, passMark, computed }: ElmoContext): Course | null => {
  const isDisputed = (record.alternatives ?? []).length > 0 || (record.openValues ?? []).length > 0;
  const result = record.parts.length > 0 ? computed(record.code, year) : bestOf(record);
  if (record.exemption !== undefined || record.withdrewOn !== undefined || isDisputed || result === undefined) return null;
  const unit = record.asTaken ?? programme.units.find(({ code }) => code === record.code);
  const place = { year, code: record.code, unit, result };
  if (record.tolerated !== undefined) return { ...place, status: 'failed' };
  if (result === null) return { ...place, status: 'in-progress' };
  if (isPassed(result, passMark)) return { ...place, status: 'passed' };
  const bothUsed = (record.opportunities[1]?.result ?? null) !== null;
  return { ...place, status: bothUsed || record.second === 'none' || unit?.resit === 'no' || later.has(record.code) ? 'failed' : 'in-progress' };
};

/** The units of all years, each once a year; a unit that was passed with more than one contract counts once. */
const coursesOf = ({ enrolments }: Dossier, context: ElmoContext): readonly Course[] => {
  const courses = enrolments.flatMap((enrolment) => {
    const later = new Set(enrolments.filter(({ year }) => year > enrolment.year).flatMap(({ units }) => units.map(({ code }) => code)));
    return enrolment.units.flatMap((record) => courseOf(record, enrolment, later, context) ?? []);
  });
  const passed = new Set<UnitCode>();
  const seen = new Set<string>();
  return courses.filter(({ year, code, status }) => {
    const key = `${year} ${code}`;
    const isNew = !seen.has(key) && !(status === 'passed' && passed.has(code));
    seen.add(key);
    if (status === 'passed') passed.add(code);
    return isNew;
  });
};

const element = (name: string, text: string, attributes = ''): string => `<${name}${attributes}>${escapeXml(text)}</${name}>`;

const academicTerm = (year: AcademicYear, { termOf }: ElmoContext): string => {
  const { start, end } = termOf(year);
  return `<academicTerm>${element('title', `${year}-${year + 1}`, ' xml:lang="en"')}${element('start', start)}${element('end', end)}</academicTerm>`;
};

const courseXml = ({ year, code, unit, result, status }: Course, context: ElmoContext): string =>
  [
    '<hasPart><learningOpportunitySpecification>',
    element('identifier', code, ' type="local"'),
    element('title', unit?.title ?? code),
    element('type', 'Course'),
    '<specifies><learningOpportunityInstance>',
    academicTerm(year, context),
    element('status', status),
    ...(result === null ? [] : [...(typeof result === 'number' ? [element('gradingSchemeLocalId', SCHEME)] : []), element('resultLabel', String(result))]),
    ...(status === 'passed' && unit !== undefined ? [`<credit>${element('scheme', 'ects')}${element('value', String(unit.points))}</credit>`] : []),
    '</learningOpportunityInstance></specifies></learningOpportunitySpecification></hasPart>',
  ].join('');

const rowXml = (cells: Cells): string => {
  const known = csvColumns.flatMap((column) => {
    const value = cells[column];
    return value === undefined || value === '' ? [] : [` ${column}="${escapeXml(toXml(String(value)))}"`];
  });
  return `<row${known.join('')}/>`;
};

/**
 * The dossier as an EMREX ELMO file, version 1 (docs/dossier-elmo.md): of each unit what is certain in the words of the standard, and in the extension the
 * whole table, which the app reads back without loss. No name, no number, no birth date, and no signature: it says of itself that no school made it.
 */
export const dossierElmo = (dossier: Dossier, context: ElmoContext): string => {
  const { programme, madeAt } = context;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<elmo xmlns="${ELMO}">`,
    element('generatedDate', madeAt),
    '<learner><givenNames/><familyName/></learner>',
    '<report>',
    '<issuer>',
    element('identifier', 'self-kept', ' type="studiekompas"'),
    element('title', 'Zelf bijgehouden in Studiekompas: geen document van een school', ' xml:lang="nl"'),
    element('title', 'Kept by the student in Studiekompas: no document of a school', ' xml:lang="en"'),
    '<url/></issuer>',
    '<learningOpportunitySpecification>',
    element('identifier', programme.code, ' type="local"'),
    element('title', programme.title),
    element('type', 'Degree Programme'),
    `<specifies><learningOpportunityInstance>${element('status', 'in-progress')}</learningOpportunityInstance></specifies>`,
    ...coursesOf(dossier, context).map((course) => courseXml(course, context)),
    '</learningOpportunitySpecification>',
    element('issueDate', madeAt),
    `<gradingScheme localId="${SCHEME}">${element('description', `Whole marks from 0 to 20; passed from ${context.passMark}`, ' xml:lang="en"')}</gradingScheme>`,
    '</report>',
    `<extension><dossier xmlns="${OWN}">`,
    ...dossierRows(dossier, programme).map(rowXml),
    '</dossier></extension>',
    '</elmo>',
    '',
  ].join('\n');
};

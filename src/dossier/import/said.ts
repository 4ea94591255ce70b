import { AcademicYear, type Contract, type Result } from '../../model/index.ts';
import { readResult } from '../result-input.ts';
import { contractIn, plain, takeStatuses, type StatusWord } from './words.ts';

/** What the words and numbers beside a code and a title say, before it is known which unit they are about. */
export interface Said {
  readonly year: AcademicYear | null;
  readonly contract: Contract | null;
  /** Labelled as points: "6 sp". */
  readonly points: number | null;
  /** Marks that say that they are marks: "12/20", "NA". In the order of the text. */
  readonly marks: readonly string[];
  /** Results of which the opportunity is said. */
  readonly first: string | null;
  readonly second: string | null;
  /** Numbers that say nothing of themselves, in the order of the text. */
  readonly numbers: readonly string[];
  readonly statuses: ReadonlySet<StatusWord>;
  /** What is left. */
  readonly unread: string;
}

const RESULT = String.raw`(\d{1,3}(?:[.,]\d{1,2})?(?:\s?/\s?20\b)?|NA\b|FR\b|NG\b|G\b)`;
const patterns = {
  date: /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))\b/g,
  year: /\b(\d{4})\s?[-–/]\s?(\d{4}|\d{2})\b/g,
  yearWord: /\b(?:academiejaar|academic year|acad\. ?jaar|AJ)\b:?/gi,
  first: new RegExp(String.raw`\b(?:1e|1ste|eerste|first|1st)\s(?:exam(?:en)?\s?)?(?:kans|zit(?:tijd)?|opportunity|attempt)\s?[:=]?\s?${RESULT}?`, 'gi'),
  second: new RegExp(String.raw`\b(?:2e|2de|tweede|second|2nd)\s(?:exam(?:en)?\s?)?(?:kans|zit(?:tijd)?|opportunity|attempt)\s?[:=]?\s?${RESULT}?`, 'gi'),
  early: new RegExp(String.raw`\b(?:jan(?:uari|uary)?|juni?|june)\s?[:=]\s?${RESULT}`, 'gi'),
  late: new RegExp(String.raw`\b(?:aug(?:ustus|ust)?|sept?(?:ember)?)\s?[:=]\s?${RESULT}`, 'gi'),
  place: /\b(?:(?:fase|stage|semester|sem|examenperiode|periode|term)\.?\s?:?\s?\d\b|\d(?:e|ste|de|st|nd)\s(?:semester|fase|stage)\b|[SP]\d\b)/gi,
  points: /\b(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:sp|stp|stptn|studiepunt(?:en)?|ects(?:[- ]?(?:credits|punten|points))?|credits|credit points)\b\.?/gi,
  mark: /\b(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:\/|op|out of)\s?20\b/gi,
  word: /(?<![\p{L}\p{N}])(?:NA|FR|NG|G)(?![\p{L}\p{N}])/gu,
  number: /(?<![\p{L}\p{N}.,-])\d{1,3}(?:[.,]\d{1,2})?(?![\p{L}\p{N}%]| ?%)/gu,
} as const;

/** A text from which one thing after another is taken. */
class Remainder {
  text: string;
  constructor(text: string) {
    this.text = text;
  }
  /** Takes out what `read` accepts and gives it back; the rest stays. */
  take(pattern: RegExp, read: (match: readonly (string | undefined)[]) => string | null): readonly string[] {
    const taken: string[] = [];
    this.text = this.text.replaceAll(pattern, (...match: (string | undefined)[]) => {
      const value = read(match);
      if (value === null) return match[0] ?? '';
      taken.push(value);
      return ' ';
    });
    return taken;
  }
}

const whole = (match: readonly (string | undefined)[]): string => match[0] ?? '';
const group = (match: readonly (string | undefined)[]): string => match[1] ?? '';

/** "2023-2024" or "2023-24", when the second follows the first. */
const yearIn = (match: readonly (string | undefined)[]): string | null => {
  const first = Number(match[1]);
  return (match[2] ?? '') === String(first + 1).slice(-(match[2] ?? '').length) && AcademicYear.safeParse(first).success ? String(first) : null;
};

/** The mark of an opportunity; several are kept together, so that they count as none. */
const oneOf = (marks: readonly string[]): string | null => {
  const known = new Set(marks.filter((mark) => mark !== ''));
  return known.size === 0 ? null : [...known].join(' ');
};

/** Reads what stands beside a code and a title. */
export const saidIn = (text: string): Said => {
  const contract = contractIn(text);
  const rest = new Remainder(text.normalize('NFC').replaceAll(/\s+/g, ' '));
  const years = rest.take(patterns.year, yearIn);
  rest.take(patterns.date, whole);
  rest.take(patterns.yearWord, whole);
  const first = oneOf([...rest.take(patterns.first, group), ...rest.take(patterns.early, group)]);
  const second = oneOf([...rest.take(patterns.second, group), ...rest.take(patterns.late, group)]);
  rest.take(patterns.place, whole);
  const marks = rest.take(patterns.mark, whole);
  const points = rest.take(patterns.points, group);
  const words = rest.take(patterns.word, whole);
  const { found, rest: left } = takeStatuses(rest.text);
  const last = new Remainder(left);
  const numbers = last.take(patterns.number, whole);
  const unread = last.text.replaceAll(/(?<=^|\s)[\p{P}\p{S}]+(?=\s|$)/gu, ' ').replaceAll(/\s+/g, ' ').trim();
  return {
    year: years[0] === undefined ? null : Number(years[0]),
    contract,
    points: points[0] === undefined ? null : numberOf(points[0]),
    marks: [...marks, ...words],
    first,
    second,
    numbers,
    statuses: found,
    unread: contract === null ? unread : unread.replace(/\S*(?:contract)\S*/g, '').trim(),
  };
};

/** A number as it is written in Dutch or English. */
export const numberOf = (text: string): number => Number(text.trim().replace(',', '.'));

/** A mark as it is written, "12,0" and "12 op 20" too; null when it is none. */
export const markOf = (text: string): Result | null => {
  const reading = readResult(plain(text).replace(/ ?(?:op|out of) ?20$/, ''));
  return reading.ok ? reading.result : null;
};

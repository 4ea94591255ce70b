import type { CourseUnit, Result } from '../../model/index.ts';
import type { Doubt, ImportEntry, UnitFacts } from './import-entry.ts';
import { markOf, numberOf, type Said } from './said.ts';
import type { StatusWord } from './words.ts';

/** What the words and numbers of one unit come to. */
export type Judged = Pick<ImportEntry, 'facts' | 'result'> & { readonly points: number | null; readonly doubts: readonly Doubt[] };

interface Numbers {
  readonly points: number | null;
  readonly marks: readonly string[];
  readonly doubts: readonly Doubt[];
}

const guessed: Doubt = { code: 'mark-guessed', level: 'check' };
const ambiguous = (numbers: readonly string[]): Doubt => ({ code: 'mark-ambiguous', level: 'choose', numbers });

/** Which of the numbers are points and which are marks, where only their order and the points of the unit can tell. */
const unlabelled = (numbers: readonly string[], size: number | null, noMarkNeeded: boolean): Numbers => {
  const [first = '', second = '', third = ''] = numbers;
  const isSize = (text: string): boolean => size !== null && numberOf(text) === size;
  if (numbers.length === 0) return { points: null, marks: [], doubts: [] };
  if (numbers.length === 1) {
    if (noMarkNeeded) return { points: numberOf(first), marks: [], doubts: [] };
    if (size === null || isSize(first)) return { points: null, marks: [], doubts: [ambiguous(numbers)] };
    return { points: null, marks: [first], doubts: [guessed] };
  }
  if (numbers.length === 2) {
    if (isSize(first)) return { points: size, marks: [second], doubts: [] };
    if (isSize(second)) return { points: size, marks: [first], doubts: [guessed] };
    return { points: numberOf(first), marks: [second], doubts: [guessed] };
  }
  if (numbers.length === 3 && isSize(first)) return { points: size, marks: [second, third], doubts: [ambiguous(numbers)] };
  return { points: null, marks: [], doubts: [ambiguous(numbers)] };
};

const numbersIn = ({ points, marks, first, second, numbers, statuses }: Said, unit: CourseUnit | null, passMark: number): Numbers => {
  const size = unit?.points ?? null;
  const markKnown = marks.length > 0 || first !== null || second !== null || statuses.has('not-taken') || statuses.has('fraud');
  // A failing number beside a credit is no mark.
  const isNoMark = statuses.has('credit') && numbers.length === 1 && numberOf(numbers[0] ?? '') === size && size < passMark;
  const noMarkNeeded = statuses.has('exempt') || statuses.has('open') || isNoMark;
  if (points !== null && markKnown) return { points, marks, doubts: [] };
  if (points !== null) return { points, marks: numbers, doubts: numbers.length > 1 ? [ambiguous(numbers)] : [] };
  if (!markKnown) return unlabelled(numbers, size, noMarkNeeded);
  const known = numbers.find((text) => numberOf(text) === size) ?? numbers[0];
  return { points: known === undefined ? null : numberOf(known), marks, doubts: [] };
};

const isWord = (result: Result | undefined): result is 'pass' | 'fail' => result === 'pass' || result === 'fail';

/** Words of a unit that was not passed. */
const failing: readonly StatusWord[] = ['failed', 'tolerable', 'tolerated', 'tolerated-automatically'];

interface Marks {
  readonly result?: Result;
  readonly result1?: Result;
  readonly result2?: Result;
}

/** The marks by opportunity; null for a text that is no mark. */
const marksOf = ({ first, second }: Said, marks: readonly string[]): Marks | { readonly invalid: string } => {
  const [one, two] = marks;
  const read = { result: marks.length === 1 ? one : undefined, result1: first ?? (two === undefined ? undefined : one), result2: second ?? two };
  const known: { result?: Result; result1?: Result; result2?: Result } = {};
  for (const field of ['result', 'result1', 'result2'] as const) {
    const text = read[field];
    if (text === undefined) continue;
    const mark = markOf(text);
    if (mark === null) return { invalid: text };
    known[field] = mark;
  }
  return marks.length > 2 ? { invalid: marks.join(' ') } : known;
};

const isPassed = (result: Result | undefined, passMark: number): boolean => (typeof result === 'number' ? result >= passMark : result === 'pass');

/** Marks that can be kept without a credit (RULES D.6, D.10). */
const couldBeTolerated = (result: Result | undefined, passMark: number): boolean => typeof result === 'number' && result < passMark && result >= passMark - 3;

/** Whether what the words say cannot be true of the marks. */
const contradicts = ({ statuses }: Said, { result, result1, result2 }: Marks, passMark: number): boolean => {
  if (isPassed(result1, passMark) && result2 !== undefined) return true;
  const last = result2 ?? result1 ?? result;
  if (last === undefined) return false;
  const passed = isPassed(last, passMark);
  const tolerance = statuses.has('tolerable') || statuses.has('tolerated') || statuses.has('tolerated-automatically');
  if (statuses.has('credit') && !passed) return true;
  if (statuses.has('failed') && passed) return true;
  return tolerance && ![result, result1, result2].some((mark) => couldBeTolerated(mark, passMark));
};

/** A unit with marks has passed or failed by a mark; without it "geslaagd" says all that counts, "niet geslaagd" not whether it can be tolerated. */
const wordsWithoutMark = (said: Said, { result, ...marks }: Marks, unit: CourseUnit | null): { readonly marks: Marks; readonly doubts: readonly Doubt[] } => {
  const some = result ?? marks.result1 ?? marks.result2;
  if (some !== undefined && !isWord(some)) return { marks: result === undefined ? marks : { ...marks, result }, doubts: [] };
  const { statuses } = said;
  if (statuses.has('not-taken')) return { marks: { result: 'NA' }, doubts: [] };
  if (statuses.has('fraud')) return { marks: { result: 'FR' }, doubts: [] };
  const passFail = unit?.grading === 'pass-fail';
  if (some === 'pass' || (some === undefined && statuses.has('credit'))) {
    return { marks: { ...marks, ...(result === 'pass' || some === undefined ? { result: 'pass' as const } : {}) }, doubts: passFail ? [] : [{ code: 'mark-missing', level: 'check', passed: true }] };
  }
  if (some !== 'fail' && !failing.some((word) => statuses.has(word))) return { marks: {}, doubts: [] };
  return passFail ? { marks: { ...marks, ...(result === 'fail' || some === undefined ? { result: 'fail' as const } : {}) }, doubts: [] } : { marks: {}, doubts: [{ code: 'mark-missing', level: 'check', passed: false }] };
};

/**
 * What is said of one unit as facts of the dossier, with what is doubtful of it. A status is no result: only a mark, or a word where the
 * unit has no marks, becomes one; a tolerable mark is not a tolerance, and a tolerance is never a credit.
 *
 * @param passMark the lowest mark that passes (RULES B.2)
 */
export const judge = (said: Said, unit: CourseUnit | null, passMark: number): Judged => {
  const { points, marks: texts, doubts } = numbersIn(said, unit, passMark);
  const read = marksOf(said, texts);
  if ('invalid' in read) return { facts: {}, points, doubts: [{ code: 'mark-invalid', level: 'choose', text: read.invalid }] };
  const { statuses } = said;
  if (statuses.has('exempt')) {
    const kept = read.result ?? read.result1;
    const other: readonly Doubt[] = statuses.has('failed') || statuses.has('tolerated') ? [{ code: 'contradiction', level: 'choose' }] : [];
    return { facts: { exempt: true, ...(typeof kept === 'number' ? { exemptMark: kept } : {}) }, points, doubts: [...doubts, ...other, ...(kept === undefined ? [] : [guessed])] };
  }
  // A number that may be the mark stands there: the words alone would say too much.
  const unclear = texts.length === 0 && doubts.length > 0;
  const { marks, doubts: missing } = unclear ? { marks: read, doubts: [] } : wordsWithoutMark(said, read, unit);
  const { result, ...byOpportunity } = marks;
  const tolerated = statuses.has('tolerated-automatically') ? 'automatic' : statuses.has('tolerated') ? 'student' : undefined;
  const facts: UnitFacts = { ...byOpportunity, ...(tolerated === undefined ? {} : { tolerated }) };
  const wrong: readonly Doubt[] = contradicts(said, marks, passMark) ? [{ code: 'contradiction', level: 'choose' }] : [];
  const left: readonly Doubt[] = statuses.has('withdrawn') ? [{ code: 'withdrawn', level: 'choose' }] : [];
  return { facts, ...(result === undefined ? {} : { result }), points, doubts: [...doubts, ...missing, ...wrong, ...left] };
};

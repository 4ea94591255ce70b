import type { CourseUnit, UnitCode } from '../../model/index.ts';
import { wordsOf } from './lines.ts';
import { plain } from './words.ts';

/** A text of which only letters, digits and what tells C++ from C# are left: titles are compared so. */
export const compact = (text: string): string => plain(text).replaceAll(/[^\p{L}\p{N}+#]/gu, '');

/** A code in a text: which unit it is of, if the programme has it, and the text without it. */
export interface FoundCode {
  readonly code: string;
  readonly unit: CourseUnit | null;
  readonly rest: string;
}

/** A title in a text: the units that are called so, and the text without it. */
export interface FoundTitle {
  readonly units: readonly CourseUnit[];
  readonly rest: string;
}

/** Finds the units of a programme in texts. */
export interface UnitFinder {
  readonly byCode: (code: UnitCode) => CourseUnit | null;
  readonly codeIn: (text: string) => FoundCode | null;
  /** The longest title that stands in the text; null when none does. */
  readonly titleIn: (text: string) => FoundTitle | null;
  /** Whether a title begins so and goes on. */
  readonly beginsTitle: (text: string) => boolean;
  /** The units whose title begins with the text, or the text with their title, where that says something. */
  readonly near: (text: string) => readonly CourseUnit[];
}

const CODE_LIKE = /^(?=.*\d.*\d)[A-Z]{1,4}\d[A-Z\d]{2,7}$/;
const PREFIX = /^B-[A-Z]+-/;
/** So much of a title must stand somewhere before it can be the title of a unit. */
const LEAST_LETTERS = 8;
const PLAIN_NUMBER = /^\d{1,3}$/;

const bare = (word: string): string => word.replaceAll(/^[([{"'‘“]+|[)\]}"'’”,;:.]+$/g, '').toUpperCase();

/** The text without the words from `start` to before `end`. */
const without = (words: readonly string[], start: number, end: number): string => [...words.slice(0, start), ...words.slice(end)].join(' ');

/** Prepares the units of a programme, so that thousands of lines can be searched for them. */
export const unitFinder = (units: readonly CourseUnit[]): UnitFinder => {
  const codes = new Map(units.filter(({ code }) => !PLAIN_NUMBER.test(code)).map((unit) => [unit.code.toUpperCase(), unit]));
  const titles = new Map<string, CourseUnit[]>();
  for (const unit of units) {
    const key = compact(unit.title);
    if (key !== '' && !PLAIN_NUMBER.test(key)) titles.set(key, [...(titles.get(key) ?? []), unit]);
  }
  const longest = Math.max(0, ...[...titles.keys()].map((key) => key.length));
  const keyOf = (word: string): string => {
    const key = bare(word);
    return codes.has(key) ? key : key.replace(PREFIX, '');
  };

  const titleIn = (text: string): FoundTitle | null => {
    const words = wordsOf(text);
    const keys = words.map(compact);
    let best: { readonly key: string; readonly start: number; readonly end: number } | null = null;
    for (let start = 0; start < words.length; start += 1) {
      let run = '';
      for (let end = start; end < words.length && run.length <= longest; end += 1) {
        run += keys[end] ?? '';
        if (titles.has(run) && run.length > (best?.key.length ?? 0)) best = { key: run, start, end: end + 1 };
      }
    }
    return best === null ? null : { units: titles.get(best.key) ?? [], rest: without(words, best.start, best.end) };
  };

  return {
    byCode: (code) => codes.get(code.toUpperCase()) ?? null,
    codeIn: (text) => {
      const words = wordsOf(text);
      const at = words.findIndex((word) => codes.has(keyOf(word)));
      const place = at < 0 ? words.findIndex((word) => CODE_LIKE.test(word.replaceAll(/[()[\],;:]/g, '').replace(PREFIX, ''))) : at;
      const word = words[place];
      if (word === undefined) return null;
      const unit = codes.get(keyOf(word)) ?? null;
      return { code: unit?.code ?? keyOf(word), unit, rest: without(words, place, place + 1) };
    },
    titleIn,
    beginsTitle: (text) => {
      const key = compact(text);
      return key.length >= LEAST_LETTERS && [...titles.keys()].some((title) => title.length > key.length && title.startsWith(key));
    },
    near: (text) => {
      const key = compact(text);
      if (key.length < LEAST_LETTERS) return [];
      return [...titles].flatMap(([title, called]) => (title.startsWith(key) || (title.length >= LEAST_LETTERS && key.startsWith(title)) ? called : []));
    },
  };
};

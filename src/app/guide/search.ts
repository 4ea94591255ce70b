import type { CourseUnit } from '../../model/index.ts';

/** Found parts of a text as [start, end) in code units, ascending and apart. */
export type Ranges = readonly (readonly [number, number])[];

/** A text as search compares it: without diacritics or capitals, each of its characters with its place in the original. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly length: number;
}

const plain = (character: string): string => character.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const fold = (original: string): Folded => {
  const starts: number[] = [];
  let text = '';
  let place = 0;
  for (const character of original) {
    const folded = plain(character);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) starts.push(place);
    place += character.length;
  }
  return { text, starts, length: original.length };
};

const wordsOf = (query: string): readonly string[] => fold(query).text.split(/\s+/).filter((word) => word !== '');

const isWordStart = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');

/** Where a word stands: at the start of a word if anywhere, else inside one; -1 when nowhere. */
const placeOf = (text: string, word: string): number => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (isWordStart(text, at)) return at;
  return text.indexOf(word);
};

const merged = (ranges: Ranges): Ranges => {
  const apart: (readonly [number, number])[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last === undefined || start > last[1]) apart.push([start, end]);
    else apart[apart.length - 1] = [last[0], Math.max(last[1], end)];
  }
  return apart;
};

const rangesIn = ({ text, starts, length }: Folded, words: readonly string[]): Ranges =>
  merged(
    words.flatMap((word): Ranges => {
      const at = placeOf(text, word);
      return at < 0 ? [] : [[starts[at] ?? 0, starts[at + word.length] ?? length]];
    }),
  );

/** How many letters of a word may be wrong: none in a short one. */
const slipsIn = (word: string): number => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);

/** In how many letters two texts differ: one too many, too few, other, or two exchanged. */
const slipsBetween = (one: string, other: string): number => {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const exchanged = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const steps = [(last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1)];
      now.push(Math.min(...steps, exchanged ? (before[column - 2] ?? 0) + 1 : Infinity));
    }
    [before, last] = [last, now];
  }
  return last[other.length] ?? 0;
};

/** What of a text a mistyped word stands for: the start of one of its words that differs least, in a letter or two; null when there is none. */
const meant = (text: string, word: string): string | null => {
  const slips = slipsIn(word);
  if (slips === 0) return null;
  const lengths = Array.from({ length: 2 * slips + 1 }, (_, at) => word.length + slips - at);
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([own]) => lengths.filter((length) => length <= own.length).map((length) => own.slice(0, length)));
  const near = starts.map((start) => ({ start, off: slipsBetween(word, start) })).filter(({ off }) => off <= slips);
  return near.toSorted((a, b) => a.off - b.off)[0]?.start ?? null;
};

interface Entry {
  readonly unit: CourseUnit;
  readonly title: Folded;
  readonly code: Folded;
}

/** The units of a programme, ready to be searched at every key stroke. */
export type UnitIndex = readonly Entry[];

export const indexUnits = (units: readonly CourseUnit[]): UnitIndex =>
  units.map((unit) => ({ unit, title: fold(unit.title), code: fold(unit.code) }));

/** A unit found, with what to mark in its title and code. */
export interface Found {
  readonly unit: CourseUnit;
  readonly title: Ranges;
  readonly code: Ranges;
}

/** Titles that begin with the query first, then those with a word that does, then the rest. */
const rank = ({ title, code }: Entry, words: readonly string[]): number => {
  const [first = ''] = words;
  if (title.text.startsWith(words.join(' ')) || code.text === first) return 0;
  return words.every((word) => isWordStart(title.text, placeOf(title.text, word)) && title.text.includes(word)) ? 1 : 2;
};

const foundIn = ({ unit, title, code }: Entry, words: readonly string[]): Found => ({ unit, title: rangesIn(title, words), code: rangesIn(code, words) });

/** The units in whose titles words stand that are nearly those typed, for when nothing is found as it was typed. */
const searchNear = (index: UnitIndex, words: readonly string[]): readonly Found[] =>
  index.flatMap((entry): readonly Found[] => {
    const near = words.map((word) => (entry.title.text.includes(word) || entry.code.text.includes(word) ? word : meant(entry.title.text, word)));
    const known = near.filter((word) => word !== null);
    return known.length === near.length ? [foundIn(entry, known)] : [];
  });

/**
 * The units in whose title or code every word of the query stands, whatever its accents and capitals; where there are none, those of which the title
 * has words that are nearly the same. An empty query finds nothing.
 */
export const searchUnits = (index: UnitIndex, query: string): readonly Found[] => {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const exact = index
    .filter(({ title, code }) => words.every((word) => title.text.includes(word) || code.text.includes(word)))
    .map((entry) => ({ entry, rank: rank(entry, words) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => foundIn(entry, words));
  return exact.length > 0 ? exact : searchNear(index, words);
};

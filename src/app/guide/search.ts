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

/** The units in whose title or code every word of the query stands, whatever its accents and capitals. An empty query finds nothing. */
export const searchUnits = (index: UnitIndex, query: string): readonly Found[] => {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return index
    .filter(({ title, code }) => words.every((word) => title.text.includes(word) || code.text.includes(word)))
    .map((entry) => ({ entry, rank: rank(entry, words) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => ({ unit: entry.unit, title: rangesIn(entry.title, words), code: rangesIn(entry.code, words) }));
};

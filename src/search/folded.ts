/** Found parts of a text as [start, end) in code units, ascending and apart. */
export type Ranges = readonly (readonly [number, number])[];

/** A word as search compares it: without diacritics or capitals. */
export const fold = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What search calls a word: letters, digits and symbols such as the plus signs of C++, between spaces and punctuation. */
const WORD = /[^\s\p{Z}\p{P}]+/gu;

/** The words of a text as search compares them, in their order. */
export const wordsOf = (text: string): readonly string[] => (text.match(WORD) ?? []).map(fold).filter((word) => word !== '');

/** A text as search compares it, each of its characters with its place in the original. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly length: number;
}

const foldedOf = (original: string): Folded => {
  const starts: number[] = [];
  let text = '';
  let place = 0;
  for (const character of original) {
    const plain = fold(character);
    text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) starts.push(place);
    place += character.length;
  }
  return { text, starts, length: original.length };
};

/** Whether a word of a folded text starts at a place. */
export const isWordStart = (text: string, at: number): boolean => at === 0 || /[\s\p{Z}\p{P}]/u.test(text[at - 1] ?? '');

/** Where a word stands in a folded text: at the start of a word if anywhere, else inside one; -1 when nowhere. */
export const placeOf = (text: string, word: string): number => {
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

/** Where the words stand in a text, whatever its accents and capitals; a letter is marked together with its accents. */
export const rangesOf = (original: string, words: readonly string[]): Ranges => {
  const { text, starts, length } = foldedOf(original);
  return merged(
    words.flatMap((word): Ranges => {
      const at = placeOf(text, word);
      return at < 0 ? [] : [[starts[at] ?? 0, starts[at + word.length] ?? length]];
    }),
  );
};

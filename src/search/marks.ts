import { fold, type Ranges } from './folded.ts';

/** Words as the search library cuts them: at spaces and punctuation. */
const WORD = /[^\n\r\p{Z}\p{P}]+/gu;

/** The words of a query as the index of texts compares them. */
export const termsOf = (text: string): readonly string[] => (text.match(WORD) ?? []).map(fold);

/** What to mark in a text: of each word that was found the typed letters, or all of it where they differ. */
export const marksIn = (text: string, found: ReadonlySet<string>, typed: readonly string[]): Ranges =>
  [...text.matchAll(WORD)].flatMap((match): Ranges => {
    const [word] = match;
    const folded = fold(word);
    if (!found.has(folded)) return [];
    const part = typed.find((one) => folded.includes(one));
    // Folding changed its length: then letters no longer stand where they stood.
    if (part === undefined || folded.length !== word.length) return [[match.index, match.index + word.length]];
    const start = match.index + folded.indexOf(part);
    return [[start, start + part.length]];
  });

/** A piece of a text with what to mark in it. */
export interface Excerpt {
  readonly text: string;
  readonly ranges: Ranges;
}

const LONGEST = 240;
const BEFORE = 70;

/** The stretch of a long text in which its first mark stands, cut between words. */
export const excerptOf = (text: string, ranges: Ranges): Excerpt => {
  if (text.length <= LONGEST) return { text, ranges };
  const first = ranges[0]?.[0] ?? 0;
  const start = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const end = start + LONGEST >= text.length ? text.length : text.lastIndexOf(' ', start + LONGEST);
  const before = start === 0 ? '' : '… ';
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${end === text.length ? '' : ' …'}`,
    ranges: ranges.filter(([from, until]) => from >= start && until <= end).map(([from, until]) => [from + shift, until + shift]),
  };
};

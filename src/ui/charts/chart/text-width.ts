/** Widths of characters in ems of the text font, rounded up: a label that is thought too wide wraps, one thought too narrow would collide. */
const widths: readonly { readonly characters: RegExp; readonly ems: number }[] = [
  { characters: /\s/u, ems: 0.27 },
  { characters: /[ijlftr.,:;'’|()/-]/u, ems: 0.38 },
  { characters: /[MW]/u, ems: 1.06 },
  { characters: /[mwQO@%–]/u, ems: 0.9 },
  { characters: /\p{N}/u, ems: 0.64 },
  { characters: /\p{Lu}/u, ems: 0.7 },
];
const other = 0.58;

const widthOf = (character: string): number => widths.find(({ characters }) => characters.test(character))?.ems ?? other;

/** About how wide a text becomes, in px, at a font size in px; never less than it really is. */
export const textWidth = (text: string, size: number): number => [...text].reduce((sum, character) => sum + widthOf(character), 0) * size;

/** The width of its longest word: the narrowest column it can wrap in. */
export const longestWord = (text: string, size: number): number => Math.max(0, ...text.split(/\s+/u).map((word) => textWidth(word, size)));

/** Widths of characters in ems of the text font, rounded up: a label that is thought too wide wraps, one thought too narrow would collide. */
const narrow = 0.32;
const usual = 0.58;
const wide = 0.9;

const widthOf = (character: string): number => {
  if (" ijlftr.,:;'’|()/-".includes(character)) return character === ' ' ? 0.27 : narrow + 0.06;
  return 'mwMWQO@%–'.includes(character) ? wide : usual + (/\p{Lu}|\p{N}/u.test(character) ? 0.08 : 0);
};

/** About how wide a text becomes, in px, at a font size in px; never less than it really is. */
export const textWidth = (text: string, size: number): number => [...text].reduce((sum, character) => sum + widthOf(character), 0) * size;

/** The width of its longest word: the narrowest column it can wrap in. */
export const longestWord = (text: string, size: number): number => Math.max(0, ...text.split(/\s+/u).map((word) => textWidth(word, size)));

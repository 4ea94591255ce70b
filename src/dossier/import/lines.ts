/** One line of a pasted text. */
export interface RawLine {
  /** From 1. */
  readonly number: number;
  /** As it was pasted, without the blanks around it. */
  readonly text: string;
  /** Its parts: between tabs, else between two or more spaces. */
  readonly cells: readonly string[];
}

const LINE_BREAK = /\r\n|[\r\n\f\v\u0085\u2028\u2029]/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
/** Everything blank but a tab, as one plain space each. */
const BLANK = /[^\S\t]/g;

/** The lines of a text that hold something, with their numbers; what cannot be seen is taken out and every blank is a space. */
export const linesOf = (text: string): readonly RawLine[] =>
  text.split(LINE_BREAK).flatMap((raw, index): readonly RawLine[] => {
    const clean = raw.normalize('NFC').replaceAll(INVISIBLE, '').replaceAll(BLANK, ' ');
    if (clean.trim() === '') return [];
    const cells = clean.includes('\t') ? clean.split('\t') : clean.trim().split(/ {2,}/);
    return [{ number: index + 1, text: clean.trim(), cells: cells.map((cell) => cell.trim()) }];
  });

/** The words of a text. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

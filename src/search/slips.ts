/** How many letters of a typed word may be wrong: none in a short one or a number. */
export const slipsIn = (word: string): number => {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
};

/** How a typed word differs from the start of another that it is most like. */
export interface Slips {
  readonly slips: number;
  /** Of the start that was meant. */
  readonly length: number;
}

/**
 * In how many letters a typed word differs from the start of another that it is most like: one too many, too few, other, or two exchanged. Null
 * as soon as there are more than `most`.
 */
export const slipsToStart = (typed: string, other: string, most: number): Slips | null => {
  const width = Math.min(other.length, typed.length + most);
  if (width + most < typed.length) return null;
  let before: number[] = [];
  let last: number[] = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const same = typed[row - 1] === other[column - 1];
      const exchanged = row > 1 && column > 1 && typed[row - 1] === other[column - 2] && typed[row - 2] === other[column - 1];
      let slips = Math.min((last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (exchanged) slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
      now.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return null;
    [before, last] = [last, now];
  }
  // Of starts that are as much alike the longest: then what was meant is marked whole.
  let best: Slips | null = null;
  for (let column = Math.max(0, typed.length - most); column <= width; column += 1) {
    const slips = last[column] ?? most + 1;
    if (slips <= (best?.slips ?? most)) best = { slips, length: column };
  }
  return best;
};

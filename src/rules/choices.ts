import type { UnitCode } from '../model/index.ts';

interface Choosable {
  readonly code: UnitCode;
  readonly points: number;
}

/** More choices than this are not listed: nobody reads them, and their number doubles with every unit. */
const MOST_CHOICES = 2000;

/**
 * Every maximal set of candidates whose points fit in `left` (RULES D.14): no further candidate can join it. Stops at 2000 sets and
 * says so. Candidates keep their order.
 */
export const maximalChoices = (
  candidates: readonly Choosable[],
  left: number,
): { readonly choices: readonly (readonly UnitCode[])[]; readonly complete: boolean } => {
  const sorted = candidates.map((candidate, place) => ({ ...candidate, place })).toSorted((a, b) => a.points - b.points);
  const rest = sorted.map((_, index) => sorted.slice(index).reduce((total, { points }) => total + points, 0));
  const found: (readonly UnitCode[])[] = [];
  let complete = true;

  const search = (index: number, chosen: typeof sorted, total: number, smallestOut: number | null): void => {
    if (!complete) return;
    // A unit left out must not fit any more at the end; stop where even taking everything would leave room for it.
    if (smallestOut !== null && total + (rest[index] ?? 0) + smallestOut <= left) return;
    const next = sorted[index];
    if (next === undefined) {
      if (chosen.length === 0) return;
      if (found.length === MOST_CHOICES) complete = false;
      else found.push(chosen.toSorted((a, b) => a.place - b.place).map(({ code }) => code));
      return;
    }
    if (total + next.points <= left) search(index + 1, [...chosen, next], total + next.points, smallestOut);
    search(index + 1, chosen, total, smallestOut ?? next.points);
  };
  search(0, [], 0, null);
  return { choices: found, complete };
};

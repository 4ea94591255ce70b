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
  const sorted = candidates.toSorted((a, b) => a.points - b.points);
  const rest = sorted.map((_, index) => sorted.slice(index).reduce((total, { points }) => total + points, 0));
  const place = new Map(candidates.map(({ code }, index) => [code, index]));
  const found: UnitCode[][] = [];
  let complete = true;

  const search = (index: number, chosen: readonly UnitCode[], total: number, smallestOut: number | null): void => {
    if (!complete) return;
    // A unit left out must not fit any more at the end; stop where even taking everything would leave room for it.
    if (smallestOut !== null && total + (rest[index] ?? 0) + smallestOut <= left) return;
    const next = sorted[index];
    if (next === undefined) {
      if (chosen.length === 0) return;
      if (found.length === MOST_CHOICES) complete = false;
      else found.push([...chosen].toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)));
      return;
    }
    if (total + next.points <= left) search(index + 1, [...chosen, next.code], total + next.points, smallestOut);
    search(index + 1, chosen, total, smallestOut ?? next.points);
  };
  search(0, [], 0, null);
  return { choices: found, complete };
};

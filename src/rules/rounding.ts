/** A non-negative exact number as numerator over denominator, both whole (RULES A.1). */
export interface Exact {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Rounds a non-negative exact number to a whole one, half up: 35/2 → 18, 17.4 → 17 (RULES A.1).
 * @throws RangeError for a negative number, a part that is not whole, or a denominator of nought.
 */
export const roundHalfUp = ({ numerator, denominator }: Exact): number => {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || numerator < 0 || denominator <= 0)
    throw new RangeError(`not an exact non-negative number: ${numerator}/${denominator}`);
  const twice = 2 * denominator;
  const shifted = 2 * numerator + denominator;
  return (shifted - (shifted % twice)) / twice;
};

const PER_CENT = 100;

/** `part` of `whole` as an exact percentage. */
export const percentOf = (part: number, whole: number): Exact => ({ numerator: part * PER_CENT, denominator: whole });

/** `percent` per cent of `whole`, exactly. */
export const takePercent = (percent: number, whole: number): Exact => ({ numerator: whole * percent, denominator: PER_CENT });

const sumOf = (items: readonly number[]): number => items.reduce((total, item) => total + item, 0);

/** Points of activities come in quarters at the finest (the model's schema); four times them is whole. */
const QUARTERS = 4;

/** Mean of whole marks weighted by points (quarters allowed), exactly; null without weight. */
export const weightedMean = (items: readonly { readonly mark: number; readonly points: number }[]): Exact | null => {
  const weighed = items.map(({ mark, points }) => ({ mark, weight: Math.round(points * QUARTERS) }));
  const denominator = sumOf(weighed.map(({ weight }) => weight));
  if (denominator === 0) return null;
  return { numerator: sumOf(weighed.map(({ mark, weight }) => mark * weight)), denominator };
};

/** Sum of the points of units. */
export const pointsOf = (items: readonly { readonly points: number }[]): number => items.reduce((total, { points }) => total + points, 0);

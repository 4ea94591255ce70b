import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf, roundHalfUp, takePercent, weightedMean } from './rounding.ts';

describe('rounding (A.1)', () => {
  it.each([
    [172, 17],
    [174, 17],
    [175, 18],
    [180, 18],
    [0, 0],
  ])('makes 10 %% of %i points %i points', (base, budget) => {
    expect(roundHalfUp(takePercent(10, base))).toBe(budget);
  });

  it('rounds 49.5 % up to 50 % and 49.49… % down', () => {
    expect(roundHalfUp(percentOf(99, 200))).toBe(50);
    expect(roundHalfUp(percentOf(9899, 20000))).toBe(49);
  });

  it('never goes through binary fractions: 1.005 as 201 over 200 rounds to 1, and 2.5 to 3', () => {
    expect(roundHalfUp({ numerator: 201, denominator: 200 })).toBe(1);
    expect(roundHalfUp({ numerator: 5, denominator: 2 })).toBe(3);
  });

  it('refuses what is not an exact non-negative number', () => {
    for (const exact of [
      { numerator: -1, denominator: 2 },
      { numerator: 1, denominator: 0 },
      { numerator: 0.5, denominator: 1 },
      { numerator: 1, denominator: -3 },
    ])
      expect(() => roundHalfUp(exact)).toThrow(RangeError);
  });

  it('is never more than a half away, and a half only upwards', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1000 }), (numerator, denominator) => {
        const distance = 2 * (roundHalfUp({ numerator, denominator }) * denominator - numerator);
        expect(distance).toBeLessThanOrEqual(denominator);
        expect(distance).toBeGreaterThan(-denominator);
      }),
    );
  });
});

describe('a weighted mean (B.5)', () => {
  it('weighs quarters of points exactly: 9 on 1.5 points and 10 on 1.5 is 9.5', () => {
    const mean = weightedMean([
      { mark: 9, points: 1.5 },
      { mark: 10, points: 1.5 },
    ]);
    expect(mean).toEqual({ numerator: 114, denominator: 12 });
  });

  it('does not exist without weight', () => {
    expect(weightedMean([])).toBeNull();
  });
});

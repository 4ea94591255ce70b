import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximalChoices } from './choices.ts';

const candidate = fc.integer({ min: 0, max: 9 });
const candidates = fc.array(candidate, { maxLength: 9 }).map((all) => all.map((points, at) => ({ code: `U${at}`, points })));

describe('the choices among candidates that do not all fit (D.14)', () => {
  it('are every set that fits and that nothing can join', () => {
    const { choices } = maximalChoices(
      [
        { code: 'FIN', points: 6 },
        { code: 'STA', points: 5 },
        { code: 'HRM', points: 6 },
      ],
      12,
    );
    expect(choices.map((choice) => choice.join(' ')).toSorted()).toEqual(['FIN HRM', 'FIN STA', 'STA HRM']);
  });

  it('are none without a candidate that fits', () => {
    expect(maximalChoices([], 12).choices).toEqual([]);
    expect(maximalChoices([{ code: 'A', points: 6 }], 5).choices).toEqual([]);
    expect(maximalChoices([{ code: 'A', points: 6 }], 6).choices).toEqual([['A']]);
  });

  it('agree with trying every subset', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 0, max: 18 }), (all, left) => {
        const subsets = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_unit, at) => (bits >> at) % 2 === 1));
        const fits = (set: typeof all) => set.reduce((total, { points }) => total + points, 0) <= left;
        const maximal = subsets.filter(
          (set) => set.length > 0 && fits(set) && all.every((one) => set.includes(one) || !fits([...set, one])),
        );
        const { choices, complete } = maximalChoices(all, left);
        expect(complete).toBe(true);
        expect(choices.map((choice) => choice.join(' ')).toSorted()).toEqual(
          maximal.map((set) => set.map(({ code }) => code).join(' ')).toSorted(),
        );
      }),
    );
  });

  it('stop being listed, and say so, when there are too many to read', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ code: `U${at}`, points: 3 }));
    const { choices, complete } = maximalChoices(many, 18);
    expect(complete).toBe(false);
    expect(choices).toHaveLength(2000);
  });
});

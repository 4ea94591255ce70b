import { describe, expect, it } from 'vitest';
import { valueText } from './value-text.ts';

const same = (one: unknown, other: unknown): boolean => valueText(one) === valueText(other);

describe('two values are the same', () => {
  it('whatever the order of a list or of fields, however deep', () => {
    expect(same(['A', 'B', 'C'], ['C', 'A', 'B'])).toBe(true);
    expect(same([['A', 'B'], ['C']], [['C'], ['B', 'A']])).toBe(true);
    expect(same({ open: ['A', 'B'], due: 2025 }, { due: 2025, open: ['B', 'A'] })).toBe(true);
  });

  it('whatever their explanations, and whether a field is absent or not there', () => {
    expect(same({ value: 6, why: { rule: 'D.5' } }, { value: 6, why: { rule: 'D.1' } })).toBe(true);
    expect(same({ value: 6, until: undefined }, { value: 6 })).toBe(true);
    expect(same(undefined, undefined)).toBe(true);
  });

  it('not when a list has another member, or one twice', () => {
    expect(same(['A', 'B'], ['A', 'C'])).toBe(false);
    expect(same(['A', 'B'], ['A', 'B', 'B'])).toBe(false);
    expect(same(['A,B'], ['A', 'B'])).toBe(false);
    expect(same(['AB'], ['A', 'B'])).toBe(false);
    expect(same([], {})).toBe(false);
  });

  it('not when a field has another value or another name', () => {
    expect(same({ value: 6 }, { value: 7 })).toBe(false);
    expect(same({ value: 6 }, { points: 6 })).toBe(false);
    expect(same({ value: 6 }, { value: '6' })).toBe(false);
    expect(same({ value: null }, {})).toBe(false);
    expect(same({ a: 1, b: 2 }, { a: 12 })).toBe(false);
    expect(same({ a: { b: 1 } }, { a: 1, b: 1 })).toBe(false);
    expect(same(null, undefined)).toBe(false);
  });

  it('not when the account of the learning credit goes another way, in time or on request', () => {
    const [spent, earned] = [{ moment: 'enrolled', balance: 80 }, { moment: 'end', balance: 140 }];
    for (const name of ['timeline', 'timelineBest', 'timelineWorst']) expect(same({ [name]: [spent, earned] }, { [name]: [earned, spent] })).toBe(false);
    expect(valueText([spent, earned], true)).not.toBe(valueText([earned, spent], true));
    expect(valueText([spent, earned], true)).toBe(valueText([{ balance: 80, moment: 'enrolled' }, earned], true));
  });
});

import { describe, expect, it } from 'vitest';
import { perKey, perObject } from './remembered.ts';

describe('what is remembered', () => {
  it('is made once for each object, by identity', () => {
    const made: object[] = [];
    const sizeOf = perObject((of: { readonly size: number }) => {
      made.push(of);
      return { size: of.size };
    });
    const small = { size: 1 };
    const same = { size: 1 };
    expect(sizeOf(small)).toEqual({ size: 1 });
    expect(sizeOf(small)).toBe(sizeOf(small));
    expect(sizeOf(same)).not.toBe(sizeOf(small));
    expect(made).toEqual([small, same]);
  });

  it('is made once for each key', () => {
    const made: string[] = [];
    const lengthOf = perKey((of: string) => {
      made.push(of);
      return of.length;
    });
    expect([lengthOf('D.1'), lengthOf('D.10'), lengthOf('D.1')]).toEqual([3, 4, 3]);
    expect(made).toEqual(['D.1', 'D.10']);
  });

  it('is not remembered when it could not be made', () => {
    let turn = 0;
    const second = perKey((key: number) => {
      turn += 1;
      if (turn === 1) throw new RangeError('not yet');
      return turn + key;
    });
    expect(() => second(1)).toThrow('not yet');
    expect(second(1)).toBe(3);
  });
});

import { describe, expect, it } from 'vitest';
import { createAttempts, waitAfter } from './attempts.ts';

const SECOND = 1000;
const HOUR = 3_600 * SECOND;

const browser = () => {
  const kept = new Map<string, string>();
  /** What nobody sets: it runs while a page is open, and begins anew with the next. */
  const clock = { elapsed: 5000 };
  const keeper = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  /** As after a reload, or in another tab. */
  const open = () => createAttempts(keeper, () => clock.elapsed);
  /** Wrong attempts, each after the wait that it takes. */
  const fail = (times: number): void => {
    for (let time = 0; time < times; time++) {
      const page = open();
      clock.elapsed += page.left();
      page.left();
      expect(page.begin()).toBe(true);
    }
  };
  return { open, clock, fail, kept };
};

describe('wrong attempts', () => {
  it('cost nothing four times, then half a minute, doubled each time, an hour at most', () => {
    expect([0, 1, 4, 5, 6, 7, 11, 12, 13, 500].map((failed) => waitAfter(failed) / SECOND)).toEqual([0, 0, 0, 30, 60, 120, 1920, 3600, 3600, 3600]);
  });

  it('are waited for, and the wait ends', () => {
    const { open, clock, fail } = browser();
    fail(4);
    expect(open().left()).toBe(0);
    fail(1);
    const page = open();
    expect(page.left()).toBe(30 * SECOND);
    clock.elapsed += 29 * SECOND;
    expect(page.left()).toBe(SECOND);
    clock.elapsed += SECOND;
    expect(page.left()).toBe(0);
    fail(1);
    expect(open().left()).toBe(60 * SECOND);
  });

  it('are forgotten with the first right one', () => {
    const { open, fail } = browser();
    fail(9);
    open().right();
    expect(open().left()).toBe(0);
    fail(4);
    expect(open().left()).toBe(0);
  });

  it('are waited for with the screen open: a reload, a closed app and any clock leave what remains', () => {
    const { open, clock, fail } = browser();
    fail(5);
    const page = open();
    page.left();
    clock.elapsed += 10 * SECOND;
    expect(page.left()).toBe(20 * SECOND);
    // Whatever time passes while nothing is open, or by the clock on the wall.
    clock.elapsed = 7 * 24 * HOUR;
    expect(open().left()).toBe(20 * SECOND);
    clock.elapsed = 0;
    expect(open().left()).toBe(20 * SECOND);
  });

  it('cannot be made while there is to wait, whichever tab tries', () => {
    const { open, clock, fail, kept } = browser();
    fail(4);
    const [one, two] = [open(), open()];
    expect([one.left(), two.left()]).toEqual([0, 0]);
    expect(one.begin()).toBe(true);
    const counted = kept.get('studiekompas.lock-attempts');
    expect([two.begin(), one.begin(), kept.get('studiekompas.lock-attempts')]).toEqual([false, false, counted]);
    // Both tabs count the same time once.
    clock.elapsed += 20 * SECOND;
    expect([one.left(), two.left(), one.left(), open().left()]).toEqual([10, 10, 10, 10].map((seconds) => seconds * SECOND));
  });

  it('make nobody wait longer than their number says, whatever stands there', () => {
    const { open, fail, kept } = browser();
    fail(6);
    kept.set('studiekompas.lock-attempts', `6 ${Date.UTC(2025, 6, 1)}`);
    expect(open().left()).toBe(60 * SECOND);
  });

  it('make nobody wait where the browser keeps nothing, or something else stands there', () => {
    const { open, kept } = browser();
    kept.set('studiekompas.lock-attempts', 'nonsense');
    expect(open().left()).toBe(0);
    const closed = (): never => {
      throw new DOMException('closed', 'SecurityError');
    };
    const none = createAttempts({ getItem: closed, setItem: closed, removeItem: closed }, () => 0);
    expect(none.begin()).toBe(true);
    expect(none.left()).toBe(0);
    none.right();
  });
});

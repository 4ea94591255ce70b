import { describe, expect, it } from 'vitest';
import { createAttempts, waitAfter } from './attempts.ts';

const SECOND = 1000;
const HOUR = 3_600 * SECOND;

const browser = () => {
  const kept = new Map<string, string>();
  const clock = { now: Date.UTC(2025, 6, 1) };
  const keeper = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  /** As after a reload. */
  const attempts = () => createAttempts(keeper, () => clock.now);
  const fail = (times: number): void => {
    for (let time = 0; time < times; time++) attempts().begin();
  };
  return { attempts, clock, fail, kept };
};

describe('wrong attempts', () => {
  it('cost nothing four times, then half a minute, doubled each time, an hour at most', () => {
    expect([0, 1, 4, 5, 6, 7, 11, 12, 13, 500].map((failed) => waitAfter(failed) / SECOND)).toEqual([0, 0, 0, 30, 60, 120, 1920, 3600, 3600, 3600]);
  });

  it('are waited for also after a reload, and the wait ends', () => {
    const { attempts, clock, fail } = browser();
    fail(4);
    expect(attempts().left()).toBe(0);
    fail(1);
    expect(attempts().left()).toBe(30 * SECOND);
    clock.now += 29 * SECOND;
    expect(attempts().left()).toBe(SECOND);
    clock.now += SECOND;
    expect(attempts().left()).toBe(0);
    fail(1);
    expect(attempts().left()).toBe(60 * SECOND);
  });

  it('are forgotten with the first right one', () => {
    const { attempts, fail } = browser();
    fail(9);
    attempts().right();
    expect(attempts().left()).toBe(0);
    fail(4);
    expect(attempts().left()).toBe(0);
  });

  it('never make anybody wait longer than their number says, whatever the clock does', () => {
    const { attempts, clock, fail } = browser();
    fail(6);
    clock.now -= 400 * 24 * HOUR;
    expect(attempts().left()).toBe(60 * SECOND);
  });

  it('make nobody wait where the browser keeps nothing, or something else stands there', () => {
    const { attempts, kept } = browser();
    kept.set('studiekompas.lock-attempts', 'nonsense');
    expect(attempts().left()).toBe(0);
    const closed = (): never => {
      throw new DOMException('closed', 'SecurityError');
    };
    const none = createAttempts({ getItem: closed, setItem: closed, removeItem: closed }, () => 0);
    none.begin();
    expect(none.left()).toBe(0);
    none.right();
  });
});

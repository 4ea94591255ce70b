import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, VaultRecord, Write } from '../vault.ts';
import { makeChange } from './change.ts';
import { fold, release } from './fold.ts';
import { join } from './join.ts';
import { canonical, isJson } from './json.ts';
import { emptyReplica, type Change, type Replica } from './replica.ts';
import { hasSeen, joinSeen, withDot, writerSeen, type Seen } from './seen.ts';
import { show } from './show.ts';

const A = 'a'.repeat(16);
const B = 'b'.repeat(16);
const C = 'c'.repeat(16);

const set = (record: string, field: string, value: Json): Write => ({ record, field, value });
const made = (replica: Replica, writer: string, n: number, writes: readonly Write[], at = n): Change => {
  const change = makeChange(replica, { writer, n, at, label: 'test' }, writes);
  if (change === null) throw new Error('nothing to write');
  return change;
};
const after = (replica: Replica, ...args: [writer: string, n: number, writes: readonly Write[], at?: number]): Replica =>
  fold(replica, [made(replica, ...args)]);
const shown = (replica: Replica, record: string): VaultRecord | undefined => show(replica, null).get(record);

const base = after(emptyReplica, A, 1, [set('unit', 'mark', 9), set('unit', 'note', 'x')]);

describe('two devices that did not see each other', () => {
  it('keep different fields both', () => {
    const both = join(after(base, B, 1, [set('unit', 'mark', 12)]), after(base, C, 1, [set('unit', 'note', 'y')]));
    expect(shown(both, 'unit')?.fields).toEqual({ mark: 12, note: 'y' });
    expect(shown(both, 'unit')?.alternatives).toEqual({});
  });

  it('keep both values of the same field, and show the newest', () => {
    const left = after(base, B, 1, [set('unit', 'mark', 12)], 50);
    const right = after(base, C, 1, [set('unit', 'mark', 8)], 40);
    for (const both of [join(left, right), join(right, left)]) {
      expect(shown(both, 'unit')?.fields['mark']).toBe(12);
      expect(shown(both, 'unit')?.alternatives).toEqual({ mark: [8] });
    }
  });

  it('show the same at the same moment, by writer', () => {
    const left = after(base, B, 1, [set('unit', 'mark', 12)], 50);
    const right = after(base, C, 1, [set('unit', 'mark', 8)], 50);
    expect(shown(join(left, right), 'unit')).toEqual(shown(join(right, left), 'unit'));
  });

  it('agree when they wrote the same value, whatever the order of its keys', () => {
    const left = after(base, B, 1, [set('unit', 'mark', { first: 1, second: 2 })]);
    const right = after(base, C, 1, [set('unit', 'mark', { second: 2, first: 1 })]);
    expect(shown(join(left, right), 'unit')?.alternatives).toEqual({});
  });

  it('settle a difference by the next write that saw it', () => {
    const both = join(after(base, B, 1, [set('unit', 'mark', 12)]), after(base, C, 1, [set('unit', 'mark', 8)]));
    expect(shown(after(both, A, 2, [set('unit', 'mark', 8)]), 'unit')).toMatchObject({ fields: { mark: 8 }, alternatives: {} });
  });
});

describe('a delete', () => {
  const deleted = after(base, B, 1, [{ record: 'unit', delete: true }]);

  it('takes the record away', () => {
    expect(shown(deleted, 'unit')).toBeUndefined();
  });

  it('does not take an edit along that it did not see, and says so', () => {
    const both = join(deleted, after(base, C, 1, [set('unit', 'mark', 14)]));
    expect(shown(both, 'unit')).toEqual({ key: 'unit', fields: { mark: 14 }, alternatives: {}, deletedElsewhere: true });
    expect(shown(after(both, A, 2, [set('unit', 'note', 'kept')]), 'unit')).not.toHaveProperty('deletedElsewhere');
    expect(shown(after(both, A, 2, [{ record: 'unit', delete: true }]), 'unit')).toBeUndefined();
  });

  it('of what is not there is nothing', () => {
    expect(makeChange(deleted, { writer: A, n: 2, at: 1, label: '' }, [{ record: 'unit', delete: true }])).toBeNull();
    expect(makeChange(emptyReplica, { writer: A, n: 1, at: 1, label: '' }, [set('new', 'f', 1), { record: 'new', delete: true }])).toBeNull();
  });

  it('leaves room for the same record anew, without what it held before', () => {
    expect(shown(after(deleted, B, 2, [set('unit', 'mark', 15)]), 'unit')).toEqual({ key: 'unit', fields: { mark: 15 }, alternatives: {} });
  });

  it('and a new start fit in one action', () => {
    const replaced = after(base, B, 1, [{ record: 'unit', delete: true }, set('unit', 'mark', 15)]);
    expect(shown(replaced, 'unit')).toEqual({ key: 'unit', fields: { mark: 15 }, alternatives: {} });
  });
});

describe('changes that arrive', () => {
  const first = made(emptyReplica, A, 1, [set('unit', 'mark', 9)]);
  const one = fold(emptyReplica, [first]);
  const second = made(one, B, 1, [set('unit', 'mark', 12)]);
  const two = fold(one, [second]);
  const third = made(two, A, 2, [set('unit', 'mark', 14)]);
  const three = fold(two, [third]);

  it('come to the same in every order, however often', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([first, second, third, first, third], { minLength: 5 }), (order) => {
        expect(fold(emptyReplica, order)).toEqual(three);
        expect(order.reduce((replica, change) => fold(replica, [change]), emptyReplica)).toEqual(three);
      }),
    );
  });

  it('wait for what they build on', () => {
    const waiting = fold(emptyReplica, [third]);
    expect(shown(waiting, 'unit')).toBeUndefined();
    expect(waiting.held).toEqual([third]);
    expect(fold(waiting, [first, second])).toEqual(three);
  });

  it('need not wait when what they build on will never come, and do not lose it when it comes after all', () => {
    const released = release(fold(emptyReplica, [third]));
    expect(shown(released, 'unit')?.fields['mark']).toBe(14);
    expect(released.held).toEqual([]);
    for (const order of [[first, second], [second, first]]) {
      const late = fold(released, order);
      expect(shown(late, 'unit')).toEqual({ key: 'unit', fields: { mark: 14 }, alternatives: {} });
      expect(late).toEqual(three);
    }
    expect(join(released, two)).toEqual(three);
    expect(join(two, released)).toEqual(three);
  });

  it('leave records that they do not touch the same object', () => {
    const before = show(base, null);
    const next = after(base, B, 1, [set('other', 'f', 1)]);
    expect(show(next, { replica: base, state: before }).get('unit')).toBe(before.get('unit'));
    expect(join(base, next).records.get('unit')).toBe(base.records.get('unit'));
    expect(fold(base, [])).toBe(base);
  });
});

describe('a join', () => {
  const changes = fc.array(fc.record({ side: fc.nat(2), field: fc.nat(2), meet: fc.boolean() }), { maxLength: 25 });
  const replicas = (steps: readonly { side: number; field: number; meet: boolean }[]): readonly [Replica, Replica, Replica] => {
    const sides: [Replica, Replica, Replica] = [emptyReplica, emptyReplica, emptyReplica];
    const counts = [0, 0, 0];
    steps.forEach(({ side, field, meet }, index) => {
      const own = sides[side] ?? emptyReplica;
      const n = (counts[side] ?? 0) + 1;
      counts[side] = n;
      sides[side] = after(own, [A, B, C][side] ?? A, n, [set('r', `f${field}`, index)]);
      if (meet) sides[(side + 1) % 3] = join(sides[(side + 1) % 3] ?? emptyReplica, sides[side] ?? emptyReplica);
    });
    return sides;
  };

  it('does not depend on who joins whom, in which order or how often', () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const [a, b, c] = replicas(steps);
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(join(a, b), b)).toEqual(join(a, b));
      }),
    );
  });
});

describe('names that JavaScript gives a meaning', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString'];

  it.each(names)('are names like any other: %s', (name) => {
    const replica = after(emptyReplica, A, 1, [set(name, name, { polluted: true })]);
    const record = shown(replica, name);
    expect(record?.key).toBe(name);
    expect(Object.keys(record?.fields ?? {})).toEqual([name]);
    expect(Reflect.get(record?.fields ?? {}, name)).toEqual({ polluted: true });
    expect({}).not.toHaveProperty('polluted');
    expect(Object.keys(shown(after(emptyReplica, A, 1, [set('r', 'f', 1)]), 'r')?.fields ?? {})).toEqual(['f']);
  });
});

describe('what is known of writers', () => {
  it('is the same in whatever order it was learnt', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 12 })), fc.array(fc.nat(12)), (numbers, cut) => {
        const learn = (some: readonly number[]): Seen =>
          some.reduce<Seen>((seen, n) => new Map([[A, withDot(seen.get(A), n)]]), new Map());
        const halves = joinSeen(learn(numbers.filter((n) => cut.includes(n))), learn(numbers.filter((n) => !cut.includes(n))));
        for (let n = 1; n <= 13; n++) expect(hasSeen(halves, { writer: A, n })).toBe(numbers.includes(n));
        expect(halves).toEqual(learn(numbers));
      }),
    );
  });

  it('closes gaps', () => {
    expect(writerSeen(2, [5, 3, 4, 1, 8])).toEqual({ upTo: 5, beyond: [8] });
  });
});

describe('JSON', () => {
  it('is what survives being written and read', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => void expect(isJson(value, 6)).toBe(true)));
    for (const value of [undefined, Number.NaN, Number.POSITIVE_INFINITY, () => 1, new Date(0), [undefined], { a: undefined }, 1n]) {
      expect(isJson(value, 6)).toBe(false);
    }
  });

  it('has a depth', () => {
    expect(isJson([[[1]]], 3)).toBe(true);
    expect(isJson([[[1]]], 2)).toBe(false);
  });

  it('has one text for equal values, and others for other values', () => {
    const json = fc.json({ maxDepth: 3 }).map((text): Json => JSON.parse(text));
    fc.assert(fc.property(json, (value) => void expect(JSON.parse(canonical(value))).toEqual(value)));
    expect(canonical({ b: [1, { d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[1,{"c":2,"d":1}]}');
  });
});

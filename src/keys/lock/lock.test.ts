// Runs in Node, and in Chromium (lock.browser.test.ts).
import { argon2id } from '@noble/hashes/argon2.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepRoot, rootOf } from '../kept-root.ts';
import { newRoot, sealingKeys } from '../root.ts';
import { hex, own, utf8 } from '../bytes.ts';
import type { Stretch } from './argon2.ts';
import { isRootOf, keepAs, rootAfter, withAfter, withoutWay, withWay, type Kept, type LockedRoot, type PinWay } from './locked-root.ts';
import { pinProblem, pinWay, rootByPin, samePin } from './pin.ts';

/** The real function, at the least work it takes: what is asked here does not hang on how much. */
const cost = { memory: 8, passes: 1 };
const stretch: Stretch = ({ secret, salt, memory, passes }) => Promise.resolve(own(argon2id(secret, salt, { m: memory, t: passes, p: 1, dkLen: 32 })));
const pins = fc.oneof(fc.stringMatching(/^\d{6,12}$/), fc.string({ minLength: 8, maxLength: 40, unit: 'grapheme' }));

const lockWith = async (kept: Kept, root: Uint8Array, pin: string): Promise<LockedRoot> => withWay(kept, root, pinWay(pin, cost, stretch));
const fresh = async (pin: string) => {
  const root = newRoot();
  return { root, locked: await lockWith(await keepRoot(root), root, pin) };
};
const wayOf = ({ ways }: LockedRoot): PinWay => {
  const way = ways.find((one) => one.kind === 'pin');
  if (way === undefined) throw new Error('no PIN');
  return way;
};
const openedBy = (locked: LockedRoot, pin: string) => rootByPin(locked, wayOf(locked), pin, stretch);
const asLock = (kept: Kept): LockedRoot => {
  if (kept.lock !== 'app') throw new Error('no lock');
  return kept;
};
const flipped = (bytes: Uint8Array, at: number): Uint8Array => bytes.map((byte, place) => (place === at % bytes.length ? byte ^ 1 : byte));

describe('a root behind a PIN', () => {
  it('opens with that PIN and with no other', async () => {
    await fc.assert(
      fc.asyncProperty(pins, pins, async (pin, other) => {
        const { root, locked } = await fresh(pin);
        expect(await openedBy(locked, pin)).toEqual(root);
        expect(await openedBy(locked, other)).toEqual(samePin(pin, other) ? root : null);
      }),
      { numRuns: 60 },
    );
  });

  it('opens however the PIN is spaced, and the letters of a password are made', async () => {
    const { root, locked } = await fresh('408 152');
    expect(await openedBy(locked, ' 408152 ')).toEqual(root);
    const { root: second, locked: word } = await fresh('wafels\u00e9n ijs');
    expect(await openedBy(word, 'wafelse\u0301n ijs')).toEqual(second);
    expect(await openedBy(word, 'wafelsén  ijs')).toBeNull();
  });

  it('keeps nothing beside that opens anything: no key, no root, no PIN', async () => {
    const { root, locked } = await fresh('408152');
    const { key } = await keepRoot(root);
    expect(key).toBeInstanceOf(CryptoKey);
    const everything = (value: unknown): readonly unknown[] =>
      value instanceof Uint8Array || typeof value !== 'object' || value === null ? [value] : [value, ...Object.values(value).flatMap(everything)];
    const parts = everything(locked);
    expect(parts.some((part) => part instanceof CryptoKey)).toBe(false);
    const text = JSON.stringify(parts.map((part) => (part instanceof Uint8Array ? hex(part) : part)));
    expect(text).not.toContain(hex(root));
    expect(text).not.toContain(hex(utf8('408152')));
    expect(text).not.toContain('408152');
    expect(await fresh('408152').then((other) => other.locked.sealed)).not.toEqual(locked.sealed);
  });

  it('does not open when any byte of what is kept was changed', async () => {
    const { locked } = await fresh('408152');
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom('root', 'way', 'salt'), async (at, what) => {
        const way = wayOf(locked);
        const changed: LockedRoot =
          what === 'root'
            ? { ...locked, sealed: flipped(locked.sealed, at) }
            : { ...locked, ways: [what === 'way' ? { ...way, sealed: flipped(way.sealed, at) } : { ...way, salt: flipped(way.salt, at) }] };
        expect(await openedBy(changed, '408152')).toBeNull();
      }),
      { numRuns: 60 },
    );
    const { locked: other } = await fresh('408152');
    expect(await openedBy({ ...locked, sealed: other.sealed }, '408152')).toBeNull();
  });

  it('is stretched as Argon2id says (the vector of RFC 9106 comes out of the same code)', () => {
    const filled = (length: number, value: number): Uint8Array => new Uint8Array(length).fill(value);
    const tag = argon2id(filled(32, 1), filled(16, 2), { m: 32, t: 3, p: 4, dkLen: 32, key: filled(8, 3), personalization: filled(12, 4) });
    expect(hex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });
});

describe('a lock', () => {
  it('takes another PIN from who has it open, and the old one then opens nothing', async () => {
    const { root, locked } = await fresh('408152');
    const changed = await lockWith(locked, root, '951 847');
    expect(changed.ways).toHaveLength(1);
    expect([await openedBy(changed, '408152'), await openedBy(changed, '951847')]).toEqual([null, root]);
  });

  it('keeps its other ways when one is added or taken away, and is gone with the last', async () => {
    const { root, locked } = await fresh('408152');
    const way = wayOf(locked);
    const passkey = { kind: 'passkey', credential: Uint8Array.of(1), salt: way.salt, sealed: way.sealed } as const;
    const both = await withWay(locked, root, () => Promise.resolve(passkey));
    expect(both.ways.map(({ kind }) => kind)).toEqual(['pin', 'passkey']);
    expect(await openedBy(both, '408152')).toEqual(root);
    const later = await withAfter(both, root, 5);
    expect(later.after).toBe(5);
    const one = asLock(await withoutWay(later, root, 'passkey'));
    expect([one.ways.map(({ kind }) => kind), one.after, await openedBy(one, '408152')]).toEqual([['pin'], 5, root]);
    const none = await withoutWay(one, root, 'pin');
    if (none.lock === 'app') throw new Error('still locked');
    expect(await rootOf(none)).toEqual(root);
    expect(none.vault).toBe((await sealingKeys(root)).vault);
  });

  it('knows the root that the twelve words give, and no other', async () => {
    const { root, locked } = await fresh('408152');
    expect([await isRootOf(locked, root), await isRootOf(locked, newRoot())]).toEqual([true, false]);
    await expect(withAfter(locked, newRoot(), 1)).rejects.toThrow(RangeError);
  });

  it('stays when another root takes the place of its own: the PIN opens that one, and so does who had the first open', async () => {
    const { root, locked } = await fresh('408152');
    const next = newRoot();
    const moved = asLock(await keepAs(locked, root, next));
    expect(await openedBy(moved, '408152')).toEqual(next);
    expect(await rootAfter({ kept: locked, root }, moved)).toEqual(next);
    const { locked: stranger } = await fresh('408152');
    expect(await rootAfter({ kept: locked, root }, stranger)).toBeNull();
    expect(await rootAfter({ kept: await keepRoot(root), root }, moved)).toBeNull();
    expect((await keepAs(await keepRoot(root), root, next)).lock).toBe('device');
  });
});

describe('a PIN or password', () => {
  it.each([
    ['12345', 'short'], ['1234567', 'simple'], ['987654', 'simple'], ['000000', 'simple'], ['121212', 'simple'], ['123 123', 'simple'], ['408152', null],
    ['abcdefg', 'short'], ['abcdefgh', 'simple'], ['aaaaaaaa', 'simple'], ['wafels op zondag', null], ['x'.repeat(129), 'long'], ['      ', 'short'],
  ] as const)('%s: %s', (typed, problem) => {
    expect(pinProblem(typed)).toBe(problem);
  });
});

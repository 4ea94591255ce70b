import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SealedChange } from '../vault/index.ts';
import { toBase64url } from '../keys/index.ts';
import { COMPACT_EVERY, decisions } from './decisions.ts';
import { SyncRequest, syncLimits } from './protocol/index.ts';
import { digestOf, heldOf, vectorOf } from './vectors.ts';

const writer = (number: number): string => number.toString(16).padStart(16, '0');
const change = (number: number, n: number, size: number): SealedChange => ({ writer: writer(number), n, bytes: new Uint8Array(size) });
const seen = (...entries: readonly (readonly [writer: number, upTo: number, beyond?: readonly number[]])[]) =>
  new Map(entries.map(([number, upTo, beyond = []]) => [writer(number), { upTo, beyond }]));
const held = (...entries: readonly (readonly [number, number])[]) => new Map(entries.map(([number, n]) => [writer(number), n]));

describe('one request', () => {
  it('takes the beginning of the outbox that fits, and never more than the service takes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 40, max: syncLimits.envelope }), { maxLength: 40 }), (sizes) => {
        const outbox = sizes.map((size, index) => change(index, 1, size));
        const { push, tooLarge } = decisions.batch(outbox, syncLimits.request);
        expect([push, tooLarge]).toEqual([outbox.slice(0, push.length), false]);
        expect(push.length > 0).toBe(outbox.length > 0);
        const items = push.map(({ writer: w, n, bytes }) => ({ w, n, env: toBase64url(bytes) }));
        const request = { cursor: 2 ** 50, digest: '0'.repeat(64), push: items, limit: syncLimits.page };
        expect(SyncRequest.safeParse(request).success).toBe(true);
        expect(JSON.stringify(request).length).toBeLessThanOrEqual(syncLimits.request);
      }),
      { numRuns: 60 },
    );
  });

  it('stops before a change that no request can carry, and before more changes than one may have', () => {
    const small = Array.from({ length: syncLimits.push + 20 }, (_, index) => change(1, index + 1, 40));
    expect(decisions.batch(small, syncLimits.request).push.length).toBe(syncLimits.push);
    const large = [change(1, 1, 40), change(1, 2, syncLimits.envelope + 1), change(2, 1, 40)];
    expect(decisions.batch(large, syncLimits.request)).toEqual({ push: large.slice(0, 1), tooLarge: true });
  });
});

describe('comparing', () => {
  it.each([
    ['the same on both sides', seen([1, 3]), held([1, 3]), [], false, false],
    ['nothing anywhere', seen(), held(), [], false, false],
    ['more on the service', seen([1, 2]), held([1, 3]), [], true, false],
    ['a hole here', seen([1, 1, [3]]), held([1, 3]), [], true, false],
    ['no hole when what comes after is known too', seen([1, 1, [2, 3]]), held([1, 3]), [], false, false],
    ['a writer that is not known here', seen(), held([2, 1]), [], true, false],
    ['more here, on its way', seen([1, 3]), held([1, 1]), [change(1, 2, 1), change(1, 3, 1)], false, false],
    ['more here, and part of it not on its way', seen([1, 3]), held([1, 1]), [change(1, 3, 1)], false, true],
    ['sent again what the service has', seen([1, 3]), held([1, 3]), [change(1, 3, 1)], false, false],
    ['each has what the other lacks', seen([1, 1]), held([2, 1]), [], true, true],
  ])('finds %s', (_, known, have, waiting, missingHere, missingThere) => {
    expect(decisions.compare(known, have, waiting)).toEqual({ missingHere, missingThere });
  });

  it('sees a service that was put back to an earlier moment', () => {
    const answer = { head: 5, items: [], more: false, serverTime: 0 };
    expect([4, 5, 6].map((cursor) => decisions.wentBack(answer, cursor))).toEqual([false, false, true]);
  });

  it('lets who fills the list of the service fold it, and nobody else', () => {
    const answer = (head: number) => ({ head, items: [], more: false, serverTime: 0 });
    expect(decisions.compacts(answer(COMPACT_EVERY - 1), 10)).toBe(false);
    expect(decisions.compacts(answer(COMPACT_EVERY), 1)).toBe(true);
    expect(decisions.compacts(answer(COMPACT_EVERY + 3), 10)).toBe(true);
    expect(decisions.compacts(answer(COMPACT_EVERY + 30), 10)).toBe(false);
  });

  it('names what is held the same whatever the order', () => {
    const vector = [{ w: writer(2), n: 7 }, { w: writer(1), n: 3 }];
    expect(digestOf(heldOf(vector))).toBe(digestOf(heldOf(vector.toReversed())));
    // sha256sum of the two lines, by hand.
    expect(digestOf(heldOf(vector))).toBe('e20d51a390a65ea1abcd5504e02b3ee67151ad8ad5755f0492eca3a5a78d47da');
    expect(vectorOf(heldOf(vector))).toEqual(vector.toReversed());
    expect(digestOf(new Map())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

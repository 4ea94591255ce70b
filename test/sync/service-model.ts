import fc from 'fast-check';
import type { ErrorCode, Vector } from '../../src/sync/protocol/index.ts';
import { digestOf, sealed, writer } from './service-client.ts';

/** One vault as the protocol describes it, written without a look at the service: lists and maps, nothing clever. */
export interface ModelVault {
  readonly items: readonly { readonly w: string; readonly n: number; readonly env: string; readonly s: number }[];
  readonly snap: { readonly s: number; readonly vv: Vector; readonly env: string } | null;
  readonly head: number;
  readonly erased: boolean;
}

export const emptyVault: ModelVault = { items: [], snap: null, head: 0, erased: false };

const reached = (vv: Vector, w: string): number => vv.find((entry) => entry.w === w)?.n ?? 0;
const lastOf = ({ items, snap }: ModelVault, w: string): number => Math.max(reached(snap?.vv ?? [], w), ...items.filter((item) => item.w === w).map(({ n }) => n));

/** What the vault holds, by writer. */
export const holds = (vault: ModelVault): Vector =>
  [...new Set([...(vault.snap?.vv ?? []), ...vault.items].map(({ w }) => w))]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((w) => ({ w, n: lastOf(vault, w) }));

interface Pushed {
  readonly w: string;
  readonly n: number;
  readonly env: string;
}

const take = (vault: ModelVault, push: readonly Pushed[]): ModelVault | ErrorCode => {
  const items = [...vault.items];
  for (const { w, n, env } of push) {
    if (n <= reached(vault.snap?.vv ?? [], w)) continue;
    const there = items.find((item) => item.w === w && item.n === n);
    if (there !== undefined && there.env !== env) return 'conflict';
    if (there !== undefined) continue;
    if (n !== lastOf({ ...vault, items }, w) + 1) return 'gap';
    items.push({ w, n, env, s: vault.head + items.length - vault.items.length + 1 });
  }
  return { ...vault, items, head: vault.head + items.length - vault.items.length };
};

/** What somebody does to a vault. */
export type Step =
  | { readonly do: 'sync'; readonly back: number | null; readonly agrees: 'yes' | 'no' | 'null'; readonly push: readonly Pushed[]; readonly limit: number }
  | { readonly do: 'snapshot'; readonly vv: Vector; readonly env: string }
  | { readonly do: 'export' }
  | { readonly do: 'erase' }
  | { readonly do: 'create' };

/** What the vault becomes, and what is answered: a code, or the answer but for the time. */
export const step = (vault: ModelVault, what: Step): { readonly vault: ModelVault; readonly says: unknown } => {
  if (what.do === 'erase') return { vault: { ...emptyVault, erased: true }, says: {} };
  if (vault.erased) return { vault, says: 'gone' };
  switch (what.do) {
    case 'create':
      return { vault, says: { created: false } };
    case 'export':
      return { vault, says: { snapshot: vault.snap === null ? null : { vv: vault.snap.vv, env: vault.snap.env }, items: vault.items } };
    case 'snapshot': {
      if (vault.snap?.env === what.env && digestOf(vault.snap.vv) === digestOf(what.vv)) return { vault, says: { s: vault.snap.s } };
      if ((vault.snap?.vv ?? []).some(({ w, n }) => reached(what.vv, w) < n)) return { vault, says: 'stale-snapshot' };
      const s = vault.head + 1;
      const vv = what.vv.toSorted((a, b) => (a.w < b.w ? -1 : 1));
      return { vault: { ...vault, head: s, snap: { s, vv, env: what.env }, items: vault.items.filter(({ w, n }) => n > reached(vv, w)) }, says: { s } };
    }
    case 'sync': {
      const after = take(vault, what.push);
      if (typeof after === 'string') return { vault, says: after };
      const { cursor, digest } = requestOf(vault, what);
      const agreed = digest === digestOf(holds(after));
      const unread = vault.items.filter(({ s, w, n }) => s > cursor && !what.push.some((item) => item.w === w && item.n === n));
      const items = unread.slice(0, what.limit);
      const more = items.length < unread.length;
      const snap = !agreed && after.snap !== null && after.snap.s > cursor ? { snap: after.snap } : {};
      return { vault: after, says: { head: after.head, items, more, ...snap, ...(agreed || more ? {} : { have: holds(after) }) } };
    }
  }
};

/** The cursor and the digest that a sync carries, of a device that knows the vault as it is. */
export const requestOf = (vault: ModelVault, { back, agrees, push }: Extract<Step, { do: 'sync' }>): { readonly cursor: number; readonly digest: string | null } => {
  const after = take(vault, push);
  const digest = agrees === 'null' ? null : digestOf(agrees === 'yes' && typeof after !== 'string' ? holds(after) : [{ w: 'f'.repeat(16), n: 1 }]);
  return { cursor: back === null ? vault.head + 7 : Math.max(0, vault.head - back), digest };
};

const writers = [writer(3), writer(1), writer(2)];
const anyWriter = fc.constantFrom(...writers);
/** Small numbers, so that the same name comes again: with the same bytes mostly, sometimes with others. */
const pushed = fc
  .record({ w: anyWriter, n: fc.integer({ min: 1, max: 7 }), other: fc.integer({ min: 0, max: 3 }) })
  .map(({ w, n, other }) => ({ w, n, env: sealed(`${w} ${n}${other === 0 ? ' other' : ''}`) }));
/** Changes as a device has them: one after the other. */
const run = fc
  .record({ w: anyWriter, from: fc.constantFrom(1, 1, 1, 2, 3, 5), count: fc.integer({ min: 0, max: 6 }) })
  .map(({ w, from, count }) => Array.from({ length: count }, (_, index) => ({ w, n: from + index, env: sealed(`${w} ${from + index}`) })));

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('sync' as const),
      back: fc.option(fc.integer({ min: 0, max: 12 }), { freq: 12 }),
      agrees: fc.constantFrom('yes' as const, 'no' as const, 'null' as const),
      push: fc.oneof(fc.array(run, { maxLength: 2 }).map((runs) => runs.flat()), fc.array(pushed, { maxLength: 4 })),
      limit: fc.integer({ min: 1, max: 5 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('snapshot' as const),
      vv: fc.uniqueArray(fc.record({ w: anyWriter, n: fc.constantFrom(1, 1, 2, 2, 3, 4, 7) }), { selector: ({ w }) => w, maxLength: 3 }),
      env: fc.constantFrom('state', 'other state').map(sealed),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'export' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'create' as const }) },
);

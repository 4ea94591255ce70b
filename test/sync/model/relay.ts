import { createHash } from 'node:crypto';
import type { ErrorCode, Item, Snapshot, SyncAnswer, SyncRequest } from '../../../src/sync/protocol/index.ts';

/** What the service holds of a vault, as the proof understands the protocol: written apart from the server. Immutable. */
export interface Held {
  readonly head: number;
  readonly items: readonly (Item & { readonly s: number })[];
  readonly snapshot: (Snapshot & { readonly s: number }) | null;
}

/** Wrong ways of keeping that the proof must find. */
export type RelayBug = 'push-not-idempotent' | 'gaps-accepted' | 'stale-snapshot' | 'none';
export type RelayAnswer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorCode };

/** A relay of one vault. */
export interface Relay {
  held(): Held;
  /** Puts it back to what it held before. */
  restore(held: Held): void;
  sync(request: SyncRequest, now: number): RelayAnswer<SyncAnswer>;
  putSnapshot(snapshot: Snapshot): RelayAnswer<{ readonly s: number }>;
}

const empty: Held = { head: 0, items: [], snapshot: null };
const refuse = (error: ErrorCode): { readonly ok: false; readonly error: ErrorCode } => ({ ok: false, error });
const snapshotReach = ({ snapshot }: Held): ReadonlyMap<string, number> => new Map(snapshot?.vv.map(({ w, n }) => [w, n]));

/** Up to which change of each writer the relay holds everything or the snapshot does. */
export const reachOf = (held: Held): ReadonlyMap<string, number> => {
  const reach = new Map(snapshotReach(held));
  for (const { w, n } of held.items) reach.set(w, Math.max(n, reach.get(w) ?? 0));
  return reach;
};
const digestOf = (reach: ReadonlyMap<string, number>): string =>
  createHash('sha256')
    .update(
      [...reach]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([w, n]) => `${w}:${n}`)
        .join('\n'),
    )
    .digest('hex');

const push = (held: Held, items: readonly Item[], bug: RelayBug): RelayAnswer<Held> => {
  const folded = snapshotReach(held);
  const last = new Map(reachOf(held));
  const list = [...held.items];
  let { head } = held;
  for (const { w, n, env } of items) {
    const reached = last.get(w) ?? 0;
    if (bug !== 'push-not-idempotent') {
      if (n <= (folded.get(w) ?? 0)) continue;
      const there = list.find((item) => item.w === w && item.n === n);
      if (there !== undefined && there.env !== env) return refuse('conflict');
      if (there !== undefined) continue;
    }
    if (n > reached + 1 && bug !== 'gaps-accepted') return refuse('gap');
    head++;
    list.push({ w, n, env, s: head });
    last.set(w, Math.max(n, reached));
  }
  return { ok: true, value: { ...held, head, items: list } };
};

export const createRelay = (bug: RelayBug = 'none'): Relay => {
  let held = empty;
  return {
    held: () => held,
    restore: (before) => {
      held = before;
    },
    sync: ({ cursor, digest, push: items, limit }, now) => {
      const pushed = push(held, items, bug);
      if (!pushed.ok) return pushed;
      held = pushed.value;
      const mine = new Set(items.map(({ w, n }) => `${w}:${n}`));
      const unread = held.items.filter(({ w, n, s }) => s > cursor && !mine.has(`${w}:${n}`));
      const page = unread.slice(0, limit);
      const more = page.length < unread.length;
      const reach = reachOf(held);
      const agreed = digest === digestOf(reach);
      const { snapshot } = held;
      return {
        ok: true,
        value: {
          head: held.head,
          items: page,
          more,
          serverTime: now,
          ...(agreed || more ? {} : { have: [...reach].map(([w, n]) => ({ w, n })) }),
          ...(snapshot === null || agreed || snapshot.s <= cursor ? {} : { snap: snapshot }),
        },
      };
    },
    putSnapshot: ({ vv, env }) => {
      const reach = new Map(vv.map(({ w, n }) => [w, n]));
      const covers = [...snapshotReach(held)].every(([w, n]) => n <= (reach.get(w) ?? 0));
      if (!covers && bug !== 'stale-snapshot') return refuse('stale-snapshot');
      const head = held.head + 1;
      held = { head, items: held.items.filter(({ w, n }) => n > (reach.get(w) ?? 0)), snapshot: { vv, env, s: head } };
      return { ok: true, value: { s: head } };
    },
  };
};

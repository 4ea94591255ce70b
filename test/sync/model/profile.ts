import type { Stored } from '../../../src/storage/index.ts';
import type { SealedChange, SealedState, SyncMemory, SyncPort } from '../../../src/vault/index.ts';
import { isApplied, isKnown, joined, nothing, withChange, type Change, type MergeBug, type Registers } from './registers.ts';
import { openChange, openState, sealState } from './sealed.ts';

/** What lasts on one device: all of it changes in one step, or nothing does. Immutable. */
export interface Durable {
  readonly registers: Registers;
  /** Changes of a newer version of the app: kept as they are. */
  readonly opaque: readonly SealedChange[];
  readonly outbox: readonly SealedChange[];
  readonly memory: SyncMemory | null;
  /** For the bug of a writer that is kept. */
  readonly writer: string | null;
}
export const emptyDurable: Durable = { registers: nothing, opaque: [], outbox: [], memory: null, writer: null };
export const startMemory: SyncMemory = { cursor: 0, held: new Map(), completeAt: null };

export type PortBug = MergeBug | 'dropped-at-send' | 'outbox-emptied';
const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index]);
const isSame = (a: SealedChange, b: SealedChange): boolean => a.writer === b.writer && a.n === b.n && sameBytes(a.bytes, b.bytes);

/** Every change that is in the durable log, by writer, held ones and those of newer versions too. */
export const knownIn = ({ registers, opaque }: Durable): ReadonlyMap<string, ReadonlySet<number>> => {
  const known = new Map<string, Set<number>>([...registers.applied].map(([w, ns]) => [w, new Set(ns)]));
  const add = (w: string, n: number): void => void known.set(w, (known.get(w) ?? new Set()).add(n));
  for (const { w, n } of registers.held) add(w, n);
  for (const { writer, n } of opaque) add(writer, n);
  return known;
};
export const upToOf = (known: ReadonlyMap<string, ReadonlySet<number>>) =>
  new Map(
    [...known].map(([w, ns]) => {
      let upTo = 0;
      while (ns.has(upTo + 1)) upTo++;
      return [w, { upTo, beyond: [...ns].filter((n) => n > upTo).toSorted((a, b) => a - b) }] as const;
    }),
  );

/** What a change that comes in does to the log; false when it cannot be read. `version`: that of the app. */
const take = (durable: Durable, sealed: SealedChange, version: number, bug: MergeBug): Durable | false => {
  const change = openChange(sealed.writer, sealed.n, sealed.bytes);
  if (change === undefined) return false;
  if (change.version > version) {
    const known = isKnown(durable.registers, change) || durable.opaque.some((other) => other.writer === sealed.writer && other.n === sealed.n);
    return known ? durable : { ...durable, opaque: [...durable.opaque, sealed] };
  }
  return { ...durable, registers: withChange(durable.registers, change, bug) };
};

/** What a change of this device does to the log: one step for the log and the outbox. */
export const withOwn = (durable: Durable, change: Change, sealed: SealedChange, bug: MergeBug): Durable => ({
  ...durable,
  registers: withChange(durable.registers, change, bug),
  outbox: durable.memory === null ? durable.outbox : [...durable.outbox, sealed],
});

/** The log after the app became a newer version, which can read what it kept. */
export const upgraded = (durable: Durable, version: number, bug: MergeBug): Durable =>
  durable.opaque.reduce<Durable>((log, sealed) => take(log, sealed, version, bug) || log, { ...durable, opaque: [] });

/** How a port reaches what lasts. */
export interface Shelf {
  read(): Durable;
  /** Waits its turn, then does all of it in one step; false: no room. */
  step<T>(work: (durable: Durable) => { readonly next: Durable; readonly value: T }): Promise<Stored<T>>;
  readonly version: number;
  readonly bug: PortBug | 'none';
  onSaved(listener: () => void): () => void;
}

/** The durable log as its sync sees it. */
export const portOf = (shelf: Shelf): SyncPort => {
  const merge: MergeBug = shelf.bug === 'clock-wins' || shelf.bug === 'last-arrival' || shelf.bug === 'no-hold-back' ? shelf.bug : 'none';
  const look = <T>(value: (durable: Durable) => T): Promise<Stored<T>> => shelf.step((durable) => ({ next: durable, value: value(durable) }));
  return {
    memory: () => look(({ memory }) => memory),
    remember: (memory) => shelf.step((durable) => ({ next: { ...durable, memory }, value: undefined })),
    outbox: () =>
      shelf.bug === 'dropped-at-send'
        ? shelf.step((durable) => ({ next: { ...durable, outbox: [] }, value: durable.outbox }))
        : look(({ outbox }) => outbox),
    acknowledge: (sent, memory) =>
      shelf.step((durable) => ({
        next: {
          ...durable,
          memory,
          outbox: shelf.bug === 'outbox-emptied' && sent.length > 0 ? [] : durable.outbox.filter((change) => !sent.some((other) => isSame(change, other))),
        },
        value: undefined,
      })),
    receive: (state, changes, memory) =>
      shelf.step((durable) => {
        const opened = state === null ? null : openState(state.upTo, state.bytes);
        let next: Durable = opened === null || opened === undefined ? durable : { ...durable, registers: joined(durable.registers, opened, merge) };
        next = { ...next, opaque: next.opaque.filter(({ writer, n }) => !isApplied(next.registers, { w: writer, n })) };
        const bad: { readonly writer: string; readonly n: number }[] = [];
        for (const change of changes) {
          const taken = take(next, change, shelf.version, merge);
          if (taken === false) bad.push({ writer: change.writer, n: change.n });
          else next = taken;
        }
        return { next: { ...next, memory }, value: { bad, badState: opened === undefined } };
      }),
    seen: () => upToOf(knownIn(shelf.read())),
    snapshot: async (): Promise<SealedState | null> => {
      const made = await look((durable) => {
        if (durable.opaque.length > 0) return null;
        const upTo = new Map([...upToOf(durable.registers.applied)].flatMap(([w, known]) => (known.upTo > 0 ? [[w, known.upTo] as const] : [])));
        return { upTo, bytes: sealState(durable.registers, upTo) };
      });
      return made.ok ? made.value : null;
    },
    onSaved: shelf.onSaved,
  };
};

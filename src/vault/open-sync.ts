import { keepAs, rootOf, sealingKeys } from '../keys/index.ts';
import type { EntryHeader, LogOwner, LogPosition, LogReading, Sealed, StorageFailure, Stored, SyncTable } from '../storage/index.ts';
import type { Decoded, Entry } from './envelope.ts';
import { sealingCodec, upToOf, type Codec, type Log, type Opened } from './log.ts';
import { release } from './merge/fold.ts';
import { emptyReplica, type Replica } from './merge/replica.ts';
import { hasSeen, joinSeen, withDot, type Dot, type Seen, type WriterSeen } from './merge/seen.ts';
import { compacted, decodeReading, withReading } from './reading.ts';
import { resealAll } from './reseal.ts';
import type { Received, SealedChange, SealedState, VaultSync } from './sync-port.ts';
import type { VaultProblem } from './vault.ts';

/** What a vault lets its sync see of itself. */
export interface VaultInside {
  /** The log, once the vault shows all that it holds. */
  caughtUp(): Promise<Stored<Log>>;
  /** The keys of what it shows; null while there are none. */
  opened(): Opened | null;
  /** Calls back after this or another tab saved something. Returns how to stop. */
  onSaved(listener: () => void): () => void;
}

/** How often something is tried again that another tab came between. */
const TRIES = 20;
const done = { ok: true, value: undefined } as const;
const failed = (failure: StorageFailure) => ({ ok: false, failure }) as const;

const withDots = (seen: Seen, dots: readonly Dot[]): Seen => {
  const known = new Map<string, WriterSeen>(seen);
  for (const dot of dots) if (!hasSeen(known, dot)) known.set(dot.writer, withDot(known.get(dot.writer), dot.n));
  return known;
};

/** What entries hold that only a newer version of the app can read. */
const seenOfSealed = (entries: readonly Sealed[]): Seen =>
  entries.reduce<Seen>((seen, { header }) => {
    if (header?.kind === 'change') return withDots(seen, [header]);
    return header?.kind === 'state' ? joinSeen(seen, new Map([...header.upTo].map(([writer, upTo]) => [writer, { upTo, beyond: [] }]))) : seen;
  }, new Map());

const isPrefixOf = (seen: Seen, upTo: ReadonlyMap<string, number>): boolean => [...upTo].every(([writer, n]) => (seen.get(writer)?.upTo ?? 0) >= n);

/** True when an entry is what stands on its outside: who sealed it may have erred. */
const isUnder = (header: EntryHeader, entry: Entry): boolean => {
  if (entry.kind === 'change') return header.kind === 'change' && header.writer === entry.change.writer && header.n === entry.change.n;
  return header.kind === 'state' && isPrefixOf(entry.replica.seen, header.upTo);
};
const decodeStrictly = async (codec: Codec, header: EntryHeader, bytes: Uint8Array): Promise<Decoded<Entry>> => {
  const decoded = await codec.decode({ header, bytes });
  return decoded.ok && !isUnder(header, decoded.value) ? { ok: false, reason: 'malformed' } : decoded;
};

/**
 * Sync's side of a vault. It reads the durable log for itself: memory also shows what is not saved, and without sync it shows what is
 * held. One thing at a time, so that what was read belongs to one moment.
 */
export const openSync = (inside: VaultInside): VaultSync => {
  let position: LogPosition | null = null;
  let codec: Codec | null = null;
  let durable: Replica = emptyReplica;
  let problems: readonly VaultProblem[] = [];
  let newer: Seen = new Map();

  let turn: Promise<unknown> = Promise.resolve();
  /** What throws (a browser that lost its keys, or its mind) must not take the sync along. */
  const inTurn = <T>(work: () => Promise<Stored<T>>): Promise<Stored<T>> => {
    const mine = turn.then(work).catch(() => failed('unknown'));
    turn = mine;
    return mine;
  };

  const takeIn = async (read: LogReading, decoder: Codec): Promise<void> => {
    const reading = await decodeReading(decoder, read);
    const before = read.complete ? emptyReplica : durable;
    durable = withReading(before, reading);
    problems = read.complete ? reading.problems : [...problems, ...reading.problems];
    newer = joinSeen(read.complete ? new Map() : newer, seenOfSealed(reading.newer));
    position = read.position;
  };

  interface Here {
    readonly log: Log;
    readonly table: SyncTable;
    readonly owner: LogOwner;
    readonly codec: Codec;
    readonly opened: Opened;
  }
  /** Reads what the durable log has more. */
  const here = async (): Promise<Stored<Here>> => {
    const log = await inside.caughtUp();
    if (!log.ok) return log;
    const read = await log.value.read(position);
    if (!read.ok) return read;
    const { kept } = read.value;
    const keys = kept?.lock === 'app' ? inside.opened()?.keys : kept;
    if (kept === null || keys?.vault !== kept.vault) return failed('closed');
    const decoder: Codec = codec?.keys.vault === kept.vault ? codec : sealingCodec(keys);
    codec = decoder;
    await takeIn(read.value, decoder);
    const owner = { epoch: read.value.position.epoch, vault: kept.vault };
    return { ok: true, value: { log: log.value, table: await log.value.sync(), owner, codec: decoder, opened: { kept, keys } } };
  };
  const withHere = <T>(work: (found: Here) => Promise<Stored<T>>): Promise<Stored<T>> =>
    inTurn(async () => {
      const found = await here();
      return found.ok ? work(found.value) : found;
    });

  const seen = (): Seen => withDots(joinSeen(durable.seen, newer), durable.held);

  const checkedState = async (decoder: Codec, { upTo, bytes }: SealedState): Promise<{ readonly row: Sealed; readonly news: boolean } | null> => {
    const header = { kind: 'state', upTo } as const;
    const row: Sealed = { header, bytes };
    const decoded = await decodeStrictly(decoder, header, bytes);
    if (!decoded.ok) return decoded.reason === 'newer' ? { row, news: !isPrefixOf(seen(), upTo) } : null;
    if (decoded.value.kind !== 'state') return null;
    const theirs = decoded.value.replica.seen;
    const news = [...theirs].some(([writer, { upTo: n, beyond }]) => (durable.seen.get(writer)?.upTo ?? 0) < n || !beyond.every((later) => hasSeen(durable.seen, { writer, n: later })));
    return { row, news };
  };

  /** The changes that are news and can be kept, and those that cannot be opened or are no changes. */
  const checkedChanges = async (decoder: Codec, changes: readonly SealedChange[]) => {
    const known = seen();
    const rows: Sealed[] = [];
    const bad: Dot[] = [];
    for (const { writer, n, bytes } of changes) {
      const header = { kind: 'change', writer, n } as const;
      const decoded = await decodeStrictly(decoder, header, bytes);
      if (!decoded.ok && decoded.reason !== 'newer') bad.push({ writer, n });
      else if (!hasSeen(known, { writer, n })) rows.push({ header, bytes });
    }
    return { rows, bad };
  };

  /** Applies what is held to the durable log: nothing more will come that it waits for. */
  const settled = async (log: Log, decoder: Codec): Promise<Stored<void>> => {
    for (let left = TRIES; left > 0; left--) {
      const read = await log.read(null);
      if (!read.ok) return read;
      const reading = await decodeReading(decoder, read.value);
      if (withReading(emptyReplica, reading).held.length === 0 || reading.problems.some(({ place }) => place === 'snapshot')) return done;
      const { replica, folded } = compacted(reading, release);
      const { header, bytes } = await decoder.encode({ kind: 'state', replica });
      const replaced = await log.replace(header, bytes, read.value.position, folded);
      if (!replaced.ok) return replaced;
      if (replaced.value) return done;
    }
    return failed('unknown');
  };

  /** Shows what was done to the log. That it is durable is certain already. */
  const shown = async <T>(outcome: Stored<T>): Promise<Stored<T>> => {
    if (outcome.ok) await here();
    return outcome;
  };
  const belonging = <T>(outcome: Stored<boolean>, value: T): Stored<T> => {
    if (!outcome.ok) return outcome;
    return outcome.value ? { ok: true, value } : failed('closed');
  };

  return {
    memory: () => withHere(({ table }) => table.state()),

    remember: (memory) =>
      withHere(async ({ log, table, codec: decoder }) => {
        const was = await table.state();
        if (!was.ok) return was;
        if (memory !== null && was.value === null) {
          const settling = await settled(log, decoder);
          if (!settling.ok) return settling;
        }
        return shown(await table.remember(memory));
      }),

    outbox: () => withHere(({ table }) => table.outbox()),

    acknowledge: (sent, memory) => withHere(async ({ table, owner }) => belonging(await table.acknowledge(sent, memory, owner), undefined)),

    receive: (state, changes, memory) =>
      withHere<Received>(async ({ table, owner, codec: decoder }) => {
        const checked = state === null ? null : await checkedState(decoder, state);
        const { rows, bad } = await checkedChanges(decoder, changes);
        const entries = [...(checked?.news === true ? [checked.row] : []), ...rows];
        return shown(belonging(await table.receive(entries, memory, owner), { bad, badState: state !== null && checked === null }));
      }),

    seen,

    snapshot: async () => {
      const made = await withHere<SealedState | null>(async ({ codec: decoder }) => {
        // A part that nobody can read takes nothing along: the state does not claim to know it.
        if (problems.some(({ place, reason }) => place === 'snapshot' || reason === 'newer')) return { ok: true, value: null };
        const { bytes } = await decoder.encode({ kind: 'state', replica: durable });
        return { ok: true, value: { upTo: upToOf(durable.seen), bytes } };
      });
      return made.ok ? made.value : null;
    },

    onSaved: (listener) => inside.onSaved(listener),

    root: () => withHere(async (found) => ({ ok: true, value: await rootOf(found.opened.keys) })),

    kept: () => withHere(async ({ opened }) => ({ ok: true, value: opened.kept })),

    relock: (next, were) => withHere(async ({ table }) => shown(await table.relock(next, were))),

    rekey: (root, mine) =>
      withHere(async ({ log, table, opened: { keys } }) => {
        const to = await sealingKeys(root);
        for (let left = TRIES; left > 0; left--) {
          const read = await log.read(null);
          if (!read.ok) return read;
          const { kept, position } = read.value;
          if (kept?.vault !== keys.vault) return failed('closed');
          // As they are kept now: another tab may have locked them, or changed the PIN, since this one looked.
          const moved = { next: await keepAs(kept, await rootOf(keys), root), were: kept };
          const { entries, snapshot } = mine === 'join' ? await resealAll(keys, to, read.value) : { entries: [], snapshot: null };
          const rekeyed = await (mine === 'join' ? table.reseal(position, entries, snapshot, moved) : table.renew(moved));
          if (!rekeyed.ok) return rekeyed;
          if (rekeyed.value) return shown(done);
        }
        return failed('unknown');
      }),
  };
};

import type { Connection } from './connection.ts';
import type { Stored } from './failure.ts';
import { currentLog, readMeta } from './log-meta.ts';
import { logTables, type LogChange, type LogOwner, type LogPosition, type Sealed } from './log-table.ts';
import { firstMeta, type EntryHeader, type KeptKeys, type LogRow, type SyncRow } from './schema.ts';
import type { TabChannel } from './tab-channel.ts';

/** What sync remembers of the service. */
export type SyncState = Omit<SyncRow, 'key'>;

/** A change that waits to be sent. */
export interface Outgoing {
  readonly writer: string;
  readonly n: number;
  readonly bytes: Uint8Array;
}

/** A sealed entry that takes the place of the one with the same number. */
export interface Resealed extends Sealed {
  readonly seq: number;
  readonly header: EntryHeader;
}

/** Keys that take the place of those that `were` kept, and of no others that came between. */
export interface NewKeys {
  readonly next: KeptKeys;
  readonly were: KeptKeys;
}

/** What sync does to the log, one transaction each. */
export interface SyncTable {
  /** Keeps these keys, or gives those that are there already: all tabs get the same. */
  adopt(kept: KeptKeys): Promise<Stored<KeptKeys>>;
  /** Keeps the keys of the same vault in another way, for all tabs. False, and nothing changes, when they are not kept as they `were` any more. */
  relock(next: KeptKeys, were: KeptKeys): Promise<Stored<boolean>>;
  state(): Promise<Stored<SyncState | null>>;
  /** Null turns sync off and forgets the outbox. */
  remember(state: SyncState | null): Promise<Stored<void>>;
  outbox(): Promise<Stored<readonly Outgoing[]>>;
  /** False, and nothing changes, when sync was turned off or the log belongs to somebody else by now. */
  acknowledge(sent: readonly Outgoing[], state: SyncState, owner: LogOwner): Promise<Stored<boolean>>;
  /** Adds entries that need not be sent. False, and nothing changes, as above. */
  receive(entries: readonly Sealed[], state: SyncState, owner: LogOwner): Promise<Stored<boolean>>;
  /**
   * Puts the same entries sealed anew in their places; with `keys` for another vault, where sync is off until it is turned on. False, and
   * nothing changes, when the log (`position`: all of it) or the keys are not as they were read any more.
   */
  reseal(position: LogPosition, entries: readonly Resealed[], snapshot: Sealed | null, keys: NewKeys | null): Promise<Stored<boolean>>;
  /** Empties the log, as another one for another vault, where sync is off until it is turned on. False, and nothing changes, for other keys. */
  renew(keys: NewKeys): Promise<Stored<boolean>>;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);
// Sealed anew each time: the same bytes are the same keys, kept in the same way.
const areKept = (now: KeptKeys | null, were: KeptKeys): boolean => now !== null && sameBytes(now.sealed, were.sealed);
const inside = ({ seq, bytes, header }: LogRow): LogRow => ({ bytes, ...(seq === undefined ? {} : { seq }), ...(header === undefined ? {} : { header }) });

const outgoing = async (transaction: LogChange): Promise<readonly LogRow[]> => transaction.objectStore('log').index('outbox').getAll();

/** Sync's part of the log; the channel brings word to the other tabs. */
export const createSyncTable = (connection: Connection, { announce }: TabChannel): SyncTable => {
  const change = <T>(work: (transaction: LogChange) => Promise<T>): Promise<Stored<T>> => connection.change(logTables, work);
  /** Tells the other tabs when something changed that they show. */
  const told = async <T>(changing: Promise<Stored<T>>, isNews: (done: T) => boolean): Promise<Stored<T>> => {
    const done = await changing;
    if (done.ok && isNews(done.value)) announce();
    return done;
  };
  const belongs = async (transaction: LogChange, { epoch, vault }: LogOwner): Promise<boolean> => {
    const { log, kept, sync } = await readMeta(transaction.objectStore('meta'));
    return sync !== null && log?.epoch === epoch && kept?.vault === vault;
  };
  const put = (transaction: LogChange, state: SyncState): Promise<string> => transaction.objectStore('meta').put({ key: 'sync', ...state });

  return {
    adopt: (kept) =>
      change(async (transaction) => {
        const meta = transaction.objectStore('meta');
        const now = await readMeta(meta);
        if (now.kept === null) await meta.put({ key: 'keys', kept });
        return now.kept ?? kept;
      }),

    relock: (next, were) =>
      told(
        change(async (transaction) => {
          const meta = transaction.objectStore('meta');
          const { kept } = await readMeta(meta);
          if (!areKept(kept, were)) return false;
          await meta.put({ key: 'keys', kept: next });
          return true;
        }),
        (done) => done,
      ),

    state: () =>
      connection.read(logTables, async (transaction) => {
        const { sync } = await readMeta(transaction.objectStore('meta'));
        return sync === null ? null : { cursor: sync.cursor, held: sync.held, completeAt: sync.completeAt };
      }),

    remember: async (state) => {
      const done = await told(
        change(async (transaction) => {
          const was = (await readMeta(transaction.objectStore('meta'))).sync !== null;
          if (state !== null) await put(transaction, state);
          else {
            const log = transaction.objectStore('log');
            for (const row of await outgoing(transaction)) await log.put(inside(row));
            await transaction.objectStore('meta').delete('sync');
          }
          return was !== (state !== null);
        }),
        (turned) => turned,
      );
      return done.ok ? { ok: true, value: undefined } : done;
    },

    outbox: () =>
      connection.read(logTables, async (transaction) =>
        (await transaction.objectStore('log').index('outbox').getAll()).flatMap(({ header, bytes }) =>
          header?.kind === 'change' ? [{ writer: header.writer, n: header.n, bytes }] : [],
        ),
      ),

    acknowledge: async (sent, state, owner) => {
      const done = await told(
        change(async (transaction) => {
          if (!(await belongs(transaction, owner))) return { belongs: false, taken: 0 };
          const log = transaction.objectStore('log');
          const isSent = ({ header, bytes }: LogRow): boolean =>
            header?.kind === 'change' && sent.some((one) => one.writer === header.writer && one.n === header.n && sameBytes(one.bytes, bytes));
          const taken = (await outgoing(transaction)).filter(isSent);
          for (const row of taken) await log.put(inside(row));
          await put(transaction, state);
          return { belongs: true, taken: taken.length };
        }),
        ({ taken }) => taken > 0,
      );
      return done.ok ? { ok: true, value: done.value.belongs } : done;
    },

    receive: (entries, state, owner) =>
      told(
        change(async (transaction) => {
          if (!(await belongs(transaction, owner))) return false;
          const log = transaction.objectStore('log');
          for (const { header, bytes } of entries) await log.add(header === null ? { bytes } : { bytes, header });
          await put(transaction, state);
          return true;
        }),
        (done) => done && entries.length > 0,
      ),

    reseal: (read, entries, snapshot, keys) =>
      told(
        change(async (transaction) => {
          const [meta, log] = [transaction.objectStore('meta'), transaction.objectStore('log')];
          const found = await readMeta(meta);
          const now = await currentLog(meta, found);
          if (keys !== null && !areKept(found.kept, keys.were)) return false;
          const last = (await log.openKeyCursor(null, 'prev'))?.key ?? 0;
          if (now.epoch !== read.epoch || now.revision !== read.revision || last > read.seq) return false;
          for (const row of entries) await log.put(row);
          if (snapshot !== null && snapshot.header !== null) {
            await transaction.objectStore('snapshot').put({ key: 'current', bytes: snapshot.bytes, header: snapshot.header });
          }
          await meta.put({ ...now, revision: now.revision + 1 });
          if (keys !== null) {
            for (const row of await outgoing(transaction)) await log.put(inside(row));
            await meta.put({ key: 'keys', kept: keys.next });
            await meta.delete('sync');
          }
          return true;
        }),
        (done) => done,
      ),

    renew: ({ next, were }) =>
      told(
        change(async (transaction) => {
          const meta = transaction.objectStore('meta');
          if (!areKept((await readMeta(meta)).kept, were)) return false;
          await Promise.all([transaction.objectStore('log').clear(), transaction.objectStore('snapshot').clear(), meta.clear()]);
          await meta.put(firstMeta());
          await meta.put({ key: 'keys', kept: next });
          return true;
        }),
        (done) => done,
      ),
  };
};

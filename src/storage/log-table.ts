import type { Connection } from './connection.ts';
import type { Stored } from './failure.ts';
import { currentLog, readMeta } from './log-meta.ts';
import { firstMeta, type EntryHeader, type KeptKeys, type TableName, type Transaction } from './schema.ts';
import type { TabChannel } from './tab-channel.ts';

/** How far a reader has read: which log (`epoch`), which snapshot (`revision`), up to which entry (`seq`). */
export interface LogPosition {
  readonly epoch: string;
  readonly revision: number;
  readonly seq: number;
}

/** Sealed bytes with their header; null for what was written before version 20, which is not sealed. */
export interface Sealed {
  readonly header: EntryHeader | null;
  readonly bytes: Uint8Array;
}
export interface LogEntry extends Sealed {
  readonly seq: number;
  /** The service is not known to hold it: it must stay an entry. */
  readonly outbox: boolean;
}

/** What a reader had not read yet. `complete`: all there is, read from the start; otherwise only later entries. */
export interface LogReading {
  readonly complete: boolean;
  readonly snapshot: Sealed | null;
  readonly entries: readonly LogEntry[];
  readonly position: LogPosition;
  /** What opens it all; null until somebody needed keys. */
  readonly kept: KeptKeys | null;
  /** Whether sync is on. */
  readonly syncing: boolean;
}

/** What a writer took the log for: which log, sealed for which vault. */
export interface LogOwner {
  readonly epoch: string;
  readonly vault: string;
}

/**
 * An append is refused when the log was erased since the writer last read it (`erased`), or when all of it was sealed anew by other keys
 * (`resealed`).
 */
export type Appended = { readonly kind: 'appended'; readonly seq: number } | { readonly kind: 'erased' | 'resealed' };

/** A log of opaque entries with a snapshot, shared by all tabs. */
export interface LogTable {
  /**
   * Adds one entry in a transaction of its own; `ok` means that the transaction is complete and durable. A change is in the outbox from
   * the start while sync is on.
   */
  append(header: EntryHeader, bytes: Uint8Array, owner: LogOwner): Promise<Stored<Appended>>;
  /** Reads what came after a position; everything when there is none, or when the snapshot or the log is another one. */
  read(after: LogPosition | null): Promise<Stored<LogReading>>;
  /**
   * Puts a snapshot in the place of the entries that it holds. False, and nothing changes, when another tab replaced the
   * snapshot or erased the log since `read`. Entries that are not named stay, whoever appended them and when.
   */
  replace(header: EntryHeader, snapshot: Uint8Array, read: LogPosition, folded: readonly number[]): Promise<Stored<boolean>>;
  /** Removes snapshot, entries and keys, and turns sync off, for all tabs. */
  erase(): Promise<Stored<void>>;
  /** Calls back after another tab changed what the log holds. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

export const logTables = ['log', 'snapshot', 'meta'] as const satisfies readonly TableName[];
export type LogChange = Transaction<typeof logTables, 'readwrite'>;

/** The log in the database; the channel brings word from and to the other tabs. */
export const createLogTable = (connection: Connection, { announce, heard }: TabChannel): LogTable => {
  const change = <T>(work: (transaction: LogChange) => Promise<T>): Promise<Stored<T>> => connection.change(logTables, work);

  return {
    append: async (header, bytes, { epoch, vault }) => {
      const done = await change<Appended>(async (transaction) => {
        const meta = transaction.objectStore('meta');
        const now = await readMeta(meta);
        if ((await currentLog(meta, now)).epoch !== epoch) return { kind: 'erased' };
        if (now.kept?.vault !== vault) return { kind: 'resealed' };
        const row = { header, bytes, ...(now.sync !== null && header.kind === 'change' ? { outbox: 1 as const } : {}) };
        return { kind: 'appended', seq: await transaction.objectStore('log').add(row) };
      });
      if (done.ok && done.value.kind === 'appended') announce();
      return done;
    },

    read: (after) =>
      connection.read(logTables, async (transaction): Promise<LogReading> => {
        const { log, kept, sync } = await readMeta(transaction.objectStore('meta'));
        const { epoch, revision } = log ?? { epoch: '', revision: 0 };
        const continues = after !== null && after.epoch === epoch && after.revision === revision;
        const rows = await transaction.objectStore('log').getAll(continues ? IDBKeyRange.lowerBound(after.seq, true) : null);
        const stored = continues ? undefined : await transaction.objectStore('snapshot').get('current');
        const entries = rows.flatMap(({ seq, bytes, header = null, outbox }) => (seq === undefined ? [] : [{ seq, bytes, header, outbox: outbox === 1 }]));
        const seq = entries.at(-1)?.seq ?? (continues ? after.seq : 0);
        return {
          complete: !continues,
          snapshot: stored === undefined ? null : { bytes: stored.bytes, header: stored.header ?? null },
          entries,
          position: { epoch, revision, seq },
          kept,
          syncing: sync !== null,
        };
      }),

    replace: (header, bytes, read, folded) =>
      change(async (transaction) => {
        const meta = transaction.objectStore('meta');
        const now = await currentLog(meta, await readMeta(meta));
        if (now.epoch !== read.epoch || now.revision !== read.revision) return false;
        const log = transaction.objectStore('log');
        await Promise.all([
          transaction.objectStore('snapshot').put({ key: 'current', bytes, header }),
          meta.put({ ...now, revision: now.revision + 1 }),
          ...folded.map((seq) => log.delete(seq)),
        ]);
        return true;
      }),

    erase: async () => {
      const done = await change(async (transaction): Promise<void> => {
        const meta = transaction.objectStore('meta');
        await Promise.all([transaction.objectStore('log').clear(), transaction.objectStore('snapshot').clear(), meta.clear()]);
        await meta.put(firstMeta());
      });
      if (done.ok) announce();
      return done;
    },

    subscribe: heard,
  };
};

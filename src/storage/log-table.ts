import type { Connection } from './connection.ts';
import type { Stored } from './failure.ts';
import { firstMeta, type LogMetaRow, type TableName, type Transaction } from './schema.ts';
import type { TabChannel } from './tab-channel.ts';

/** How far a reader has read: which log (`epoch`), which snapshot (`revision`), up to which entry (`seq`). */
export interface LogPosition {
  readonly epoch: string;
  readonly revision: number;
  readonly seq: number;
}

export interface LogEntry {
  readonly seq: number;
  readonly bytes: Uint8Array;
}

/** What a reader had not read yet. `complete`: all there is, read from the start; otherwise only later entries. */
export interface LogReading {
  readonly complete: boolean;
  readonly snapshot: Uint8Array | null;
  readonly entries: readonly LogEntry[];
  readonly position: LogPosition;
}

/** An append is refused (`erased`) when the log was erased since the writer last read it. */
export type Appended = { readonly kind: 'appended'; readonly seq: number } | { readonly kind: 'erased' };

/** A log of opaque entries with a snapshot, shared by all tabs. */
export interface LogTable {
  /** Adds one entry in a transaction of its own; `ok` means that the transaction is complete and durable. */
  append(bytes: Uint8Array, epoch: string): Promise<Stored<Appended>>;
  /** Reads what came after a position; everything when there is none, or when the snapshot or the log is another one. */
  read(after: LogPosition | null): Promise<Stored<LogReading>>;
  /**
   * Puts a snapshot in the place of the entries that it holds. False, and nothing changes, when another tab replaced the
   * snapshot or erased the log since `read`. Entries that are not named stay, whoever appended them and when.
   */
  replace(snapshot: Uint8Array, read: LogPosition, folded: readonly number[]): Promise<Stored<boolean>>;
  /** Removes snapshot and entries, for all tabs. */
  erase(): Promise<Stored<LogPosition>>;
  /** Calls back after another tab appended or erased. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

const tables = ['log', 'snapshot', 'meta'] as const satisfies readonly TableName[];
type Change = Transaction<typeof tables, 'readwrite'>;

/** The log in the database; the channel brings word from and to the other tabs. */
export const createLogTable = (connection: Connection, { announce, heard }: TabChannel): LogTable => {
  const change = <T>(work: (transaction: Change) => Promise<T>): Promise<Stored<T>> => connection.change(tables, work);
  const currentMeta = async (transaction: Change): Promise<LogMetaRow> => {
    const meta = transaction.objectStore('meta');
    const row = await meta.get('log');
    if (row !== undefined) return row;
    const made = firstMeta();
    await meta.put(made);
    return made;
  };

  return {
    append: async (bytes, epoch) => {
      const done = await change<Appended>(async (transaction) => {
        if ((await currentMeta(transaction)).epoch !== epoch) return { kind: 'erased' };
        return { kind: 'appended', seq: await transaction.objectStore('log').add({ bytes }) };
      });
      if (done.ok && done.value.kind === 'appended') announce();
      return done;
    },

    read: (after) =>
      connection.read(tables, async (transaction): Promise<LogReading> => {
        const { epoch, revision } = (await transaction.objectStore('meta').get('log')) ?? { epoch: '', revision: 0 };
        const continues = after !== null && after.epoch === epoch && after.revision === revision;
        const rows = await transaction.objectStore('log').getAll(continues ? IDBKeyRange.lowerBound(after.seq, true) : null);
        const stored = continues ? undefined : await transaction.objectStore('snapshot').get('current');
        const entries = rows.flatMap(({ seq, bytes }) => (seq === undefined ? [] : [{ seq, bytes }]));
        const seq = entries.at(-1)?.seq ?? (continues ? after.seq : 0);
        return { complete: !continues, snapshot: stored?.bytes ?? null, entries, position: { epoch, revision, seq } };
      }),

    replace: (bytes, read, folded) =>
      change(async (transaction) => {
        const now = await currentMeta(transaction);
        if (now.epoch !== read.epoch || now.revision !== read.revision) return false;
        const log = transaction.objectStore('log');
        await Promise.all([
          transaction.objectStore('snapshot').put({ key: 'current', bytes }),
          transaction.objectStore('meta').put({ ...now, revision: now.revision + 1 }),
          ...folded.map((seq) => log.delete(seq)),
        ]);
        return true;
      }),

    erase: async () => {
      const done = await change(async (transaction): Promise<LogPosition> => {
        const fresh = firstMeta();
        await Promise.all([
          transaction.objectStore('log').clear(),
          transaction.objectStore('snapshot').clear(),
          transaction.objectStore('meta').put(fresh),
        ]);
        return { epoch: fresh.epoch, revision: fresh.revision, seq: 0 };
      });
      if (done.ok) announce();
      return done;
    },

    subscribe: heard,
  };
};

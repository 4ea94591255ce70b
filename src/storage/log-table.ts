import type { Dexie } from 'dexie';
import { attempt, type Stored } from './failure.ts';
import { newEpoch, type LogMetaRow, type Tables } from './schema.ts';

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

const firstMeta = (): LogMetaRow => ({ key: 'log', epoch: newEpoch(), revision: 0 });

/** The log in the database; `announce` tells the other tabs, `heard` calls back when they tell us. */
export const createLogTable = (
  db: Dexie,
  tables: Tables,
  announce: () => void,
  heard: (listener: () => void) => () => void,
): LogTable => {
  const { log, snapshot, meta } = tables;
  const change = <T>(work: () => Promise<T>): Promise<Stored<T>> => attempt(() => db.transaction('rw', log, snapshot, meta, work));
  const currentMeta = async (): Promise<LogMetaRow> => {
    const row = await meta.get('log');
    if (row !== undefined) return row;
    const made = firstMeta();
    await meta.put(made);
    return made;
  };

  return {
    append: async (bytes, epoch) => {
      const done = await change<Appended>(async () => {
        if ((await currentMeta()).epoch !== epoch) return { kind: 'erased' };
        return { kind: 'appended', seq: await log.add({ bytes }) };
      });
      if (done.ok && done.value.kind === 'appended') announce();
      return done;
    },

    read: (after) =>
      attempt(() =>
        db.transaction('r', log, snapshot, meta, async (): Promise<LogReading> => {
          const { epoch, revision } = (await meta.get('log')) ?? { epoch: '', revision: 0 };
          const continues = after !== null && after.epoch === epoch && after.revision === revision;
          const rows = continues ? await log.where(':id').above(after.seq).toArray() : await log.toArray();
          const stored = continues ? undefined : await snapshot.get('current');
          const entries = rows.flatMap(({ seq, bytes }) => (seq === undefined ? [] : [{ seq, bytes }]));
          const seq = entries.at(-1)?.seq ?? (continues ? after.seq : 0);
          return { complete: !continues, snapshot: stored?.bytes ?? null, entries, position: { epoch, revision, seq } };
        }),
      ),

    replace: (bytes, read, folded) =>
      change(async () => {
        const now = await currentMeta();
        if (now.epoch !== read.epoch || now.revision !== read.revision) return false;
        await snapshot.put({ key: 'current', bytes });
        await meta.put({ ...now, revision: now.revision + 1 });
        await log.bulkDelete([...folded]);
        return true;
      }),

    erase: async () => {
      const done = await change(async (): Promise<LogPosition> => {
        const fresh = firstMeta();
        await Promise.all([log.clear(), snapshot.clear(), meta.put(fresh)]);
        return { epoch: fresh.epoch, revision: fresh.revision, seq: 0 };
      });
      if (done.ok) announce();
      return done;
    },

    subscribe: heard,
  };
};

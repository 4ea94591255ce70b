import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** One entry of the vault's log. This room never looks inside the bytes. */
export interface LogRow {
  readonly seq?: number;
  readonly bytes: Uint8Array;
}

/** The vault's snapshot: what the log came to before the entries that are still there. */
export interface SnapshotRow {
  readonly key: 'current';
  readonly bytes: Uint8Array;
}

/** `epoch` changes when everything is erased, `revision` when the snapshot is replaced. */
export interface LogMetaRow {
  readonly key: 'log';
  readonly epoch: string;
  readonly revision: number;
}

/** What is known of a stored guide without opening it. */
export type GuideMetadata = Readonly<Record<string, string | number | boolean | null>>;

export interface GuideRow {
  readonly code: string;
  readonly metadata: GuideMetadata;
}
export interface GuideValueRow {
  readonly code: string;
  readonly value: unknown;
}

/** The tables. The vault's hold opaque bytes only; `guides` and `guideValues` are public data. */
export interface Tables extends DBSchema {
  log: { key: number; value: LogRow };
  snapshot: { key: string; value: SnapshotRow };
  meta: { key: string; value: LogMetaRow };
  guides: { key: string; value: GuideRow };
  guideValues: { key: string; value: GuideValueRow };
}
export type TableName = StoreNames<Tables>;
export type Opened = IDBPDatabase<Tables>;
export type Transaction<Names extends ArrayLike<TableName>, Mode extends IDBTransactionMode> = IDBPTransaction<Tables, Names, Mode>;

/** Versions go by tens: the library that made the first databases counted in tenths. */
export const VERSION = 10;

const EPOCH_BYTES = 16;

/** A name that no erased log had before. */
export const newEpoch = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(EPOCH_BYTES)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const firstMeta = (): LogMetaRow => ({ key: 'log', epoch: newEpoch(), revision: 0 });

/** Brings a database from an older version (0: there was none) to this one. A new step is added below the last; none is ever edited. */
export const upgrade = (db: Opened, from: number, transaction: Transaction<TableName[], 'versionchange'>): void => {
  // What fails here fails the opening, which tells it.
  transaction.done.catch(() => undefined);
  if (from < 10) {
    db.createObjectStore('log', { keyPath: 'seq', autoIncrement: true });
    db.createObjectStore('snapshot', { keyPath: 'key' });
    db.createObjectStore('guides', { keyPath: 'code' });
    db.createObjectStore('guideValues', { keyPath: 'code' });
    const meta = db.createObjectStore('meta', { keyPath: 'key' });
    meta.add(firstMeta()).catch(() => undefined);
  }
};

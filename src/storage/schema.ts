import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/**
 * What an entry says of itself beside its sealed bytes: the `n`-th change of a writer; a state that holds all changes up to a vector; or
 * something that could not be read when it was sealed.
 */
export type EntryHeader =
  | { readonly kind: 'change'; readonly writer: string; readonly n: number }
  | { readonly kind: 'state'; readonly upTo: ReadonlyMap<string, number> }
  | { readonly kind: 'other' };

/** One entry of the vault's log. This room never looks inside the bytes. Without a header: written before version 20, not sealed. */
export interface LogRow {
  readonly seq?: number;
  readonly bytes: Uint8Array;
  readonly header?: EntryHeader;
  /** The service is not known to hold it. */
  readonly outbox?: 1;
}

/** The vault's snapshot: what the log came to before the entries that are still there. */
export interface SnapshotRow {
  readonly key: 'current';
  readonly bytes: Uint8Array;
  readonly header?: EntryHeader;
}

/** `epoch` changes when everything is erased, `revision` when the snapshot is replaced. */
export interface LogMetaRow {
  readonly key: 'log';
  readonly epoch: string;
  readonly revision: number;
}

/** What opens and seals the entries, and the root under it: see the room of keys. `vault` names what they open. */
export type KeptKeys = OpenKeys | LockedKeys;
export interface OpenKeys {
  readonly vault: string;
  readonly key: CryptoKey;
  readonly lock: 'device';
  readonly wrapping: CryptoKey;
  readonly sealed: Uint8Array;
}
/** Behind an app lock there is no key on the device: only what a PIN or a passkey opens. */
export interface LockedKeys {
  readonly vault: string;
  readonly lock: 'app';
  readonly sealed: Uint8Array;
  readonly byRoot: Uint8Array;
  readonly ways: readonly LockWay[];
  readonly after: number | null;
}
type LockWay =
  | { readonly kind: 'pin'; readonly digits: boolean; readonly memory: number; readonly passes: number; readonly salt: Uint8Array; readonly sealed: Uint8Array }
  | { readonly kind: 'passkey'; readonly credential: Uint8Array; readonly salt: Uint8Array; readonly sealed: Uint8Array };
export interface KeysRow {
  readonly key: 'keys';
  readonly kept: KeptKeys;
}

/** There is one exactly while sync is on: what it remembers between two starts. */
export interface SyncRow {
  readonly key: 'sync';
  readonly cursor: number;
  readonly held: ReadonlyMap<string, number>;
  readonly completeAt: number | null;
}
export type MetaRow = LogMetaRow | KeysRow | SyncRow;

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
  log: { key: number; value: LogRow; indexes: { outbox: number } };
  snapshot: { key: string; value: SnapshotRow };
  meta: { key: string; value: MetaRow };
  guides: { key: string; value: GuideRow };
  guideValues: { key: string; value: GuideValueRow };
}
export type TableName = StoreNames<Tables>;
export type Opened = IDBPDatabase<Tables>;
export type Transaction<Names extends ArrayLike<TableName>, Mode extends IDBTransactionMode> = IDBPTransaction<Tables, Names, Mode>;

/** Versions go by tens: the library that made the first databases counted in tenths. */
export const VERSION = 20;

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
  // From here on entries are sealed. The vault seals what is there: no encryption can be waited for in here.
  if (from < 20) transaction.objectStore('log').createIndex('outbox', 'outbox');
};

import { Dexie, type Table } from 'dexie';

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
export interface Tables {
  readonly log: Table<LogRow, number>;
  readonly snapshot: Table<SnapshotRow, string>;
  readonly meta: Table<LogMetaRow, string>;
  readonly guides: Table<GuideRow, string>;
  readonly guideValues: Table<GuideValueRow, string>;
}

const EPOCH_BYTES = 16;

/** A name that no erased log had before. */
export const newEpoch = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(EPOCH_BYTES)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Dexie answers a database of a newer version by opening it anyway, and may even change it to fit its own tables. An older
 * app must keep its hands off, so opening without a version is refused: it happens in that one case only.
 */
const refusingNewer = (factory: IDBFactory): Pick<IDBFactory, 'open' | 'databases'> => ({
  open: (name, version) => {
    if (version === undefined) throw new DOMException('made by a newer version of the app', 'VersionError');
    return factory.open(name, version);
  },
  databases: () => factory.databases(),
});

/** The database with every version of its tables, not opened yet. A new version is added below the last; none is ever edited. */
export const declareDatabase = (name: string): Dexie => {
  const factory = globalThis.indexedDB;
  const db = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    // The vault keeps its own state in memory; a second copy in Dexie would only cost memory.
    cache: 'disabled',
    ...(factory === undefined ? {} : { indexedDB: refusingNewer(factory) }),
  });
  db.version(1).stores({ log: '++seq', snapshot: 'key', meta: 'key', guides: 'code', guideValues: 'code' });
  db.on('populate', (transaction) => {
    void transaction.table('meta').add({ key: 'log', epoch: newEpoch(), revision: 0 } satisfies LogMetaRow);
  });
  return db;
};

/** The typed tables of the database. */
export const tablesOf = (db: Dexie): Tables => ({
  log: db.table('log'),
  snapshot: db.table('snapshot'),
  meta: db.table('meta'),
  guides: db.table('guides'),
  guideValues: db.table('guideValues'),
});

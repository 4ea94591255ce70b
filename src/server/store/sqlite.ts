import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  Kysely,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
  type Dialect,
  type Driver,
  type SqliteDatabase,
} from 'kysely';
import { retrying } from './retry.ts';
import { makeTables } from './schema.ts';
import type { Db, Store } from './store.ts';
import type { Tables } from './tables.ts';

const STATEMENTS = 100;
/** Milliseconds to wait for another process that writes to the same file. */
const BUSY = 5000;

const isInput = (value: unknown): value is SQLInputValue =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' || value instanceof Uint8Array;

const inputs = (parameters: readonly unknown[]): readonly SQLInputValue[] =>
  parameters.map((parameter) => {
    if (!isInput(parameter)) throw new TypeError('not a value for SQLite');
    return parameter;
  });

/** Node's own SQLite in the form that kysely knows; keeps the statements used last. */
const asKyselyKnows = (database: DatabaseSync): SqliteDatabase => {
  const known = new Map<string, StatementSync>();
  const statement = (text: string): StatementSync => {
    const found = known.get(text) ?? database.prepare(text);
    known.delete(text);
    known.set(text, found);
    const oldest = known.size > STATEMENTS ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    return found;
  };
  return {
    close: () => {
      known.clear();
      database.close();
    },
    prepare: (text) => {
      const found = statement(text);
      return {
        reader: found.columns().length > 0,
        all: (parameters) => found.all(...inputs(parameters)),
        run: (parameters) => found.run(...inputs(parameters)),
        iterate: (parameters) => found.iterate(...inputs(parameters)),
      };
    },
  };
};

const makeDriver = (database: DatabaseSync): Driver => {
  const driver = new SqliteDriver({ database: asKyselyKnows(database) });
  return {
    init: () => driver.init(),
    acquireConnection: () => driver.acquireConnection(),
    // The lock to write is taken at the start: one that reads first and writes then can be refused in the middle.
    beginTransaction: async (connection, { accessMode }) =>
      void (await connection.executeQuery(CompiledQuery.raw(accessMode === 'read only' ? 'begin' : 'begin immediate'))),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    // A full disk has rolled back already.
    rollbackTransaction: async (connection) => (database.isTransaction ? driver.rollbackTransaction(connection) : undefined),
    releaseConnection: () => driver.releaseConnection(),
    destroy: () => driver.destroy(),
  };
};

const makeDialect = (database: DatabaseSync): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => makeDriver(database),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

/** A write-ahead log that is on the disk before anything is answered; what is erased is overwritten. */
const PRAGMAS = ['journal_mode = wal', 'synchronous = full', 'secure_delete = on', 'journal_size_limit = 67108864', 'trusted_schema = off'];

/** `maxPages`: how many pages of 4096 bytes the file may grow to, as a disk that is full. */
export interface SqliteOptions {
  readonly maxPages?: number;
}

/**
 * The store in one file (`:memory:` for none), made where it is missing. Several processes may open the same file; one at a time writes.
 * Throws when the file cannot be opened or is no database.
 */
export const openSqlite = async (path: string, { maxPages }: SqliteOptions = {}): Promise<Store> => {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(path, { timeout: BUSY });
  for (const pragma of PRAGMAS) database.exec(`pragma ${pragma}`);
  if (maxPages !== undefined) database.exec(`pragma max_page_count = ${maxPages}`);
  const db: Db = new Kysely<Tables>({ dialect: makeDialect(database) });
  await retrying(() => makeTables(db, { bytes: sql`blob`, whole: sql`integer`, tableEnd: sql` strict` }));
  return {
    db,
    write: (act) => retrying(() => db.transaction().execute(act)),
    read: (act) => db.transaction().setAccessMode('read only').execute(act),
    lock: (tx, vault) => tx.selectFrom('vaults').selectAll().where('vault_id', '=', vault).executeTakeFirst(),
    close: () => db.destroy(),
  };
};

import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { retrying } from './retry.ts';
import { makeTables } from './schema.ts';
import type { Db, Store } from './store.ts';
import type { Tables } from './tables.ts';

/** PostgreSQL's 64-bit integers. All of ours are small enough for a number. */
const INT8 = 20;
const types = { getTypeParser: (oid: number, format?: 'text' | 'binary') => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format ?? 'text')) };

/** Connections of one node; milliseconds to wait for one, and for one statement. */
const CONNECTIONS = 10;
const CONNECT = 5000;
const STATEMENT = 15_000;

const LASTING = "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') in ('off', 'local')";

/** Two nodes that start together make the same table: the second finds it made when it looks again. */
const MADE_MEANWHILE = new Set<unknown>(['23505', '42P07', '42710', 'XX000']);

const makeTablesTogether = async (db: Db): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await makeTables(db, { bytes: sql`bytea`, whole: sql`bigint`, tableEnd: sql`` });
      return;
    } catch (error) {
      const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
      if (attempt === 5 || !MADE_MEANWHILE.has(code)) throw error;
    }
  }
};

export interface PostgresOptions {
  /** Told of a connection that broke while nobody used it. */
  readonly onBroken?: (error: Error) => void;
}

/**
 * The store on PostgreSQL, or what speaks its protocol. Any number of nodes may use the same; what they write to one vault comes one after
 * the other, by the lock on its row. Rejects when it cannot be reached or the tables cannot be made.
 */
export const openPostgres = async (url: string, { onBroken = () => undefined }: PostgresOptions = {}): Promise<Store> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT,
    statement_timeout: STATEMENT,
    idle_in_transaction_session_timeout: STATEMENT,
    application_name: 'studiekompas',
    types,
  });
  pool.on('error', onBroken);
  const dialect = new PostgresDialect({
    pool,
    // What is answered is on the disk, whatever the database is set to.
    onCreateConnection: async (connection) => {
      await connection.executeQuery(CompiledQuery.raw(LASTING));
    },
  });
  const db: Db = new Kysely<Tables>({ dialect });
  try {
    await makeTablesTogether(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    db,
    write: (act) => retrying(() => db.transaction().execute(act)),
    read: (act) => retrying(() => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(act)),
    lock: (tx, vault) => tx.selectFrom('vaults').selectAll().where('vault_id', '=', vault).forUpdate().executeTakeFirst(),
    close: () => db.destroy(),
  };
};

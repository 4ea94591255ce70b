import { sql, type RawBuilder } from 'kysely';
import type { Db } from './store.ts';

/** How an engine names its types and ends its tables. */
export interface Flavour {
  readonly bytes: RawBuilder<unknown>;
  readonly tableEnd: RawBuilder<unknown>;
  readonly whole: RawBuilder<unknown>;
}

/** Makes the tables that are missing. */
export const makeTables = async (db: Db, { bytes, tableEnd, whole }: Flavour): Promise<void> => {
  const statements = [
    sql`create table if not exists vaults (
      vault_id text not null primary key, access_hash text not null, admin_hash text not null,
      made_at ${whole} not null, last_sync_at ${whole}, erased_at ${whole},
      head ${whole} not null, bytes ${whole} not null, digest text not null
    )${tableEnd}`,
    sql`create table if not exists changes (
      vault_id text not null, w text not null, n ${whole} not null, s ${whole} not null, env ${bytes} not null,
      primary key (vault_id, w, n)
    )${tableEnd}`,
    sql`create unique index if not exists changes_by_place on changes (vault_id, s)`,
    sql`create table if not exists snapshots (
      vault_id text not null primary key, s ${whole} not null, vv text not null, env ${bytes} not null
    )${tableEnd}`,
    sql`create table if not exists mailboxes (
      mailbox_id text not null primary key, env ${bytes} not null, expires_at ${whole} not null
    )${tableEnd}`,
    sql`create index if not exists mailboxes_by_end on mailboxes (expires_at)`,
  ];
  for (const statement of statements) await statement.execute(db);
};

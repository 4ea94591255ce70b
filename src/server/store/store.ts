import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** A transaction on the store. */
export type Tx = Transaction<Tables>;
/** What queries run on: the store itself, each query for itself, or a transaction. */
export type Db = Kysely<Tables>;
export type VaultRow = Tables['vaults'];

/** Where the service keeps its bytes. Both engines run the same SQL; what differs stands in these functions. */
export interface Store {
  readonly db: Db;
  /** All or nothing, and durable when it resolves; tried again where the engine asks for it, so `act` may run more than once. */
  write<T>(act: (tx: Tx) => Promise<T>): Promise<T>;
  /** Sees one moment of the store, whatever others write meanwhile. */
  read<T>(act: (tx: Tx) => Promise<T>): Promise<T>;
  /** The row of this vault, for no other transaction to change before this one ends. */
  lock(tx: Tx, vault: string): Promise<VaultRow | undefined>;
  close(): Promise<void>;
}

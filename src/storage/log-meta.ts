import { firstMeta, type KeptKeys, type LogMetaRow, type MetaRow, type SyncRow, type Tables } from './schema.ts';
import type { IDBPObjectStore } from 'idb';

/** What the vault's tables say of the vault as a whole. */
export interface LogMeta {
  readonly log: LogMetaRow | null;
  readonly kept: KeptKeys | null;
  readonly sync: SyncRow | null;
}

type MetaStore<Names extends ArrayLike<'log' | 'snapshot' | 'meta'>, Mode extends IDBTransactionMode> = IDBPObjectStore<Tables, Names, 'meta', Mode>;

const find = <Key extends MetaRow['key']>(rows: readonly MetaRow[], key: Key): Extract<MetaRow, { key: Key }> | null =>
  rows.find((row): row is Extract<MetaRow, { key: Key }> => row.key === key) ?? null;

export const readMeta = async <Names extends ArrayLike<'log' | 'snapshot' | 'meta'>, Mode extends IDBTransactionMode>(
  store: MetaStore<Names, Mode>,
): Promise<LogMeta> => {
  const rows = await store.getAll();
  return { log: find(rows, 'log'), kept: find(rows, 'keys')?.kept ?? null, sync: find(rows, 'sync') };
};

/** The row of the log, made when there is none. */
export const currentLog = async <Names extends ArrayLike<'log' | 'snapshot' | 'meta'>>(
  store: MetaStore<Names, 'readwrite'>,
  { log }: LogMeta,
): Promise<LogMetaRow> => {
  if (log !== null) return log;
  const made = firstMeta();
  await store.put(made);
  return made;
};

import type { ErrorCode } from '../../sync/protocol/index.ts';

const property = (error: unknown, name: string): unknown => (typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined);

const SQLITE_BUSY = 5;
const SQLITE_FULL = 13;
/** SQLite's extended codes keep the plain one in their last byte. */
const sqliteCode = (error: unknown): number | undefined => {
  const code = property(error, 'errcode');
  return typeof code === 'number' ? code & 0xff : undefined;
};

/** Serialisation failure and deadlock: the transaction did nothing and may succeed when tried again. */
const AGAIN = new Set<unknown>(['40001', '40P01']);
/** PostgreSQL's disk is full. */
const DISK_FULL = '53100';

/** Whether the same transaction may succeed when it is tried again. */
export const mayRetry = (error: unknown): boolean => AGAIN.has(property(error, 'code')) || sqliteCode(error) === SQLITE_BUSY;

/** What a failure of the store means to who asked: nothing was changed, or it is not known whether it was and the same may be asked again. */
export const refusalOf = (error: unknown): ErrorCode =>
  sqliteCode(error) === SQLITE_FULL || property(error, 'code') === DISK_FULL || property(error, 'code') === 'ENOSPC' ? 'storage-full' : 'unavailable';

/** What may be logged of an error: its kind, code and place, never its message, which can hold what was asked. */
export const describe = (error: unknown): Readonly<Record<string, string>> => {
  const code = property(error, 'errcode') ?? property(error, 'code');
  const stack = property(error, 'stack');
  const at = typeof stack === 'string' ? stack.split('\n').find((line) => /^\s+at /.test(line) && !line.includes('node_modules') && !line.includes('node:')) : undefined;
  return {
    error: error instanceof Error ? error.name : typeof error,
    ...(typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {}),
    ...(at === undefined ? {} : { at: at.trim() }),
  };
};

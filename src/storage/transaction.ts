import { failureOf, type Stored } from './failure.ts';
import type { Opened, TableName, Transaction } from './schema.ts';

/** Starts a transaction; fails as `closed` when the connection is gone. What changes anything must outlive a loss of power. */
export const begin = <Names extends ArrayLike<TableName>, Mode extends 'readonly' | 'readwrite'>(
  db: Opened,
  tables: Names,
  mode: Mode,
): Stored<Transaction<Names, Mode>> => {
  try {
    return { ok: true, value: db.transaction(tables, mode, mode === 'readwrite' ? { durability: 'strict' } : {}) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
};

/** What a transaction can tell of its end; IndexedDB has more of them than the two modes used here. */
interface Ending {
  readonly error: DOMException | null;
  readonly done: Promise<void>;
  abort(): void;
  addEventListener(type: 'complete' | 'abort', listener: () => void): void;
}

const endOf = (transaction: Ending): Promise<'complete' | 'abort'> =>
  new Promise((resolve) => {
    for (const end of ['complete', 'abort'] as const) transaction.addEventListener(end, () => resolve(end));
  });

const abort = (transaction: Ending): void => {
  try {
    transaction.abort();
  } catch {
    // It ended by itself already.
  }
};

/**
 * Does the work in its transaction and waits for the end of it: `ok` means complete, and durable where it changed anything; otherwise
 * nothing changed. A transaction that dies takes its requests along, so why it died says more than why they did.
 */
export const finish = async <T, Tx extends Ending>(transaction: Tx, work: (transaction: Tx) => Promise<T>): Promise<Stored<T>> => {
  const end = endOf(transaction);
  transaction.done.catch(() => undefined);
  try {
    const value = await work(transaction);
    if ((await end) === 'complete') return { ok: true, value };
    return { ok: false, failure: failureOf(transaction.error) };
  } catch (error) {
    abort(transaction);
    await end;
    return { ok: false, failure: failureOf(transaction.error ?? error) };
  }
};

import { openDB } from 'idb';
import { failureOf, type Stored } from './failure.ts';
import { upgrade, VERSION, type Opened, type TableName, type Transaction } from './schema.ts';
import { begin, finish } from './transaction.ts';

/** What is done in one transaction: it may wait for the transaction's own requests only. */
type Work<Names extends ArrayLike<TableName>, Mode extends IDBTransactionMode, T> = (transaction: Transaction<Names, Mode>) => Promise<T>;

/** A connection that makes itself anew when the browser drops it. */
export interface Connection {
  /** Reads tables as they were at one moment. */
  read<Names extends ArrayLike<TableName>, T>(tables: Names, work: Work<Names, 'readonly', T>): Promise<Stored<T>>;
  /** Changes tables, all or nothing; durable when it resolves `ok`. */
  change<Names extends ArrayLike<TableName>, T>(tables: Names, work: Work<Names, 'readwrite', T>): Promise<Stored<T>>;
  /** Closes for good, after what was begun. */
  close(): void;
}

/** What asks a connection to end. */
interface Ends {
  /** The database is being deleted; it can be made anew. */
  dropped(): void;
  /** A newer version of the app wants the database for itself. */
  replaced(): void;
}

/** Resolves to null when the work takes longer than `patience` milliseconds. */
const within = async <T>(patience: number, work: Promise<T>): Promise<{ readonly done: T } | null> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  try {
    return await Promise.race([work.then((done) => ({ done })), timeout]);
  } finally {
    clearTimeout(timer);
  }
};

const closeLate = async (opening: Promise<Opened>): Promise<void> => {
  try {
    (await opening).close();
  } catch {
    // It never opened, so there is nothing to let go of.
  }
};

const open = async (name: string, patience: number, ends: Ends): Promise<Stored<Opened>> => {
  let blocked = false;
  try {
    const opening = openDB(name, VERSION, {
      upgrade: (db: Opened, from, _to, transaction) => upgrade(db, from, transaction),
      blocked: () => {
        blocked = true;
      },
      // Way is made at once: the other tab waits.
      blocking: (_from, to) => (to === null ? ends.dropped() : ends.replaced()),
    });
    const opened = await within(patience, opening);
    if (opened !== null) return { ok: true, value: opened.done };
    void closeLate(opening);
    return { ok: false, failure: blocked ? 'blocked' : 'unavailable' };
  } catch (error) {
    const failure = failureOf(error);
    // A database that never opened was not closed by anybody: the browser refuses it.
    return { ok: false, failure: failure === 'closed' || failure === 'unknown' ? 'unavailable' : failure };
  }
};

/**
 * Opens the database, waiting `patience` milliseconds for who holds it. `replaced` is called once, when the connection had to make
 * way for a newer version of the app; from then on everything fails as `closed`.
 */
export const connect = async (name: string, patience: number, replaced: () => void): Promise<Stored<Connection>> => {
  let closed = false;
  let current: Opened | null = null;
  let opening: Promise<Stored<Opened>> | null = null;

  const drop = (): void => {
    current?.close();
    current = null;
  };
  const close = (): void => {
    closed = true;
    drop();
  };
  const ends: Ends = {
    dropped: drop,
    replaced: () => {
      close();
      replaced();
    },
  };

  const openAnew = async (): Promise<Stored<Opened>> => {
    const opened = await open(name, patience, ends);
    opening = null;
    if (!opened.ok) return opened;
    current = opened.value;
    if (!closed) return opened;
    drop();
    return { ok: false, failure: 'closed' };
  };
  const reopened = async (): Promise<Stored<Opened>> => {
    if (closed) return { ok: false, failure: 'closed' };
    opening ??= openAnew();
    return opening;
  };

  const started = async <Names extends ArrayLike<TableName>, Mode extends 'readonly' | 'readwrite'>(
    tables: Names,
    mode: Mode,
  ): Promise<Stored<Transaction<Names, Mode>>> => {
    if (current !== null) {
      const begun = begin(current, tables, mode);
      if (begun.ok || begun.failure !== 'closed') return begun;
      // Nobody here closed it: the data were cleared, or the browser lost the connection.
      drop();
    }
    const again = await reopened();
    return again.ok ? begin(again.value, tables, mode) : again;
  };

  const first = await reopened();
  if (!first.ok) return first;
  return {
    ok: true,
    value: {
      read: async (tables, work) => {
        const transaction = await started(tables, 'readonly');
        return transaction.ok ? finish(transaction.value, work) : transaction;
      },
      change: async (tables, work) => {
        const transaction = await started(tables, 'readwrite');
        return transaction.ok ? finish(transaction.value, work) : transaction;
      },
      close,
    },
  };
};

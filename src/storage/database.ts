import { Dexie } from 'dexie';
import { attempt, failureOf, type Stored } from './failure.ts';
import { createGuideTable, type GuideTable } from './guide-table.ts';
import { createLogTable, type LogTable } from './log-table.ts';
import { declareDatabase, tablesOf } from './schema.ts';
import { openTabChannel } from './tab-channel.ts';

/** The open database of the app. */
export interface Database {
  readonly log: LogTable;
  readonly guides: GuideTable;
  /** Calls back once when this connection had to make way for a newer version of the app in another tab. Returns how to stop. */
  onClosed(listener: () => void): () => void;
  close(): void;
}

/** How long to wait for a database that another tab holds, in milliseconds. */
const PATIENCE = 8000;

/** Resolves to null when the work takes longer than `patience` milliseconds. */
const within = async <T>(patience: number, work: PromiseLike<T>): Promise<{ readonly done: T } | null> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  try {
    return await Promise.race([Promise.resolve(work).then((done) => ({ done })), timeout]);
  } finally {
    clearTimeout(timer);
  }
};

/** A sandboxed page may not even look at its databases. */
const declare = (name: string): Stored<Dexie> => {
  try {
    return { ok: true, value: declareDatabase(name) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
};

/**
 * Opens the database, making it at first use. Fails as `newer` on the database of a newer app, `blocked` when another tab
 * keeps an older version open, `unavailable` where the browser gives no database.
 */
export const openDatabase = async (name: string, patience = PATIENCE): Promise<Stored<Database>> => {
  const declared = declare(name);
  if (!declared.ok) return declared;
  const db = declared.value;
  const closed = new Set<() => void>();
  let blocked = false;
  db.on('blocked', () => {
    blocked = true;
  });
  db.on('versionchange', (event) => {
    // Make way at once. A deleted database may be made again at the next use, a newer one is not ours to open.
    const replaced = event.newVersion !== null;
    db.close({ disableAutoOpen: replaced });
    if (replaced) for (const listener of closed) listener();
    return false;
  });

  try {
    if ((await within(patience, db.open())) === null) {
      db.close();
      return { ok: false, failure: blocked ? 'blocked' : 'unavailable' };
    }
  } catch (error) {
    db.close();
    const failure = failureOf(error);
    // A database that never opened was not closed by anybody: the browser refuses it.
    return { ok: false, failure: failure === 'closed' || failure === 'unknown' ? 'unavailable' : failure };
  }

  const tables = tablesOf(db);
  const channel = openTabChannel(`studiekompas:${name}`);
  return {
    ok: true,
    value: {
      log: createLogTable(db, tables, channel.announce, channel.heard),
      guides: createGuideTable(db, tables),
      onClosed: (listener) => {
        closed.add(listener);
        return () => void closed.delete(listener);
      },
      close: () => {
        closed.clear();
        channel.close();
        db.close();
      },
    },
  };
};

/** Removes the whole database, guides too. Other tabs let go of it by themselves. */
export const deleteDatabase = (name: string): Promise<Stored<void>> => attempt(() => Dexie.delete(name));

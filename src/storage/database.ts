import { deleteDB } from 'idb';
import { connect } from './connection.ts';
import { attempt, type Stored } from './failure.ts';
import { createGuideTable, type GuideTable } from './guide-table.ts';
import { createLogTable, type LogTable } from './log-table.ts';
import type { SyncTable } from './sync-table.ts';
import { openTabChannel } from './tab-channel.ts';

/** The open database of the app. */
export interface Database {
  readonly log: LogTable;
  /** What sync does to the log; its code is loaded at first use. */
  sync(): Promise<SyncTable>;
  readonly guides: GuideTable;
  /** Calls back once when this connection had to make way for a newer version of the app in another tab. Returns how to stop. */
  onClosed(listener: () => void): () => void;
  close(): void;
}

/** How long to wait for a database that another tab holds, in milliseconds. */
const PATIENCE = 8000;

/**
 * Opens the database, making it at first use. Fails as `newer` on the database of a newer app, `blocked` when another tab
 * keeps an older version open, `unavailable` where the browser gives no database.
 */
export const openDatabase = async (name: string, patience = PATIENCE): Promise<Stored<Database>> => {
  const closed = new Set<() => void>();
  const connected = await connect(name, patience, () => {
    for (const listener of closed) listener();
  });
  if (!connected.ok) return connected;
  const connection = connected.value;
  // A channel each: the guide need not be read again after every edit of the student.
  const logChannel = openTabChannel(`studiekompas:${name}`);
  const guideChannel = openTabChannel(`studiekompas:${name}:guides`);
  return {
    ok: true,
    value: {
      log: createLogTable(connection, logChannel),
      sync: async () => (await import('./sync-table.ts')).createSyncTable(connection, logChannel),
      guides: createGuideTable(connection, guideChannel),
      onClosed: (listener) => {
        closed.add(listener);
        return () => void closed.delete(listener);
      },
      close: () => {
        closed.clear();
        logChannel.close();
        guideChannel.close();
        connection.close();
      },
    },
  };
};

/** Removes the whole database, guides too. Other tabs let go of it by themselves. */
export const deleteDatabase = (name: string): Promise<Stored<void>> =>
  attempt(() => {
    if (globalThis.indexedDB === undefined) throw new DOMException('this browser has no IndexedDB', 'NotSupportedError');
    return deleteDB(name);
  });

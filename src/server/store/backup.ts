import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/**
 * Writes what the file holds at this moment into another file, while the server goes on. The other file is whole or not there.
 * Throws when there is nothing to back up, or when it cannot be written.
 */
export const backUpSqlite = (from: string, to: string): void => {
  if (!existsSync(from)) throw new Error(`there is no ${from}`);
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { force: true });
  const database = new DatabaseSync(from, { timeout: 5000 });
  try {
    database.prepare('vacuum into ?').run(unfinished);
  } finally {
    database.close();
  }
  const file = openSync(unfinished, 'r');
  fsyncSync(file);
  closeSync(file);
  renameSync(unfinished, to);
};

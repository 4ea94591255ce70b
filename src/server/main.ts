import { parseArgs } from 'node:util';
import { logTo, silent, type Log } from './log.ts';
import { readSettings, type Settings } from './settings.ts';
import { startServer } from './start.ts';
import { backUpSqlite } from './store/backup.ts';
import { describe } from './store/failure.ts';

/**
 * The server as a host runs it (docs/hosting.md): the built app, and sync for its vaults. Settings come from the environment. Ends well on
 * SIGTERM and SIGINT; a second one ends it at once.
 *
 *   node src/server/main.ts
 *   node src/server/main.ts --backup FILE
 */
const settingsOrExit = (): Settings => {
  const read = readSettings(process.env);
  if (read.ok) return read.settings;
  for (const problem of read.problems) console.error(problem);
  process.exit(2);
};

const { backup } = parseArgs({ options: { backup: { type: 'string' } } }).values;
const settings = settingsOrExit();
const log: Log = settings.log === 'off' ? silent : logTo((line) => process.stdout.write(`${line}\n`));

const backUp = (to: string): void => {
  if (settings.store.engine !== 'sqlite') {
    console.error('--backup is for SQLite; PostgreSQL has pg_dump.');
    process.exit(2);
  }
  backUpSqlite(settings.store.file, to);
};

const fail = (error: unknown): never => {
  log('failure', describe(error));
  console.error(error instanceof Error && 'code' in error ? `The server cannot go on: ${error.name} ${String(error.code)}` : 'The server cannot go on.');
  process.exit(1);
};

const serve = async (): Promise<void> => {
  process.on('uncaughtException', fail);
  const running = await startServer(settings, log).catch(fail);
  const { engine } = settings.store;
  log('started', { port: running.port, engine, app: running.servesApp, invite: settings.price.invites.length > 0, node: process.version });
  console.error(`Studiekompas on http://${settings.host}:${running.port}/ (${engine})${running.servesApp ? '' : `; no app in ${settings.app}: run npm run build`}`);
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    log('stopping');
    running.stop().then(() => {
      log('stopped');
      process.exit(0);
    }, fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
};

if (backup === undefined) await serve();
else backUp(backup);

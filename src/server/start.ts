import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createAppFiles, type Replacements } from './files.ts';
import type { Log } from './log.ts';
import { createSyncService } from './service.ts';
import type { Settings } from './settings.ts';
import { describe } from './store/failure.ts';
import { openPostgres } from './store/postgres.ts';
import { openSqlite } from './store/sqlite.ts';
import type { Store } from './store/store.ts';
import { createWebServer, listen, stopGently } from './web-server.ts';

export interface Running {
  readonly port: number;
  /** Whether there is a built app to serve. */
  readonly servesApp: boolean;
  /** Takes nothing new, finishes what runs, closes the store. */
  readonly stop: () => Promise<void>;
}

const SWEEP = 60_000;
/** How long requests that run may take when the server stops, milliseconds. */
const PATIENCE = 10_000;

const openStore = (settings: Settings, log: Log): Promise<Store> =>
  settings.store.engine === 'sqlite' ? openSqlite(settings.store.file) : openPostgres(settings.store.url, { onBroken: (error) => log('database lost', describe(error)) });

/** Opens the store and serves the app and its sync. Rejects when the store cannot be opened or the port is taken. */
export const startServer = async (settings: Settings, log: Log, replacements: Replacements = {}): Promise<Running> => {
  const store = await openStore(settings, log);
  const service = createSyncService({ store, price: settings.price, log, logLevel: settings.log });
  const servesApp = existsSync(join(settings.app, 'index.html'));
  const server = createWebServer({
    service,
    proxies: settings.proxies,
    ...(servesApp ? { files: createAppFiles(settings.app, { replacements, guides: settings.guides }) } : {}),
  });
  const sweeping = setInterval(() => {
    service.sweep().catch((error: unknown) => log('failure', { while: 'sweeping mailboxes', ...describe(error) }));
  }, SWEEP);
  const stop = async (): Promise<void> => {
    clearInterval(sweeping);
    if (server.listening) await stopGently(server, PATIENCE);
    await store.close();
  };
  try {
    return { port: await listen(server, settings.port, settings.host), servesApp, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

// Devices of one student on the real vault and the real server, in one process; time goes fifty times as fast.
import { randomBytes } from 'node:crypto';
import { afterEach } from 'vitest';
import { createSyncService, openSqlite, type SyncServiceOptions } from '../../src/server/index.ts';
import type { Sync, SyncWorld } from '../../src/sync/index.ts';
import type { Vault, Write } from '../../src/vault/index.ts';

if (typeof indexedDB === 'undefined') Object.assign(globalThis, await import('fake-indexeddb'));
const { loadSync } = await import('../../src/sync/index.ts');
const { openVault } = await import('../../src/vault/index.ts');
const { deleteDatabase } = await import('../../src/storage/index.ts');

const FASTER = 50;
const closing: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

export interface Relay {
  readonly fetch: typeof fetch;
  /** Requests as they came, to look into. */
  readonly seen: { readonly method: string; readonly path: string; readonly body: string }[];
  /** Answers in the place of the service; undefined lets it through. */
  instead: ((request: Request) => Promise<Response> | Response | undefined) | null;
}

export const openRelay = async (options: Partial<SyncServiceOptions> = {}): Promise<Relay> => {
  const store = await openSqlite(':memory:');
  const service = createSyncService({ store, rates: null, price: { work: 4, invites: [] }, ...options });
  closing.push(() => store.close());
  const relay: Relay = {
    seen: [],
    instead: null,
    fetch: async (input, init) => {
      const request = new Request(new URL(String(input), 'http://relay.test'), init);
      const told = await relay.instead?.(request.clone());
      if (told !== undefined) return told;
      relay.seen.push({ method: request.method, path: new URL(request.url).pathname, body: await request.clone().text() });
      return service.fetch(request);
    },
  };
  return relay;
};

/** One device: a database, what the browser keeps beside it, and locks over its tabs. */
export interface Device {
  readonly world: SyncWorld;
  readonly storage: Map<string, string>;
  online: boolean;
  /** Opens the app in one more tab. */
  open(): Promise<{ readonly vault: Vault; readonly sync: Sync; close(): void }>;
}

export const newDevice = (relay: Relay): Device => {
  const name = `sync-${randomBytes(8).toString('hex')}`;
  const storage = new Map<string, string>();
  let last: Promise<unknown> = Promise.resolve();
  closing.push(() => deleteDatabase(name));
  const device: Device = {
    storage,
    online: true,
    world: {
      network: { base: '', fetch: (input, init) => (device.online ? relay.fetch(input, init) : Promise.reject(new TypeError('no network'))), online: () => device.online },
      origin: 'https://studie.example',
      storage: { getItem: (key) => storage.get(key) ?? null, setItem: (key, value) => void storage.set(key, value), removeItem: (key) => void storage.delete(key) },
      now: Date.now,
      elapsed: () => performance.now() * FASTER,
      random: Math.random,
      after: (wait, callback) => {
        const timer = setTimeout(callback, wait / FASTER);
        return () => clearTimeout(timer);
      },
      onWake: () => () => undefined,
      visible: () => true,
      exclusive: (work) => {
        const mine = last.then(work, work);
        last = mine.catch(() => undefined);
        return mine;
      },
    },
    open: async () => {
      const vault = await openVault({ name });
      const sync = await loadSync(vault, device.world);
      const close = (): void => {
        sync.close();
        vault.close();
      };
      closing.push(close);
      return { vault, sync, close };
    },
  };
  return device;
};

export const set = (record: string, field: string, value: string | number): Write => ({ record, field, value });
export const mark = (vault: Vault, value: number): Promise<unknown> => vault.edit('mark', [set('unit/a', 'mark', value)]);

/** Waits until something holds; fails with its name when it does not within some seconds. */
export const until = async (what: string, holds: () => boolean): Promise<void> => {
  const end = performance.now() + 8000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`never: ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
};
export const onService = (sync: Sync): Promise<void> => until('everything on the service', () => sync.state().kind === 'on-service');

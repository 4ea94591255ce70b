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
  /** The browser throws its databases away, whoever has them open. */
  wipe(): Promise<void>;
  /** A device with a copy of this one's whole profile, as it is on the disk now. */
  copy(): Promise<Device>;
}

const requested = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });
/** Everything in one database, in another one of the same make. */
const copyDatabase = async (from: string, to: string): Promise<void> => {
  const source = await requested(indexedDB.open(from));
  const opening = indexedDB.open(to, source.version);
  opening.addEventListener('upgradeneeded', () => {
    for (const name of source.objectStoreNames) {
      const { keyPath, autoIncrement, indexNames } = source.transaction(name).objectStore(name);
      const made = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexNames) {
        const found = source.transaction(name).objectStore(name).index(index);
        made.createIndex(index, found.keyPath, { unique: found.unique, multiEntry: found.multiEntry });
      }
    }
  });
  const target = await requested(opening);
  for (const name of source.objectStoreNames) {
    const asked = source.transaction(name).objectStore(name);
    const [rows, keys] = [await requested(asked.getAll()), await requested(source.transaction(name).objectStore(name).getAllKeys())];
    const put = target.transaction(name, 'readwrite').objectStore(name);
    await Promise.all(rows.map((row, index) => requested(put.keyPath === null ? put.put(row, keys[index]) : put.put(row))));
  }
  source.close();
  target.close();
};

const newName = (): string => `sync-${randomBytes(8).toString('hex')}`;
export const newDevice = (relay: Relay, name = newName(), storage = new Map<string, string>()): Device => {
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
    wipe: () => deleteDatabase(name).then(() => undefined),
    copy: async () => {
      const twin = newName();
      await copyDatabase(name, twin);
      return newDevice(relay, twin, new Map(storage));
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

/** The same device, as its next start finds it: its page and the locks of it are gone. */
export const newDeviceAt = (device: Device): Device => {
  let last: Promise<unknown> = Promise.resolve();
  Object.assign(device.world, {
    exclusive: <T>(work: () => Promise<T>): Promise<T> => {
      const mine = last.then(work, work);
      last = mine.catch(() => undefined);
      return mine;
    },
  });
  return device;
};

export const PHONE = { deviceName: 'Phone' };
export const JOIN = { deviceName: 'Laptop', mine: 'join' } as const;
export const FRESH = { deviceName: 'Laptop', mine: 'fresh' } as const;
export const ok = { ok: true };
export const markOf = (vault: Pick<Vault, 'state'>): unknown => vault.state().get('unit/a')?.fields['mark'];

/** A phone with a mark, whose sync is on, and a laptop that knows nothing of it. */
export const start = async (options: Partial<SyncServiceOptions> = {}) => {
  const relay = await openRelay(options);
  const [phone, laptop] = [newDevice(relay), newDevice(relay)];
  const [onPhone, onLaptop] = [await phone.open(), await laptop.open()];
  await mark(onPhone.vault, 14);
  return { relay, phone, laptop, onPhone, onLaptop };
};
/** Both in one vault, and everything on the service. */
export const paired = async () => {
  const all = await start();
  await all.onPhone.sync.turnOn(PHONE);
  const words = await all.onPhone.sync.words();
  const joined = await all.onLaptop.sync.joinByWords(words.join(' '), JOIN);
  if (!joined.ok) throw new Error(joined.why);
  await onService(all.onLaptop.sync);
  await all.onPhone.sync.now();
  await onService(all.onPhone.sync);
  return { ...all, words };
};

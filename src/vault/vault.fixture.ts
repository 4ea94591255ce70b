// Vaults on a real database for the tests: in Node a simulated one, in Chromium its own. All of them are gone after each test.
import { afterEach } from 'vitest';
import type { Database, StorageFailure } from '../storage/index.ts';
import type { Log, OpenLog } from './log.ts';
import type { Json, Vault, Write } from './vault.ts';

if (typeof indexedDB === 'undefined') Object.assign(globalThis, await import('fake-indexeddb'));
const { deleteDatabase, openDatabase } = await import('../storage/index.ts');
const { openVault } = await import('./index.ts');
const { headerOf, sealingCodec } = await import('./log.ts');
const { makeKeys } = await import('./fresh-keys.ts');
const { decodeEntry } = await import('./envelope.ts');
const { seal } = await import('../keys/index.ts');
const { startVault } = await import('./start-vault.ts');

export const set = (record: string, field: string, value: Json): Write => ({ record, field, value });
export const saved = { saved: true };

let names = 0;
const opened: { close(): void }[] = [];
const databases = new Set<string>();
/** A name that no other test uses; its database is deleted after the test. */
export const newName = (): string => {
  const name = `vault-test-${++names}-${crypto.getRandomValues(new Uint32Array(1)).join()}`;
  databases.add(name);
  return name;
};
/** Closes it after the test. */
export const keep = <T extends { close(): void }>(one: T): T => {
  opened.push(one);
  return one;
};
/** Opens the vault as the app does. */
export const open = async (name: string): Promise<Vault> => keep(await openVault({ name }));
export const database = async (name: string): Promise<Database> => {
  const result = await openDatabase(name);
  if (!result.ok) throw new Error(`no database: ${result.failure}`);
  return keep(result.value);
};
/** What the vault takes for its log, on a real database. */
export const logOf = ({ log, sync, onClosed, close }: Database): Log => ({ ...log, sync, onClosed, close });
/** Puts bodies of entries in the log of a vault that nobody opened yet, sealed as the vault would. */
export const fill = async (name: string, bodies: readonly Uint8Array[]) => {
  const db = await database(name);
  const [adopted, read] = [await makeKeys(logOf(db)), await db.log.read(null)];
  if (!adopted.ok || adopted.value.lock === 'app' || !read.ok) throw new Error('no log');
  const codec = sealingCodec(adopted.value);
  const owner = { epoch: read.value.position.epoch, vault: codec.keys.vault };
  for (const body of bodies) {
    const decoded = decodeEntry(body);
    const header = decoded.ok ? headerOf(decoded.value) : ({ kind: 'other' } as const);
    await db.log.append(header, await seal(codec.keys, header, body), owner);
  }
  return { db, codec, owner };
};
/** The fields of a record, or undefined without one. */
export const fields = (vault: Vault, record: string): unknown => {
  const found = vault.state().get(record);
  return found === undefined ? undefined : { ...found.fields };
};
/** All that a vault shows, in an order that does not depend on the writing. */
export const content = (vault: Vault): unknown => [...vault.state()].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** A log on a real database whose appends can be made to fail. */
export const unreliable = async (name: string, compactAfter = 500) => {
  const trouble: { failure: StorageFailure | null; appends: number } = { failure: null, appends: 0 };
  const openLog: OpenLog = async () => {
    const log = logOf(await database(name));
    return {
      ok: true,
      value: {
        ...log,
        append: async (...entry) => {
          trouble.appends++;
          return trouble.failure === null ? log.append(...entry) : { ok: false, failure: trouble.failure };
        },
      },
    };
  };
  const vault = keep(
    await startVault({
      openLog,
      unlock: () => Promise.reject(new Error('locked')),
      now: Date.now,
      random: (length) => crypto.getRandomValues(new Uint8Array(length)),
      onVisible: () => () => undefined,
      compactAfter,
    }),
  );
  return { vault, trouble };
};

afterEach(async () => {
  for (const one of opened.splice(0)) one.close();
  for (const name of databases) await deleteDatabase(name);
  databases.clear();
});

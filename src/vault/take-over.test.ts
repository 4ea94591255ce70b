// Runs in Node on a simulated IndexedDB, and in Chromium on its own (vault.browser.test.ts).
import { describe, expect, it } from 'vitest';
import old from '../../test/formats/vault-v10.json';
import { newName, open, saved, set } from './vault.fixture.ts';
import type { Vault } from './vault.ts';

const request = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => reject(asked.error ?? new Error('no answer')));
  });
const bytesOf = ({ bytes, ...row }: { readonly bytes: string }) => ({ ...row, bytes: Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)) });

/** A database as the builds before encryption left it: folded and later changes, an import, a newer version's entry and a damaged one. */
const makeOld = async (name: string): Promise<void> => {
  const asked = indexedDB.open(name, old.version);
  asked.addEventListener('upgradeneeded', () => {
    asked.result.createObjectStore('log', { keyPath: 'seq', autoIncrement: true });
    for (const [table, keyPath] of [['snapshot', 'key'], ['meta', 'key'], ['guides', 'code'], ['guideValues', 'code']] as const) asked.result.createObjectStore(table, { keyPath });
  });
  const db = await request(asked);
  const transaction = db.transaction(['log', 'snapshot', 'meta'], 'readwrite');
  for (const row of old.log) transaction.objectStore('log').put(bytesOf(row));
  for (const row of old.snapshot) transaction.objectStore('snapshot').put(bytesOf(row));
  for (const row of old.meta) transaction.objectStore('meta').put(row);
  await new Promise((resolve) => {
    transaction.addEventListener('complete', resolve);
  });
  db.close();
};

/** The tables as they are: what lies on the disk. */
const rawRows = async (name: string): Promise<readonly { readonly bytes: Uint8Array; readonly header?: { readonly kind: string } }[]> => {
  const db = await request(indexedDB.open(name));
  const rows = await Promise.all(['log', 'snapshot'].map((table) => request(db.transaction(table).objectStore(table).getAll())));
  db.close();
  return rows.flat();
};
const isPlain = ({ bytes }: { readonly bytes: Uint8Array }): boolean => new TextDecoder().decode(bytes).startsWith('{"');
const plainRows = async (name: string): Promise<number> => (await rawRows(name)).filter(isPlain).length;

const withoutDay = (json: string): unknown => ({ ...JSON.parse(json), exportedAt: '' });
const expectWhole = (vault: Vault): void => {
  expect(withoutDay(vault.export())).toEqual(old.export);
  expect(vault.problems()).toEqual(old.problems);
};

describe('a vault from before encryption', () => {
  it('is taken over whole at the first start, and nothing of it is left unsealed', async () => {
    const name = newName();
    await makeOld(name);
    expect(await plainRows(name)).toBe(old.log.length + old.snapshot.length);
    const vault = await open(name);
    expectWhole(vault);
    expect(await plainRows(name)).toBe(0);
    expect((await rawRows(name)).map(({ header }) => header?.kind)).toEqual(['change', 'change', 'state', 'change', 'change', 'change', 'other', 'other', 'state']);
    expectWhole(await open(name));
    expect(await vault.edit('on', [set('later', 'f', 1)])).toEqual(saved);
    expect((await open(name)).state().get('later')?.fields).toMatchObject({ f: 1 });
  });

  it('loses nothing when the app dies at any step of it', async () => {
    const original = IDBObjectStore.prototype.put;
    let steps = 0;
    for (let left = 1; left > 0; steps++) {
      const step = steps + 1;
      const name = newName();
      await makeOld(name);
      let writing = 0;
      let died = 0;
      IDBObjectStore.prototype.put = function put(...args) {
        writing += 1;
        // From this write on nothing gets to the disk any more, nor what the same transaction wrote before it.
        if (writing >= step) {
          died += 1;
          this.transaction.abort();
        }
        return original.apply(this, args);
      };
      try {
        await open(name);
      } finally {
        IDBObjectStore.prototype.put = original;
      }
      left = died;
      expect(await plainRows(name)).toBe(died === 0 ? 0 : old.log.length + old.snapshot.length);
      expectWhole(await open(name));
      expect(await plainRows(name)).toBe(0);
    }
    expect(steps).toBeGreaterThan(old.log.length + old.snapshot.length);
  });

  it('is taken over once by tabs that start at the same time', async () => {
    const name = newName();
    await makeOld(name);
    const tabs = await Promise.all([open(name), open(name), open(name)]);
    for (const tab of tabs) expectWhole(tab);
    expect(await plainRows(name)).toBe(0);
    await Promise.all(tabs.map((tab, at) => tab.edit('on', [set(`tab${at}`, 'f', at)])));
    const again = await open(name);
    expect([again.state().has('tab0'), again.state().has('tab1'), again.state().has('tab2'), again.problems()]).toEqual([true, true, true, old.problems]);
  });
});

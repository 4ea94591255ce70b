// The promises of vault.test.ts and reading.test.ts once more on a real IndexedDB, and what only a browser can show.
import { afterEach, describe, expect, it } from 'vitest';
import { deleteDatabase } from '../storage/index.ts';
import { openVault, readExport, type Vault } from './index.ts';
import './lock.test.ts';
import './open-sync.test.ts';
import './reading.test.ts';
import './take-over.test.ts';
import './vault.test.ts';

const opened: Vault[] = [];
const open = async (name: string): Promise<Vault> => {
  const vault = await openVault({ name });
  opened.push(vault);
  return vault;
};
afterEach(() => {
  for (const vault of opened.splice(0)) vault.close();
});

/** A part of the browser's storage with a limit of its own. */
interface Bucket {
  readonly indexedDB: IDBFactory;
  readonly caches: CacheStorage;
}
const openBucket = async (name: string, quota: number): Promise<Bucket> => {
  const buckets: unknown = Reflect.get(navigator, 'storageBuckets');
  // Not in TypeScript's DOM yet; Chromium has it since version 122.
  const { open } = buckets as { open(name: string, options: { quota: number }): Promise<Bucket> };
  return open.call(buckets, name, { quota });
};

describe('a full disk', () => {
  it('is told, loses nothing, and is over once there is room', async () => {
    const [name, everywhere] = ['vault-test-quota', globalThis.indexedDB];
    const bucket = await openBucket(`full-${Date.now()}`, 3_000_000);
    const ballast = await bucket.caches.open('ballast');
    await ballast.put('/ballast', new Response(new Uint8Array(2_700_000)));
    Object.defineProperty(globalThis, 'indexedDB', { value: bucket.indexedDB, configurable: true });
    try {
      const vault = await open(name);
      expect(await vault.edit('small', [{ record: 'unit', field: 'mark', value: 8 }])).toEqual({ saved: true });
      // What repeats would be compressed away.
      const text = Array.from(crypto.getRandomValues(new Uint8Array(30_000)), (byte) => byte.toString(16).padStart(2, '0')).join('');
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, n) => vault.edit('large', [{ record: `large/${n}`, field: 'text', value: `${n}${text}` }])),
      );
      expect(outcomes.at(-1)).toEqual({ saved: false, reason: 'quota' });
      expect(vault.saveState()).toMatchObject({ kind: 'failed', reason: 'quota' });
      expect(vault.state().size).toBe(21);
      const exported = readExport(vault.export());
      expect(exported.ok && exported.state.size).toBe(21);
      expect((await open(name)).state().size).toBeLessThan(21);

      await ballast.delete('/ballast');
      await bucket.caches.delete('ballast');
      expect(await vault.retry()).toEqual({ saved: true });
      expect((await open(name)).state().size).toBe(21);
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', { value: everywhere, configurable: true });
    }
  }, 30_000);
});

describe('a tab of its own', () => {
  // A frame has its own module graph, its own connection and its own channel, as a second tab has.
  const openFrame = async (name: string): Promise<{ readonly mark: () => unknown; readonly edit: (mark: number) => Promise<unknown>; close(): void }> => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const script = frame.contentDocument?.createElement('script');
    if (script === undefined) throw new Error('no frame');
    script.type = 'module';
    script.textContent = `
      import { openVault } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
      // The test runner counts the dynamic imports of its own window.
      globalThis.__vitest_browser_runner__ ??= { wrapDynamicImport: (load) => load() };
      const vault = await openVault({ name: ${JSON.stringify(name)} });
      parent.dispatchEvent(new CustomEvent('frame-vault', { detail: vault }));
    `;
    const ready = new Promise<Vault>((resolve) => {
      // Only the script above sends this event.
      addEventListener('frame-vault', (event) => resolve((event as CustomEvent<Vault>).detail), { once: true });
    });
    frame.contentDocument?.head.append(script);
    const vault = await ready;
    return {
      mark: () => vault.state().get('unit')?.fields['mark'],
      edit: (value) =>
        vault.edit('mark', [
          { record: 'unit', field: 'mark', value },
          { record: 'copy', field: 'mark', value },
        ]),
      close: () => {
        vault.close();
        frame.remove();
      },
    };
  };

  it('shows what another one saves within a second, and the other way round', async () => {
    const name = 'vault-test-frame';
    const here = await open(name);
    const there = await openFrame(name);
    await here.edit('mark', [{ record: 'unit', field: 'mark', value: 12 }]);
    await expect.poll(() => there.mark(), { timeout: 1000 }).toBe(12);
    expect(await there.edit(14)).toEqual({ saved: true });
    await expect.poll(() => here.state().get('unit')?.fields['mark'], { timeout: 1000 }).toBe(14);
    await here.erase();
    await expect.poll(() => there.mark(), { timeout: 1000 }).toBeUndefined();
    there.close();
  }, 20_000);

  it('can be killed in the middle of saving: what it called saved is there, and each action whole or not at all', async () => {
    const name = 'vault-test-killed';
    let kept = 0;
    for (let round = 0; round < 6; round++) {
      const there = await openFrame(name);
      const acknowledged: number[] = [];
      for (let mark = 0; mark < 60; mark++) void there.edit(mark).then(() => acknowledged.push(mark));
      await new Promise((resolve) => setTimeout(resolve, round * 8));
      document.querySelector('iframe')?.remove();
      const here = await open(name);
      const mark = here.state().get('unit')?.fields['mark'];
      expect(mark ?? -1).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? -1);
      expect(here.state().get('copy')?.fields['mark']).toBe(mark);
      expect(here.state().get('unit')?.alternatives ?? {}).toEqual({});
      expect(here.problems()).toEqual([]);
      kept += acknowledged.length;
      await here.erase();
      here.close();
    }
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(6 * 60);
  }, 30_000);
});

describe('coming into view', () => {
  it('reads what was saved meanwhile, even if no word of it came', async () => {
    const name = 'vault-test-view';
    const vault = await open(name);
    const original = globalThis.BroadcastChannel;
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    try {
      const silent = await open(name);
      await silent.edit('mark', [{ record: 'unit', field: 'mark', value: 12 }]);
    } finally {
      globalThis.BroadcastChannel = original;
    }
    expect(vault.state().size).toBe(0);
    dispatchEvent(new Event('focus'));
    await expect.poll(() => vault.state().size, { timeout: 1000 }).toBe(1);
    vault.close();
    expect(await deleteDatabase(name)).toMatchObject({ ok: true });
  });
});

describe('a newer version of the app in another tab', () => {
  it('takes the database over; this tab says that it can no longer save, and keeps the edits', async () => {
    const name = 'vault-test-newer';
    const vault = await open(name);
    await vault.edit('mark', [{ record: 'unit', field: 'mark', value: 8 }]);
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 990);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
    });
    expect(vault.saveState()).toEqual({ kind: 'failed', reason: 'closed', unsaved: 0 });
    expect(await vault.edit('mark', [{ record: 'unit', field: 'mark', value: 9 }])).toEqual({ saved: false, reason: 'closed' });
    expect(vault.state().get('unit')?.fields['mark']).toBe(9);
    expect(newer.version).toBe(990);
    expect([...newer.objectStoreNames]).toContain('log');
    newer.close();
    await deleteDatabase(name);
  });
});

// The promises of database.test.ts and failure.test.ts once more on a real IndexedDB, and live queries, which need real signals.
import { createRoot, createSignal, type Accessor } from 'solid-js';
import { afterEach, expect, describe, it } from 'vitest';
import './database.test.ts';
import './failure.test.ts';
import {
  createLiveQuery,
  deleteDatabase,
  openDatabase,
  type ChangeSource,
  type Database,
  type GuideRow,
  type LiveResult,
  type Stored,
  type StoredGuide,
} from './index.ts';

const name = 'storage-test-live';
const open = async (): Promise<Database> => {
  const result = await openDatabase(name);
  if (!result.ok) throw new Error(result.failure);
  return result.value;
};
const guide = (code: string, value: unknown): StoredGuide => ({ code, metadata: {}, value });
const valueOf = (result: LiveResult<Stored<StoredGuide | undefined>>): unknown =>
  result.kind === 'ready' && result.value.ok ? result.value.value?.value : result.kind;

const silent: ChangeSource = { subscribe: () => () => undefined };
/** A source that changes when told to. */
const source = () => {
  const listeners = new Set<() => void>();
  return {
    listeners,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: () => {
      for (const listener of listeners) listener();
    },
  };
};
/** Questions that are answered when the test says so. */
const questions = () => {
  const asked: { readonly of: string; readonly answer: (text: string) => void }[] = [];
  return { asked, ask: (of: string): Promise<string> => new Promise((answer) => asked.push({ of, answer })) };
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

afterEach(async () => {
  await deleteDatabase(name);
});

describe('a live query', () => {
  it('answers anew when another connection changes what it read, or a signal what it asks', async () => {
    const [here, there] = [await open(), await open()];
    await here.guides.put(guide('A', 1));
    await here.guides.put(guide('B', 10));
    const [code, setCode] = createSignal('A');
    let asked = 0;
    const [result, dispose] = createRoot((stop): [Accessor<LiveResult<Stored<StoredGuide | undefined>>>, () => void] => [
      createLiveQuery(here.guides, code, (wanted) => {
        asked++;
        return here.guides.get(wanted);
      }),
      stop,
    ]);
    expect(result()).toEqual({ kind: 'pending' });
    await expect.poll(() => valueOf(result())).toBe(1);
    await there.guides.put(guide('A', 2));
    await expect.poll(() => valueOf(result())).toBe(2);
    setCode('B');
    expect(result()).toEqual({ kind: 'pending' });
    await expect.poll(() => valueOf(result())).toBe(10);
    dispose();
    const before = asked;
    await there.guides.put(guide('B', 11));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asked).toBe(before);
    for (const db of [here, there]) db.close();
  });

  it('of the list follows what is added and removed', async () => {
    const db = await open();
    const [result, dispose] = createRoot((stop): [Accessor<LiveResult<Stored<readonly GuideRow[]>>>, () => void] => [
      createLiveQuery(db.guides, () => null, () => db.guides.list()),
      stop,
    ]);
    const codes = (): unknown => {
      const now = result();
      return now.kind === 'ready' && now.value.ok ? now.value.value.map(({ code }) => code) : now.kind;
    };
    await expect.poll(codes).toEqual([]);
    await db.guides.put(guide('A', 1));
    await expect.poll(codes).toEqual(['A']);
    await db.guides.remove('A');
    await expect.poll(codes).toEqual([]);
    dispose();
    db.close();
  });

  it('that fails says why', async () => {
    const [result, dispose] = createRoot((stop): [Accessor<LiveResult<never>>, () => void] => [
      createLiveQuery(silent, () => null, () => Promise.reject(new DOMException('', 'QuotaExceededError'))),
      stop,
    ]);
    await expect.poll(() => result()).toEqual({ kind: 'failed', failure: 'quota' });
    dispose();
  });

  it('ignores a late answer about what is asked no more', async () => {
    const { asked, ask } = questions();
    const [code, setCode] = createSignal('A');
    const changes = source();
    const [result, dispose] = createRoot((stop): [Accessor<LiveResult<string>>, () => void] => [createLiveQuery(changes, code, ask), stop]);
    setCode('B');
    expect(asked.map(({ of }) => of)).toEqual(['A', 'B']);
    asked[1]?.answer('of B');
    await expect.poll(() => result()).toEqual({ kind: 'ready', value: 'of B' });
    asked[0]?.answer('of A');
    await settled();
    expect(result()).toEqual({ kind: 'ready', value: 'of B' });
    expect(changes.listeners.size).toBe(1);
    changes.change();
    dispose();
    asked[2]?.answer('too late');
    await settled();
    expect([result(), changes.listeners.size]).toEqual([{ kind: 'ready', value: 'of B' }, 0]);
  });

  it('asks once more, not more often, for all changes while an answer is on its way', async () => {
    const { asked, ask } = questions();
    const changes = source();
    const [result, dispose] = createRoot((stop): [Accessor<LiveResult<string>>, () => void] => [createLiveQuery(changes, () => 'A', ask), stop]);
    for (let n = 0; n < 5; n++) changes.change();
    expect(asked).toHaveLength(1);
    asked[0]?.answer('before');
    await expect.poll(() => asked.length).toBe(2);
    asked[1]?.answer('after');
    await expect.poll(() => result()).toEqual({ kind: 'ready', value: 'after' });
    expect(asked).toHaveLength(2);
    changes.change();
    expect(asked).toHaveLength(3);
    expect(result()).toEqual({ kind: 'ready', value: 'after' });
    dispose();
  });
});

describe('a browser that clears its data', () => {
  /** A part of the browser's storage that can be cleared alone. */
  interface Buckets {
    open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
    delete(name: string): Promise<void>;
  }

  it('closes the connection by force; it is made anew, with another log', async () => {
    // Not in TypeScript's DOM yet; Chromium has it since version 122.
    const buckets = Reflect.get(navigator, 'storageBuckets') as Buckets;
    const everywhere = globalThis.indexedDB;
    const bucketName = `cleared-${Date.now()}`;
    Object.defineProperty(globalThis, 'indexedDB', { value: (await buckets.open(bucketName)).indexedDB, configurable: true });
    try {
      const db = await open();
      const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
      await (await db.sync()).adopt({ vault: 'vault', lock: 'device', key, wrapping: key, sealed: new Uint8Array() });
      const before = await db.log.read(null);
      if (!before.ok) throw new Error(before.failure);
      await buckets.delete(bucketName);
      Object.defineProperty(globalThis, 'indexedDB', { value: (await buckets.open(bucketName)).indexedDB, configurable: true });
      expect(await db.log.append({ kind: 'other' }, Uint8Array.of(1), { ...before.value.position, vault: 'vault' })).toEqual({ ok: true, value: { kind: 'erased' } });
      db.close();
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', { value: everywhere, configurable: true });
      await buckets.delete(bucketName);
    }
  });
});

describe('two tabs', () => {
  /** What the script in the frame hands out. */
  interface There {
    readonly db: Database;
    readonly list: Accessor<LiveResult<Stored<readonly GuideRow[]>>>;
  }
  // A frame has its own module graph, its own connection and its own channels, as a second tab has.
  const openFrame = async (): Promise<There & { close(): void }> => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const script = frame.contentDocument?.createElement('script');
    if (script === undefined) throw new Error('no frame');
    script.type = 'module';
    script.textContent = `
      import { createLiveQuery, openDatabase } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
      const { value: db } = await openDatabase(${JSON.stringify(name)});
      const list = createLiveQuery(db.guides, () => null, () => db.guides.list());
      parent.dispatchEvent(new CustomEvent('frame-storage', { detail: { db, list } }));
    `;
    const ready = new Promise<There>((resolve) => {
      // Only the script above sends this event.
      addEventListener('frame-storage', (event) => resolve((event as CustomEvent<There>).detail), { once: true });
    });
    frame.contentDocument?.head.append(script);
    const there = await ready;
    return {
      ...there,
      close: () => {
        there.db.close();
        frame.remove();
      },
    };
  };
  const codesIn = (result: LiveResult<Stored<readonly GuideRow[]>>): unknown =>
    result.kind === 'ready' && result.value.ok ? result.value.value.map(({ code }) => code) : result.kind;

  it('show within a second which guides the other stores and removes', async () => {
    const here = await open();
    const there = await openFrame();
    const [list, dispose] = createRoot((stop): [Accessor<LiveResult<Stored<readonly GuideRow[]>>>, () => void] => [
      createLiveQuery(here.guides, () => null, () => here.guides.list()),
      stop,
    ]);
    await expect.poll(() => [codesIn(list()), codesIn(there.list())]).toEqual([[], []]);
    await there.db.guides.put(guide('A', 1));
    await expect.poll(() => codesIn(list()), { timeout: 1000 }).toEqual(['A']);
    await here.guides.put(guide('B', 2));
    await expect.poll(() => codesIn(there.list()), { timeout: 1000 }).toEqual(['A', 'B']);
    await there.db.guides.remove('A');
    await expect.poll(() => codesIn(list()), { timeout: 1000 }).toEqual(['B']);
    dispose();
    there.close();
    here.close();
  }, 20_000);
});

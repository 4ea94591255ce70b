// Runs in Node on a simulated IndexedDB, and in Chromium on its own (database.browser.test.ts).
import { afterEach, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import type { LogOwner, LogPosition } from './log-table.ts';
import type { EntryHeader, KeptKeys } from './schema.ts';

if (typeof indexedDB === 'undefined') Object.assign(globalThis, await import('fake-indexeddb'));
const { deleteDatabase, openDatabase } = await import('./database.ts');

const opened: { close(): void }[] = [];
const names = new Set<string>();
const newName = (): string => {
  const name = `storage-test-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  names.add(name);
  return name;
};
const open = async (name: string): Promise<Database> => {
  const result = await openDatabase(name);
  if (!result.ok) throw new Error(result.failure);
  opened.push(result.value);
  return result.value;
};
/** A connection of other code: another version of the app, or a tab that does not answer. */
const openRaw = (name: string, version: number, stores: readonly string[]): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => {
      for (const store of stores) request.result.createObjectStore(store);
    });
    request.addEventListener('success', () => {
      opened.push(request.result);
      resolve(request.result);
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
const start = async ({ log }: Database): Promise<LogPosition> => {
  const read = await log.read(null);
  if (!read.ok) throw new Error(read.failure);
  return read.value.position;
};
const aesKey = (): Promise<CryptoKey> => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
const keysOf = async (vault: string): Promise<KeptKeys> => ({
  vault,
  lock: 'device',
  key: await aesKey(),
  wrapping: await aesKey(),
  sealed: Uint8Array.of(1),
});
/** Where the log begins, for who has its keys. */
const begin = async (db: Database): Promise<LogPosition & LogOwner> => {
  const kept = await (await db.sync()).adopt(await keysOf('vault'));
  if (!kept.ok) throw new Error(kept.failure);
  return { ...(await start(db)), vault: kept.value.vault };
};
const change: EntryHeader = { kind: 'change', writer: 'ab'.repeat(8), n: 1 };
const state: EntryHeader = { kind: 'state', upTo: new Map([['ab'.repeat(8), 3]]) };
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const request = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => reject(asked.error ?? new Error('no answer')));
  });
const completion = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
interface Seen {
  readonly transaction: IDBTransaction;
  end: 'complete' | 'abort' | null;
}
/** Every transaction that is started while `work` runs, on whichever connection; sees its end before anybody else does. */
const transactionsOf = async (work: () => Promise<unknown>): Promise<readonly Seen[]> => {
  const original = IDBDatabase.prototype.transaction;
  const started: Seen[] = [];
  IDBDatabase.prototype.transaction = function transaction(...args) {
    const seen: Seen = { transaction: original.apply(this, args), end: null };
    for (const end of ['complete', 'abort'] as const) {
      seen.transaction.addEventListener(end, () => {
        seen.end = end;
      });
    }
    started.push(seen);
    return seen.transaction;
  };
  try {
    await work();
  } finally {
    IDBDatabase.prototype.transaction = original;
  }
  return started;
};
const connectionOf = async ({ log }: Database): Promise<IDBDatabase> => {
  const [reading] = await transactionsOf(() => log.read(null));
  if (reading === undefined) throw new Error('nothing was read');
  return reading.transaction.db;
};

afterEach(async () => {
  for (const one of opened.splice(0)) one.close();
  for (const name of names) await deleteDatabase(name);
  names.clear();
});

describe('the log', () => {
  it('gives back the bytes in their order, and only the later ones to who has read the earlier', async () => {
    const db = await open(newName());
    const owner = await begin(db);
    await db.log.append(change, bytes(1, 2), owner);
    const first = await db.log.read(null);
    await db.log.append(change, bytes(3), owner);
    const next = await db.log.read(first.ok ? first.value.position : null);
    expect(next).toMatchObject({ ok: true, value: { complete: false, snapshot: null, entries: [{ bytes: bytes(3) }] } });
    const all = await db.log.read(null);
    expect(all.ok && all.value.entries.map((entry) => [...entry.bytes])).toEqual([[1, 2], [3]]);
    expect(next.ok && all.ok && next.value.position).toEqual(all.ok && all.value.position);
  });

  it('takes a snapshot in the place of named entries only, and only from who read the newest', async () => {
    const db = await open(newName());
    const owner = await begin(db);
    for (const n of [1, 2, 3]) await db.log.append(change, bytes(n), owner);
    const read = await db.log.read(null);
    if (!read.ok) throw new Error(read.failure);
    await db.log.append(change, bytes(4), owner);
    const [one, , three] = read.value.entries;
    expect(await db.log.replace(state, bytes(9), read.value.position, [one?.seq ?? 0, three?.seq ?? 0])).toEqual({ ok: true, value: true });
    expect(await db.log.replace(state, bytes(8), read.value.position, [1, 2, 3, 4])).toEqual({ ok: true, value: false });
    const after = await db.log.read(read.value.position);
    expect(after).toMatchObject({ ok: true, value: { complete: true, snapshot: { header: state, bytes: bytes(9) }, entries: [{ bytes: bytes(2) }, { bytes: bytes(4) }] } });
  });

  it('takes no entry and no snapshot for what was erased meanwhile', async () => {
    const name = newName();
    const [a, b] = [await open(name), await open(name)];
    const before = await begin(a);
    await a.log.append(change, bytes(1), before);
    const erased = await b.log.erase();
    expect(erased).toEqual({ ok: true, value: undefined });
    expect(await start(b)).not.toMatchObject({ epoch: before.epoch });
    expect(await b.log.read(null)).toMatchObject({ ok: true, value: { kept: null, syncing: false, snapshot: null, entries: [] } });
    expect(await a.log.append(change, bytes(2), before)).toEqual({ ok: true, value: { kind: 'erased' } });
    expect(await a.log.replace(state, bytes(3), before, [])).toEqual({ ok: true, value: false });
    expect(await a.log.read(before)).toMatchObject({ ok: true, value: { complete: true, snapshot: null, entries: [] } });
  });

  it('tells the other tabs, not itself', async () => {
    const name = newName();
    const [a, b] = [await open(name), await open(name)];
    const heard: string[] = [];
    a.log.subscribe(() => heard.push('a'));
    const stop = b.log.subscribe(() => heard.push('b'));
    const owner = await begin(a);
    await a.log.append(change, bytes(1), owner);
    await expect.poll(() => heard).toEqual(['b']);
    stop();
    await a.log.append(change, bytes(2), owner);
    await a.log.erase();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual(['b']);
  });

  it('calls saved what the transaction has completed, asked to outlive a loss of power', async () => {
    const db = await open(newName());
    const owner = await begin(db);
    const [sync, kept] = [await db.sync(), await keysOf('another')];
    const remembered = { cursor: 1, held: new Map([['ab'.repeat(8), 1]]), completeAt: null };
    const changes: readonly (() => Promise<{ readonly ok: boolean }>)[] = [
      () => sync.adopt(kept),
      () => sync.remember(remembered),
      () => sync.acknowledge([], remembered, owner),
      () => sync.receive([], remembered, owner),
      () => sync.reseal(owner, [], null, null),
      () => db.log.append(change, bytes(1), owner),
      () => db.log.replace(state, bytes(2), owner, [1]),
      () => db.log.erase(),
      () => sync.renew({ next: kept, were: kept }),
      () => db.guides.put({ code: 'A', metadata: {}, value: 1 }),
      () => db.guides.remove('A'),
    ];
    for (const change of changes) {
      let saved = false;
      const started = await transactionsOf(async () => {
        saved = (await change()).ok;
      });
      const seen = started.map(({ transaction: { mode, durability }, end }) => ({ mode, durability, end }));
      expect([saved, seen]).toEqual([true, [{ mode: 'readwrite', durability: 'strict', end: 'complete' }]]);
    }
  });

  it('finishes what was begun before closing', async () => {
    const name = newName();
    const db = await open(name);
    const owner = await begin(db);
    const appending = db.log.append(change, bytes(7), owner);
    db.close();
    expect(await appending).toEqual({ ok: true, value: { kind: 'appended', seq: 1 } });
    const again = await (await open(name)).log.read(null);
    expect(again.ok && again.value.entries).toEqual([{ seq: 1, header: change, bytes: bytes(7), outbox: false }]);
  });

  it('goes on after the browser lost the connection without a word', async () => {
    const db = await open(newName());
    const owner = await begin(db);
    const lost = await connectionOf(db);
    lost.close();
    const outcomes = await Promise.all([1, 2, 3].map((n) => db.log.append(change, bytes(n), owner)));
    expect(outcomes).toEqual([1, 2, 3].map((seq) => ({ ok: true, value: { kind: 'appended', seq } })));
    expect(await connectionOf(db)).not.toBe(lost);
  });

  it('fails as closed after closing', async () => {
    const db = await open(newName());
    const owner = await begin(db);
    db.close();
    expect(await db.log.append(change, bytes(1), owner)).toEqual({ ok: false, failure: 'closed' });
    expect(await db.log.read(null)).toEqual({ ok: false, failure: 'closed' });
  });
});

describe('guides', () => {
  const guide = { code: 'ABC', metadata: { year: 2024, title: 'A programme', own: false, source: null }, value: { units: [1, 2] } };

  it('are kept by programme, listed without being opened, replaced and removed', async () => {
    const name = newName();
    const db = await open(name);
    expect(await db.guides.get('ABC')).toEqual({ ok: true, value: undefined });
    expect(await db.guides.put(guide)).toMatchObject({ ok: true });
    await db.guides.put({ ...guide, code: 'AAA' });
    await db.guides.put({ ...guide, value: { units: [3] } });
    const again = await open(name);
    expect(await again.guides.get('ABC')).toEqual({ ok: true, value: { ...guide, value: { units: [3] } } });
    const listed = await again.guides.list();
    expect(listed).toEqual({ ok: true, value: [{ code: 'AAA', metadata: guide.metadata }, { code: 'ABC', metadata: guide.metadata }] });
    await again.guides.remove('AAA');
    const left = await db.guides.list();
    expect(left.ok && left.value.map(({ code }) => code)).toEqual(['ABC']);
  });

  it('tell this tab and the others when one is stored or removed, and of nothing else', async () => {
    const name = newName();
    const [here, there] = [await open(name), await open(name)];
    const heard: string[] = [];
    const stop = here.guides.subscribe(() => heard.push('here'));
    there.guides.subscribe(() => heard.push('there'));
    const owner = await begin(here);
    await here.guides.put(guide);
    expect(heard).toEqual(['here']);
    await expect.poll(() => heard).toEqual(['here', 'there']);
    await there.guides.remove('ABC');
    await expect.poll(() => heard).toEqual(['here', 'there', 'there', 'here']);
    stop();
    await here.guides.put({ ...guide, value: () => 1 });
    await here.log.append(change, bytes(1), owner);
    await here.log.erase();
    await here.guides.list();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toHaveLength(4);
    await here.guides.put(guide);
    await there.guides.put(guide);
    await expect.poll(() => heard.slice(4)).toEqual(['there', 'there']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toHaveLength(6);
  });

  it('that cannot be stored say so', async () => {
    const db = await open(newName());
    const started = await transactionsOf(async () => {
      expect(await db.guides.put({ ...guide, value: () => 1 })).toEqual({ ok: false, failure: 'unknown' });
    });
    expect(started.map(({ end }) => end)).toEqual(['abort']);
    expect(await db.guides.list()).toEqual({ ok: true, value: [] });
  });
});

describe('a database made before', () => {
  const shapeOf = (db: IDBDatabase): unknown => {
    const transaction = db.transaction([...db.objectStoreNames]);
    return [...db.objectStoreNames].map((name) => {
      const { keyPath, autoIncrement, indexNames } = transaction.objectStore(name);
      return { name, keyPath, autoIncrement, indexes: [...indexNames] };
    });
  };
  const shape = [
    { name: 'guideValues', keyPath: 'code', autoIncrement: false, indexes: [] },
    { name: 'guides', keyPath: 'code', autoIncrement: false, indexes: [] },
    { name: 'log', keyPath: 'seq', autoIncrement: true, indexes: ['outbox'] },
    { name: 'meta', keyPath: 'key', autoIncrement: false, indexes: [] },
    { name: 'snapshot', keyPath: 'key', autoIncrement: false, indexes: [] },
  ];
  /** As the first builds left it, with another library: two entries folded, two not. */
  const makeFirst = async (name: string): Promise<void> => {
    const asked = indexedDB.open(name, 10);
    asked.addEventListener('upgradeneeded', () => {
      for (const { name, keyPath, autoIncrement } of shape) asked.result.createObjectStore(name, { keyPath, autoIncrement });
    });
    const db = await request(asked);
    const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
    const store = (table: string): IDBObjectStore => transaction.objectStore(table);
    for (const n of [1, 2, 3, 4]) store('log').add({ bytes: bytes(n) });
    store('log').delete(1);
    store('log').delete(2);
    store('snapshot').put({ key: 'current', bytes: bytes(12) });
    store('meta').put({ key: 'log', epoch: 'first', revision: 1 });
    store('guides').put({ code: 'A', metadata: { title: 'A programme' } });
    store('guideValues').put({ code: 'A', value: { units: [1] } });
    await completion(transaction);
    db.close();
  };

  it('by the first builds opens with all that is in it, and goes on where it was', async () => {
    const name = newName();
    await makeFirst(name);
    const db = await open(name);
    expect(await db.log.read(null)).toEqual({
      ok: true,
      value: {
        complete: true,
        snapshot: { header: null, bytes: bytes(12) },
        entries: [
          { seq: 3, header: null, bytes: bytes(3), outbox: false },
          { seq: 4, header: null, bytes: bytes(4), outbox: false },
        ],
        position: { epoch: 'first', revision: 1, seq: 4 },
        kept: null,
        syncing: false,
      },
    });
    expect(await db.log.append(change, bytes(5), await begin(db))).toEqual({ ok: true, value: { kind: 'appended', seq: 5 } });
    expect(await db.guides.get('A')).toEqual({ ok: true, value: { code: 'A', metadata: { title: 'A programme' }, value: { units: [1] } } });
    const raw = await request(indexedDB.open(name));
    opened.push(raw);
    expect([raw.version, shapeOf(raw)]).toEqual([20, shape]);
  });

  it('by this build is not opened by the first builds, which would take sealed entries for damaged ones', async () => {
    const name = newName();
    (await open(name)).close();
    const asked = indexedDB.open(name, 10);
    await expect(request(asked)).rejects.toMatchObject({ name: 'VersionError' });
    const raw = await request(indexedDB.open(name));
    opened.push(raw);
    expect([raw.version, shapeOf(raw)]).toEqual([20, shape]);
  });
});

describe('a database that is not ours to use', () => {
  it('made by a newer version of the app is left as it is', async () => {
    const name = newName();
    const newer = await openRaw(name, 990, ['log', 'something-new']);
    newer.close();
    expect(await openDatabase(name)).toEqual({ ok: false, failure: 'newer' });
    const again = await openRaw(name, 990, []);
    expect([again.version, [...again.objectStoreNames]]).toEqual([990, ['log', 'something-new']]);
  });

  it('held by a tab that does not let go is told as blocked', async () => {
    const name = newName();
    await openRaw(name, 5, []);
    expect(await openDatabase(name, 150)).toEqual({ ok: false, failure: 'blocked' });
  });

  it('is let go again when it opens after all, too late', async () => {
    const name = newName();
    const holder = await openRaw(name, 5, []);
    expect(await openDatabase(name, 50)).toEqual({ ok: false, failure: 'blocked' });
    holder.close();
    const asked = indexedDB.open(name, 990);
    let inTheWay = 0;
    asked.addEventListener('blocked', () => inTheWay++);
    opened.push(await request(asked));
    expect(inTheWay).toBe(0);
  });

  it('in a browser that gives none is told as unavailable', async () => {
    const factory = globalThis.indexedDB;
    const refusal = (name: string) => ({ open: () => { throw new DOMException('refused', name); }, databases: async () => [] });
    try {
      for (const name of ['SecurityError', 'InvalidStateError', 'UnknownError']) {
        Object.defineProperty(globalThis, 'indexedDB', { value: refusal(name), configurable: true });
        expect(await openDatabase('refused')).toEqual({ ok: false, failure: 'unavailable' });
      }
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('not even to look at', 'SecurityError');
        },
        configurable: true,
      });
      expect(await openDatabase('refused')).toEqual({ ok: false, failure: 'unavailable' });
      expect(await deleteDatabase('refused')).toEqual({ ok: false, failure: 'unavailable' });
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
      expect(await openDatabase('refused')).toEqual({ ok: false, failure: 'unavailable' });
      expect(await deleteDatabase('refused')).toEqual({ ok: false, failure: 'unavailable' });
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', { value: factory, configurable: true, writable: true });
    }
  });

  it('after a newer tab asked for it is let go, and said so', async () => {
    const name = newName();
    const db = await open(name);
    let closed = 0;
    db.onClosed(() => closed++);
    const owner = await begin(db);
    await openRaw(name, 990, []);
    expect(closed).toBe(1);
    expect(await db.log.append(change, bytes(1), owner)).toEqual({ ok: false, failure: 'closed' });
  });

  it('after being deleted elsewhere begins anew, as another log', async () => {
    const name = newName();
    const db = await open(name);
    const owner = await begin(db);
    expect(await deleteDatabase(name)).toMatchObject({ ok: true });
    expect(await db.log.append(change, bytes(1), owner)).toEqual({ ok: true, value: { kind: 'erased' } });
    expect(await start(db)).not.toMatchObject({ epoch: owner.epoch });
  });
});

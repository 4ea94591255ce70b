// The promises of database.test.ts once more on a real IndexedDB, and live queries, which need real signals.
import { createRoot, createSignal, type Accessor } from 'solid-js';
import { afterEach, expect, describe, it } from 'vitest';
import './database.test.ts';
import { createLiveQuery, deleteDatabase, openDatabase, type Database, type GuideRow, type LiveResult, type Stored, type StoredGuide } from './index.ts';

const name = 'storage-test-live';
const open = async (): Promise<Database> => {
  const result = await openDatabase(name);
  if (!result.ok) throw new Error(result.failure);
  return result.value;
};
const guide = (code: string, value: unknown): StoredGuide => ({ code, metadata: {}, value });
const valueOf = (result: LiveResult<Stored<StoredGuide | undefined>>): unknown =>
  result.kind === 'ready' && result.value.ok ? result.value.value?.value : result.kind;

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
      createLiveQuery(code, (wanted) => {
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
      createLiveQuery(() => null, () => db.guides.list()),
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
      createLiveQuery(() => null, () => Promise.reject(new DOMException('', 'QuotaExceededError'))),
      stop,
    ]);
    await expect.poll(() => result()).toEqual({ kind: 'failed', failure: 'quota' });
    dispose();
  });
});

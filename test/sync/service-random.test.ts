import { env } from 'node:process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSyncService, openPostgres, openSqlite, type Store } from '../../src/server/index.ts';
import { sharedPostgres } from './postgres.ts';
import { clientOf, newKeys, type Client, type Keys, type Told } from './service-client.ts';
import { anyStep, emptyVault, holds, requestOf, step, type ModelVault, type Step } from './service-model.ts';

const RUNS = Number(env['SERVICE_RUNS'] ?? 20);
const seed = Number(env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

interface Engine {
  readonly name: string;
  readonly store: Store;
  readonly client: Client;
}

let engines: readonly Engine[] = [];

beforeAll(async () => {
  const opened = [
    ['SQLite', await openSqlite(':memory:')],
    ['PostgreSQL', await openPostgres(await (await sharedPostgres()).database())],
  ] as const;
  engines = opened.map(([name, store]) => {
    const service = createSyncService({ store, clock: () => 0, rates: null });
    return { name, store, client: clientOf((request) => service.fetch(request)) };
  });
});
afterAll(() => Promise.all(engines.map(({ store }) => store.close())));

const said = <T extends object>(told: Told<T>): object | string => (told.ok ? told.value : told.error);

const perform = async (client: Client, keys: Keys, vault: ModelVault, what: Step): Promise<unknown> => {
  switch (what.do) {
    case 'create':
      return said(await client.create(keys));
    case 'erase':
      return said(await client.erase(keys));
    case 'snapshot':
      return said(await client.putSnapshot(keys, { vv: what.vv, env: what.env }));
    case 'export': {
      const told = await client.exported(keys);
      return told.ok ? { snapshot: told.value.snapshot, items: told.value.items } : told.error;
    }
    case 'sync': {
      const told = await client.sync(keys, { ...requestOf(vault, what), push: [...what.push], limit: what.limit });
      if (!told.ok) return told.error;
      const { serverTime: _, ...answer } = told.value;
      return answer;
    }
  }
};

const outcomes = new Map<string, number>();
const count = (says: unknown): void => {
  const name = typeof says === 'string' ? says : 'done';
  outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
};

describe(`random steps on a vault (seed ${seed}, ${RUNS} runs)`, () => {
  it('are answered by SQLite and by PostgreSQL as the model says, each of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 40 }), fc.integer({ min: 0, max: 12 }), async (steps, end) => {
        const keys = newKeys();
        for (const { client } of engines) await client.create(keys);
        let vault = emptyVault;
        const all: readonly Step[] = end === 0 ? [...steps, { do: 'erase' }, ...steps.slice(0, 3), { do: 'erase' }] : steps;
        for (const what of all) {
          const next = step(vault, what);
          for (const { name, client } of engines) expect(await perform(client, keys, vault, what), `${name}: ${JSON.stringify(what)}`).toEqual(next.says);
          count(next.says);
          vault = next.vault;
        }
      }),
      { seed, numRuns: RUNS },
    );
    const seldom = ['done', 'gap', 'conflict', 'stale-snapshot'].filter((outcome) => (outcomes.get(outcome) ?? 0) < RUNS / 10);
    expect(seldom, 'what these steps hardly try').toEqual([]);
  });

  it('leave on the service every change exactly once and no hole in any writer (I4)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 40 }), async (steps) => {
        for (const { client } of engines) {
          const keys = newKeys();
          await client.create(keys);
          let vault = emptyVault;
          for (const what of steps) {
            await perform(client, keys, vault, what);
            vault = step(vault, what).vault;
          }
          const told = await client.exported(keys);
          if (!told.ok) throw new Error(told.error);
          const { items, snapshot } = told.value;
          expect(new Set(items.map(({ s }) => s)).size).toBe(items.length);
          for (const { w, n } of holds(vault)) {
            const folded = snapshot?.vv.find((entry) => entry.w === w)?.n ?? 0;
            const one = items.filter((item) => item.w === w).map((item) => item.n);
            expect(one).toEqual(Array.from({ length: n - folded }, (_, index) => folded + index + 1));
          }
        }
      }),
      { seed, numRuns: Math.ceil(RUNS / 2) },
    );
  });
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/sync/protocol/index.ts';
import { sharedPostgres } from './postgres.ts';
import { clientOf, newKeys, sealed, writer, type Client, type Keys } from './service-client.ts';
import { kill, startProcess, terminate } from './service-process.ts';

const KILLS = Number(env['SERVICE_KILLS'] ?? 2);
const seed = Number(env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
/** So many that no vault is slowed for syncing too often. */
const DEVICES = 12;
const VAULTS = 6;
const PUSH = 3;

/** Numbers from 0 to 1, the same again for the same seed. */
const numbers = (start: number) => {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** A device that pushes three changes at a time for as long as it is answered. */
interface Device {
  readonly keys: Keys;
  readonly w: string;
  /** How many pushes the service acknowledged. */
  acknowledged: number;
}

const pushOf = ({ w }: Device, number: number): readonly Item[] =>
  Array.from({ length: PUSH }, (_, index) => {
    const n = number * PUSH + index + 1;
    return { w, n, env: sealed(`${w} ${n} ${'x'.repeat(500)}`) };
  });

/** Pushes until there is no answer. A push without an answer may be there or not; the same one is sent again after the restart. */
const pushOn = async (client: Client, device: Device, answered: () => void): Promise<void> => {
  for (;;) {
    const answer = await client.sync(device.keys, { cursor: 2 ** 40, push: [...pushOf(device, device.acknowledged)] }).catch(() => undefined);
    if (answer === undefined || !answer.ok) return;
    device.acknowledged += 1;
    answered();
  }
};

const namesOf = (items: readonly Item[], w: string): readonly number[] => items.filter((item) => item.w === w).map(({ n }) => n);

const survive = async (settings: Readonly<Record<string, string>>, kills: number): Promise<{ readonly pushes: number; readonly unanswered: number }> => {
  const random = numbers(seed);
  const vaults = Array.from({ length: VAULTS }, newKeys);
  const devices = Array.from({ length: DEVICES }, (_, index): Device => ({ keys: vaults[index % VAULTS] ?? newKeys(), w: writer(index + 1), acknowledged: 0 }));
  let unanswered = 0;
  for (let round = 0; round <= kills; round += 1) {
    const server = await startProcess(settings);
    const client = clientOf(fetch, server.base);
    if (round === 0) for (const keys of vaults) await client.create(keys);
    for (const keys of vaults) {
      const told = await client.exported(keys);
      if (!told.ok) throw new Error(told.error);
      const { items } = told.value;
      for (const { w, acknowledged } of devices.filter((device) => device.keys === keys)) {
        const there = namesOf(items, w);
        expect(there.length, `an acknowledged push is gone (round ${round})`).toBeGreaterThanOrEqual(acknowledged * PUSH);
        expect(there.length % PUSH, `half a push (round ${round})`).toBe(0);
        expect(there).toEqual(Array.from({ length: there.length }, (_, index) => index + 1));
        if (there.length > acknowledged * PUSH) unanswered += 1;
      }
      expect(items.filter(({ w, n, env: bytes }) => bytes !== sealed(`${w} ${n} ${'x'.repeat(500)}`))).toEqual([]);
    }
    if (round === kills) {
      expect(await terminate(server)).toBe(0);
      break;
    }
    // After so many answers, and a moment more: the others are under way, one of them in its commit.
    let left = 1 + Math.floor(random() * 20);
    const moment = random() * 8;
    let now = (): void => undefined;
    const enough = new Promise<void>((done) => (now = done));
    const pushing = Promise.all(
      devices.map((device) =>
        pushOn(client, device, () => {
          left -= 1;
          if (left === 0) now();
        }),
      ),
    );
    await enough;
    await new Promise((done) => setTimeout(done, moment));
    await kill(server);
    await pushing;
  }
  return { pushes: devices.reduce((sum, { acknowledged }) => sum + acknowledged, 0), unanswered };
};

describe(`a server that is killed while twelve devices push (seed ${seed}, ${KILLS} times on each engine)`, () => {
  it('has on SQLite every push that it acknowledged, and no half one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relay-'));
    const { pushes, unanswered } = await survive({ DATA: join(folder, 'sync.sqlite') }, KILLS);
    console.log(`SQLite: ${KILLS} kills, ${pushes} pushes acknowledged, ${unanswered} taken whose answer was lost`);
    expect(pushes).toBeGreaterThanOrEqual(KILLS);
  }, 3_600_000);

  it('has on PostgreSQL every push that it acknowledged, and no half one', async () => {
    const { pushes, unanswered } = await survive({ DATABASE_URL: await (await sharedPostgres()).database() }, KILLS);
    console.log(`PostgreSQL: ${KILLS} kills, ${pushes} pushes acknowledged, ${unanswered} taken whose answer was lost`);
    expect(pushes).toBeGreaterThanOrEqual(KILLS);
  }, 3_600_000);
});

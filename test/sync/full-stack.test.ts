import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import type { Sync } from '../../src/sync/index.ts';
import type { Vault, VaultSync, Write } from '../../src/vault/index.ts';
import { newDevice, until, type Device } from './devices.fixture.ts';
import { createOracle } from './model/oracle.ts';
import { chanceOf } from './model/random.ts';
import { serverHere } from './model/real-service.ts';
import { reachOf, type Held } from './model/relay.ts';

/**
 * The same oracle over the whole of it: the vault on a database with its real keys, sync as the app starts it, and the server on SQLite.
 * Faults are chosen by the seed; what the machine does between them is its own.
 */
const asked = env['FAULTS_RUNS'];
const RUNS = asked === undefined ? 2 : Math.max(1, Math.ceil(Number(asked) / 40));
const SEED = Number(env['FAULTS_SEED'] ?? Math.trunc(Math.random() * 1e9));
const STEPS = 60;
const RECORDS = ['unit/a', 'unit/b', 'draft/c'];
const FIELDS = ['mark', 'points'];

console.log(`full stack: seed ${SEED}`);

interface Tab {
  readonly device: Device;
  readonly vault: Vault;
  readonly sync: Sync;
  readonly port: VaultSync;
  /** Edits that are not known to be saved, in their order. */
  readonly pending: { readonly id: number; readonly values: readonly string[] }[];
  close(): void;
}

const screenOf = (vault: Vault): Map<string, readonly string[]> => {
  const screen = new Map<string, readonly string[]>();
  for (const record of vault.state().values()) {
    if (!RECORDS.includes(record.key)) continue;
    for (const [field, value] of Object.entries(record.fields)) {
      screen.set(`${record.key} ${field}`, [value, ...(record.alternatives[field] ?? [])].map(String).toSorted());
    }
  }
  return screen;
};
const textOf = (vault: Vault): string => JSON.stringify([...screenOf(vault)].toSorted());
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const life = async (seed: number): Promise<readonly string[]> => {
  const chance = chanceOf(seed);
  const oracle = createOracle();
  const server = await serverHere();
  const wrong: string[] = [];
  const backups: Held[] = [];
  let bad = false;
  let restores = 0;
  let edits = 0;
  let values = 0;

  const fetchThrough: typeof fetch = async (input, init) => {
    const request = new Request(new URL(String(input), 'http://relay.test'), init);
    const copy = request.clone();
    if (bad) await pause(chance.below(4));
    if (bad && chance.percent(15)) throw new TypeError('the request is lost');
    if (bad && chance.percent(5)) return Response.json({ error: 'unavailable' }, { status: 503, headers: { 'retry-after': '1' } });
    const answer = await server.fetch(request);
    if (bad && chance.percent(10)) await server.fetch(copy);
    if (bad && chance.percent(15)) throw new TypeError('the answer is lost');
    return answer;
  };
  const relay = { seen: [], instead: null, fetch: fetchThrough };
  const tabs: Tab[] = [];
  const devices: Device[] = [];
  const openTab = async (device: Device): Promise<Tab> => {
    const { vault, sync, close } = await device.open();
    const tab = { device, vault, sync, port: await vault.sync(), pending: [], close };
    tabs.push(tab);
    return tab;
  };

  const edit = (tab: Tab): void => {
    const id = ++edits;
    const record = chance.pick(RECORDS);
    const screen = screenOf(tab.vault);
    const removes = chance.percent(10) && tab.vault.state().has(record);
    const fields = removes ? FIELDS : FIELDS.filter((_, index) => index === 0 || chance.percent(40));
    const writes = removes
      ? [{ record, delete: true } as const]
      : fields.map((field): Write => ({ record, field, value: `v${++values}` }));
    oracle.edited({
      id,
      writes: new Map(fields.map((field, index) => {
        const write = writes[removes ? 0 : index];
        return [`${record} ${field}`, write !== undefined && 'value' in write ? String(write.value) : undefined];
      })),
      saw: new Map(fields.map((field) => [`${record} ${field}`, screen.get(`${record} ${field}`) ?? []])),
    });
    const one = { id, values: writes.flatMap((write) => ('value' in write ? [String(write.value)] : [])) };
    tab.pending.push(one);
    void tab.vault.edit('edit', writes).then((saved) => {
      if (!saved.saved) return;
      oracle.saved(id);
      tab.pending.splice(tab.pending.indexOf(one), 1);
    });
    if (tab.sync.state().kind === 'on-service') wrong.push('I10: on the service right after an edit');
  };

  /** The page is gone in the middle of whatever it did. What of its last edits is durable shows at the next start. */
  const kill = async (tab: Tab): Promise<void> => {
    tabs.splice(tabs.indexOf(tab), 1);
    tab.close();
    await pause(20);
    const left = [...tab.pending];
    const again = await openTab(tab.device);
    const shown = new Set([...screenOf(again.vault).values()].flat());
    const last = left.findLastIndex((one) => one.values.some((value) => shown.has(value)));
    for (const [index, { id }] of left.entries()) {
      if (index <= last) oracle.saved(id);
      else oracle.forgotten(id);
    }
  };

  const check = (): void => {
    const reach = reachOf(server.held());
    for (const { sync, port } of tabs) {
      if (sync.state().kind !== 'on-service' || restores > 0) continue;
      for (const [writer, { upTo }] of port.seen()) if (upTo > (reach.get(writer) ?? 0)) wrong.push(`I10: ${writer}:${upTo} is said to be on the service`);
    }
  };

  for (let count = 2 + chance.below(2); count > 0; count--) devices.push(newDevice(relay));
  for (const device of devices) await openTab(device);
  const [first, ...others] = tabs;
  if (first === undefined) throw new Error('no device');
  edit(first);
  await until('saved', () => first.pending.length === 0);
  await first.sync.turnOn({ deviceName: 'one' });
  const words = (await first.sync.words()).join(' ');
  for (const { sync } of others) await sync.joinByWords(words, { deviceName: 'other', mine: 'join' });
  backups.push(server.held());

  bad = true;
  for (let step = 0; step < STEPS; step++) {
    const dice = chance.below(100);
    const tab = chance.pick(tabs);
    if (dice < 50) edit(tab);
    else if (dice < 60) void tab.sync.now();
    else if (dice < 66) tab.device.online = !tab.device.online;
    // Who is killed has no second tab: whose edit is whose could not be told apart.
    else if (dice < 72 && tabs.filter(({ device }) => device === tab.device).length === 1) await kill(tab);
    else if (dice < 74 && tabs.length < 5) await openTab(tab.device);
    else if (dice < 78) backups.push(server.held());
    else if (dice < 80) {
      restores++;
      server.restore(chance.pick(backups));
    } else if (dice < 82) await tab.vault.importExport(chance.pick(tabs).vault.export());
    else await pause(chance.below(30));
    check();
  }

  bad = false;
  for (const { device } of tabs) device.online = true;
  const settled = (): boolean => new Set(tabs.map(({ vault }) => textOf(vault))).size === 1 && tabs.every(({ sync, pending }) => sync.state().kind === 'on-service' && pending.length === 0);
  for (let round = 0; round < 12 || (!settled() && round < 60); round++) {
    await Promise.all(tabs.map(({ sync }) => sync.now()));
    await pause(round < 12 ? 10 : 100);
  }
  if (!settled()) wrong.push(`I3, I9: ${JSON.stringify(tabs.map(({ sync, vault }) => [sync.state(), textOf(vault)]))}`);
  for (const { vault } of tabs) wrong.push(...oracle.wrong(screenOf(vault)));
  for (const tab of tabs) tab.close();
  await server.close();
  return wrong;
};

describe('the whole of sync', () => {
  it('loses nothing and says nothing untrue, with the real vault, the real keys and the real server', async () => {
    const failures: string[] = [];
    for (let at = 0; at < RUNS && failures.length === 0; at++) {
      const wrong = await life(SEED + at);
      if (wrong.length > 0) failures.push(`seed ${SEED + at}: ${wrong.slice(0, 6).join('; ')}`);
    }
    expect(failures).toEqual([]);
  });
});

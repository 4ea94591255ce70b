import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPostgres, openSqlite, type Store } from '../../src/server/index.ts';
import { startPostgres } from '../sync/postgres.ts';
import { digestOf, hashOfToken, newKeys, writer, type Keys } from '../sync/service-client.ts';
import { startProcess, terminate, type ServerProcess } from '../sync/service-process.ts';

/**
 * Measures the sync service in a process of its own over loopback, twenty connections that each ask again as soon as they are answered:
 * durable pushes of one change, polls of a device that has everything, and reading a whole vault. Prints; nothing passes or fails by the clock.
 *
 *   npm run bench:service -- [--time MS] [--json]
 */
const { values: options } = parseArgs({ options: { time: { type: 'string', default: '5000' }, json: { type: 'boolean', default: false } } });
const time = Number(options.time);

const CONNECTIONS = 20;
/** So many that no vault is slowed for syncing too often. */
const VAULTS = 4000;
/** A sealed change of one field is about so large. */
const CHANGE = 284;
const WHOLE = 300;
const W = writer(1);

interface Figure {
  readonly engine: string;
  readonly what: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of a processor that the server itself spent on one: says more than the rest on a machine that is shared. */
  readonly cpu: number;
}

const env = Buffer.alloc(CHANGE, 7).toString('base64url');

/** Vaults as they are in use, put straight into the store: the service makes only so many a minute. */
const makeVaults = async (store: Store): Promise<readonly Keys[]> => {
  const all = Array.from({ length: VAULTS }, newKeys);
  const row = ({ vault, access, admin }: Keys) => ({
    vault_id: vault,
    access_hash: hashOfToken(access),
    admin_hash: hashOfToken(admin),
    made_at: Date.now(),
    last_sync_at: Date.now() - (Date.now() % 86_400_000),
    erased_at: null,
    head: 0,
    bytes: 0,
    digest: digestOf([]),
  });
  for (let from = 0; from < all.length; from += 500) await store.db.insertInto('vaults').values(all.slice(from, from + 500).map(row)).execute();
  return all;
};

const percentile = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

/** One connection: asks, waits for the whole answer, asks again. */
const ask = (agent: Agent, server: ServerProcess, { vault, access }: Keys, body: string): Promise<number> =>
  new Promise((done, fail) => {
    const asked = request(
      `${server.base}/v1/vaults/${vault}/sync`,
      { agent, method: 'POST', headers: { authorization: `Bearer ${access}`, 'content-type': 'application/json', 'content-length': body.length } },
      (response) => {
        response.resume();
        response.on('end', () => done(response.statusCode ?? 0));
      },
    );
    asked.on('error', fail);
    asked.end(body);
  });

/** Milliseconds of a processor that the server used so far; the system counts in hundredths of a second. */
const cpuOf = ({ child }: ServerProcess): number => {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

/** For as long as was asked, or so many times. */
const measure = async (engine: string, what: string, server: ServerProcess, vaults: readonly Keys[], bodyOf: (keys: Keys) => string, times = Number.POSITIVE_INFINITY): Promise<Figure> => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const took: number[] = [];
  const cpu = cpuOf(server);
  const began = performance.now();
  const connection = async (number: number): Promise<void> => {
    for (let turn = number; turn < times && (times < Number.POSITIVE_INFINITY || performance.now() < began + time); turn += CONNECTIONS) {
      const keys = vaults[turn % vaults.length];
      if (keys === undefined) throw new Error('no vault');
      const start = performance.now();
      const status = await ask(agent, server, keys, bodyOf(keys));
      took.push(performance.now() - start);
      if (status !== 200) throw new Error(`${what}: answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, number) => connection(number)));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  const sorted = took.toSorted((a, b) => a - b);
  return { engine, what, perSecond: took.length / seconds, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99), cpu: (cpuOf(server) - cpu) / took.length };
};

const megabytes = ({ child }: ServerProcess): number => {
  const [, kilobytes = ''] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
};

const measureEngine = async (engine: string, settings: Readonly<Record<string, string>>, open: () => Promise<Store>) => {
  const store = await open();
  const vaults = await makeVaults(store);
  await store.close();
  const server = await startProcess({ ...settings, LOG: 'problems' });
  const last = new Map<string, number>();
  const sync = (cursor: number, digest: string | null, push: readonly unknown[]): string => JSON.stringify({ cursor, digest, push, limit: 500 });
  const push = ({ vault }: Keys): string => {
    const n = (last.get(vault) ?? 0) + 1;
    last.set(vault, n);
    return sync(n - 1, digestOf([{ w: W, n }]), [{ w: W, n, env }]);
  };
  const poll = ({ vault }: Keys): string => {
    const n = last.get(vault) ?? 0;
    return sync(n, digestOf(n === 0 ? [] : [{ w: W, n }]), []);
  };
  // The two ends of the list, so that none is asked sixty times.
  const [first, second, third] = [vaults.slice(0, 1500), vaults.slice(1500, 3900), vaults.slice(3900)];
  // Warm: a server runs for weeks.
  await measure(engine, 'warming up', server, first, push);
  await measure(engine, 'warming up', server, second, poll);
  const pushes = await measure(engine, 'pushes of one change, durable', server, first, push);
  const polls = await measure(engine, 'polls that find nothing new', server, second, poll);
  await Promise.all(
    third.map(({ vault, access }) =>
      fetch(`${server.base}/v1/vaults/${vault}/sync`, {
        method: 'POST',
        headers: { authorization: `Bearer ${access}` },
        body: sync(0, null, Array.from({ length: WHOLE }, (_, index) => ({ w: W, n: index + 1, env }))),
      }),
    ),
  );
  // No vault oftener than it may.
  const whole = await measure(engine, `reads of a whole vault of ${WHOLE} changes`, server, third, () => sync(0, null, []), third.length * 5);
  const memory = megabytes(server);
  await terminate(server);
  return { figures: [pushes, polls, whole], memory };
};

/** Figures of both engines, each in a folder of its own that is gone afterwards. */
const measureService = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const file = join(folder, 'sync.sqlite');
  const sqlite = await measureEngine('SQLite', { DATA: file }, () => openSqlite(file));
  await rm(folder, { recursive: true });
  const postgres = await startPostgres({ lasting: true });
  try {
    const url = await postgres.database();
    return { sqlite, postgresql: await measureEngine('PostgreSQL', { DATABASE_URL: url }, () => openPostgres(url)) };
  } finally {
    await postgres.stop();
  }
};

const before = loadavg()[0] ?? 0;
const { sqlite, postgresql } = await measureService();
if (options.json) console.log(JSON.stringify({ time, load: before, cores: cpus().length, sqlite, postgresql }));
else {
  console.log(`${CONNECTIONS} connections, ${time} ms each, ${cpus().length} cores, load ${before.toFixed(1)} before\n`);
  for (const { engine, what, perSecond, p50, p99, cpu } of [...sqlite.figures, ...postgresql.figures])
    console.log(`${engine.padEnd(12)}${what.padEnd(40)}${perSecond.toFixed(0).padStart(7)} /s   p50 ${p50.toFixed(1).padStart(7)} ms   p99 ${p99.toFixed(1).padStart(7)} ms   cpu ${cpu.toFixed(2).padStart(6)} ms`);
  console.log(`\nmemory of the server: ${sqlite.memory.toFixed(0)} MB on SQLite, ${postgresql.memory.toFixed(0)} MB on PostgreSQL`);
}

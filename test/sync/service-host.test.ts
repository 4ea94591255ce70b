import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { backUpSqlite, createSyncService, openPostgres, openSqlite, type Store } from '../../src/server/index.ts';
import { sharedPostgres } from './postgres.ts';
import { clientOf, newKeys, sealed, writer, type Client } from './service-client.ts';
import { startProcess, terminate } from './service-process.ts';

const W = writer(1);
const folder = (): string => mkdtempSync(join(tmpdir(), 'relay-'));
const file = (): string => join(folder(), 'sync.sqlite');
const clientFor = (store: Store): Client => {
  const service = createSyncService({ store, rates: null });
  return clientOf((request) => service.fetch(request));
};
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

describe('a server that is asked to stop', () => {
  it('finishes the request that is under way, takes no new one, and ends well', async () => {
    const data = file();
    const server = await startProcess({ DATA: data });
    const client = clientOf(fetch, server.base);
    const keys = newKeys();
    await client.create(keys);
    const body = JSON.stringify({ cursor: 0, digest: null, limit: 10, push: [{ w: W, n: 1, env: sealed('the last') }] });
    const socket = connect(Number(new URL(server.base).port), 'localhost');
    let answer = '';
    socket.setEncoding('utf8').on('data', (part) => (answer += part));
    const closed = new Promise((done) => socket.on('close', done));
    socket.write(`POST /v1/vaults/${keys.vault}/sync HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${keys.access}\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 20)}`);
    await pause(300);
    server.child.kill('SIGTERM');
    await pause(300);
    await expect(fetch(`${server.base}/v1/health`)).rejects.toThrow('fetch failed');
    socket.write(body.slice(20));
    expect(await server.ended).toBe(0);
    await closed;
    expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*"head":1/);
    expect(server.log()).toMatch(/"stopping"[\s\S]*"stopped"/);
    expect(existsSync(`${data}-wal`), 'the log of what was written is folded in').toBe(false);
    const store = await openSqlite(data);
    expect(await clientFor(store).sync(keys)).toMatchObject({ value: { items: [{ w: W, n: 1 }] } });
    await store.close();
  });

  it('says what is wrong with its settings and does not start', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/server/main.ts'], { encoding: 'utf8', env: { PATH: process.env['PATH'], PORT: 'http', INVITE: 'x' } });
    expect([status, stderr]).toEqual([2, 'PORT: must be a whole number from 0 to 65535\nINVITE: every code must have 6 to 100 characters\n']);
  });
});

describe('two nodes on one PostgreSQL', () => {
  it('serve the same vaults: what one takes the other gives, and pushes through both come one after the other', async () => {
    const url = await (await sharedPostgres()).database();
    const stores = await Promise.all([openPostgres(url), openPostgres(url)]);
    const [one, two] = stores.map(clientFor);
    if (one === undefined || two === undefined) throw new Error('two nodes');
    const keys = newKeys();
    const made = await Promise.all([one.create(keys), two.create(keys)]);
    expect(made.filter((told) => told.ok && told.value.created)).toHaveLength(1);
    const push = async (client: Client, number: number): Promise<void> => {
      for (let n = 1; n <= 10; n += 1) expect(await client.sync(keys, { cursor: 2 ** 40, push: [{ w: writer(number), n, env: sealed(`${number} ${n}`) }] })).toMatchObject({ ok: true });
    };
    // Numbers 3 and 4 push the same through both nodes, as a device whose answer was lost.
    await Promise.all([push(one, 1), push(two, 2), push(one, 3), push(two, 3), push(two, 4), push(one, 4)]);
    const [here, there] = [await one.exported(keys), await two.exported(keys)];
    expect(here).toEqual(there);
    if (!here.ok) throw new Error(here.error);
    expect(here.value.items.map(({ s }) => s)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    const { vault: box } = newKeys();
    await one.putMail(box, sealed('letter'));
    expect(await two.takeMail(box)).toMatchObject({ ok: true });
    expect(await one.takeMail(box)).toMatchObject({ error: 'not-found' });
    await one.erase(keys);
    expect(await two.sync(keys)).toMatchObject({ error: 'gone' });
    await Promise.all(stores.map((store) => store.close()));
  });

  it('say that they cannot be reached when the database is away, and go on when it is back', async () => {
    const { database } = await sharedPostgres();
    const url = await database();
    const [store, admin] = [await openPostgres(url), await openPostgres(await database())];
    const client = clientFor(store);
    const keys = newKeys();
    await client.create(keys);
    const name = new URL(url).pathname.slice(1);
    await sql`alter database ${sql.id(name)} with allow_connections false`.execute(admin.db);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`.execute(admin.db);
    await pause(200);
    expect(await client.sync(keys)).toMatchObject({ ok: false, error: 'unavailable', status: 503 });
    expect((await client.ask('GET', '/v1/health')).status).toBe(503);
    await sql`alter database ${sql.id(name)} with allow_connections true`.execute(admin.db);
    expect(await client.sync(keys)).toMatchObject({ ok: true });
    await Promise.all([store.close(), admin.close()]);
  });
});

describe('a backup', () => {
  it('of SQLite is made while the server runs, holds everything acknowledged before it, and is put back by copying it', async () => {
    const [data, copy] = [file(), file()];
    const server = await startProcess({ DATA: data });
    const client = clientOf(fetch, server.base);
    const keys = newKeys();
    await client.create(keys);
    let n = 0;
    const enough = new AbortController();
    const pushing = (async () => {
      while (!enough.signal.aborted) {
        const told = await client.sync(keys, { cursor: 2 ** 40, push: [{ w: W, n: n + 1, env: sealed(`first ${n + 1}`) }, { w: W, n: n + 2, env: sealed(`second ${n + 2}`) }] });
        if (told.ok) n += 2;
        else await pause(50);
      }
    })();
    await pause(300);
    const before = n;
    const { status } = spawnSync(process.execPath, ['src/server/main.ts', '--backup', copy], { env: { PATH: process.env['PATH'], DATA: data } });
    expect(status).toBe(0);
    enough.abort();
    await pushing;
    expect(await terminate(server)).toBe(0);
    const restored = await openSqlite(copy);
    const told = await clientFor(restored).exported(keys);
    if (!told.ok) throw new Error(told.error);
    expect(told.value.items.length).toBeGreaterThanOrEqual(before);
    expect(told.value.items.length % 2).toBe(0);
    expect(before).toBeGreaterThan(0);
    await restored.close();
  });

  it('is whole or not there', async () => {
    expect(() => backUpSqlite(join(folder(), 'none.sqlite'), file())).toThrow(/there is no/);
    const to = file();
    rmSync(join(to, '..'), { recursive: true });
    const from = file();
    await (await openSqlite(from)).close();
    expect(() => backUpSqlite(from, to)).toThrow('unable to open');
    expect(existsSync(to)).toBe(false);
  });

  it('of PostgreSQL is made and put back with its own programs', async () => {
    const { database, programs } = await sharedPostgres();
    const [from, to] = [await database(), await database()];
    const store = await openPostgres(from);
    const client = clientFor(store);
    const keys = newKeys();
    await client.create(keys);
    await client.sync(keys, { push: [{ w: W, n: 1, env: sealed('kept') }, { w: W, n: 2, env: sealed('too') }] });
    await client.putSnapshot(keys, { vv: [{ w: W, n: 1 }], env: sealed('state') });
    const held = await client.exported(keys);
    const dump = join(folder(), 'sync.dump');
    const run = (program: string, args: readonly string[]) => spawnSync(join(programs, program), args, { encoding: 'utf8' });
    expect(run('pg_dump', ['--format=custom', `--file=${dump}`, from])).toMatchObject({ status: 0 });
    await client.sync(keys, { push: [{ w: W, n: 3, env: sealed('after the backup') }] });
    await store.close();
    expect(run('pg_restore', ['--no-owner', `--dbname=${to}`, dump])).toMatchObject({ status: 0 });
    const restored = await openPostgres(to);
    expect(await clientFor(restored).exported(keys)).toEqual(held);
    // A device that read further sees that the service went back in time.
    expect(await clientFor(restored).sync(keys, { cursor: 4, digest: '0'.repeat(64) })).toMatchObject({ value: { head: 3, have: [{ w: W, n: 2 }] } });
    await restored.close();
  });
});

describe('a disk that is full', () => {
  const fill = async (store: Store) => {
    const client = clientFor(store);
    const [keys, other] = [newKeys(), newKeys()];
    await client.create(keys);
    await client.create(other);
    const env = sealed('x'.repeat(40_000));
    let n = 0;
    for (;;) {
      const told = await client.sync(keys, { cursor: 2 ** 40, push: [{ w: W, n: n + 1, env }, { w: W, n: n + 2, env }] });
      if (!told.ok) return { client, keys, other, n, told };
      n += 2;
    }
  };

  it('refuses a push whole, says so, keeps what was acknowledged, and goes on when there is room', async () => {
    const store = await openSqlite(file(), { maxPages: 400 });
    const { client, keys, other, n, told } = await fill(store);
    expect(told).toMatchObject({ error: 'storage-full', status: 507, wait: 900 });
    expect(n).toBeGreaterThan(10);
    const held = await client.exported(keys);
    expect(held.ok && held.value.items.map((item) => item.n)).toEqual(Array.from({ length: n }, (_, index) => index + 1));
    await client.erase(keys);
    expect(await client.sync(other, { push: [{ w: W, n: 1, env: sealed('x'.repeat(40_000)) }] })).toMatchObject({ ok: true });
    await store.close();
  });

  it.skipIf(process.getuid?.() !== 0 || process.platform !== 'linux')('is a real one: the log that is written first does not fit', async () => {
    const place = folder();
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place]);
    // A container may not mount: then the test before this one has to do.
    if (mounted.status !== 0) return;
    try {
      const store = await openSqlite(join(place, 'sync.sqlite'));
      const { client, keys, n, told } = await fill(store);
      expect(told).toMatchObject({ error: 'storage-full', status: 507 });
      const held = await client.exported(keys);
      expect(held.ok && held.value.items.map((item) => item.n)).toEqual(Array.from({ length: n }, (_, index) => index + 1));
      await store.close();
      const again = await openSqlite(join(place, 'sync.sqlite'));
      expect(await clientFor(again).exported(keys)).toEqual(held);
      await again.close();
    } finally {
      spawnSync('umount', [place]);
    }
  });
});

describe('what was erased', () => {
  it('is overwritten in the file, not only forgotten', async () => {
    const data = file();
    const store = await openSqlite(data);
    const client = clientFor(store);
    const keys = newKeys();
    await client.create(keys);
    const mark = `ciphertext that must go ${'y'.repeat(3000)}`;
    await client.sync(keys, { push: [{ w: W, n: 1, env: sealed(mark) }] });
    await client.erase(keys);
    await store.close();
    expect(readFileSync(data).includes('ciphertext that must go')).toBe(false);
  });
});

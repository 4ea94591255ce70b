import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSyncService, createWebServer, listen, logTo, openSqlite, stop, usualRates, type Store } from '../../src/server/index.ts';
import { Health, Refusal, ServiceLimits, syncLimits } from '../../src/sync/protocol/index.ts';
import { clientOf, hashOfToken, newKeys, sealed, writer, type Client, type Keys } from './service-client.ts';

const W = writer(1);
const good = { cursor: 0, digest: null, push: [], limit: 10 };

let store: Store;
let client: Client;
let server: Server;
let port = 0;
const lines: string[] = [];
const keys: Keys = newKeys();

beforeAll(async () => {
  store = await openSqlite(':memory:');
  const service = createSyncService({ store, rates: null, log: logTo((line) => lines.push(line)), logLevel: 'requests' });
  server = createWebServer({ service });
  port = await listen(server, 0);
  client = clientOf(fetch, `http://localhost:${port}`);
  await client.create(keys);
  await client.sync(keys, { push: [{ w: W, n: 1, env: sealed('before') }] });
});
afterAll(async () => {
  await stop(server);
  await store.close();
});

const send = (body: string | Uint8Array<ArrayBuffer>, path = 'sync', method: 'POST' | 'PUT' = 'POST') => {
  const options = { method, body, headers: { authorization: `Bearer ${keys.access}` } };
  return fetch(`http://localhost:${port}/v1/vaults/${keys.vault}/${path}`, options);
};

/** What a raw connection answers: for what no ordinary client sends. */
const raw = (text: string): Promise<string> =>
  new Promise((done, fail) => {
    const socket = connect(port, 'localhost', () => socket.end(text));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (part) => (answer += part));
    socket.on('close', () => done(answer));
    socket.on('error', fail);
  });

describe('a body that is not of the protocol', () => {
  const push = (item: unknown): string => JSON.stringify({ ...good, push: [item] });
  const item = { w: W, n: 2, env: 'AAAA' };
  it.each([
    ['nothing', ''],
    ['no JSON', '{"cursor":'],
    ['no object', '[]'],
    ['null', 'null'],
    ['a number', '1e999'],
    ['a field that is missing', '{"cursor":0,"digest":null,"push":[]}'],
    ['a place below nothing', JSON.stringify({ ...good, cursor: -1 })],
    ['a place that is no whole number', JSON.stringify({ ...good, cursor: 0.5 })],
    ['a place beyond numbers', '{"cursor":1e300,"digest":null,"push":[],"limit":10}'],
    ['a page of nothing', JSON.stringify({ ...good, limit: 0 })],
    ['a page that is too long', JSON.stringify({ ...good, limit: 501 })],
    ['a digest that is none', JSON.stringify({ ...good, digest: 'x'.repeat(64) })],
    ['a writer that is none', push({ ...item, w: 'ABCDEF0123456789' })],
    ['SQL for a writer', push({ ...item, w: "' or 1=1; --" })],
    ['a number from nothing', push({ ...item, n: 0 })],
    ['an empty envelope', push({ ...item, env: '' })],
    ['no base64url', push({ ...item, env: 'AA==' })],
    ['base64url of no whole bytes', push({ ...item, env: 'A' })],
    ['another spelling of the same bytes', push({ ...item, env: 'AB' })],
    ['an array for an envelope', push({ ...item, env: ['AAAA'] })],
    ['too many changes', JSON.stringify({ ...good, push: Array.from({ length: 501 }, (_, index) => ({ ...item, n: index + 2 })) })],
    ['an array 60,000 deep', '['.repeat(60_000) + ']'.repeat(60_000)],
    ['objects 20,000 deep', '{"push":'.repeat(20_000) + '1' + '}'.repeat(20_000)],
    ['a prototype in the place of fields', '{"__proto__":{"cursor":0,"digest":null,"push":[],"limit":10}}'],
    ['a constructor in the place of a list', '{"cursor":0,"digest":null,"limit":10,"push":{"constructor":{"prototype":{"w":1}},"length":1}}'],
  ])('is refused, and nothing happens: %s', async (_, body) => {
    const response = await send(body);
    expect([response.status, await response.json()]).toEqual([400, { error: 'malformed' }]);
    expect(Reflect.get({}, 'cursor')).toBeUndefined();
  });

  it('is refused when it is not UTF-8', async () => {
    expect((await send(new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]))).status).toBe(400);
  });

  it('has what this version does not know left out: a newer app may say more', async () => {
    const body = `{"cursor":0,"digest":null,"limit":10,"colour":"red","__proto__":{"polluted":1},"push":[{"w":"${W}","n":1,"env":"${sealed('before')}","mood":1}]}`;
    const response = await send(body);
    expect([response.status, (await response.json()).head]).toEqual([200, 1]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('is refused while it comes in, when it is larger than announced or announces nothing', async () => {
    const announced = await send(' '.repeat(syncLimits.request + 1));
    expect([announced.status, await announced.json()]).toEqual([413, { error: 'too-large' }]);
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
    const service = createSyncService({ store, rates: null });
    const options: RequestInit & { readonly duplex: 'half' } = { method: 'POST', body: endless, duplex: 'half', headers: { authorization: `Bearer ${keys.access}` } };
    expect((await service.fetch(new Request(`http://relay.test/v1/vaults/${keys.vault}/sync`, options))).status).toBe(413);
    const snapshot = await send(' '.repeat(syncLimits.snapshotRequest + 1), 'snapshot', 'PUT');
    expect(snapshot.status).toBe(413);
  });

  it('may be as large as the limits say', async () => {
    const vault = newKeys();
    await client.create(vault);
    const env = randomBytes(syncLimits.envelope).toString('base64url');
    expect(await client.sync(vault, { push: [{ w: W, n: 1, env }, { w: W, n: 2, env }] })).toMatchObject({ ok: true });
    expect(await client.sync(vault, { push: [{ w: W, n: 3, env: `${env}AAAA` }] })).toMatchObject({ error: 'malformed' });
    const vv = Array.from({ length: syncLimits.writers }, (_, index) => ({ w: writer(index + 1), n: 2 ** 40 }));
    expect(await client.putSnapshot(vault, { vv, env: randomBytes(syncLimits.snapshot).toString('base64url') })).toMatchObject({ ok: true });
    expect(await client.sync(vault, { push: [{ w: writer(syncLimits.writers + 1), n: 1, env: 'AAAA' }] })).toMatchObject({ error: 'vault-full' });
    expect(await client.putSnapshot(vault, { vv: [...vv, ...vv.slice(0, 1)], env: 'AAAA' })).toMatchObject({ error: 'malformed' });
    const all = await client.sync(vault);
    expect(all.ok && all.value.have?.length).toBe(syncLimits.writers);
  });
});

describe('a request that is not of the protocol', () => {
  it.each([
    ['GET', '/v1/'],
    ['GET', '/v1/vaults'],
    ['GET', '/v1/nothing'],
    ['POST', '/v1/vaults/../limits/x'],
    ['PATCH', `/v1/vaults/${'0'.repeat(32)}`],
    ['GET', `/v1/vaults/${'0'.repeat(32)}/sync`],
  ])('is not found: %s %s', async (method, path) => {
    const response = await client.ask(method, path);
    expect([response.status, await response.json()]).toEqual([404, { error: 'not-found' }]);
  });

  it.each(['x', '0'.repeat(31), '0'.repeat(33), 'G'.repeat(32), `${'0'.repeat(31)}%00`, '%2e%2e%2f'])('is malformed when it names no vault: %s', async (vault) => {
    const response = await client.ask('POST', `/v1/vaults/${vault}/sync`, { body: JSON.stringify(good), token: keys.access });
    expect(response.status).toBe(400);
  });

  it('gets the headers of the app and is kept by nobody, also when it is refused', async () => {
    const health = await client.ask('GET', '/v1/health');
    expect(Health.parse(await health.json())).toEqual({ ok: true, protocol: 1 });
    expect(ServiceLimits.parse(await (await client.ask('GET', '/v1/limits')).json())).toMatchObject({ work: 0, invite: false, limits: syncLimits });
    const all = [health, await client.ask('GET', '/v1/limits'), await client.ask('GET', '/v1/none'), await send('x')];
    for (const { headers } of all) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('is answered without a stack, whatever breaks', async () => {
    const broken = await openSqlite(':memory:');
    const told: string[] = [];
    const service = createSyncService({ store: broken, rates: null, log: logTo((line) => told.push(line)) });
    await broken.db.schema.dropTable('changes').execute();
    const other = clientOf((request) => service.fetch(request));
    await other.create(keys);
    const response = await other.ask('POST', `/v1/vaults/${keys.vault}/sync`, { token: keys.access, body: JSON.stringify({ ...good, push: [{ w: W, n: 1, env: 'AAAA' }] }) });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
    expect(await response.text()).toBe('{"error":"unavailable"}');
    expect(told).toHaveLength(1);
    expect(told.join()).not.toMatch(/changes|AAAA/);
    await broken.close();
  });

  it('that is no HTTP is answered by a plain refusal', async () => {
    expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect(await raw(`GET /v1/health HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
    expect(await raw('GET /v1/\\..\\x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [\s\S]*nosniff/);
  });
});

describe('who asks too much', () => {
  const quick = () => {
    let now = 0;
    const service = createSyncService({ store, clock: () => now, rates: usualRates });
    return { client: (from: string) => clientOf((request) => service.fetch(request, from)), later: (milliseconds: number) => (now += milliseconds) };
  };

  it('syncs a vault sixty times a minute; is asked to slow down before, and told when to come back', async () => {
    const { client, later } = quick();
    const vault = newKeys();
    await client('a').create(vault);
    for (let count = 1; count <= 60; count += 1) {
      const answer = await client(String(count)).sync(vault);
      expect(answer).toMatchObject({ ok: true });
      expect(answer.ok && answer.value.backoff).toBe(count > 50 ? 5000 : undefined);
    }
    expect(await client('b').sync(vault)).toMatchObject({ ok: false, error: 'too-many', status: 429, wait: 1 });
    later(1000);
    expect(await client('b').sync(vault)).toMatchObject({ ok: true });
    expect(await client('b').sync(vault)).toMatchObject({ ok: false });
  });

  it('tries wrong tokens in vain and is slowed, while the others behind the same address reach theirs', async () => {
    const { client } = quick();
    const vault = newKeys();
    await client('campus').create(vault);
    const wrong = { ...vault, access: newKeys().access };
    for (let count = 1; count <= 60; count += 1) expect(await client('campus').sync(wrong)).toMatchObject({ error: 'unauthorized' });
    expect(await client('campus').sync(wrong)).toMatchObject({ error: 'too-many' });
    expect(await client('campus').sync(vault)).toMatchObject({ ok: true });
    expect(await client('home').sync(wrong)).toMatchObject({ error: 'unauthorized' });
  });

  it('makes some vaults at once from one address, then some a minute', async () => {
    const { client, later } = quick();
    for (let count = 1; count <= 60; count += 1) expect(await client('campus').create(newKeys())).toMatchObject({ ok: true });
    expect(await client('campus').create(newKeys())).toMatchObject({ error: 'too-many', wait: 2 });
    expect(await client('home').create(newKeys())).toMatchObject({ ok: true });
    later(60_000);
    expect(await client('campus').create(newKeys())).toMatchObject({ ok: true });
  });

  it('is counted before what was sent is read: what cannot be read costs as much', async () => {
    const { client } = quick();
    const campus = client('campus');
    for (let count = 1; count <= 60; count += 1) expect((await campus.ask('POST', '/v1/vaults', { body: '{' })).status).toBe(400);
    expect((await campus.ask('POST', '/v1/vaults', { body: '{' })).status).toBe(429);
    expect(await campus.create(newKeys())).toMatchObject({ error: 'too-many' });
  });

  it('is sent away while more is worked on than the service can', async () => {
    const service = createSyncService({ store, rates: null, atOnce: 1 });
    const own = clientOf((request) => service.fetch(request));
    const answers = await Promise.all([own.sync(keys), own.sync(keys)]);
    expect(answers).toMatchObject([{ ok: true }, { ok: false, error: 'unavailable', status: 503, wait: 2 }]);
  });
});

describe('the logs', () => {
  it('tell of every request, and hold no token, no vault, no address, no bytes', async () => {
    const { vault, access, admin } = keys;
    await client.sync(keys, { push: [{ w: W, n: 2, env: sealed('sealed bytes') }] });
    await client.sync({ ...keys, access: admin });
    await client.takeMail(vault);
    await client.ask('GET', `/v1/vaults/${access}/${admin}`);
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ time: expect.any(String), event: 'request', call: expect.stringMatching(/^[A-Z]+ [a-z/]+$/), status: expect.any(Number) });
    const told = lines.join('\n');
    for (const secret of [vault, access, admin, hashOfToken(access), '127.0.0.1', '::1', sealed('sealed bytes'), W]) expect(told).not.toContain(secret);
  });

  it('name a vault the same for as long as the process runs, to follow one through a problem', async () => {
    const named = lines.flatMap((line) => JSON.parse(line).vault ?? []);
    expect(new Set(named).size).toBeLessThan(named.length / 4);
    expect(named[0]).toMatch(/^[0-9a-f]{12}$/);
  });

  it('carry the refusals that a client reads', async () => {
    const response = await send('x');
    expect(Refusal.safeParse(await response.json()).success).toBe(true);
    expect(JSON.parse(lines.at(-1) ?? '{}')).toMatchObject({ status: 400, error: 'malformed' });
  });
});

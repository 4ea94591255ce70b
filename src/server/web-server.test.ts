import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAppFiles } from './files.ts';
import { createSyncService } from './service.ts';
import { openSqlite } from './store/sqlite.ts';
import type { Store } from './store/store.ts';
import { addressOf, createWebServer, listen, stop } from './web-server.ts';

let store: Store;
let server: Server;
let base = '';
const PAGE = `<!doctype html><title>app</title>${' '.repeat(2000)}`;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'app-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'assets', 'a-1.js'), 'export {}');
  writeFileSync(join(folder, 'assets', 'a-1.js.map'), '{}');
  store = await openSqlite(':memory:');
  server = createWebServer({ files: createAppFiles(folder), service: createSyncService({ store }) });
  base = `http://localhost:${await listen(server, 0)}`;
});
afterAll(async () => {
  await stop(server);
  await store.close();
});

describe('one server', () => {
  it('gives the app at every address of the app, and its sync below /v1/', async () => {
    for (const path of ['/', '/dossier/2024', '/toestel?x=1']) expect(await (await fetch(base + path)).text(), `at ${path}`).toBe(PAGE);
    expect(await (await fetch(`${base}/v1/health`)).json()).toEqual({ ok: true, protocol: 1 });
    expect((await fetch(`${base}/v1/dossier`)).headers.get('content-type')).toContain('application/json');
  });

  it('without sync says that there is none; it never answers with the page of the app', async () => {
    const alone = createWebServer({ files: async () => new Response(PAGE) });
    const port = await listen(alone, 0);
    const answer = await fetch(`http://localhost:${port}/v1/limits`);
    expect([answer.status, await answer.json()]).toEqual([404, { error: 'not-found' }]);
    await stop(alone);
  });

  it.each(['/', '/assets/a-1.js', '/assets/none.js', '/v1/health', '/v1/none'])('says on every answer what the browser may do with it: %s', async (path) => {
    const { headers } = await fetch(base + path);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'.*require-trusted-types-for 'script'/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('permissions-policy')).toContain('camera=(self)');
    for (const name of ['strict-transport-security', 'cross-origin-opener-policy', 'cross-origin-embedder-policy', 'cross-origin-resource-policy', 'x-content-type-options', 'referrer-policy'])
      expect(headers.get(name), `${name} on ${path}`).toBeTruthy();
    expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
  });

  it.each(['/assets/a-1.js.map', '/assets/', '/assets/..%2f..%2fpackage.json', '/guides/none.json', '/.env'.replace('.', '%2e%2e%2f')])('gives no map, no list, nothing outside its folder: %s', async (path) => {
    expect((await fetch(base + path)).status).toBe(404);
  });

  it('keeps what is named by its content for ever, asks again for the rest, and sends nothing twice', async () => {
    const asset = await fetch(`${base}/assets/a-1.js`);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    const page = await fetch(base, { headers: { 'accept-encoding': 'br' } });
    expect([page.headers.get('cache-control'), page.headers.get('content-encoding')]).toEqual(['no-cache', 'br']);
    const again = await fetch(base, { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    const head = await fetch(base, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, String(PAGE.length), '']);
    expect((await fetch(base, { method: 'POST', body: 'x' })).status).toBe(405);
  });
});

describe('the address that a request came from', () => {
  const from = (remote: string, forwarded?: string | readonly string[], proxies = 0): string => {
    const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: remote });
    return addressOf({ socket, headers: forwarded === undefined ? {} : { 'x-forwarded-for': typeof forwarded === 'string' ? forwarded : forwarded.join(', ') } }, proxies);
  };

  it('is that of the connection: what a client claims counts for nothing', () => {
    expect(from('192.0.2.1')).toBe('192.0.2.1');
    expect(from('192.0.2.1', '203.0.113.9')).toBe('192.0.2.1');
  });

  it('is what the proxies before the server heard, not what was claimed to them', () => {
    expect(from('127.0.0.1', '6.6.6.6, 203.0.113.9', 1)).toBe('203.0.113.9');
    expect(from('127.0.0.1', ['6.6.6.6', '203.0.113.9', '10.0.0.1'], 2)).toBe('203.0.113.9');
    expect(from('127.0.0.1', undefined, 1)).toBe('127.0.0.1');
  });

  it('is a network where an address costs nothing', () => {
    expect(from('2001:db8:1:2:aaaa::1')).toBe(from('2001:db8:1:2:bbbb:1:2:3'));
    expect(from('2001:db8:1:2::1')).not.toBe(from('2001:db8:1:3::1'));
    expect(from('::ffff:192.0.2.1')).not.toBe(from('::ffff:192.0.2.2'));
  });
});

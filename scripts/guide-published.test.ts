import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPublishedGuide, fetchPublishedIndex, guideFileText, sha256Of, type PublishedProgramme } from '../src/guide/index.ts';
import { createStaticServer, listen, stop } from './static-server.ts';

const SAMPLE = 'public/guides/odisee-toegepaste-informatica-2017.json';
const BUDGET = 300_000;

let folder = '';
let server: Server | undefined;
let base = '';

const guides = (name: string): string => join(folder, 'guides', name);
const index = async (change: (entry: Record<string, unknown>) => Record<string, unknown> = (entry) => entry): Promise<void> => {
  const known = JSON.parse(await readFile(join(folder, 'as-published.json'), 'utf8'));
  await writeFile(guides('index.json'), JSON.stringify({ ...known, programmes: known.programmes.map(change) }));
};
const ask = () => fetchPublishedIndex(fetch, base);
const entry = async (): Promise<PublishedProgramme> => {
  const found = await ask();
  const [one] = found.kind === 'published' ? found.programmes : [];
  if (one === undefined) throw new Error(`no programme: ${found.kind}`);
  return one;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'published-'));
  await mkdir(join(folder, 'app'));
  await mkdir(join(folder, 'guides'));
  await writeFile(join(folder, 'app', 'index.html'), '<!doctype html><title>app</title>');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/guide.ts', 'publish', SAMPLE, '--out', join(folder, 'guides')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  await writeFile(join(folder, 'as-published.json'), await readFile(guides('index.json')));
  server = createStaticServer(join(folder, 'app'), {}, join(folder, 'guides'));
  base = `http://localhost:${await listen(server, 0)}/`;
});
afterAll(async () => {
  if (server !== undefined) await stop(server);
});

describe('an answer of which nothing is used', () => {
  it.each([404, 503])('is ended, so that no connection stays open for it: %i', async (status) => {
    const ended: unknown[] = [];
    const answer = () => new Response(new ReadableStream({ cancel: (reason) => void ended.push(reason) }), { status });
    await fetchPublishedIndex(async () => answer(), base);
    await fetchPublishedGuide(async () => answer(), base, await entry());
    expect(ended).toHaveLength(2);
  });
});

describe('a guide that was published beside the app', () => {
  it('is found, fetched and has the content that the index promised; kept and written again it has the same hash', async () => {
    const one = await entry();
    const fetched = await fetchPublishedGuide(fetch, base, one);
    if (!fetched.ok) throw new Error(fetched.reason);
    expect(fetched.guide.programmes[0]?.code).toBe('odisee-toegepaste-informatica-2017');
    expect(await sha256Of(guideFileText(fetched.guide))).toBe(one.sha256);
  });

  it('weighs at most 300 kB a programme on the wire, and says how much', async () => {
    const { file, wire } = await entry();
    const answer = await fetch(`${base}guides/${file}`, { headers: { 'accept-encoding': 'gzip' } });
    expect(Number(answer.headers.get('content-length'))).toBeLessThanOrEqual(BUDGET);
    expect(wire).toBeGreaterThan(1_000);
    expect(wire).toBeLessThanOrEqual(BUDGET);
  });

  it('is not sent again while it is the same: the index is asked on condition, a file never changes', async () => {
    const first = await fetch(`${base}guides/index.json`);
    const again = await fetch(`${base}guides/index.json`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([first.status, again.status, await again.text()]).toEqual([200, 304, '']);
    const { file } = await entry();
    expect((await fetch(`${base}guides/${file}`)).headers.get('cache-control')).toContain('immutable');
  });

  it('is not used when it is damaged, and nothing else is either', async () => {
    const one = await entry();
    expect(await fetchPublishedGuide(fetch, base, { ...one, sha256: '0'.repeat(64) })).toEqual({ ok: false, reason: 'damaged' });
    expect(await fetchPublishedGuide(fetch, base, { ...one, code: 'OTHER' })).toEqual({ ok: false, reason: 'damaged' });
    const newer = '{"format":"studiekompas-guide","version":99}';
    await writeFile(guides('newer.0123456789abcdef.json'), newer);
    expect(await fetchPublishedGuide(fetch, base, { ...one, file: 'newer.0123456789abcdef.json', sha256: await sha256Of(newer) })).toEqual({ ok: false, reason: 'newer' });
    const film = 'x'.repeat(2_000_001);
    await writeFile(guides('film.0123456789abcdef.json'), film);
    expect(await fetchPublishedGuide(fetch, base, { ...one, file: 'film.0123456789abcdef.json', sha256: await sha256Of(film) })).toEqual({ ok: false, reason: 'damaged' });
    expect(await fetchPublishedGuide(fetch, base, { ...one, file: 'gone.0123456789abcdef.json' })).toEqual({ ok: false, reason: 'unreachable' });
  });

  it('is not even asked for when it says that it is too large', async () => {
    const one = await entry();
    expect(await fetchPublishedGuide(fetch, base, { ...one, bytes: 2_000_001 })).toEqual({ ok: false, reason: 'too-large' });
    expect(await fetchPublishedGuide(fetch, base, { ...one, wire: 300_001 })).toEqual({ ok: false, reason: 'too-large' });
  });
});

describe('the index', () => {
  it('is none where there is none, or where a host answers with the page of the app', async () => {
    const bare = createStaticServer(join(folder, 'app'));
    const there = `http://localhost:${await listen(bare, 0)}/`;
    expect(await fetchPublishedIndex(fetch, there)).toEqual({ kind: 'none' });
    await stop(bare);
    expect(await fetchPublishedIndex(fetch, there)).toEqual({ kind: 'unreachable' });
    await writeFile(guides('index.json'), '<!doctype html><title>app</title>');
    expect(await ask()).toEqual({ kind: 'none' });
  });

  it.each([
    ['no JSON', '{"format":'],
    ['of another format', '{"format":"something","version":1}'],
    ['without programmes', '{"format":"studiekompas-guide-index","version":1}'],
  ])('is damaged when it is %s', async (_, text) => {
    await writeFile(guides('index.json'), text);
    expect(await ask()).toEqual({ kind: 'damaged' });
  });

  it('is damaged when it leads out of its folder, and says when it is for a newer app', async () => {
    await index((one) => ({ ...one, file: '../../etc/passwd.0123456789abcdef.json' }));
    expect(await ask()).toEqual({ kind: 'damaged' });
    await writeFile(guides('index.json'), '{"format":"studiekompas-guide-index","version":2,"programmes":[]}');
    expect(await ask()).toEqual({ kind: 'newer' });
    await index();
    expect(await ask()).toMatchObject({ kind: 'published' });
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGuideStore, readGuideFile } from '../src/guide/index.ts';
import { openDatabase } from '../src/storage/index.ts';

const fixtures = 'src/guide/import/fixtures';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guide-'));
});
afterEach(() => rm(folder, { recursive: true }));

const guide = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/guide.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const out = () => join(folder, 'out');

describe('npm run guide -- publish', () => {
  it('publishes what the app can read, compressed beside it, with an index', async () => {
    const outcome = guide('publish', `${fixtures}/SC_51858212.xml`, `${fixtures}/OH3100N.xml`, '--year', '2017', '--name', 'Oude gids', '--sample', '--out', out());
    expect(outcome).toMatchObject({ status: 0 });
    expect(outcome.stdout).toContain('(51858212): 11 units, 180 points, 1 with something that comes first');
    expect(outcome.stdout).toContain('11 units: tolerable unknown');
    const names = (await readdir(out())).toSorted();
    expect(names).toHaveLength(6);
    const name = names.find((one) => /^51858212\.[0-9a-f]{16}\.json$/.test(one)) ?? '';
    const text = await readFile(join(out(), name), 'utf8');
    expect(readGuideFile(text)).toMatchObject({ ok: true, guide: { academicYear: 2017, sample: true, source: { name: 'Oude gids' } } });
    expect(gunzipSync(await readFile(join(out(), `${name}.gz`))).toString()).toBe(text);
    expect(brotliDecompressSync(await readFile(join(out(), `${name}.br`))).toString()).toBe(text);
    expect(JSON.parse(await readFile(join(out(), 'index.json'), 'utf8'))).toMatchObject({ programmes: [{ code: '51858212', file: name }] });
  });

  it('says the outcome as data: each problem with its source, place and words', async () => {
    const path = join(folder, 'gids.csv');
    await writeFile(path, 'programme,programme_title,code,title,points,requires\nTI,Bachelor,A1,A,6,\nTI,,B1,B,zes,\nTI,,C1,C,3,A1\n');
    const { status, stdout } = guide('publish', path, '--out', out(), '--year', '2024', '--json');
    expect(status).toBe(0);
    const data: unknown = JSON.parse(stdout);
    expect(data).toMatchObject({ programmes: [{ id: 'TI', title: 'Bachelor', units: 2, points: 180, prerequisites: 1, unknown: expect.arrayContaining(['2 units: tolerable unknown', '1 unit: followed or acquired unknown']) }] });
    expect(data).toMatchObject({ problems: expect.arrayContaining([{ source: path, place: 'line 3', message: 'points is "zes", which is not understood: left out; the rest is kept' }]) });
  });

  it('publishes the sample programme of the app so that the app keeps it as its own', async () => {
    expect(guide('publish', 'public/guides/odisee-toegepaste-informatica-2017.json', '--out', out())).toMatchObject({ status: 0, stderr: '' });
    const name = (await readdir(out())).find((one) => one.startsWith('odisee-') && one.endsWith('.json')) ?? '';
    const reading = readGuideFile(await readFile(join(out(), name), 'utf8'));
    const opened = await openDatabase('published');
    if (!reading.ok || !opened.ok) throw new Error('the published guide cannot be kept');
    const store = createGuideStore(opened.value.guides);
    await store.install(reading.guide);
    const shipped = readGuideFile(await readFile('public/guides/odisee-toegepaste-informatica-2017.json', 'utf8'));
    expect(await store.programme('odisee-toegepaste-informatica-2017')).toMatchObject({
      kind: 'installed',
      guide: { sample: true, academicYear: 2017, programme: shipped.ok && shipped.guide.programmes[0] },
    });
    opened.value.close();
  });

  it('reads a file in the encoding that it names', async () => {
    const xml = (await readFile(join(fixtures, 'SC_51858212.xml'), 'utf8')).replace('UTF-8', 'ISO-8859-1').replace('ICT Organisation 1', 'Privé');
    await writeFile(join(folder, 'SC.xml'), Buffer.from(xml, 'latin1'));
    expect(guide('publish', join(folder, 'SC.xml'), '--out', out())).toMatchObject({ status: 0 });
    const name = (await readdir(out())).find((one) => /^51858212\..*json$/.test(one)) ?? '';
    expect(await readFile(join(out(), name), 'utf8')).toContain('"Privé"');
  });

  it('reads a folder whole, and the kind that it is told', async () => {
    await mkdir(join(folder, 'deep/er'), { recursive: true });
    await writeFile(join(folder, 'deep/er/gids.csv'), 'code,title,points\nA1,A,6\n');
    await writeFile(join(folder, 'deep/read.me'), 'nothing');
    expect(guide('publish', folder, '--kind', 'csv', '--out', out())).toMatchObject({ status: 0 });
  });

  it('ends with 1, says why and writes nothing when nothing could be read', async () => {
    const path = join(folder, 'brief.xml');
    await writeFile(path, '<brief>Beste</brief>');
    const outcome = guide('publish', path, '--out', out());
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toContain(`${path}: holds no XML of the guide platform`);
    expect(outcome.stderr).toContain('Nothing is published');
    expect(await readdir(folder)).toEqual(['brief.xml']);
  });

  it.each([
    [[], 'Usage:'],
    [['publish', 'x.xml'], 'Usage:'],
    [['publish', '--colour', '--out', 'x'], 'Usage:'],
    [['publish', 'is-not-there.xml', '--out', 'x'], 'there is no such file'],
    [['publish', 'x', '--out', 'x', '--kind', 'pdf'], '--kind pdf: it is one of'],
    [['publish', 'x', '--out', 'x', '--year', '24'], '--year 24'],
    [['publish', 'x', '--out', 'x', '--retrieved', 'today'], '--retrieved today'],
  ])('ends with 1 and says how it is used: %j', (args, words) => {
    const { status, stderr } = guide(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  });
});

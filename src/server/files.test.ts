import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createAppFiles } from './files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'app-files-'));
  await mkdir(join(folder, 'build/guides'), { recursive: true });
  await mkdir(join(folder, 'guides'));
  await writeFile(join(folder, 'build/index.html'), '<!doctype html>');
  await writeFile(join(folder, 'build/guides/index.json'), 'empty');
  await writeFile(join(folder, 'build/guides/sample.json'), 'of the build');
});
afterEach(() => rm(folder, { recursive: true }));

const answer = async (guides: string | undefined, path: string): Promise<readonly [number, string]> => {
  const files = createAppFiles(join(folder, 'build'), guides === undefined ? {} : { guides });
  const response = await files(new Request(`http://localhost${path}`));
  return [response.status, await response.text()];
};

it('answers with the empty index of the build where no guide is published', async () => {
  expect(await answer(undefined, '/guides/index.json')).toEqual([200, 'empty']);
  expect(await answer(join(folder, 'guides'), '/guides/index.json')).toEqual([200, 'empty']);
  expect(await answer(join(folder, 'nowhere'), '/guides/index.json')).toEqual([200, 'empty']);
});

it('answers with the index of who publishes a guide, and leaves the guides of the build as they are', async () => {
  await writeFile(join(folder, 'guides/index.json'), 'published');
  await writeFile(join(folder, 'guides/sample.json'), 'of another');
  await writeFile(join(folder, 'guides/mine.json'), 'mine');
  const guides = join(folder, 'guides');
  expect(await answer(guides, '/guides/index.json')).toEqual([200, 'published']);
  expect(await answer(guides, '/guides/sample.json')).toEqual([200, 'of the build']);
  expect(await answer(guides, '/guides/mine.json')).toEqual([200, 'mine']);
  expect((await answer(guides, '/guides/none.json'))[0]).toBe(404);
});

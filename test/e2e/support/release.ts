import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Replacements } from '../../../scripts/static-server.ts';

const WORKER = '/service-worker.js';

/**
 * A release after the one in dist/, as the browser sees it: a worker that differs, and that no longer names `dropped`.
 * What is dropped is also gone from the server: it is replaced by nothing.
 */
export const nextRelease = async (dropped?: string): Promise<Replacements> => {
  const folder = await mkdtemp(join(tmpdir(), 'studiekompas-'));
  const worker = await readFile(`dist${WORKER}`, 'utf8');
  const entry = dropped === undefined ? undefined : new RegExp(`\\{[^{}]*${dropped.replace(/^\//, '').replaceAll('.', '\\.')}[^{}]*\\},?`);
  if (entry !== undefined && !entry.test(worker)) throw new Error(`the worker does not name ${dropped}`);
  const next = join(folder, 'service-worker.js');
  await writeFile(next, `${entry === undefined ? worker : worker.replace(entry, '')}\n// next\n`);
  return { [WORKER]: next, ...(dropped === undefined ? {} : { [dropped]: join(folder, 'gone') }) };
};

/** The kill-switch worker in the place of the service worker. */
export const killSwitch: Replacements = { [WORKER]: 'scripts/kill-switch-worker.js' };

/** A hashed chunk of the build that the first page does not load. */
export const lazyChunk = async (loaded: readonly string[]): Promise<string> => {
  const files = await readdir('dist/assets');
  const lazy = files.map((file) => `/assets/${file}`).find((path) => path.endsWith('.js') && !loaded.includes(path));
  if (lazy === undefined) throw new Error('the build has no lazy chunk');
  return lazy;
};

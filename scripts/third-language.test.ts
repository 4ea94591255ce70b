import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { run } from './command.ts';

/** A copy of what the messages are compiled from, with a third language in it. */
const copy = await mkdtemp(join(tmpdir(), 'studiekompas-third-language-'));
const folder = `${copy}/src/i18n`;

const Runtime = z.object({ locales: z.array(z.string()), overwriteGetLocale: z.custom<(read: () => string) => void>((value) => typeof value === 'function') });
const Messages = z.object({ close: z.custom<() => string>((value) => typeof value === 'function') });

const load = async (file: string): Promise<unknown> => import(pathToFileURL(`${folder}/paraglide/${file}`).href);

beforeAll(async () => {
  for (const path of ['project.inlang', 'scripts/messages.ts', 'src/i18n/messages', 'src/i18n/runtime.js', 'package.json']) await cp(path, `${copy}/${path}`, { recursive: true });
  await symlink(resolve('node_modules'), `${copy}/node_modules`);
  const english = z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(`${folder}/messages/en.json`, 'utf8')));
  await writeFile(`${folder}/messages/fr.json`, JSON.stringify({ ...english, close: 'Fermer' }));
  const code = await run(process.execPath, ['scripts/messages.ts'], { cwd: copy });
  if (code !== 0) throw new Error('the messages do not compile');
});

afterAll(() => rm(copy, { recursive: true, force: true }));

describe('a file of messages in a third language, and nothing else', () => {
  it('is a language of the app', async () => {
    expect(Runtime.parse(await load('runtime.js')).locales).toEqual(['nl', 'en', 'fr']);
  });

  it('is what is read when it is chosen', async () => {
    const { close } = Messages.parse(await load('messages.js'));
    Runtime.parse(await load('runtime.js')).overwriteGetLocale(() => 'fr');
    expect(close()).toBe('Fermer');
  });
});

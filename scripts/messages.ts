import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { compile } from '@inlang/paraglide-js';

/**
 * Compiles src/i18n/messages/*.json to src/i18n/paraglide, one module per message, so that a lazy chunk carries only its own texts.
 * The languages are the files that are there: adding one adds a language. Does nothing when the output is newer than everything it is made of; `--force` compiles anyway.
 */
const OUT = 'src/i18n/paraglide';
const INDEX = `${OUT}/messages/_index.js`;
const FOLDER = 'src/i18n/messages';
const BASE = `${FOLDER}/nl.json`;
const RUNTIME = 'src/i18n/runtime.js';
const SETTINGS = 'project.inlang/settings.json';
const LOCALES = "export const locales = ['nl'];";

const others = (await readdir(FOLDER)).map((file) => file.replace(/\.json$/, '')).filter((locale) => locale !== 'nl').toSorted();
const locales = ['nl', ...others];
const INPUTS = [...locales.map((locale) => `${FOLDER}/${locale}.json`), RUNTIME, SETTINGS, 'scripts/messages.ts'];

const changed = async (path: string): Promise<number> =>
  stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );

const upToDate = async (): Promise<boolean> => {
  const inputs = await Promise.all(INPUTS.map(changed));
  return (await changed(INDEX)) >= Math.max(...inputs);
};

/** The compiler, and the editors that know it, read the languages from its settings. */
const nameLocales = async (): Promise<void> => {
  const settings = await readFile(SETTINGS, 'utf8');
  const named = settings.replace(/"locales": \[[^\]]*\]/, `"locales": [${locales.map((locale) => `"${locale}"`).join(', ')}]`);
  if (named !== settings) await writeFile(SETTINGS, named);
};

const runtime = async (): Promise<string> => {
  const source = await readFile(RUNTIME, 'utf8');
  if (!source.includes(LOCALES)) throw new Error(`${RUNTIME} does not say ${LOCALES}`);
  return source.replace(LOCALES, `export const locales = ${JSON.stringify(locales)};`);
};

/** The compiler succeeds with nothing to show when it cannot load its plugin: count what came out. */
const checkComplete = async (): Promise<void> => {
  const base: unknown = JSON.parse(await readFile(BASE, 'utf8'));
  const keys = Object.keys(base ?? {}).filter((key) => key !== '$schema').length;
  const compiled = (await readFile(INDEX, 'utf8')).split('\n').filter((line) => line.startsWith('export')).length;
  if (compiled !== keys) throw new Error(`${keys} messages in ${BASE}, but ${compiled} compiled`);
};

await nameLocales();
if (process.argv.includes('--force') || !(await upToDate())) {
  const started = new Date();
  await compile({
    project: './project.inlang',
    outdir: OUT,
    outputStructure: 'message-modules',
    strategy: ['baseLocale'],
    emitReadme: false,
    emitPrettierIgnore: false,
    additionalFiles: { 'runtime.js': await runtime() },
  });
  await checkComplete();
  // Unchanged files are not written again, so the index carries the time of the last compilation.
  await utimes(INDEX, started, started);
}
// The compiler's project library leaves a timer behind that would hold the process for half a minute.
process.exit(0);

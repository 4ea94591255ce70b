import { cp, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One change of one place in the source, which some test should notice. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
}

const MUTATED = ['src/rules', 'src/packs'];
const COPIED = ['src/model', 'src/rules', 'src/packs', 'test/cases', 'test/setup', 'test/proof', 'scripts/mutation'];
/** Tests, helpers of tests, words, and files that hold types alone. */
const NOT_MUTATED = /\.test\.ts$|\.fixture\.ts$|\/testing\/|\/regulations\/|\/(assessment|explanation|roads|index)\.ts$/;

const silent = () => {};
const logger = {
  isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false, isWarnEnabled: () => false,
  isErrorEnabled: () => false, isFatalEnabled: () => false,
  trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent,
};

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The text between two places; lines and columns count from nought. */
const between = (text: string, start: { line: number; column: number }, end: { line: number; column: number }): string => {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines.map((line, at) => line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined)).join('\n');
};

/** A copy of the core outside the project, in which every mutant can be switched on, and the list of them. */
export const makeSandbox = async (wanted: (file: string) => boolean): Promise<{ readonly folder: string; readonly mutants: readonly Mutant[] }> => {
  const folder = await mkdtemp(join(tmpdir(), 'studiekompas-mutation-'));
  await Promise.all(COPIED.map((path) => cp(path, join(folder, path), { recursive: true, force: true }).catch(() => undefined)));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await cp('package.json', join(folder, 'package.json'));

  const found = await Promise.all(MUTATED.map((path) => readdir(path, { recursive: true, withFileTypes: true })));
  const files = found
    .flat()
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !NOT_MUTATED.test(file))
    .toSorted();
  const sources = await Promise.all(files.map(async (name) => ({ name, mutate: true, content: await readFile(name, 'utf8') })));
  const instrumented = await new Instrumenter(logger).instrument(sources, { plugins: null, excludedMutations: [], ignorers: [] });
  await Promise.all(instrumented.files.map(({ name, content }) => writeFile(join(folder, name), content)));

  const textOf = new Map(sources.map(({ name, content }) => [name, content]));
  const mutants = instrumented.mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
    id,
    file: fileName,
    line: location.start.line + 1,
    column: location.start.column + 1,
    mutator: mutatorName,
    original: oneLine(between(textOf.get(fileName) ?? '', location.start, location.end)),
    replacement: oneLine(replacement),
  }));
  return { folder, mutants: mutants.filter(({ file }) => wanted(file)) };
};

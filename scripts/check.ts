import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { run } from './command.ts';
import type { Tally } from './tally.ts';

const script = (file: string, ...args: readonly string[]) => () => run(process.execPath, [`scripts/${file}.ts`, ...args]);

const types = (project: string) => () => run(process.execPath, ['node_modules/typescript7/bin/tsc', '--noEmit', '-p', project]);

/** The lock file may name no registry: what one of them serves today must be had from any of them tomorrow. */
const lockNamesNoRegistry = async (): Promise<number> => {
  const named = (await readFile('package-lock.json', 'utf8')).match(/"resolved": "https?:[^"]*/g) ?? [];
  for (const line of named.slice(0, 5)) console.error(`  package-lock.json: ${line}`);
  return named.length === 0 ? 0 : 1;
};

/** Everything that is known of the code without running it, and the weight of what is built. */
const checks: readonly (readonly [name: string, check: () => Promise<number>])[] = [
  ['messages compile', script('messages')],
  ['types: src', types('tsconfig.json')],
  ['types: server', types('src/server/tsconfig.json')],
  ['types: service worker', types('src/pwa/worker/tsconfig.json')],
  ['types: scripts', types('scripts/tsconfig.json')],
  ['types: tests', types('test/tsconfig.json')],
  ['lint', () => run('oxlint', ['--report-unused-disable-directives'])],
  ['architecture', script('check-architecture')],
  ['unused code', () => run('knip', [])],
  ['messages', script('check-messages')],
  ['lock file', lockNamesNoRegistry],
  ['build', () => run('vite', ['build', '--logLevel=warn'])],
  ['size of the build', () => run('size-limit', [])],
  ['first load', script('size', '--no-build')],
];

/** Runs every check, also after one failed, and says which did. */
export const runChecks = async (): Promise<Tally> => {
  const failed: string[] = [];
  for (const [name, check] of checks) {
    console.log(`\n— ${name}`);
    if ((await check().catch((error: unknown) => (console.error(error), 1))) !== 0) failed.push(name);
  }
  console.log(failed.length === 0 ? '\nEvery check passed.' : `\nFailed: ${failed.join(', ')}.`);
  return { passed: checks.length - failed.length, failures: failed.map((name) => `check: ${name}`) };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failures } = await runChecks();
  process.exit(failures.length === 0 ? 0 : 1);
}

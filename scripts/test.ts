import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.ts';
import { run } from './command.ts';
import { addTallies, clearTallies, printTally, readTallies, type Tally } from './tally.ts';

/** A runner that fails without a failed test (a crash, an error outside the tests), or that ran nothing, counts as one failure. */
const judge = (runner: string, tally: Tally | undefined, code: number): Tally => {
  if (tally === undefined) return { passed: 0, failures: [`${runner}: ended without a count`] };
  const silent = code !== 0 || tally.passed === 0;
  return silent && tally.failures.length === 0 ? { ...tally, failures: [`${runner}: an error outside the tests`] } : tally;
};

/** Runs every test: rules and rooms in Node, components in jsdom, storage and workers in Chromium, and the built app end to end. */
export const runTests = async (): Promise<Tally> => {
  const executable = ensureChromium();
  const env = { CHROMIUM_PATH: executable };
  await clearTallies();
  const units = await run('vitest', ['run', '--reporter=default', '--reporter=./scripts/vitest-tally.ts'], { env });
  const build = await run('vite', ['build', '--logLevel=warn']);
  const endToEnd = build === 0 ? await run('playwright', ['test', '--config=test/e2e/playwright.config.ts'], { env }) : build;
  const tallies = await readTallies();
  return addTallies([judge('units', tallies.get('units'), units), judge('end-to-end', tallies.get('end-to-end'), endToEnd)]);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exit(printTally(await runTests()));
}

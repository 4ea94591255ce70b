import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.ts';
import { run } from './command.ts';
import { clearTallies, readTallies, type Tally } from './tally.ts';

/** A runner that fails without a failed test (a crash, an error outside the tests), or that ran nothing, counts as one failure. */
const judge = (tally: Tally | undefined, code: number): Tally => {
  if (tally === undefined) return { passed: 0, failed: 1 };
  const silent = code !== 0 || tally.passed === 0;
  return silent && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
};

const add = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
});

/** Runs every test: rules and rooms in Node, components in jsdom, storage and workers in Chromium, and the built app end to end. */
export const runTests = async (): Promise<Tally> => {
  const executable = ensureChromium();
  const env = { CHROMIUM_PATH: executable };
  await clearTallies();
  const units = await run('vitest', ['run', '--reporter=default', '--reporter=./scripts/vitest-tally.ts'], { env });
  const build = await run('vite', ['build', '--logLevel=warn']);
  const endToEnd = build === 0 ? await run('playwright', ['test', '--config=test/e2e/playwright.config.ts'], { env }) : build;
  const tallies = await readTallies();
  return add([judge(tallies.get('units'), units), judge(tallies.get('end-to-end'), endToEnd)]);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await runTests();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

import { fileURLToPath } from 'node:url';
import { run } from './command.ts';

/** The random tests draw the same in each run: what they reach today they reach tomorrow. */
const SEED = '20241122';

/** Whether some test takes every way through the rules and the packs (the thresholds stand in vite.config.ts); the exit code. */
export const runCoverage = (): Promise<number> =>
  run('vitest', ['run', '--project', 'node', '--coverage', 'src/rules', 'src/packs', 'test/proof', 'test/packs', 'test/cases/cases.test.ts'], {
    env: { FUZZ_SEED: SEED },
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(await runCoverage());

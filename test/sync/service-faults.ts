import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/**
 * The long part of the proof of the sync service: so many kills of the server on each engine, so many random lives of a vault.
 *
 *   npm run faults:service -- [--kills N] [--runs N] [--seed S]
 */
const { values } = parseArgs({ options: { kills: { type: 'string', default: '40' }, runs: { type: 'string', default: '1000' }, seed: { type: 'string' } } });
const { kills, runs, seed = String(Date.now() % 2 ** 31) } = values;
console.log(`seed ${seed}`);
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'node', '--testTimeout', '3600000', 'test/sync/service-kill', 'test/sync/service-random'], {
  stdio: 'inherit',
  env: { ...process.env, SERVICE_KILLS: kills, SERVICE_RUNS: runs, FUZZ_SEED: seed },
});
process.exit(status ?? 1);

import { parseArgs } from 'node:util';
import { run } from './command.ts';

/**
 * A long run of sync's fault suite: whole lives of a few devices and their service, and one of ten thousand steps.
 * --runs N lives (2000); --seed S to repeat a run, which the failure of a run prints.
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '2000' }, seed: { type: 'string' } } });
const seed = values.seed ?? String(Math.trunc(Math.random() * 1e9));
console.log(`faults: ${values.runs} runs, seed ${seed}`);
const code = await run('vitest', ['run', '--project', 'node', '--testTimeout=0', 'test/sync/faults.test.ts', 'test/sync/injected-bugs.test.ts', 'test/sync/full-stack.test.ts'], {
  env: { FAULTS_RUNS: values.runs, FAULTS_SEED: seed },
});
console.log(code === 0 ? `faults: nothing found, seed ${seed}` : `faults: again with npm run faults -- --runs ${values.runs} --seed ${seed}`);
process.exit(code);

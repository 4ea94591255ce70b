import { parseArgs } from 'node:util';
import { run } from './command.ts';

/**
 * A long random run of the proof of the rules core: every property on as many people as asked.
 * --runs N people for each property (5000); --seed S to repeat a run, which the failure of a run prints.
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5000' }, seed: { type: 'string' } } });
const seed = values.seed ?? String(Math.trunc(Math.random() * 1e9));
console.log(`fuzz: ${values.runs} people for each property, seed ${seed}`);
const files = ['order', 'figures', 'inputs', 'isp', 'scenarios', 'garbage'].map((name) => `test/proof/${name}.test.ts`);
const code = await run('vitest', ['run', '--project', 'node', '--testTimeout=0', ...files], { env: { FUZZ_RUNS: values.runs, FUZZ_SEED: seed } });
console.log(code === 0 ? `fuzz: nothing found, seed ${seed}` : `fuzz: again with npm run fuzz -- --runs ${values.runs} --seed ${seed}`);
process.exit(code);

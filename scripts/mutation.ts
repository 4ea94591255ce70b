import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { judgeAll, planOf, type Judged } from './mutation/pool.ts';
import { makeSandbox, type Mutant } from './mutation/sandbox.ts';
import { explained, keyOf, sampled } from './mutation/survivors.ts';

/**
 * Changes the rules core in every way that Stryker knows, one place at a time, and runs the tests of the core on each. A change that no
 * test notices must stand in docs/mutation.md with the reason why nothing can notice it; else the run fails.
 * --sample N   judges N of them, chosen by --seed S (printed); --files TEXT only files with TEXT in their path; --workers N
 */
const { values } = parseArgs({
  options: { sample: { type: 'string' }, seed: { type: 'string' }, files: { type: 'string', multiple: true }, workers: { type: 'string', default: '2' } },
});
const FOLDER = 'test-results/mutation';
/** Least share of the mutants that tests must notice, explained ones included. */
const LEAST_PERCENT = 95;

const testFiles = async (folder: string): Promise<readonly string[]> => {
  const inside = await readdir(folder, { recursive: true }).catch(() => []);
  return inside.filter((name) => name.endsWith('.test.ts')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`).toSorted();
};

const seed = Number(values.seed ?? Math.trunc(Math.random() * 1e9));
const wanted = (file: string) => values.files === undefined || values.files.some((part) => file.includes(part));
const { folder, mutants: all } = await makeSandbox(wanted);
const mutants: readonly Mutant[] = values.sample === undefined ? all : sampled(all, Number(values.sample), seed);
/** Left out: what takes long and looks at nothing that quicker tests do not look at, and what starts processes of its own. */
const SLOW = /\/regulations\b|proof\/(tables|calendar-sweep|garbage)\.test/;
const found = await Promise.all(['src/rules', 'src/packs', 'test/proof'].map(testFiles));
const tests = [...found.flat().filter((file) => !SLOW.test(file)), 'scripts/mutation/cases.ts'];
console.log(`mutation: ${mutants.length} of ${all.length} mutants, ${tests.length} test files${values.sample === undefined ? '' : `, seed ${seed}`}`);

const plan = await planOf(folder, tests);
if (plan === null) {
  console.error('mutation: the tests do not pass on the source as it is');
  process.exit(1);
}
const seconds = plan.tests.reduce((sum, { duration }) => sum + duration, 0) / 1000;
console.log(`mutation: ${plan.tests.length} tests in ${seconds.toFixed(1)} s`);

await mkdir(FOLDER, { recursive: true });
await writeFile(`${FOLDER}/progress.txt`, '');
const judged: Judged[] = [];
const describe = ({ mutant, verdict }: Judged) => `${verdict}: ${mutant.file}:${mutant.line}:${mutant.column} ${mutant.mutator}: ${mutant.original} → ${mutant.replacement}`;
await judgeAll(folder, tests, plan, mutants, Number(values.workers), (one) => {
  judged.push(one);
  if (one.verdict === 'survived' || one.verdict === 'not reached' || one.verdict === 'endless') void appendFile(`${FOLDER}/progress.txt`, `${describe(one)}\n`);
  if (judged.length % 25 === 0) console.log(`mutation: ${judged.length} of ${mutants.length}`);
});
await rm(folder, { recursive: true, force: true });

const reasons = explained(await readFile('docs/mutation.md', 'utf8').catch(() => ''));
const alive = judged.filter(({ verdict }) => verdict === 'survived' || verdict === 'not reached');
const unexplained = alive.filter(({ mutant }) => !reasons.has(keyOf(mutant)));
const percent = judged.length === 0 ? 100 : (100 * (judged.length - alive.length)) / judged.length;
const report = [
  `${judged.length} mutants: ${judged.length - alive.length} noticed (of which ${judged.filter(({ verdict }) => verdict === 'endless').length} by running for ever), ${alive.length} survived, ${alive.length - unexplained.length} of them explained in docs/mutation.md`,
  `score ${percent.toFixed(2)} %${values.sample === undefined ? '' : ` of a sample, seed ${seed}`}`,
  ...alive.toSorted((a, b) => a.mutant.file.localeCompare(b.mutant.file) || a.mutant.line - b.mutant.line).map((one) => `${reasons.has(keyOf(one.mutant)) ? 'explained ' : ''}${describe(one)}`),
];
await writeFile(`${FOLDER}/report.txt`, `${report.join('\n')}\n`);
await writeFile(`${FOLDER}/noticed.txt`, `${judged.flatMap((one) => (one.by === undefined ? [] : [`${describe(one)} | ${one.by}`])).join('\n')}\n`);
for (const line of report.slice(0, 2)) console.log(`mutation: ${line}`);
for (const one of unexplained) console.error(`  ${describe(one)}`);
process.exit(unexplained.length === 0 && percent >= LEAST_PERCENT ? 0 : 1);

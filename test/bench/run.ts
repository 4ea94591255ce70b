import 'temporal-polyfill/global';
import { parseArgs } from 'node:util';
import { Bench } from 'tinybench';
import { packById } from '../../src/packs/index.ts';
import { assess, outlook, roads } from '../../src/rules/index.ts';
import { fullDossier, randomDossiers, type Measured } from './dossiers.ts';
import { factsOf, tolerableBy, toleranceEngine } from './rules-engine.ts';
import { searchCost } from './unit-search.ts';
import { vaultStart } from './vault-start.ts';

/**
 * Measures the rules core and prints figures: milliseconds at the median and the 99th percentile, and how they relate. Nothing here passes or fails
 * by the clock; a difference between ours and the rules engine's answers does.
 *
 *   npm run bench -- [--seed S] [--time MS] [--json]
 */
const { values: options } = parseArgs({ options: { seed: { type: 'string', default: '1' }, time: { type: 'string', default: '1000' }, json: { type: 'boolean', default: false } } });
const seed = Number(options.seed);
const time = Number(options.time);

const pack = packById('odisee-2024');
if (pack === undefined) throw new Error('the pack odisee-2024 is missing');

const CANDIDATES = 12;
const RANDOM = 1000;
const MARKS = Array.from({ length: 21 }, (_, mark) => mark);

const judge = ({ programme, situation }: Measured) => assess(pack, programme, situation);
const full = fullDossier({});
/** More candidates than one dossier will ever have: a year of 28 units, twelve of them a 9. */
const twelve = fullDossier({ years: 3, perYear: 28, nines: CANDIDATES });
const random = randomDossiers(RANDOM, seed);
const { tolerance } = judge(twelve);
if (tolerance.undecided.length < CANDIDATES) throw new Error(`only ${tolerance.undecided.length} candidates of ${CANDIDATES}`);

const [candidate = ''] = tolerance.undecided;
const engine = toleranceEngine(pack);
const facts = factsOf(twelve, judge(twelve));
const theirs = await tolerableBy(engine, facts);
const ours = tolerance.candidates.filter(({ reasons }) => reasons.length === 0).map(({ code }) => code);
if (theirs.toSorted().join() !== ours.toSorted().join()) throw new Error(`the engine says ${theirs.join()}, we say ${ours.join()}`);

const bench = new Bench({ time, warmupTime: time / 4 });
let turn = 0;
bench
  .add('assess: 4 years, 60 units, a draft', () => judge(full))
  .add('assess: 3 years, 84 units, 12 candidates', () => judge(twelve))
  .add('roads: one unit, a supposed 12', () => roads(pack, twelve.programme, twelve.situation, candidate, 12))
  .add('roads: all of 12 candidates', () => tolerance.undecided.map((unit) => roads(pack, twelve.programme, twelve.situation, unit, 12)))
  .add('slider: one unit, marks 0 to 20', () => MARKS.map((mark) => roads(pack, twelve.programme, twelve.situation, candidate, mark)))
  .add('outlook: now, best and worst', () => outlook(pack, full.programme, full.situation))
  .add('assess: 1,000 random dossiers, one each', () => {
    const one = random[turn % RANDOM];
    turn += 1;
    return one === undefined ? null : judge(one);
  })
  .add('json-rules-engine: tolerance conditions of 28 units', () => tolerableBy(engine, facts));
for (const years of [1, 2, 4, 8]) {
  const one = fullDossier({ years });
  bench.add(`growth: ${years} years of 15 units`, () => judge(one));
}
for (const perYear of [30, 60]) {
  const one = fullDossier({ perYear });
  bench.add(`growth: 4 years of ${perYear} units`, () => judge(one));
}
await bench.run();

interface Figure {
  readonly name: string;
  readonly p50: number;
  readonly p99: number;
  readonly runs: number;
}

const figures: readonly Figure[] = bench.tasks.map(({ name, result }) => {
  if (!('latency' in result)) throw new Error(`${name} did not run: ${result.state}`);
  return { name, p50: result.latency.p50, p99: result.latency.p99, runs: result.latency.samplesCount };
});

const at = (name: string): Figure => {
  const found = figures.find((figure) => figure.name.startsWith(name));
  if (found === undefined) throw new Error(`no figure ${name}`);
  return found;
};
const [small, large] = [await vaultStart(500), await vaultStart(5000)];
const [school, whole] = [searchCost(1500), searchCost(15_000)];
const ratio = (a: Figure, b: Figure): number => a.p50 / b.p50;
const ratios = {
  'whole assessment of 84 units : tolerance conditions of 28 in json-rules-engine': ratio(at('assess: 3 years'), at('json-rules-engine')),
  '8 years : 1 year': ratio(at('growth: 8'), at('growth: 1')),
  '240 units taken : 60': ratio(at('growth: 4 years of 60'), at('growth: 4 years of 15')),
  'a key stroke in 15,000 units : in 1,500': whole.p50 / school.p50,
  'start with 5,000 changes : with 500': large / small,
  'roads of 12 candidates : one assessment': ratio(at('roads: all'), at('assess: 3 years')),
};

if (options.json) console.log(JSON.stringify({ seed, figures, starts: { 500: small, 5000: large }, search: [school, whole], ratios }));
else {
  console.log(`seed ${seed}, ${time} ms each\n`);
  for (const { name, p50, p99, runs } of figures)
    console.log(`${name.padEnd(56)} p50 ${p50.toFixed(3).padStart(9)} ms   p99 ${p99.toFixed(3).padStart(9)} ms   ${runs} runs`);
  console.log(`\nstart of a vault: ${small.toFixed(0)} ms with 500 changes, ${large.toFixed(0)} ms with 5,000\n`);
  for (const { units, build, heap, p50, p99 } of [school, whole])
    console.log(`search in ${units} units: p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms a key stroke; built in ${build.toFixed(0)} ms, ${(heap / 1e6).toFixed(1)} MB of heap`);
  console.log('');
  for (const [name, value] of Object.entries(ratios)) console.log(`${name.padEnd(84)} ${value.toFixed(2)}`);
}

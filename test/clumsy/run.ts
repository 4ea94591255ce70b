import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumArgs, ensureChromium } from '../../scripts/chromium.ts';
import { live } from './life.ts';

/**
 * A clumsy user on the production build in dist/: random taps and typing, back and forward, reloads, rotations, offline and online, jumps of
 * the clock, and between them the work a student comes for. Fails on an error page, an uncaught error, a value that was entered and lost,
 * a figure that is not the same on two screens, or a focus that is lost.
 *
 *   npm run clumsy -- [--steps N] [--seed S] [--length N]
 *
 * Each life has a phone and a seed of its own, and at most `length` steps; a life that fails is repeated by its seed.
 */
const { values } = parseArgs({
  options: { steps: { type: 'string', default: '1000' }, seed: { type: 'string', default: String(Date.now() % 1e6) }, length: { type: 'string', default: '120' } },
});
const steps = Number(values.steps);
const length = Number(values.length);
const first = Number(values.seed);
if (![steps, length, first].every((given) => Number.isSafeInteger(given) && given >= 0) || length === 0) throw new RangeError('steps, seed and length are whole numbers');

const LAST = 25;

await mkdir('test-results', { recursive: true });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
let lived = 0;
let failed = 0;
for (let seed = first; lived < steps; seed += 1) {
  const planned = Math.min(length, steps - lived);
  const life = await live(browser, seed, planned);
  lived += planned;
  console.log(`seed ${seed}: ${life.steps} steps${life.fault === null ? '' : ', then a fault'}`);
  if (life.fault === null) continue;
  failed += 1;
  console.error(`\n${life.trail.slice(-LAST).join('\n')}\n\nFault: ${life.fault}\nAgain with: npm run clumsy -- --steps ${planned} --length ${planned} --seed ${seed}\nPicture: test-results/clumsy-${seed}.png\n`);
}
await browser.close();
console.log(failed === 0 ? `clumsy: nothing found in ${lived} steps, seeds from ${first}` : `clumsy: ${failed} lives ended with a fault`);
process.exit(failed === 0 ? 0 : 1);

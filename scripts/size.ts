import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Response } from '@playwright/test';
import { addresses } from '../test/walk/addresses.ts';
import { loadExample } from '../test/walk/example.ts';
import { chromiumArgs, ensureChromium } from './chromium.ts';
import { run } from './command.ts';
import { createStaticServer, listen, stop } from './static-server.ts';
import { openSyncInMemory } from './sync-in-memory.ts';

/**
 * What a first load fetches, per address, in a profile with a dossier and empty caches: JavaScript in gzip bytes and the number of
 * requests, until the page is quiet; the worse of a visit with and one without a service worker. What the worker itself fetches to keep
 * for later does not count: it comes after the page. `--json` prints data, `--no-build` measures dist/ as it is. Exit code 1 when an address is over
 * its limit (docs/decisions/0013-every-address-has-a-budget.md).
 */
interface Limit {
  readonly js_gzip_bytes: number;
  readonly requests: number;
}

/** Today and What if are opened on a train; the regulations come with all of theirs in words. */
const limitOf = (route: string): Limit => {
  if (route === '/' || route === '/wat-als') return { js_gzip_bytes: 115_000, requests: 15 };
  return { js_gzip_bytes: route.startsWith('/regels') ? 225_000 : 150_000, requests: 20 };
};

interface Weight {
  readonly route: string;
  readonly js_gzip_bytes: number;
  readonly requests: number;
}

const options = parseArgs({ options: { json: { type: 'boolean', default: false }, build: { type: 'boolean', default: true } }, allowNegative: true }).values;

const gzipBytes = async (response: Response): Promise<number> => {
  const type = response.headers()['content-type'] ?? '';
  return type.startsWith('text/javascript') ? gzipSync(await response.body(), { level: 9 }).length : 0;
};

/** A profile that holds a dossier (the example), and nothing of the app itself: its files must come from the server again. */
const visit = async (browser: Browser, origin: string, route: string, serviceWorkers: 'allow' | 'block') => {
  const context = await browser.newContext({ serviceWorkers, locale: 'nl-BE', viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  if (!route.startsWith('/start')) {
    await page.goto(origin, { waitUntil: 'networkidle' });
    await loadExample(page);
    await page.goto('about:blank');
  }
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  const responses: Response[] = [];
  context.on('response', (response) => {
    if (response.request().serviceWorker() === null) responses.push(response);
  });
  await page.goto(origin + route, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(responses.map(gzipBytes));
  await context.close();
  return { js: sizes.reduce((sum, size) => sum + size, 0), requests: responses.length };
};

const weigh = async (browser: Browser, origin: string, route: string): Promise<Weight> => {
  const without = await visit(browser, origin, route, 'block');
  const beside = await visit(browser, origin, route, 'allow');
  return { route, js_gzip_bytes: Math.max(without.js, beside.js), requests: Math.max(without.requests, beside.requests) };
};

const isOver = ({ route, js_gzip_bytes, requests }: Weight): boolean =>
  js_gzip_bytes > limitOf(route).js_gzip_bytes || requests > limitOf(route).requests;

const print = (weights: readonly Weight[]): void => {
  console.log('first load          JavaScript (gzip)   requests    limits');
  for (const weight of weights) {
    const size = `${(weight.js_gzip_bytes / 1000).toFixed(1)} kB`;
    console.log(`${weight.route.padEnd(24)}${size.padStart(13)}${String(weight.requests).padStart(11)}    ${limitOf(weight.route).js_gzip_bytes / 1000} kB, ${limitOf(weight.route).requests}${isOver(weight) ? '    over the limit' : ''}`);
  }
};

if (options.build && (await run('vite', ['build', '--logLevel=error'], { output: 'stderr' })) !== 0) process.exit(1);
const sync = await openSyncInMemory();
const server = createStaticServer('dist', {}, undefined, sync.service);
const origin = `http://localhost:${await listen(server, 0)}`;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
const weights: Weight[] = [];
for (const route of addresses) weights.push(await weigh(browser, origin, route));
await browser.close();
await stop(server);
await sync.close();

if (options.json) console.log(JSON.stringify(weights, null, 2));
else print(weights);
process.exit(weights.some(isOver) ? 1 : 0);

import { parseArgs } from 'node:util';
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { addresses } from '../test/walk/addresses.ts';
import { loadExample } from '../test/walk/example.ts';
import { chromiumArgs, ensureChromium } from './chromium.ts';
import { run } from './command.ts';
import { paintsOf, slowestOf, watchPage } from './page-timing.ts';
import { createStaticServer, listen, stop } from './static-server.ts';

/**
 * What a student feels, on the production build: the first load of Today and What if as on a mid-range phone on a slow network, the start without a
 * network, a mark moved under the finger with four times less processor, memory after use. Prints each figure (median of `--runs`) beside its limit and ends with 1 when
 * one is over. `--minutes` of use before memory is read. It measures a machine too: run it where nothing else runs. Bytes and requests: `npm run size`.
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, minutes: { type: 'string', default: '10' }, build: { type: 'boolean', default: true } }, allowNegative: true });
const runs = Number(values.runs);
const minutes = Number(values.minutes);
if (!(runs >= 1) || !(minutes >= 0)) throw new Error('--runs is a number from 1, --minutes one from 0');

interface Gate {
  readonly name: string;
  readonly limit: number;
  readonly unit: 'ms' | 'shift' | 'MB';
  readonly figures: readonly number[];
}

const PHONE = { locale: 'nl-BE', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true } as const;
/** A slow 4G, as Lighthouse has it. */
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const SLOWER = 4;
/** How long a page must be left alone before what it painted and shifted is read. */
const QUIET = 1500;

const median = (figures: readonly number[]): number => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;

const withDossier = async (context: BrowserContext, origin: string): Promise<{ readonly page: Page; readonly session: CDPSession }> => {
  const page = await context.newPage();
  await watchPage(page);
  const session = await context.newCDPSession(page);
  await page.goto(origin, { waitUntil: 'networkidle' });
  await loadExample(page);
  await page.goto('about:blank');
  await session.send('Network.clearBrowserCache');
  return { page, session };
};

/** Opens an address with a dossier kept and empty caches, on a slow phone and network. */
const firstLoad = async (browser: Browser, origin: string, route: string) => {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  const { page, session } = await withDossier(context, origin);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(origin + route, { waitUntil: 'networkidle' });
  await page.waitForTimeout(QUIET);
  const paints = await paintsOf(page);
  await context.close();
  return paints;
};

/** Opens an address without a network and without the browser's cache: what the service worker kept. */
const offlineStart = async (browser: Browser, origin: string): Promise<number> => {
  const context = await browser.newContext(PHONE);
  const { page, session } = await withDossier(context, origin);
  await page.goto(origin, { waitUntil: 'networkidle' });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto('about:blank');
  await session.send('Network.clearBrowserCache');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await context.setOffline(true);
  await page.goto(origin);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(QUIET);
  const { largest } = await paintsOf(page);
  await context.close();
  return largest;
};

/** Moves a supposed mark step by step, by key, on a slow phone: the slowest interaction of all. */
const underTheFinger = async (browser: Browser, origin: string): Promise<number> => {
  const context = await browser.newContext(PHONE);
  const { page, session } = await withDossier(context, origin);
  await page.goto(`${origin}/wat-als`, { waitUntil: 'networkidle' });
  const slider = page.getByRole('slider').first();
  await slider.focus();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  for (const key of [...Array.from({ length: 10 }, () => 'ArrowRight'), ...Array.from({ length: 10 }, () => 'ArrowLeft')]) {
    await slider.press(key);
    await page.waitForTimeout(100);
  }
  const slowest = await slowestOf(page);
  await context.close();
  return slowest;
};

const heapOf = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
};

/** Goes from screen to screen as a student does, without reloading, and reads how much more is held than at the start. */
const afterUse = async (browser: Browser, origin: string): Promise<{ readonly start: number; readonly end: number }> => {
  const context = await browser.newContext(PHONE);
  const { page, session } = await withDossier(context, origin);
  await page.goto(origin, { waitUntil: 'networkidle' });
  const start = await heapOf(session);
  const until = Date.now() + minutes * 60_000;
  const routes = addresses.filter((route) => !route.startsWith('/start') && route !== '/gedeeld');
  for (let at = 0; Date.now() < until; at += 1) {
    const route = routes[at % routes.length] ?? '/';
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, route);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(300);
  }
  const end = await heapOf(session);
  await context.close();
  return { start, end };
};

if (values.build && (await run('vite', ['build', '--logLevel=error'])) !== 0) process.exit(1);
const server = createStaticServer('dist');
const origin = `http://localhost:${await listen(server, 0)}`;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });

const repeated = async <T>(measure: () => Promise<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for (let at = 0; at < runs; at += 1) all.push(await measure());
  return all;
};

const today = await repeated(() => firstLoad(browser, origin, '/'));
const whatIf = await repeated(() => firstLoad(browser, origin, '/wat-als'));
const offline = await repeated(() => offlineStart(browser, origin));
const finger = await repeated(() => underTheFinger(browser, origin));
const memory = await afterUse(browser, origin);
await browser.close();
await stop(server);

const loads = [['Today', today], ['What if', whatIf]] as const;
const gates: readonly Gate[] = [
  ...loads.flatMap(([name, paints]): readonly Gate[] => [
    { name: `${name}: largest paint`, limit: 2000, unit: 'ms', figures: paints.map(({ largest }) => largest) },
    { name: `${name}: blocked`, limit: 150, unit: 'ms', figures: paints.map(({ blocked }) => blocked) },
    { name: `${name}: layout shift`, limit: 0.05, unit: 'shift', figures: paints.map(({ shift }) => shift) },
  ]),
  { name: 'Start without a network: largest paint', limit: 2000, unit: 'ms', figures: offline },
  { name: 'What if: a mark under the finger, until painted', limit: 200, unit: 'ms', figures: finger },
  { name: `Held after ${minutes} minutes, more than at the start`, limit: 20, unit: 'MB', figures: [memory.end - memory.start] },
];

const shown = (figure: number, unit: Gate['unit']): string => (unit === 'shift' ? figure.toFixed(3) : `${figure.toFixed(unit === 'MB' ? 1 : 0)} ${unit}`);
console.log(`four times less processor, ${runs} runs each; held at the start ${memory.start.toFixed(1)} MB\n`);
console.log(`${'gate'.padEnd(52)}${'median'.padStart(9)}${'worst'.padStart(9)}${'limit'.padStart(9)}`);
const over = gates.filter(({ name, limit, unit, figures }) => {
  const isOver = !(median(figures) <= limit);
  console.log(`${name.padEnd(52)}${shown(median(figures), unit).padStart(9)}${shown(Math.max(...figures), unit).padStart(9)}${shown(limit, unit).padStart(9)}${isOver ? '   over' : ''}`);
  return isOver;
});
process.exit(over.length === 0 ? 0 : 1);

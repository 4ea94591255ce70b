import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { fixToday } from '../test/e2e/support/today.ts';
import { states, type WalkState } from '../test/walk/states.ts';
import { chromiumArgs, ensureChromium } from './chromium.ts';
import { run } from './command.ts';
import { createStaticServer, listen, stop } from './static-server.ts';
import { openSyncInMemory } from './sync-in-memory.ts';

/**
 * Photographs every state of test/walk/states.ts in walk/ (git ignores it): phones of 390 and 320 px and a desktop, light and dark, Dutch
 * and English. `npm run walk -- what-if` takes only states with that in their name; `--quick` one phone in light Dutch; `--no-build` uses
 * dist/ as it is.
 */
const FOLDER = 'walk';

interface Look {
  readonly device: string;
  readonly width: number;
  readonly height: number;
  readonly touch: boolean;
  readonly theme: 'light' | 'dark';
  readonly language: 'nl' | 'en';
}

const devices = [
  { device: '390', width: 390, height: 844, touch: true },
  { device: '320', width: 320, height: 640, touch: true },
  { device: 'desktop', width: 1280, height: 900, touch: false },
];

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, build: { type: 'boolean', default: true } },
  allowNegative: true,
  allowPositionals: true,
});

const allLooks: readonly Look[] = devices.flatMap((device) =>
  (['light', 'dark'] as const).flatMap((theme) => (['nl', 'en'] as const).map((language) => ({ ...device, theme, language }))),
);
const looks = values.quick ? allLooks.slice(0, 1) : allLooks;
const wanted = states.filter(({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)));

const photograph = async (browser: Browser, origin: string, state: WalkState, look: Look): Promise<void> => {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: look.width, height: look.height },
    hasTouch: look.touch,
    isMobile: look.touch,
    deviceScaleFactor: look.touch ? 2 : 1,
    colorScheme: look.theme,
    locale: look.language === 'nl' ? 'nl-BE' : 'en-GB',
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  if (state.today !== undefined) await fixToday(page, state.today);
  if (state.prepare !== undefined) {
    await page.goto(origin, { waitUntil: 'networkidle' });
    await state.prepare(page);
  }
  await page.goto(origin + state.address, { waitUntil: 'networkidle' });
  await state.act?.(page);
  await page.screenshot({ path: `${FOLDER}/${state.name}-${look.device}-${look.theme}-${look.language}.png`, fullPage: true });
  await context.close();
};

if (values.build && (await run('vite', ['build', '--logLevel=error'])) !== 0) process.exit(1);
await mkdir(FOLDER, { recursive: true });
const sync = await openSyncInMemory();
const server = createStaticServer('dist', {}, undefined, sync.service);
const origin = `http://localhost:${await listen(server, 0)}`;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
let failed = 0;
for (const state of wanted) {
  for (const look of looks) {
    await photograph(browser, origin, state, look).catch((error: unknown) => {
      failed += 1;
      console.error(`${state.name} ${look.device} ${look.theme} ${look.language}: ${error instanceof Error ? error.message : String(error)}`);
    });
  }
  console.log(state.name);
}
await browser.close();
await stop(server);
await sync.close();
console.log(`${wanted.length * looks.length - failed} pictures in ${FOLDER}/, ${failed} failed`);
process.exit(failed === 0 && wanted.length > 0 ? 0 : 1);

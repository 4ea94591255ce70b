import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { loadExample } from '../test/walk/example.ts';
import { chromiumArgs, ensureChromium } from './chromium.ts';
import { run } from './command.ts';
import { languages, screenshotFile, screenshots } from './manifest.ts';
import { createStaticServer, listen, stop } from './static-server.ts';

/** Takes the pictures that a browser shows when it offers to install the app, in each language. Run it when these screens look different; they are committed. `--no-build` uses dist/ as it is. */
const { build } = parseArgs({ options: { build: { type: 'boolean', default: true } }, allowNegative: true }).values;
if (build && (await run('vite', ['build', '--logLevel=error'])) !== 0) process.exit(1);
await mkdir('public/screenshots', { recursive: true });
const server = createStaticServer('dist');
const origin = `http://localhost:${await listen(server, 0)}`;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
const pictures = languages.flatMap((language) => screenshots.map((one) => ({ ...one, language })));
for (const { name, language, address, width, height, scale } of pictures) {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: language === 'nl' ? 'nl-BE' : 'en-GB',
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(origin, { waitUntil: 'networkidle' });
  await loadExample(page);
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `public/screenshots/${screenshotFile(name, language)}` });
  await context.close();
}
await browser.close();
await stop(server);

import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { loadExample } from '../test/walk/example.ts';
import { chromiumArgs, ensureChromium } from './chromium.ts';
import { run } from './command.ts';
import { screenshots } from './manifest.ts';
import { createStaticServer, listen, stop } from './static-server.ts';

/** Takes the pictures that a browser shows when it offers to install the app. Run it when these screens look different; they are committed. */
if ((await run('vite', ['build', '--logLevel=error'])) !== 0) process.exit(1);
await mkdir('public/screenshots', { recursive: true });
const server = createStaticServer('dist');
const origin = `http://localhost:${await listen(server, 0)}`;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
for (const { file, address, width, height, scale } of screenshots) {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(origin, { waitUntil: 'networkidle' });
  await loadExample(page);
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `public/screenshots/${file}` });
  await context.close();
}
await browser.close();
await stop(server);

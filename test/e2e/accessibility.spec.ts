import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addresses } from '../walk/addresses.ts';
import { loadExample } from '../walk/example.ts';
import { expect, test, type App } from './support/app.ts';

// Every address in turn, each looked at from top to bottom.
test.setTimeout(180_000);

const situations = [
  { situation: 'before the first start', prepare: () => Promise.resolve() },
  {
    situation: 'with a dossier',
    prepare: async (app: App, page: Page) => {
      await app.open('/');
      await loadExample(page);
    },
  },
];

const openWhole = async (app: App, page: Page, address: string): Promise<void> => {
  await app.open(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

/** Further addresses, with the longest words of the regulations. */
const longestWords: readonly string[] = ['/regels?zoek=studentenvertegenwoordiger', '/regels?zoek=drempel', '/regels/begrippen', '/regels/titel-4-5'];

/** Higher than the longest screen, in CSS pixels. */
const TALL = 6000;

for (const { situation, prepare } of situations) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${situation}, no address has a fault that axe knows, in ${theme}`, async ({ app, page }) => {
      // It visits every address.
      test.slow();
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      // Tall, so that no link lies half under the bar at the bottom: axe would measure only the part that shows.
      await page.setViewportSize({ width: page.viewportSize()?.width ?? 390, height: TALL });
      await prepare(app, page);
      for (const address of addresses) {
        await openWhole(app, page, address);
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
        expect.soft(faults, `${address} in ${theme}`).toEqual([]);
      }
    });
  }

  for (const { how, width, fontSize } of [
    { how: 'at 320 px, which is 400 % zoom on a desktop', width: 320, fontSize: '100%' },
    { how: 'with text twice as large', width: 390, fontSize: '200%' },
  ]) {
    test(`${situation}, ${how}, nothing scrolls sideways`, async ({ app, page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 640 });
      await prepare(app, page);
      for (const address of [...addresses, ...longestWords]) {
        await openWhole(app, page, address);
        if (address.includes('zoek=')) await expect(page.getByRole('list', { name: /plaatsen/ })).toBeVisible();
        const overflow = await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          // What is one tap away has to fit too.
          for (const closed of document.querySelectorAll('main details')) closed.setAttribute('open', '');
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        }, fontSize);
        expect.soft(overflow, address).toBeLessThanOrEqual(0);
      }
    });
  }
}

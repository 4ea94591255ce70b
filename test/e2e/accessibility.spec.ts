import { AxeBuilder } from '@axe-core/playwright';
import { addresses } from '../walk/addresses.ts';
import { expect, test } from './support/app.ts';

// Every address in turn, each looked at from top to bottom.
test.setTimeout(120_000);

for (const theme of ['light', 'dark'] as const) {
  test(`no address has a fault that axe knows, in ${theme}`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const address of addresses) {
      await app.open(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      expect(faults, `${address} in ${theme}`).toEqual([]);
    }
  });
}

for (const { name, width, fontSize } of [
  { name: 'at 320 px, which is 400 % zoom on a desktop', width: 320, fontSize: '100%' },
  { name: 'with text twice as large', width: 390, fontSize: '200%' },
]) {
  test(`${name}, nothing scrolls sideways`, async ({ app, page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const address of addresses) {
      await app.open(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const overflow = await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, fontSize);
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
  });
}

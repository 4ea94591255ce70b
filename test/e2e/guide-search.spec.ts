import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { loadExample } from '../walk/example.ts';
import { expect, test, type App } from './support/app.ts';
import { schoolGuide } from './support/school-guide.ts';

// Three thousand units are read, checked and kept first.
test.setTimeout(120_000);

/** The example as own programme, and beside it a whole school on the device; from here on without a network. */
const openSchool = async (app: App, page: Page): Promise<void> => {
  await app.open('/');
  await app.waitForOfflineReady();
  await app.goOffline();
  await loadExample(page);
  await page.getByRole('link', { name: 'Gids' }).first().click();
  await page.locator('input[type=file]').first().setInputFiles({ name: 'school.json', mimeType: 'application/json', buffer: Buffer.from(schoolGuide) });
  await expect(page.getByRole('list').getByRole('link', { name: 'Bachelor in de verpleegkunde' })).toBeVisible();
};

const field = (page: Page) => page.getByRole('searchbox', { name: 'Zoek op naam of code' });
const elsewhere = (page: Page) => page.getByRole('list', { name: 'In andere opleidingen' });
const status = (page: Page) => page.getByRole('search').getByRole('status');

test.describe('a student looks for a unit among three thousand, without a network', () => {
  test('by the first letters, by the inside of a word, with a slip, in English and by a piece of a code', async ({ app, page }) => {
    await openSchool(app, page);
    await expect(page.getByRole('search')).not.toContainText('doorzocht');
    for (const query of ['biostat', 'statistiek en onderz', 'beroepsorient', 'beroepsoreintatie', 'biostatistics res', 'zv101']) {
      await field(page).fill(query);
      const title = query.startsWith('beroeps') ? 'Beroepsoriëntatie verpleegkunde' : 'Biostatistiek en onderzoek';
      await expect(elsewhere(page).getByRole('link').first()).toHaveText(title);
    }
    // What is said follows what stands there.
    await expect(status(page)).toHaveText('0 opleidingsonderdelen, 1 in andere opleidingen');
    // All of the school and of the example.
    await expect(page.getByRole('search')).toContainText(/3\.0\d\d doorzocht op dit toestel/);
    await field(page).fill('zeilbootbouwkunde');
    await expect(page.getByRole('main')).toContainText('Niets gevonden voor “zeilbootbouwkunde”.');
    await field(page).press('Escape');
    await expect(page.getByRole('heading', { name: 'Fase 1' })).toBeVisible();
  });

  test('the own programme stands first, and nothing jumps while typing', async ({ app, page }) => {
    await openSchool(app, page);
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput === false) shifts.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: false });
    });
    await field(page).pressSequentially('software', { delay: 20 });
    await expect(page.getByRole('list', { name: /^\d+ opleidingsonderde/ }).getByRole('link').first()).toContainText('Software');
    const shifted = await page.evaluate(() => Reflect.get(globalThis, 'shifts').reduce((sum: number, shift: number) => sum + shift, 0));
    expect(shifted).toBeLessThan(0.05);
  });

  test('with the keyboard alone, and back to what was searched for', async ({ app, page }) => {
    await openSchool(app, page);
    await field(page).focus();
    await page.keyboard.type('ethiek en samen');
    await expect(elsewhere(page).getByRole('link')).toHaveCount(1);
    await expect(elsewhere(page)).toContainText('Bachelor in de verpleegkunde en nog 2 opleidingen');
    await page.keyboard.press('ArrowDown');
    await expect(elsewhere(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Ethiek en samenleving' })).toBeVisible();
    await page.goBack();
    await expect(field(page)).toHaveValue('ethiek en samen');
    await expect(elsewhere(page).getByRole('link')).toHaveCount(1);
  });

  test('from programme to stage to course sheet, which says what it is and what the guide does not say', async ({ app, page }) => {
    await openSchool(app, page);
    await page.getByRole('link', { name: 'Bachelor in de verpleegkunde' }).click();
    await expect(page.getByText(/^Bachelor in de verpleegkunde, 2024-2025$/)).toBeVisible();
    await page.getByRole('link', { name: 'Biostatistiek en onderzoek' }).click();
    const sheet = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1, name: 'Biostatistiek en onderzoek' })).toBeVisible();
    for (const fact of ['Hoorcollege en schriftelijk examen', 'Permanente evaluatie', 'Nederlands en Engels', 'Biostatistics and research']) await expect(sheet).toContainText(fact);
    await expect(sheet.getByRole('list', { name: 'Gelijke opleidingsonderdelen' }).getByRole('link', { name: /Statistische methoden/ })).toBeVisible();
    await sheet.getByRole('link', { name: 'Beroepsoriëntatie verpleegkunde' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Beroepsoriëntatie verpleegkunde' })).toBeVisible();
    await expect(sheet.getByText('Staat niet in deze gids.')).toHaveCount(5);
    await expect(sheet.getByRole('list', { name: 'Volgtijdelijkheid' }).getByRole('link', { name: 'Biostatistiek en onderzoek' })).toBeVisible();
  });

  test('on the narrowest phones, in the dark, without a fault that axe knows', async ({ app, page }, { outputDir }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await openSchool(app, page);
    await field(page).fill('statis');
    await expect(elsewhere(page).getByRole('link').first()).toBeVisible();
    const look = async (name: string): Promise<void> => {
      for (const [colorScheme, width] of [['dark', 320], ['light', 360]] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 8000 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
      }
      await page.setViewportSize({ width: 360, height: 780 });
      await page.screenshot({ path: `${outputDir}/${name}.png` });
    };
    await look('search');
    await field(page).fill('biostatistiek en');
    await elsewhere(page).getByRole('link', { name: 'Biostatistiek en onderzoek' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Biostatistiek en onderzoek' })).toBeVisible();
    await look('sheet');
  });
});

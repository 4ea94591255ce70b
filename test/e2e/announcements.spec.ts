import type { Page } from '@playwright/test';
import { loadExample } from '../walk/example.ts';
import { expect, test } from './support/app.ts';

/** Longer than this nobody hears out. */
const BRIEF = 240;

const said = (page: Page): Promise<readonly string[]> => page.locator('[role=status], [aria-live=polite]').allTextContents().then((texts) => texts.map((text) => text.trim()).filter((text) => text !== ''));

test('a recalculated result is said once it rests, briefly, and the focus stays', async ({ app, page }) => {
  await app.open('/');
  await loadExample(page);
  await app.open('/wat-als');
  const choice = page.getByRole('group', { name: 'Keuze voor Information management 2' }).getByRole('radio', { name: 'Tolereren' });
  const before = await said(page);
  await choice.focus();
  await page.keyboard.press('Space');
  const heard = page.getByRole('status').filter({ hasText: 'Herberekend' });
  await expect(heard).toHaveCount(1);
  await expect(heard).toContainText('Decretale drempel');
  expect((await heard.textContent())?.length).toBeLessThan(BRIEF);
  await expect(choice).toBeFocused();
  expect(before.join(' ')).not.toContain('Herberekend');

  // A slider is heard where it stops, not at every mark on its way.
  const slider = page.getByRole('slider').first();
  await slider.focus();
  const texts = await page.evaluateHandle(() => {
    const heardTexts: string[] = [];
    new MutationObserver(() => {
      for (const region of document.querySelectorAll('[role=status]')) if (region.textContent.includes('Herberekend') && heardTexts.at(-1) !== region.textContent) heardTexts.push(region.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return heardTexts;
  });
  for (let times = 0; times < 5; times += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => texts.evaluate((list) => list.length)).toBeGreaterThan(0);
  expect(await texts.evaluate((list) => list.length)).toBeLessThanOrEqual(2);
  await expect(slider).toBeFocused();
});

test('going offline is said, and the focus stays', async ({ app, page, context }) => {
  await app.open('/');
  await loadExample(page);
  await app.waitForOfflineReady();
  const link = page.getByRole('link', { name: 'Vergelijk beide wegen' });
  await link.focus();
  await app.goOffline();
  await context.setOffline(true);
  await expect(page.getByRole('status').filter({ hasText: 'Je bent offline.' })).toBeVisible();
  await expect(link).toBeFocused();
  await context.setOffline(false);
  await app.goOnline();
  await expect(page.getByRole('status').filter({ hasText: 'Je bent offline.' })).toHaveCount(0);
});

import { AxeBuilder } from '@axe-core/playwright';
import { loadExample } from '../walk/example.ts';
import { expect, test } from './support/app.ts';

test.describe('the regulations', () => {
  test('are searched with the server stopped, and lead to an article with who decides and until when', async ({ app, page }) => {
    await app.open('/');
    await app.waitForOfflineReady();
    await app.goOffline();
    await app.open('/regels');
    await expect(page.getByRole('heading', { level: 1, name: 'Regels' })).toBeVisible();

    // With a typing error.
    await page.getByRole('searchbox').fill('tollerantie');
    await expect(page.getByRole('status').filter({ hasText: 'plaatsen' })).toBeVisible();
    await expect(page).toHaveURL(/zoek=tollerantie/);
    const hits = page.getByRole('list', { name: /plaatsen/ });
    await expect(hits.locator('mark').first()).toBeVisible();
    await hits.getByRole('link', { name: 'Tolerantie', exact: true }).first().click();

    await expect(page.getByRole('heading', { level: 1, name: 'Tolerantie' })).toBeFocused();
    await expect(page).toHaveTitle(/^Tolerantie . Studiekompas$/);
    const paragraph = page.locator('section').filter({ has: page.getByRole('heading', { name: '§2 procedure, eerste kans' }) });
    await expect(paragraph).toContainText('Wie beslistJijzelf');
    await expect(paragraph).toContainText('15 kalenderdagen na de bekendmaking.');

    // The way back leads to the same search.
    await page.getByRole('button', { name: 'Terug' }).click();
    await expect(page.getByRole('searchbox')).toHaveValue('tollerantie');
    await expect(hits).toBeVisible();
  });

  test('open at the article that a figure rests on, and lead back to its why', async ({ app, page }) => {
    await app.open('/');
    await loadExample(page);
    await page.getByRole('link', { name: /Waarom ?, Tolerantiekrediet/ }).click();
    const why = page.getByRole('dialog');
    await why.getByRole('link', { name: 'Lees het artikel' }).click();
    await expect(page).toHaveURL(/\/regels\/91#par-1$/);
    await expect(page.getByRole('heading', { level: 1, name: 'Tolerantie' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '§1' })).toBeInViewport();
    await page.getByRole('button', { name: 'Terug' }).click();
    await expect(why).toBeVisible();
  });

  test('are walked through by keyboard alone, from part to article to the next', async ({ app, page }) => {
    await app.open('/regels');
    const part = page.locator('summary').filter({ hasText: 'Hernemen en tolerantie' });
    await part.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/deel=hernemen-en-tolerantie/);
    await page.keyboard.press('Tab');
    await expect(page.locator('a:focus')).toHaveAttribute('href', '/regels/89');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.getByRole('link', { name: /^Volgend/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/regels\/90$/);
    await page.goBack();
    await page.goBack();
    await expect(page.getByRole('link', { name: 'Tolerantie', exact: true })).toBeVisible();
  });

  test('stand behind the last place of the bar on a phone, beside the others on a wide screen', async ({ app, page }) => {
    const nav = page.getByRole('navigation', { name: 'Hoofdmenu' });
    await page.setViewportSize({ width: 390, height: 844 });
    await app.open('/');
    await loadExample(page);
    await expect(nav.getByRole('link', { name: 'Regels' })).toBeHidden();
    await nav.getByRole('link', { name: 'Meer' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Regels' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Regels' })).toBeVisible();
    await expect(nav.getByRole('link', { name: 'Meer' })).toHaveAttribute('aria-current', 'page');
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect(nav.getByRole('link', { name: 'Regels' })).toHaveAttribute('aria-current', 'page');
    await expect(nav.getByRole('link', { name: 'Meer' })).toBeHidden();
  });

  test('have no fault that axe knows, whatever is open: a search, a part, the rules of a paragraph, an article that does not exist', async ({ app, page }) => {
    test.setTimeout(180_000);
    // Higher than the longest of them: axe measures no link that lies half under the bar at the bottom.
    await page.setViewportSize({ width: page.viewportSize()?.width ?? 390, height: 20_000 });
    for (const address of ['/regels?zoek=tolereren&toon=berekend', '/regels?zoek=zeilboot', '/regels?deel=hernemen-en-tolerantie', '/regels/91#lid-3', '/regels/begrippen', '/regels/999']) {
      await app.open(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
      });
      const { violations } = await new AxeBuilder({ page }).include('main').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), address).toEqual([]);
    }
  });
});

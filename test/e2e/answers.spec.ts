import { AxeBuilder } from '@axe-core/playwright';
import { loadExample } from '../walk/example.ts';
import { expect, test } from './support/app.ts';

test.describe('the answers to what students ask', () => {
  test('are searched with the server stopped, and lead to an article and to the own figure', async ({ app, page }) => {
    // A long way, after everything was fetched for offline use.
    test.slow();
    await app.open('/');
    await loadExample(page);
    await app.waitForOfflineReady();
    await app.goOffline();
    await app.open('/meer');
    await page.getByRole('link', { name: 'Vragen', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Vragen' })).toBeFocused();

    // With a typing error.
    await page.getByRole('searchbox').fill('leerkerdiet tolereren');
    await expect(page).toHaveURL(/zoek=leerkerdiet/);
    const hits = page.getByRole('list', { name: /vra(gen|ag)$/ });
    await expect(hits.locator('mark').first()).toBeVisible();
    await hits.getByRole('link', { name: 'Krijg ik leerkrediet terug voor wat ik tolereer?' }).click();

    await expect(page.getByRole('heading', { level: 1, name: 'Krijg ik leerkrediet terug voor wat ik tolereer?' })).toBeFocused();
    await expect(page.getByRole('main')).toContainText('Wie helptDe studietrajectbegeleider van je opleiding');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('link', { name: 'art. 91', exact: true }).click();
    await expect(page).toHaveURL(/\/regels\/91$/);
    await expect(page.getByRole('heading', { level: 1, name: 'Tolerantie' })).toBeVisible();
    await page.getByRole('button', { name: 'Terug' }).click();
    await page.getByRole('link', { name: 'Leerkrediet', exact: true }).click();
    // The why of the figure leads to what others ask about it.
    await expect(page.getByRole('dialog').getByRole('link', { name: 'Wat studenten hierover vragen' })).toHaveAttribute('href', '/vragen?onderwerp=leerkrediet');
    await page.goBack();

    // The way back leads to the same search.
    await page.getByRole('button', { name: 'Terug' }).click();
    await expect(page.getByRole('searchbox')).toHaveValue('leerkerdiet tolereren');
    await expect(hits).toBeVisible();

    await page.getByRole('searchbox').fill('zeilboot');
    await page.getByRole('link', { name: 'Zoek in de regels' }).click();
    await expect(page).toHaveURL(/\/regels\?zoek=zeilboot$/);
  });

  test('are read in English, of which who reads Dutch fetches nothing', async ({ app, page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/\/answers-/.test(request.url())) asked.push(request.url());
    });
    await app.open('/vragen?onderwerp=leerkrediet');
    // A first visit, while the worker fetches everything else: on a busy machine it takes a while.
    await expect(page.getByRole('link', { name: 'Wat is leerkrediet?' })).toBeVisible({ timeout: 30_000 });
    expect(asked.map((url) => /-(nl|en)-/.exec(url)?.[1])).toEqual(['nl']);

    await page.evaluate(() => localStorage.setItem('studiekompas.locale', 'en'));
    await app.open('/vragen/leerkrediet-wat');
    await expect(page.getByRole('heading', { level: 1, name: 'What is learning credit?' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('140 credits');
    await page.getByRole('link', { name: 'What is the bonus on my learning credit?' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'What is the bonus on my learning credit?' })).toBeFocused();
  });
});

test('the page about the app is reached from the settings, and shows the licences of its libraries without a server too', async ({ app, page }) => {
  await app.open('/');
  await loadExample(page);
  await app.waitForOfflineReady();
  await app.goOffline();
  await app.open('/instellingen');
  await page.getByRole('link', { name: 'Over Studiekompas' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Over Studiekompas' })).toBeFocused();
  await expect(page.getByRole('main')).toContainText('Onderwijs- en examenreglement Odisee 2024-2025');
  await page.locator('summary').filter({ hasText: 'De bibliotheken' }).click();
  const solid = page.locator('summary').filter({ hasText: /^solid-js / });
  await expect(solid).toContainText('MIT');
  await solid.click();
  await expect(page.locator('details').filter({ has: solid }).last().getByText('Ryan Carniato')).toBeVisible();
});

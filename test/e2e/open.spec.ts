import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { loadExample } from '../walk/example.ts';
import { expect, test, type App } from './support/app.ts';
import { tradeGuide } from './support/trade-guide.ts';

const ELSEWHERE = 'http://elders.test/';

/** What an app that shares does: sends a form to the app's address. From another page, since the app's own policy lets none of its forms go anywhere. */
const share = async (app: App, page: Page, { file, text }: { readonly file?: { readonly name: string; readonly content: string }; readonly text?: string }): Promise<void> => {
  await page.route(ELSEWHERE, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<form method="post" enctype="multipart/form-data" action="${app.origin}/openen"><input type="file" name="bestand" multiple><textarea name="text"></textarea><button>Deel</button></form>`,
    }),
  );
  await page.goto(ELSEWHERE);
  if (file !== undefined) await page.locator('input').setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.content) });
  if (text !== undefined) await page.locator('textarea').fill(text);
  await page.getByRole('button', { name: 'Deel' }).click();
};

const withExample = async (app: App, page: Page): Promise<void> => {
  await app.open('/');
  await app.waitForOfflineReady();
  await loadExample(page);
};

test.describe('what another app shares', () => {
  test.slow();

  test('arrives without a server, a backup in its preview, and nothing is taken in before a word', async ({ app, page }) => {
    await withExample(app, page);
    await page.goto(`${app.origin}/instellingen`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaar een reservekopie' }).click()]);
    const content = await readFile(await download.path(), 'utf8');
    await app.goOffline();
    await share(app, page, { file: { name: 'zonder-naam', content } });
    await expect(page).toHaveURL(`${app.origin}/instellingen`);
    await expect(page.getByRole('dialog')).toContainText('Reservekopie terugzetten');
    // What was taken is gone from the worker's memory, and never stood in a cache.
    expect(await page.evaluate(async () => (await caches.keys()).filter((name) => !/precache|previous/.test(name)))).toEqual([]);
  });

  test('a table is results or a guide, as the student says', async ({ app, page }) => {
    await withExample(app, page);
    await share(app, page, { file: { name: 'punten.csv', content: 'Code;Naam;Studiepunten;Resultaat;Academiejaar\nHBI62B;;3;14;2024-2025' } });
    await expect(page.getByRole('heading', { name: 'Wat zit er in “punten.csv”?' })).toBeVisible();
    await page.getByRole('button', { name: 'Mijn punten' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Wat we lezen' })).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(1);
  });

  test('a text comes in where it would be pasted', async ({ app, page }) => {
    await withExample(app, page);
    await share(app, page, { text: '2024-2025\nA1 Boekhouden 1 6 13' });
    await page.getByRole('button', { name: 'Mijn punten' }).click();
    await expect(page.getByLabel('Wat je kopieerde')).toHaveValue(/A1 Boekhouden 1 6 13/);
  });

  test('what is no text is refused, and what did not arrive is said', async ({ app, page }) => {
    await withExample(app, page);
    await share(app, page, { file: { name: 'foto.csv', content: '\u0089PNG\r\n\u0000\u0001' } });
    await expect(page.getByText(/“foto\.csv” kunnen we niet lezen/)).toBeVisible();
    await page.reload();
    await expect(page.getByText('Wat je deelde, is niet aangekomen.', { exact: false })).toBeVisible();
  });

  test('results wait for a programme; a guide needs none', async ({ app, page }) => {
    await app.open('/');
    await app.waitForOfflineReady();
    await share(app, page, { text: '2024-2025\nA1 Boekhouden 1 6 13' });
    await expect(page.getByRole('button', { name: 'Mijn punten' })).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByText('Kies eerst je opleiding', { exact: false })).toBeVisible();
    await share(app, page, { file: { name: 'gids', content: tradeGuide } });
    await expect(page).toHaveURL(`${app.origin}/gids/plakken`);
    await expect(page.getByText(/staat op dit toestel/)).toBeVisible();
  });

  test('a link to the app itself opens in it, key and all', async ({ app, page }) => {
    await withExample(app, page);
    await share(app, page, { text: `Kijk eens: ${app.origin}/regels/91?van=vriend` });
    await expect(page).toHaveURL(`${app.origin}/regels/91?van=vriend`);
  });
});

test('a file that the device opens with the app, or that is picked, goes the same way', async ({ app, page }) => {
  await page.addInitScript(() => {
    const file = new File(['{"format":"studiekompas-export","version":99}'], 'kopie.json');
    Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer: (consumer: (launch: unknown) => void) => consumer({ files: [{ getFile: () => Promise.resolve(file) }] }) } });
  });
  await withExample(app, page);
  await page.goto(`${app.origin}/openen`);
  await expect(page).toHaveURL(`${app.origin}/instellingen`);
  await expect(page.getByText(/nieuwere versie/)).toBeVisible();
});

test('the manifest of each language is the same app, with addresses that take what is shared', async ({ app, page, request }) => {
  const read = async (file: string) => (await request.get(`${app.origin}/${file}`)).json();
  const [dutch, english] = [await read('manifest.webmanifest'), await read('manifest-en.webmanifest')];
  for (const manifest of [dutch, english]) {
    expect(manifest.id).toBe('/');
    expect(manifest.share_target).toMatchObject({ action: '/openen', method: 'POST', enctype: 'multipart/form-data' });
    expect(manifest.file_handlers[0].action).toBe('/openen');
    for (const form of ['narrow', 'wide']) expect(manifest.screenshots.some((one: { form_factor: string; label: string }) => one.form_factor === form && one.label !== '')).toBe(true);
    for (const { src } of [...manifest.icons, ...manifest.screenshots]) expect((await request.get(app.origin + src)).headers()['content-type']).toBe('image/png');
  }
  expect([dutch.lang, english.lang]).toEqual(['nl-BE', 'en-GB']);
  expect(english.shortcuts.map((one: { url: string }) => one.url)).toEqual(dutch.shortcuts.map((one: { url: string }) => one.url));

  await app.open('/');
  const used = page.locator('link[rel=manifest]');
  await expect(used).toHaveAttribute('href', '/manifest.webmanifest');
  await page.getByRole('button', { name: 'English' }).click();
  // It follows well after the start.
  await expect(used).toHaveAttribute('href', '/manifest-en.webmanifest', { timeout: 20_000 });
});

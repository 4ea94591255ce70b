import { addresses } from '../walk/addresses.ts';
import { loadExample } from '../walk/example.ts';
import { expect, test } from './support/app.ts';

/** Words of the app that no unit, programme or source of the Dutch sample holds. */
const dutch = /\b(Waarom|opleidingsonderdelen|studiepunten|Vandaag|Instellingen|vrijgesteld|getolereerd|Verzonnen|alsof|Zoek op|dagen over|Leerkrediet)\b/;

test('in English no Dutch word of the app is left, on any screen', async ({ app, page }) => {
  // It visits every address.
  test.slow();
  await app.open('/');
  await loadExample(page);
  for (const address of addresses.filter((one) => !one.startsWith('/start'))) {
    await page.evaluate(() => localStorage.setItem('studiekompas.locale', 'en'));
    await app.open(address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect.soft((await page.getByRole('main').innerText()).match(dutch)?.[0], address).toBeUndefined();
  }
});

test('the settings follow their own language switch at once, the banner and the title of the tab too', async ({ app, page }) => {
  await app.open('/');
  await loadExample(page);
  await app.open('/instellingen');
  await page.getByRole('radio', { name: /English/ }).check();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page).toHaveTitle('Settings – Studiekompas');
  expect((await page.getByRole('main').innerText()).match(dutch)?.[0]).toBeUndefined();
});

test('the other language is there without a server too, on every screen that is opened after it is chosen', async ({ app, page }) => {
  await app.open('/');
  await loadExample(page);
  await app.waitForOfflineReady();
  await app.goOffline();
  await page.goto(`${app.origin}/instellingen`);
  await page.getByRole('radio', { name: /English/ }).check();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  for (const address of ['/', '/wat-als', '/isp/voorbeeld', '/vooruitzicht']) {
    await page.goto(app.origin + address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect.soft((await page.getByRole('main').innerText()).match(dutch)?.[0], address).toBeUndefined();
  }
  await page.goto(`${app.origin}/instellingen`);
  await page.getByRole('radio', { name: /Nederlands/ }).check();
  await expect(page.getByRole('heading', { level: 1, name: 'Instellingen' })).toBeVisible();
});

test('who reads Dutch fetches no English, and who reads English is shown no Dutch first', async ({ app, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await app.open('/');
  await loadExample(page);
  expect(asked.filter((url) => url.includes('texts-en'))).toEqual([]);
  await page.evaluate(() => localStorage.setItem('studiekompas.locale', 'en'));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  expect(asked.some((url) => url.includes('texts-en'))).toBe(true);
});

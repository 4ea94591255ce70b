import { addresses } from '../walk/addresses.ts';
import { loadExample } from '../walk/example.ts';
import { expect, test } from './support/app.ts';

/** Words of the app that no unit, programme or source of the Dutch sample holds. */
const dutch = /\b(Waarom|opleidingsonderdelen|studiepunten|Vandaag|Instellingen|vrijgesteld|getolereerd|Verzonnen|alsof|Zoek op|dagen over|Leerkrediet)\b/;

test('in English no Dutch word of the app is left, on any screen', async ({ app, page }) => {
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

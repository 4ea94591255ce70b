import { addresses } from '../walk/addresses.ts';
import { expect, test } from './support/app.ts';

test('every address opens without a network once the app was opened', async ({ app, page }) => {
  await app.open('/');
  await app.waitForOfflineReady();
  await app.goOffline();
  for (const address of addresses) {
    await page.goto(app.origin + address);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('an address that was never opened before works as the first one without a network', async ({ app, context, page }) => {
  await app.open('/');
  await app.waitForOfflineReady();
  await app.goOffline();
  const last = addresses.at(-1) ?? '/';
  const tab = await context.newPage();
  await tab.goto(app.origin + last);
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
  await page.close();
});

import type { BrowserContext, Page } from '@playwright/test';
import { addresses } from '../walk/addresses.ts';
import { expect, test } from './support/app.ts';

/** What the browser keeps on its own account is no proof: only what the service worker kept may serve. */
const clearHttpCache = async (context: BrowserContext, page: Page): Promise<void> => {
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
};

test('every address opens with the server stopped and the HTTP cache cleared', async ({ app, context, page }) => {
  test.slow();
  await app.open('/');
  await app.waitForOfflineReady();
  await app.goOffline();
  await clearHttpCache(context, page);
  for (const address of addresses) {
    await page.goto(app.origin + address);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('an address that was never opened before opens first thing in a new tab, without a server', async ({ app, context, page }) => {
  await app.open('/');
  await app.waitForOfflineReady();
  await app.goOffline();
  await clearHttpCache(context, page);
  await page.close();
  const tab = await context.newPage();
  await tab.goto(`${app.origin}${addresses.at(-1) ?? '/'}?from=elsewhere`);
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
});

test('every shortcut of the installed app is an address of the app', async ({ app, request }) => {
  const manifest: { readonly shortcuts: readonly { readonly url: string }[] } = await (await request.get(`${app.origin}/manifest.webmanifest`)).json();
  expect(manifest.shortcuts.length).toBeGreaterThan(0);
  for (const { url } of manifest.shortcuts) expect(addresses).toContain(url);
});

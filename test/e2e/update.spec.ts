import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { killSwitch, lazyChunk, nextRelease } from './support/release.ts';

/** Marks the page, so that a reload shows: the mark is gone after one. */
const markPage = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-not-reloaded', ''));
const isMarked = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute('data-not-reloaded'));

const checkForUpdate = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

const waitingWorker = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);

/** What "reload now" does in the tab where the student says it. */
const letThrough = (page: Page) =>
  page.evaluate(async () => {
    const taken = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    (await navigator.serviceWorker.ready).waiting?.postMessage({ type: 'SKIP_WAITING' });
    await taken;
  });

test('a new version waits: nothing reloads until the student says so', async ({ app, page }) => {
  await app.open('/');
  await app.waitForOfflineReady();
  await markPage(page);
  await app.goOffline();
  await app.goOnline(await nextRelease());
  await checkForUpdate(page);
  await expect.poll(() => waitingWorker(page)).toBe(true);
  expect(await isMarked(page)).toBe(true);
});

test('"reload now" starts the new version, "later" leaves it for the next session', async ({ app, page }) => {
  await app.open('/instellingen');
  await app.waitForOfflineReady();
  await app.goOffline();
  await app.goOnline(await nextRelease());
  await checkForUpdate(page);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByText('Nieuwe versie.')).toBeHidden();
  expect(await waitingWorker(page)).toBe(true);

  await page.reload();
  await markPage(page);
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Herlaad nu' }).first().click();
  await reloaded;
  expect(await isMarked(page)).toBe(false);
  expect(await waitingWorker(page)).toBe(false);
  await expect(page.getByText('Nieuwe versie.')).toBeHidden();
});

test('another tab keeps working when the new version was let through elsewhere', async ({ app, context, page }) => {
  await app.open('/');
  await app.waitForOfflineReady();
  await markPage(page);
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  const chunk = await lazyChunk(loaded);
  await app.goOffline();
  await app.goOnline(await nextRelease(chunk));
  const other = await context.newPage();
  await other.goto(app.origin);
  await checkForUpdate(other);
  await expect.poll(() => waitingWorker(other)).toBe(true);
  await letThrough(other);

  expect(await isMarked(page)).toBe(true);
  const gone = await context.request.get(app.origin + chunk);
  expect(gone.status()).toBe(404);
  expect(await page.evaluate(async (path) => (await fetch(path)).ok, chunk)).toBe(true);
});

test('the kill switch removes the worker and its files, never the student’s data', async ({ app, page }) => {
  await app.open('/');
  await app.waitForOfflineReady();
  await page.evaluate(async () => {
    localStorage.setItem('kept', 'yes');
    await new Promise((done, fail) => {
      const request = indexedDB.open('kept', 1);
      request.addEventListener('success', () => (request.result.close(), done(undefined)));
      request.addEventListener('error', fail);
    });
  });
  await app.goOffline();
  await app.goOnline(killSwitch);
  await checkForUpdate(page);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain('kept');
});

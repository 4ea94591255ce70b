import type { Page } from '@playwright/test';
import { loadExample } from '../walk/example.ts';
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

test('what was typed and not taken in is named before a reload, and stays unless the student says otherwise', async ({ app, page }) => {
  await app.open('/');
  await app.waitForOfflineReady();
  await loadExample(page);
  await page.goto(`${app.origin}/dossier/plakken`);
  const pasted = page.getByLabel('Wat je kopieerde');
  await pasted.fill('2024-2025 Boekhouden 6 13');
  await markPage(page);
  await app.goOffline();
  await app.goOnline(await nextRelease());
  await checkForUpdate(page);

  await page.getByRole('button', { name: 'Herlaad nu' }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('Als je nu herlaadt, ben je dit kwijt');
  await expect(question.getByRole('listitem')).toHaveText(['Wat je kopieerde']);
  await question.getByRole('button', { name: 'Werk eerst af' }).click();
  await expect(question).toBeHidden();
  await expect(pasted).toHaveValue('2024-2025 Boekhouden 6 13');
  expect(await isMarked(page)).toBe(true);

  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Herlaad nu' }).click();
  await question.getByRole('button', { name: 'Herlaad toch' }).click();
  await reloaded;
  expect(await isMarked(page)).toBe(false);
  expect(await waitingWorker(page)).toBe(false);
  await expect(pasted).toHaveValue('');
});

test('a text that was typed and cleared again holds nothing up', async ({ app, page }) => {
  await app.open('/');
  await app.waitForOfflineReady();
  await loadExample(page);
  await page.goto(`${app.origin}/dossier/plakken`);
  await page.getByLabel('Wat je kopieerde').fill('2024-2025');
  await page.getByLabel('Wat je kopieerde').fill('');
  await app.goOffline();
  await app.goOnline(await nextRelease());
  await checkForUpdate(page);
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Herlaad nu' }).click();
  await reloaded;
});

/** Everything in the databases of this page, as text. */
const databases = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answer = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        asked.addEventListener('success', () => resolve(asked.result));
        asked.addEventListener('error', () => reject(asked.error ?? new Error('no answer')));
      });
    // Keys of the browser's own keeping show nothing of themselves: that they are there is what can be told.
    const plain = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => (part instanceof CryptoKey ? 'key' : part instanceof Uint8Array ? [...part] : part)) ?? '';
    const rows: string[] = [];
    for (const { name, version } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name ?? ''));
      for (const table of db.objectStoreNames) {
        const store = db.transaction(table).objectStore(table);
        const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
        rows.push(`${name} ${version} ${table} ${plain(keys)} ${plain(values)}`);
      }
      db.close();
    }
    return rows.join('\n');
  });

test('the kill switch removes the worker and its files, never the student’s data', async ({ app, page }) => {
  await app.open('/');
  await app.waitForOfflineReady();
  await loadExample(page);
  await page.evaluate(() => localStorage.setItem('kept', 'yes'));
  const before = await databases(page);
  expect(before).toContain('studiekompas');
  await markPage(page);
  await app.goOffline();
  await app.goOnline(killSwitch);
  await checkForUpdate(page);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
  expect(await databases(page)).toBe(before);
  expect(await isMarked(page)).toBe(true);

  // The mended release: served from the network, with everything the student had, and installed again.
  await app.goOffline();
  await app.goOnline();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
  await app.waitForOfflineReady();
  expect(await databases(page)).toBe(before);
});

test.describe('a part of the app that is not to be had', () => {
  test.use({ serviceWorkers: 'block' });

  test('offers to reload, in words for a replaced version and for no network', async ({ app, complaints, context, page }) => {
    await app.open('/');
    await loadExample(page);
    await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.getByRole('link', { name: 'Gids', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Verouderd tabblad.' })).toBeVisible();
    await context.setOffline(true);
    await expect(page.getByText('Dit scherm staat nog niet op je toestel.')).toBeVisible();
    await context.setOffline(false);
    // The app says so on purpose, for who looks into the console.
    complaints.length = 0;

    await page.unroute('**/assets/*.js');
    await page.getByRole('main').getByRole('button', { name: 'Herlaad' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Gids' })).toBeVisible();
    await expect(page.getByText('Verouderd tabblad.')).toBeHidden();
  });
});

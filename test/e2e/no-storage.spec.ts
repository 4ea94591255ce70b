import { expect, test } from './support/app.ts';

test('a browser without a database is told so before anything is entered, and nothing is called saved', async ({ app, page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await app.open('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const told = page.getByRole('status').filter({ hasText: 'Niet bewaard.' });
  await expect(told).toContainText('Deze browser laat geen opslag toe');
  await expect(told.getByRole('button', { name: 'Bewaar een bestand' })).toBeVisible();

  await page.goto(`${app.origin}/instellingen`);
  await expect(told).toBeVisible();
  await expect(page.getByText('Bewaard op dit toestel', { exact: true })).toHaveCount(0);
});

test('a database that is refused is told in the same words, and asked again when told to', async ({ app, page }) => {
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    IDBFactory.prototype.open = (name, version) => {
      if (document.documentElement.hasAttribute('data-allow')) return open(name, version);
      throw new DOMException('private', 'SecurityError');
    };
  });
  await app.open('/instellingen');
  const told = page.getByRole('status').filter({ hasText: 'Niet bewaard.' });
  await expect(told).toContainText('Deze browser laat geen opslag toe');
  await told.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(told).toBeVisible();
  await page.evaluate(() => document.documentElement.setAttribute('data-allow', ''));
  await told.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(told).toBeHidden();
});

test('the app works where the browser closes its small storage too', async ({ app, page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
  await app.open('/');
  await page.getByRole('button', { name: /Probeer met een voorbeeld/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
});

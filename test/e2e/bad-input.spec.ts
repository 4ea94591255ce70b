import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';

const startExample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Probeer met een voorbeeld/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
};

const openFile = (page: Page, name: string, content: string) =>
  page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

test.describe('bad input is named, and nothing is lost', () => {
  test('a mark of 21, typed', async ({ app, page }) => {
    await app.open('/');
    await startExample(page);
    await page.goto(`${app.origin}/dossier/2024`);
    const unit = page.getByRole('button', { name: 'Software Engineering 4', exact: true });
    const row = page.getByRole('listitem').filter({ has: unit });
    await expect(row).toContainText('13');
    await unit.click();
    await page.keyboard.type('21');
    await page.keyboard.press('Enter');
    await expect(row).toContainText('21 is geen examencijfer: kies een geheel getal van 0 tot 20.');
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(row).toContainText('13');
  });

  test('a guide file that is damaged, one that is newer, and one that is something else', async ({ app, page }) => {
    await app.open('/');
    await startExample(page);
    await page.goto(`${app.origin}/gids`);
    const list = page.getByRole('main');
    await expect(list).toContainText('Application Development 4');

    await openFile(page, 'stuk.json', '{"format": "studiekompas-guide", "version": 1,\n "language": nl }');
    await expect(page.getByRole('main')).toContainText('Je gids en je dossier zijn niet gewijzigd.');
    await expect(page.getByRole('main')).toContainText(/regel 2/i);

    await page.goto(`${app.origin}/gids`);
    await openFile(page, 'nieuw.json', JSON.stringify({ format: 'studiekompas-guide', version: 3, programmes: [] }));
    await expect(page.getByRole('main')).toContainText('heeft versie 3; deze app kent versie 2');

    await page.goto(`${app.origin}/gids`);
    await openFile(page, 'iets.json', JSON.stringify({ hallo: 1 }));
    await expect(page.getByRole('main')).toContainText('Je gids en je dossier zijn niet gewijzigd.');

    await page.goto(`${app.origin}/gids`);
    await expect(list).toContainText('Application Development 4');
  });

  test('a full disk: it says so, keeps what is on the screen, and saves it once there is room', async ({ app, page }) => {
    // A disk that is really full is tried in the vault's own tests; here it is what a student sees of it.
    await page.addInitScript(() => {
      for (const name of ['add', 'put'] as const) {
        const real = IDBObjectStore.prototype[name];
        IDBObjectStore.prototype[name] = function full(this: IDBObjectStore, ...given: Parameters<typeof real>) {
          if (document.documentElement.dataset['disk'] === 'full') throw new DOMException('no room', 'QuotaExceededError');
          return real.apply(this, given);
        };
      }
    });
    const disk = (state: 'full' | 'roomy') => page.evaluate((now) => document.documentElement.setAttribute('data-disk', now), state);
    await app.open('/');
    await startExample(page);
    await page.goto(`${app.origin}/dossier/2024`);
    const unit = page.getByRole('button', { name: 'Software Engineering 4', exact: true });
    const row = page.getByRole('listitem').filter({ has: unit });
    await unit.click();
    await disk('full');
    await page.getByRole('button', { name: '17 op 20' }).click();
    await expect(page.getByText('Niet bewaard.')).toBeVisible();
    await expect(page.getByText(/De opslag van deze browser is vol/)).toBeVisible();
    await expect(row).toContainText('17');

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar een bestand' }).click();
    expect((await download).suggestedFilename()).toMatch(/^studiekompas-.*\.json$/);

    await disk('roomy');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect(page.getByText('Niet bewaard.')).toBeHidden();
    await page.reload();
    await expect(row).toContainText('17');
  });

  test('an address that the app does not have, and one that asks for nonsense', async ({ app, page }) => {
    await app.open('/');
    await startExample(page);
    await page.goto(`${app.origin}/bestaat-niet`);
    await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible();
    await page.getByRole('link', { name: 'Naar Vandaag' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
    await page.goto(`${app.origin}/wat-als?tolereer=__proto__&stel=HBI62B.99&waarom=constructor`);
    await expect(page.getByRole('heading', { level: 1, name: 'Wat als' })).toBeVisible();
  });
});

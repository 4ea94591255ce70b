import type { Page } from '@playwright/test';
import { loadExample } from '../walk/example.ts';
import { expect, test, type App } from './support/app.ts';
import { enterYear } from './support/enter-year.ts';
import { tradeGuide } from './support/trade-guide.ts';

/** Opens the guide of the trade programme and stops the server: everything after it happens without a network. */
const openTradeGuide = async (app: App, page: Page, today: string): Promise<void> => {
  await app.open('/', { today });
  await app.waitForOfflineReady();
  await app.goOffline();
  await page.getByRole('button', { name: /Start met mijn dossier/ }).or(page.getByRole('link', { name: /Start met mijn dossier/ })).click();
  await page.locator('input[type=file]').first().setInputFiles({ name: 'handel.json', mimeType: 'application/json', buffer: Buffer.from(tradeGuide) });
};

const startDraft = async (page: Page, classGroup: string): Promise<void> => {
  await page.getByRole('button', { name: 'Maak een ontwerp' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Maak dit ontwerp' }).click();
  await expect(page.getByText('Je bent nog niet aan een klasgroep gekoppeld.').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Voeg toe uit de gids' })).toHaveCount(0);
  await page.getByLabel('Je klasgroep').fill(classGroup);
  await page.getByRole('button', { name: 'Koppel deze klasgroep' }).click();
};

const points = (page: Page, count: number) => page.getByRole('img', { name: new RegExp(`^${count} studiepunten`) }).first();
const unitRow = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByRole('button', { name, exact: true }) });

const submit = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Dien in', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Zet op ingediend' }).click();
};

test.describe('next year’s programme', () => {
  test.slow();

  test('a first enrolment: the whole first stage is ticked with the events of the class group, submitted and locked', async ({ app, page }) => {
    await openTradeGuide(app, page, '2025-09-20');
    await page.getByRole('button', { name: 'Ik schrijf me voor het eerst in' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'ISP 2025-2026' })).toBeVisible();
    await startDraft(page, '1A');

    await expect(points(page, 60)).toBeVisible();
    await expect(unitRow(page, 'Boekhouden 1')).toContainText('event A1-A');
    await expect(page.getByText(/blokkee?rt|blokkeren/)).toHaveCount(0);

    // A unit of the first stage left out asks for a permission, and comes back by one tap.
    await page.getByRole('button', { name: 'Recht 1', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Haal uit dit ontwerp' }).click();
    await expect(points(page, 54)).toBeVisible();
    const left = page.getByRole('button', { name: /^Vraagt toestemming\. Recht 1/ });
    await expect(left).toBeVisible();
    await page.getByRole('button', { name: /Maak ongedaan|Ongedaan/ }).first().click();
    await expect(points(page, 60)).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(points(page, 54)).toBeVisible();
    await left.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Zet het in je ISP' }).click();
    await expect(points(page, 60)).toBeVisible();

    await submit(page);
    await expect(page.getByText(/^Ingediend op za 20 september/).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Voeg toe uit de gids' })).toHaveCount(0);
    await page.reload();
    await expect(page.getByText(/^Ingediend op za 20 september/).first()).toBeVisible();
    await page.getByRole('link', { name: 'Overneemlijst' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Overneemlijst' })).toBeVisible();
    await page.getByRole('checkbox', { name: /Boekhouden 1/ }).first().check();
    await expect(page.getByText(/^1 van \d+ overgenomen/)).toBeVisible();
  });

  test('a second year with two fails: one is tolerated, one must be retaken, and a sequence rule is asked to be lifted', async ({ app, page }) => {
    await openTradeGuide(app, page, '2025-09-20');
    await page.getByLabel('Voor welk academiejaar vul je cijfers in?').selectOption('2024');
    await page.getByLabel('Afstudeerrichting').selectOption({ label: 'Verkoop' });
    await page.getByRole('button', { name: 'Vul mijn cijfers in' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '2024-2025' })).toBeVisible();
    expect(await enterYear(page, { 'Recht 1': 7, 'Statistiek 1': 9 })).toBe(10);
    await page.getByLabel(/Examenperiode 1/).first().fill('2025-02-07');
    await page.getByLabel(/Examenperiode 2/).first().fill('2025-07-01');
    await page.getByLabel(/Examenperiode 3/).first().fill('2025-09-12');

    await page.getByRole('link', { name: 'ISP', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'ISP 2025-2026' })).toBeVisible();
    await startDraft(page, '2A');
    await expect(unitRow(page, 'Recht 1')).toContainText('Moet opnieuw.');
    // Both are taught on Monday morning.
    await expect(unitRow(page, 'Recht 2')).toContainText('Let op.');

    // The open decision holds it back, with the way to take it.
    await page.getByRole('button', { name: /^Blokkeert\. Beslis eerst of je Statistiek 1 tolereert/ }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Bekijk beide wegen' }).click();
    await expect(page).toHaveURL(/wat-als/);
    await page.getByRole('link', { name: 'Dossier', exact: true }).click();
    await page.getByRole('link', { name: /2024-2025/ }).first().click();
    await page.getByRole('button', { name: 'Meer over Statistiek 1' }).click();
    await page.getByRole('dialog').getByLabel('Al getolereerd').selectOption('student');
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: 'Vooruitzicht' }).or(page.getByRole('link', { name: 'Meer', exact: true })).first().click();
    if (!/vooruitzicht/.test(page.url())) await page.getByRole('link', { name: 'Vooruitzicht' }).click();
    await page.getByRole('checkbox', { name: /80 uur/ }).check();

    await page.getByRole('link', { name: 'ISP', exact: true }).click();
    await expect(page.getByRole('button', { name: /^Blokkeert\. Beslis eerst/ })).toHaveCount(0);

    // A unit of the third stage that must follow one not taken yet: with a status one can ask.
    await page.getByRole('link', { name: 'Voeg toe uit de gids' }).click();
    await page.getByRole('searchbox').fill('logistek');
    const add = page.getByRole('button', { name: /^Voeg toe: Logistiek/ });
    await expect(page.getByRole('listitem').filter({ has: add })).toContainText('Vraagt toestemming');
    await add.click();
    await page.getByRole('button', { name: 'Naar je ontwerp' }).or(page.getByRole('link', { name: 'Naar je ontwerp' })).click();
    await unitRow(page, 'Logistiek').getByRole('button', { name: /^Vraagt toestemming\./ }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('radio', { name: 'Gevraagd' }).check();
    await sheet.getByLabel('Aan wie of door wie').fill('de cluster');
    await sheet.getByRole('radio', { name: 'Toegestaan' }).check();
    await page.keyboard.press('Escape');
    await expect(unitRow(page, 'Logistiek')).toContainText('Ter info.');
    await expect(unitRow(page, 'Logistiek')).toContainText('Toegestaan');
  });

  test('submitted, approved by the school, then changed for the second semester until 25 February', async ({ app, page }) => {
    await openTradeGuide(app, page, '2025-09-20');
    await page.getByRole('button', { name: 'Ik schrijf me voor het eerst in' }).click();
    await startDraft(page, '1A');
    await expect(points(page, 60)).toBeVisible();
    await submit(page);
    await page.getByRole('button', { name: 'Noteer het antwoord' }).click();
    await page.getByRole('dialog').getByRole('radio', { name: /^Goedgekeurd/ }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar het antwoord' }).click();
    await expect(page.getByText(/^Goedgekeurd op/).first()).toBeVisible();
    const url = page.url();

    await app.open(new URL(url).pathname, { today: '2026-02-20' });
    await page.getByRole('button', { name: 'Wijzig je tweede semester' }).click();
    const sheet = page.getByRole('dialog');
    // Only what starts in the second semester is offered.
    await expect(sheet.getByRole('checkbox', { name: /Boekhouden 1/ })).toHaveCount(0);
    await sheet.getByRole('searchbox').fill('Economie 2');
    await sheet.getByRole('checkbox', { name: /Economie 2/ }).check();
    await sheet.getByRole('button', { name: 'Bewaar deze wijziging' }).click();
    await expect(points(page, 66)).toBeVisible();
    await expect(unitRow(page, 'Economie 2')).toContainText('gewijzigd voor semester 2');

    await app.open(new URL(url).pathname, { today: '2026-02-26' });
    await expect(page.getByText(/^Wijziging doorgestuurd op/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Wijzig je tweede semester' })).toHaveCount(0);

    await page.getByRole('button', { name: 'Zet dit jaar in je dossier' }).click();
    await page.getByRole('link', { name: 'Vul je cijfers in' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '2025-2026' })).toBeVisible();
  });

  test('two drafts of the example side by side: units, what they lead to and what differs', async ({ app, page }) => {
    await app.open('/');
    await app.waitForOfflineReady();
    await app.goOffline();
    await loadExample(page);
    await page.getByRole('link', { name: 'ISP', exact: true }).click();
    await page.getByRole('button', { name: 'Meer met dit ontwerp' }).click();
    await page.getByRole('link', { name: /^Vergelijk met A\. Tolereren/ }).click();
    await expect(page).toHaveURL(/vergelijk/);
    const main = page.getByRole('main');
    await expect(main).toContainText('A. Tolereren');
    await expect(main).toContainText('B. Opnieuw');
    await expect(main).toContainText('Content management');
    await expect(main).toContainText('Application Development 4');
    await expect(main).toContainText(/€/);
  });
});

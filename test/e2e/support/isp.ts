import type { Locator, Page } from '@playwright/test';
import { expect, type App } from './app.ts';
import { enterYear } from './enter-year.ts';
import { tradeGuide } from './trade-guide.ts';

/** Opens the guide of the trade programme and stops the server: everything after it happens without a network. */
export const openTradeGuide = async (app: App, page: Page, today: string): Promise<void> => {
  await app.open('/', { today });
  await app.waitForOfflineReady();
  await app.goOffline();
  await page.getByRole('button', { name: /Start met mijn dossier/ }).or(page.getByRole('link', { name: /Start met mijn dossier/ })).click();
  await page.locator('input[type=file]').first().setInputFiles({ name: 'handel.json', mimeType: 'application/json', buffer: Buffer.from(tradeGuide) });
};

/** From the guide: a first enrolment, at its ISP. */
const enrolFirst = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Ik schrijf me voor het eerst in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'ISP 2025-2026' })).toBeVisible();
};

/** From the guide: the marks of 2024-2025 in the major Verkoop, those named by title, else a 12, with the days of the exam periods; then the ISP of the next year. */
export const enterFirstYear = async (page: Page, marks: Readonly<Record<string, number>>): Promise<void> => {
  await page.getByLabel('Voor welk academiejaar vul je cijfers in?').selectOption('2024');
  await page.getByLabel('Afstudeerrichting').selectOption({ label: 'Verkoop' });
  await page.getByRole('button', { name: 'Vul mijn cijfers in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '2024-2025' })).toBeVisible();
  expect(await enterYear(page, marks)).toBe(10);
  await page.getByLabel(/Examenperiode 1/).first().fill('2025-02-07');
  await page.getByLabel(/Examenperiode 2/).first().fill('2025-07-01');
  await page.getByLabel(/Examenperiode 3/).first().fill('2025-09-12');
  await page.getByRole('link', { name: 'ISP', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'ISP 2025-2026' })).toBeVisible();
};

/** Makes a draft, which cannot be edited yet, and links it to a class group. */
export const startDraft = async (page: Page, classGroup: string): Promise<void> => {
  await page.getByRole('button', { name: 'Maak een ontwerp' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Maak dit ontwerp' }).click();
  await expect(page.getByText('Je bent nog niet aan een klasgroep gekoppeld.').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Voeg toe uit de gids' })).toHaveCount(0);
  await page.getByLabel('Je klasgroep').fill(classGroup);
  await page.getByRole('button', { name: 'Koppel deze klasgroep' }).click();
};

/** The ruler of the year while it stands at so many points. */
export const points = (page: Page, count: number): Locator => page.getByRole('img', { name: new RegExp(`^${count} studiepunten`) }).first();

/** The row of a unit in the draft. */
export const unitRow = (page: Page, name: string): Locator => page.getByRole('listitem').filter({ has: page.getByRole('button', { name, exact: true }) });

/** Everything in the draft that says that something blocks, whether a finding or a count of them; what could be added to it stands beside it. */
export const blocking = (page: Page): Locator => page.getByRole('main').getByText(/blokke(ert|ren)/i).and(page.locator(':not(aside *)'));

/** Calls the draft submitted, today. */
export const submit = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Dien in', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Zet op ingediend' }).click();
};

/** A first enrolment in the trade programme, with the proposed draft of its first stage, on a day. */
export const openFirstDraft = async (app: App, page: Page, today: string): Promise<void> => {
  await openTradeGuide(app, page, today);
  await enrolFirst(page);
  await startDraft(page, '1A');
  await expect(points(page, 60)).toBeVisible();
};

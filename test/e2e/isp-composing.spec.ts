import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { blocking, enterFirstYear, openFirstDraft, openTradeGuide, points, startDraft, unitRow } from './support/isp.ts';

const addRow = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Voeg toe: ${name}`, exact: true }) });
const focusIn = (page: Page) => page.evaluate(() => document.activeElement?.tagName ?? 'BODY');

/** Goes to a place by the Tab key alone. */
const tabTo = async (page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  const isThere = () => page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first().evaluate((one) => one === document.activeElement);
  for (let presses = 0; !(await isThere()); presses += 1) {
    if (presses > 120) throw new Error(`no way to ${String(name)} with ${key}`);
    await page.keyboard.press(key);
  }
};

test.describe('composing an ISP, with the server stopped', () => {
  test.slow();

  test('a unit is dragged from the list beside the draft into it, and back', async ({ app, page, isMobile }) => {
    test.skip(isMobile, 'there is no list beside the draft on a phone');
    await openFirstDraft(app, page, '2025-09-20');
    const list = page.getByRole('region', { name: 'Voeg toe uit de gids' });

    await addRow(page, 'Economie 2').dragTo(unitRow(page, 'Economie 1'));
    await expect(points(page, 66)).toBeVisible();
    await expect(unitRow(page, 'Economie 2')).toBeVisible();
    await expect(addRow(page, 'Economie 2')).toHaveCount(0);

    await unitRow(page, 'Economie 2').dragTo(list.getByRole('heading', { name: 'Voeg toe uit de gids' }));
    await expect(points(page, 60)).toBeVisible();
    await expect(unitRow(page, 'Economie 2')).toHaveCount(0);
    await expect(addRow(page, 'Economie 2')).toBeVisible();
  });

  test('with the keyboard alone: added, taken out, undone, redone and mended, and the focus is never lost', async ({ app, page, isMobile }) => {
    test.skip(isMobile, 'with a keyboard there is a list beside the draft');
    await openFirstDraft(app, page, '2025-09-20');

    await tabTo(page, 'Voeg toe: Economie 2');
    await page.keyboard.press('Enter');
    await expect(points(page, 66)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Voeg toe: Frans 2' })).toBeFocused();

    await tabTo(page, 'Economie 2', 'Shift+Tab');
    await page.keyboard.press('Delete');
    await expect(points(page, 60)).toBeVisible();
    await expect(unitRow(page, 'Economie 2')).toHaveCount(0);
    expect(await focusIn(page)).toBe('BUTTON');

    await page.keyboard.press('Control+z');
    await expect(points(page, 66)).toBeVisible();
    await tabTo(page, 'Economie 2');
    // Made again, it goes from under the focus.
    await page.keyboard.press('Control+Shift+z');
    await expect(points(page, 60)).toBeVisible();
    await expect(page.getByRole('list', { name: 'Semester 2' }).locator(':focus')).toHaveCount(1);

    await tabTo(page, 'Recht 1', 'Shift+Tab');
    await page.keyboard.press('Delete');
    await expect(points(page, 54)).toBeVisible();
    await tabTo(page, /^Vraagt toestemming\. Recht 1/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog');
    await expect(sheet).toBeVisible();
    await tabTo(page, 'Zet het in je ISP');
    await page.keyboard.press('Enter');
    await expect(sheet).toBeHidden();
    await expect(points(page, 60)).toBeVisible();
    await expect(blocking(page)).toHaveCount(0);
    expect(await focusIn(page)).not.toBe('BODY');
  });

  test('a major and electives, each with what its group asks, from a proposal that begins an empty draft', async ({ app, page }) => {
    await openTradeGuide(app, page, '2025-09-20');
    await enterFirstYear(page, {});
    await startDraft(page, '2A');
    await expect(unitRow(page, 'Verkoop')).toContainText('event M1-A');

    await page.getByRole('button', { name: 'Meer met dit ontwerp' }).click();
    await page.getByRole('button', { name: 'Nieuw ontwerp' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Waarmee begin je?').selectOption({ label: 'Niets' });
    await sheet.getByRole('button', { name: 'Maak dit ontwerp' }).click();
    await expect(page.getByText('Nog geen opleidingsonderdelen.')).toBeVisible();
    await page.getByRole('button', { name: 'Begin met het voorstel' }).click();
    await expect(unitRow(page, 'Boekhouden 2')).toContainText('event B1-A');
    await expect(unitRow(page, 'Verkoop')).toContainText('event M1-A');
    await expect(unitRow(page, 'Debatteren')).toHaveCount(0);
    await expect(unitRow(page, 'Beleggen')).toHaveCount(0);
    expect(await focusIn(page)).not.toBe('BODY');

    await page.getByRole('link', { name: 'Voeg toe uit de gids' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Voeg toe uit de gids' })).toBeVisible();
    const electives = page.locator('section').filter({ has: page.getByRole('heading', { level: 3, name: 'Keuzevakken' }) }).last();
    const major = page.locator('section').filter({ has: page.getByRole('heading', { level: 3, name: 'Verkoop' }) }).last();
    await expect(electives).toContainText('0 van 18 sp gekozen');
    await expect(major).toContainText('12 van minstens 18 sp gekozen');
    await page.getByRole('button', { name: 'Voeg toe: Debatteren' }).click();
    await expect(electives).toContainText('6 van 18 sp gekozen');
    await page.getByRole('button', { name: 'Voeg toe: Fotografie' }).click();
    await expect(electives).toContainText('12 van 18 sp gekozen');

    // Of the other major nothing is offered until it is asked for.
    await expect(page.getByRole('button', { name: 'Voeg toe: Beleggen', exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'Andere afstudeerrichtingen' }).click();
    await expect(page.getByRole('button', { name: 'Voeg toe: Beleggen', exact: true })).toBeVisible();

    await page.getByRole('link', { name: 'Naar je ontwerp' }).click();
    await expect(unitRow(page, 'Debatteren')).toContainText('event K1-A');
    await expect(unitRow(page, 'Fotografie')).toContainText('event K2-A');
  });

  test('a first enrolment on 25 August, with an exemption: its evidence, and at once what it does to fee and tolerance credit', async ({ app, page }) => {
    await openFirstDraft(app, page, '2025-08-25');
    await expect(page.getByText(/Indienen kan tot .*15 oktober/)).toBeVisible();

    await page.getByRole('button', { name: 'Recht 1', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Vrijstelling' }).click();
    const sheet = page.getByRole('dialog');
    const effect = (title: string) => sheet.locator('section').filter({ has: page.getByRole('heading', { name: title }) });
    // 288 + 60 × 13,80 becomes 288 + 54 × 13,80; 10 % of 180 becomes 10 % of 174, which is 17,4.
    const changes = [/60\ssp\D*54\ssp/, /€\s1\.116,00\D*€\s1\.033,20/, /18\ssp\D*17\ssp/];
    for (const change of changes) await expect(effect('Wat ze zou veranderen')).toContainText(change);
    await sheet.getByRole('switch', { name: /^Toegekend door je school/ }).click();
    await sheet.getByLabel('Soort bewijs').selectOption({ label: 'creditbewijs' });
    await sheet.getByLabel('Uitgereikt door (school)').fill('Thomas More');
    await sheet.getByLabel('Uitgereikt op').fill('2023-07-04');
    await expect(sheet.getByText(/vraagt ook nog: waarop ze steunt\./)).toBeVisible();
    await sheet.getByLabel('Behaald opleidingsonderdeel of bewijs').fill('Inleiding tot het recht');
    for (const change of changes) await expect(effect('Wat de vrijstelling verandert')).toContainText(change);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(points(page, 54)).toBeVisible();
    await expect(unitRow(page, 'Recht 1')).toContainText('vrijgesteld');
    await expect(blocking(page)).toHaveCount(0);

    // It is kept, and stands on the list that is copied to the school's application.
    await page.reload();
    await expect(points(page, 54)).toBeVisible();
    await page.getByRole('link', { name: 'Overneemlijst' }).first().click();
    const main = page.getByRole('main');
    await expect(main).toContainText('Inleiding tot het recht');
    await expect(main).toContainText('Thomas More');
    await expect(main).toContainText('creditbewijs');
    await expect(main).toContainText(/4 juli 2023/);
  });
});

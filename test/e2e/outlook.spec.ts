import { AxeBuilder } from '@axe-core/playwright';
import { loadExample } from '../walk/example.ts';
import { expect, test } from './support/app.ts';

test.describe('what can still happen, and what does next year cost?', () => {
  test('the example: refusals, best and worst, fee by tariff, abroad and a status, each with its why, with the server stopped', async ({ app, page }) => {
    await app.open('/');
    await app.waitForOfflineReady();
    await app.goOffline();
    await loadExample(page);

    await page.getByRole('link', { name: 'Wat kan er nog gebeuren?' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Vooruitzicht' })).toBeVisible();
    await expect(page.getByText('Geen risico.')).toBeVisible();

    // 54 of 63 points acquired; the unit of 3 points that is still open would make it 57.
    const efficiency = page.getByRole('row').filter({ hasText: 'Studie-efficiëntie' });
    await expect(efficiency.getByRole('cell')).toHaveText(['86 %', '86 %', '90 %']);

    // 288.00 + 36 × 13.80, then the grant student's fixed amount alone.
    await expect(page.getByText('€ 784,80').first()).toBeVisible();
    await page.getByLabel('Jouw tarief').selectOption({ label: 'Beursstudent' });
    await expect(page.getByText('€ 131,50').first()).toBeVisible();
    await page.getByRole('link', { name: /Waarom.*Studiegeld 2025-2026/ }).click();
    const why = page.getByRole('dialog');
    await expect(why).toContainText('€ 131,50 voor 36 sp.');
    await expect(why).toContainText(/bijlage studiegelden/);
    await page.keyboard.press('Escape');
    await expect(why).toBeHidden();

    await expect(page.getByText(/Vertrek in semester 2 van de derde fase: vanaf 108/)).toBeVisible();
    await page.getByLabel('Cijfer uit het buitenland').selectOption('C');
    await expect(page.getByText(/Dat wordt 14\/20/)).toBeVisible();

    await page.getByRole('checkbox', { name: /Werkstatuut/ }).check();
    await expect(page.getByText(/Je kan examens buiten de examenperiode vragen/)).toBeVisible();
    await page.reload();
    await expect(page.getByRole('checkbox', { name: /Werkstatuut/ })).toBeChecked();
    await expect(page.getByText('€ 131,50').first()).toBeVisible();

    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

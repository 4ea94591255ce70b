import { expect, test } from './support/app.ts';

const SECOND = 1000;

test('two open tabs show the same within a second', async ({ app, context, page }) => {
  await app.open('/');
  await page.getByRole('button', { name: /Probeer met een voorbeeld/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();

  const other = await context.newPage();
  await other.goto(`${app.origin}/dossier/2024`);
  await page.goto(`${app.origin}/dossier/2024`);
  const rowIn = (tab: typeof page) => tab.getByRole('listitem').filter({ has: tab.getByRole('button', { name: 'Software Engineering 4', exact: true }) });
  await expect(rowIn(other)).toContainText('13');

  await page.getByRole('button', { name: 'Software Engineering 4', exact: true }).click();
  await page.getByRole('button', { name: '17 op 20' }).click();
  await expect(rowIn(other)).toContainText('17', { timeout: SECOND });

  // What one tab takes back is gone in the other.
  await page.getByRole('button', { name: /ongedaan/i }).click();
  await expect(rowIn(other)).toContainText('13', { timeout: SECOND });
  await expect(rowIn(other)).not.toContainText('17');
});

import { expect, test } from './support/app.ts';
import { enterYear } from './support/enter-year.ts';

const first = 'Application development 1';
const second = 'Database development 2';

/** Marks of the first stage of the sample programme, in the order in which the app asks for them; all pass but two. */
const marks: Readonly<Record<string, number>> = { [first]: 9, [second]: 8 };

test.describe('do I tolerate this 9?', () => {
  test('the example: from first start to both roads, a why, and still there after a reload, with the server stopped', async ({ app, page }) => {
    await app.open('/');
    await expect(page).toHaveURL(/\/start$/);
    await app.waitForOfflineReady();
    await app.goOffline();

    await page.getByRole('button', { name: /Probeer met een voorbeeld/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
    await expect(page.getByText('Voorbeeld.', { exact: true })).toBeVisible();
    await expect(page.getByText(/Oude gids van 2017-2018/)).toBeVisible();
    await expect(page.getByText('vr 18 juli, 23.59 u.').first()).toBeVisible();
    await expect(page.getByText('dagen over')).toBeVisible();

    await page.getByRole('link', { name: 'Vergelijk beide wegen' }).click();
    const roads = page.getByRole('table', { name: 'Information management 2: twee wegen naast elkaar' });
    const left = roads.getByRole('row').filter({ hasText: 'Tolerantiekrediet over' });
    await expect(left.getByRole('cell').first()).toContainText('10 sp');
    await expect(left.getByRole('cell').last()).toContainText('13 sp');
    const credit = roads.getByRole('row').filter({ hasText: 'Leerkrediet erna' });
    await expect(credit.getByRole('cell').first()).toContainText('184 sp');
    await expect(credit.getByRole('cell').last()).toContainText('187 sp');
    await expect(page.getByText(/Gelijk op beide wegen\..*Decretale drempel: Gehaald/).first()).toBeVisible();

    await left.getByRole('link', { name: /Waarom/ }).click();
    const why = page.getByRole('dialog');
    await expect(why).toContainText('Als je Information management 2 tolereert: 10 sp.');
    await expect(why).toContainText('172');
    await expect(why).toContainText('17,2');
    await expect(why).toContainText(/art\. 91 §1/);
    await page.keyboard.press('Escape');
    await expect(why).toBeHidden();

    const choice = page.getByRole('group', { name: 'Keuze voor Information management 2' });
    await choice.getByRole('radio', { name: 'Tolereren' }).check();
    await expect(roads.getByRole('columnheader', { name: /Tolereren gekozen/ })).toBeVisible();
    await expect(page).toHaveURL(/tolereer=HBI62B/);
    await page.getByRole('button', { name: 'Bewaar deze weg' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Weg 1' })).toBeVisible();

    await page.reload();
    await expect(page.getByRole('listitem').filter({ hasText: 'Weg 1' })).toBeVisible();
    await expect(choice.getByRole('radio', { name: 'Tolereren' })).toBeChecked();
  });

  test('by hand: the first year of the sample programme with a 9 and an 8, to both roads, the deadline and the choice', async ({ app, page }) => {
    await app.open('/', { today: '2025-07-05' });
    await app.waitForOfflineReady();
    await app.goOffline();

    await page.getByRole('button', { name: /Start met mijn dossier/ }).or(page.getByRole('link', { name: /Start met mijn dossier/ })).click();
    await page.getByRole('button', { name: /toegepaste informatica|Oude opleiding/ }).click();
    await page.getByLabel('Voor welk academiejaar vul je cijfers in?').selectOption('2024');
    await page.getByRole('button', { name: 'Vul mijn cijfers in' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '2024-2025' })).toBeVisible();

    // One tap a mark: eighteen units, eighteen taps.
    expect(await enterYear(page, marks)).toBe(18);
    await expect(page.getByText('Alle cijfers ingevuld')).toBeVisible();
    await page.getByLabel(/Examenperiode 1/).first().fill('2025-02-07');
    await page.getByLabel(/Examenperiode 2/).first().fill('2025-07-01');
    await page.getByRole('link', { name: 'Vergelijk beide wegen' }).click();

    // The old guide does not say whether they can be tolerated: asked at the unit, with where to look.
    for (const unit of [first, second]) {
      const question = page.getByText(`Is ${unit} tolereerbaar?`);
      await expect(question).toBeVisible();
      await question.locator('..').getByRole('button', { name: 'Ja' }).click();
      await expect(question).toBeHidden();
    }
    const roads = page.getByRole('table', { name: `${first}: twee wegen naast elkaar` });
    const left = roads.getByRole('row').filter({ hasText: 'Tolerantiekrediet over' });
    // A starter may tolerate 12; the 9 is worth 4.
    await expect(left.getByRole('cell').first()).toContainText('8 sp');
    await expect(left.getByRole('cell').last()).toContainText('12 sp');

    // Taking it again and passing returns its points, twice at the start; tolerating it returns none.
    const choice = page.getByRole('group', { name: `Keuze voor ${first}` });
    const credit = roads.getByRole('row').filter({ hasText: 'Leerkrediet erna' });
    await expect(credit.getByRole('cell').first()).toContainText('186 sp');
    await expect(credit.getByRole('cell').last()).toContainText('194 sp');
    // Failing it again returns nothing on either road: no row of its own any more.
    await choice.getByRole('radio', { name: 'Opnieuw' }).check();
    await page.getByLabel(/Stel, bij de tweede kans/).first().fill('8');
    await expect(credit).toHaveCount(0);

    await page.getByRole('link', { name: 'Vandaag' }).first().click();
    await expect(page.getByText('wo 16 juli, 23.59 u.').first()).toBeVisible();
    await expect(page.getByText('11', { exact: true }).first()).toBeVisible();

    // Decided at the school, then entered here: the unit is tolerated, never passed.
    await page.getByRole('link', { name: 'Vergelijk beide wegen' }).click();
    await page.getByRole('group', { name: `Keuze voor ${first}` }).getByRole('radio', { name: 'Tolereren' }).check();
    await page.getByRole('button', { name: 'Hoe beslis ik?' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ik heb dit beslist bij mijn school' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /Zet in mijn dossier/ }).click();
    await expect(page.getByRole('group', { name: `Keuze voor ${first}` })).toHaveCount(0);

    await page.reload();
    await page.getByRole('link', { name: 'Gids' }).first().click();
    const row = page.getByRole('listitem').filter({ hasText: first });
    await expect(row).toContainText('getolereerd');
    await expect(row).not.toContainText('creditbewijs');
  });
});

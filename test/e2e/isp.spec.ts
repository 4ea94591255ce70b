import { loadExample } from '../walk/example.ts';
import { expect, test } from './support/app.ts';
import { blocking, enterFirstYear, openFirstDraft, openTradeGuide, points, startDraft, submit, unitRow } from './support/isp.ts';

test.describe('next year’s programme', () => {
  test.slow();

  test('a first enrolment: the whole first stage is ticked with the events of the class group, submitted and locked', async ({ app, page }) => {
    await openFirstDraft(app, page, '2025-09-20');
    await expect(unitRow(page, 'Boekhouden 1')).toContainText('event A1-A');
    await expect(blocking(page)).toHaveCount(0);

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

  test('a second year with two fails: one is tolerated, one must be retaken, and a sequence rule is asked to be lifted', async ({ app, page, isMobile }) => {
    await openTradeGuide(app, page, '2025-09-20');
    await enterFirstYear(page, { 'Recht 1': 7, 'Statistiek 1': 9 });
    await startDraft(page, '2A');
    await expect(unitRow(page, 'Recht 1')).toContainText('Moet opnieuw.');
    // Both are taught on Monday morning.
    await expect(unitRow(page, 'Recht 2')).toContainText('Let op.');

    // The open decision holds it back, with the way to take it.
    await page.getByRole('button', { name: 'Los 3 op' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^Blokkeert\. Beslis eerst of je Statistiek 1 tolereert/ }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Bekijk beide wegen' }).click();
    await expect(page).toHaveURL(/wat-als/);
    await page.getByRole('group', { name: 'Keuze voor Statistiek 1' }).getByRole('radio', { name: 'Tolereren' }).check();
    await page.getByRole('button', { name: 'Hoe beslis ik?' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ik heb dit beslist bij mijn school' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /Zet in mijn dossier/ }).click();
    await expect(page.getByRole('group', { name: 'Keuze voor Statistiek 1' })).toHaveCount(0);
    await page.getByRole('link', { name: 'ISP', exact: true }).click();

    // What it settles goes out by one tap; of what must be retaken the event is still chosen.
    await unitRow(page, 'Statistiek 1').getByRole('button', { name: /^Blokkeert\. Heb je al behaald of geregeld/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Haal het uit je ISP' }).click();
    await expect(unitRow(page, 'Statistiek 1')).toHaveCount(0);
    await page.getByRole('button', { name: 'Los 1 op' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^Blokkeert\. Recht 1: Kies nog een event/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kies een event' }).click();
    await page.getByRole('dialog').getByRole('radio', { name: /^Event A2-A/ }).check();
    await page.keyboard.press('Escape');
    await expect(unitRow(page, 'Recht 1')).toContainText('event A2-A');
    await expect(blocking(page)).toHaveCount(0);
    await expect(points(page, 54)).toBeVisible();

    // With a status one can ask to leave a sequence rule.
    if (isMobile) await page.getByRole('link', { name: 'Meer', exact: true }).click();
    await page.getByRole('link', { name: 'Vooruitzicht' }).first().click();
    await page.getByRole('checkbox', { name: /80 uur/ }).check();
    await page.getByRole('link', { name: 'ISP', exact: true }).click();

    // A unit of the third stage that must follow one not taken yet.
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
    await openFirstDraft(app, page, '2025-09-20');
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

    // It is taught to the class groups of the second stage: which event it becomes is still chosen, then nothing holds it back.
    await unitRow(page, 'Economie 2').getByRole('button', { name: /^Blokkeert\. Kies nog een event/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kies een event' }).click();
    await page.getByRole('dialog').getByRole('radio', { name: /^Event B4-A/ }).check();
    await page.keyboard.press('Escape');
    await expect(unitRow(page, 'Economie 2')).toContainText('event B4-A');
    await expect(blocking(page)).toHaveCount(0);

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
    // From B, which was open, to A.
    await expect(main.getByRole('heading', { level: 2 }).nth(0)).toHaveText(/^B\s*Opnieuw\s*63\ssp$/);
    await expect(main.getByRole('heading', { level: 2 }).nth(1)).toHaveText(/^A\s*Tolereren\s*60\ssp$/);
    const differing = main.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Application Development 4' }) });
    await expect(differing.getByRole('cell').first()).toContainText(/\d\ssp/);
    await expect(differing.getByRole('cell').last()).toContainText('getolereerd');

    // 60 and 63 points at € 13,80 after the fixed € 288; of learning credit 184 and 187 are left before enrolling.
    const figures = (of: string) => main.locator('dl > div').filter({ has: page.locator('dt', { hasText: of }) }).locator('dd');
    await expect(figures('Afstuderen')).toHaveText([/^B nog 3\ssp te kiezen$/, 'A 2025-2026']);
    await expect(figures('Studiegeld dit ontwerp')).toHaveText([/^B €\s1\.157,40$/, /^A €\s1\.116,00$/]);
    await expect(figures('Studiegeld van al deze jaren')).toHaveText([/^B €\s1\.157,40$/, /^A €\s1\.116,00$/]);
    await expect(figures('Leerkrediet na inschrijving')).toHaveText(['B 124', 'A 124']);
    await expect(figures('Tolerantiekrediet over')).toHaveText([/^B 13\ssp$/, /^A 4\ssp$/]);
    await expect(figures('Decretale drempel')).toHaveText(['B Gehaald', 'A Gehaald']);

    const years = main.getByRole('table', { name: 'Studiepunten en studiegeld per jaar' });
    await expect(years.getByRole('row')).toHaveCount(2);
    await expect(years.getByRole('row').last()).toHaveText(/^2025-2026\s*63\ssp, €\s1\.157,40\s*60\ssp, €\s1\.116,00$/);
    await expect(main.getByRole('listitem').filter({ hasText: 'A. Tolereren Je diploma in 2025-2026.' })).toBeVisible();
    await expect(main.getByRole('link', { name: 'Waarom, Tolerantiekrediet over' })).toBeVisible();
  });
});

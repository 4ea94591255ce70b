import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { loadExample } from '../walk/example.ts';
import { expect, test, type App } from './support/app.ts';
import { openTradeGuide } from './support/isp.ts';
import { fixToday } from './support/today.ts';

const TODAY = '2025-07-10';

/** From nothing: the trade programme with the units of its first stage in 2024-2025, without a mark. */
const begin = async (app: App, page: Page): Promise<void> => {
  await openTradeGuide(app, page, TODAY);
  await app.goOnline();
  await page.getByLabel('Voor welk academiejaar vul je cijfers in?').selectOption('2024');
  await page.getByLabel('Afstudeerrichting').selectOption({ label: 'Verkoop' });
  await page.getByRole('button', { name: 'Vul mijn cijfers in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '2024-2025' })).toBeVisible();
};

const paste = async (app: App, page: Page, text: string): Promise<void> => {
  await page.goto(`${app.origin}/dossier/plakken`);
  await page.getByLabel('Wat je kopieerde').fill(text);
  await page.getByRole('button', { name: 'Bekijk wat we lezen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Wat we lezen' })).toBeVisible();
};
const openFile = async (app: App, page: Page, name: string, content: string | Buffer): Promise<void> => {
  await page.goto(`${app.origin}/dossier/plakken`);
  await page.getByLabel('Open een CSV- of ELMO-bestand').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
};
const take = async (page: Page, count: number): Promise<void> => {
  await page.getByRole('button', { name: count === 1 ? 'Neem 1 onderdeel over' : `Neem ${count} onderdelen over` }).click();
  await expect(page.getByRole('heading', { level: 1, name: /overgenomen$/ })).toBeVisible();
};
const card = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: new RegExp(`^${name}`) }) });
const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');
const saved = async (page: Page, button: string): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return textOf(download);
};
const backup = async (app: App, page: Page): Promise<string> => {
  await page.goto(`${app.origin}/instellingen`);
  return saved(page, 'Bewaar een reservekopie');
};
/** A backup but for its hour. */
const held = (json: string): string => json.replace(/"exportedAt": "[^"]*"/, '');

const elmo = (courses: string, country: string): string => `<elmo xmlns="https://github.com/emrex-eu/elmo-schemas/tree/v1"><report><issuer><country>${country}</country>
<title>School</title></issuer>${courses}<gradingScheme localId="e"><description>ECTS grading scale</description></gradingScheme></report></elmo>`;
const course = (code: string, title: string, label: string): string => `<learningOpportunitySpecification><identifier type="local">${code}</identifier><title>${title}</title><type>Course</type>
<specifies><learningOpportunityInstance><start>2024-09-16</start><status>passed</status><gradingSchemeLocalId>e</gradingSchemeLocalId><resultLabel>${label}</resultLabel>
<credit><scheme>ects</scheme><value>6</value></credit></learningOpportunityInstance></specifies></learningOpportunitySpecification>`;

test.describe('a dossier in and out', () => {
  test.slow();

  test('comes in by pasting, as a table and as a transcript, each looked at first and once only', async ({ app, page }) => {
    await begin(app, page);
    await paste(app, page, '2024-2025\nA1 Boekhouden 1 6 13 Credit\nA2 Recht 1 6 9 Tolereerbaar tekort');
    await take(page, 2);
    await openFile(app, page, 'punten.csv', 'Code;Naam;Studiepunten;Resultaat;Academiejaar\nA3;Statistiek 1;6;14;2024-2025');
    await take(page, 1);

    const transcript = elmo(course('A4', 'Economie 1', 'C') + course('PL1', 'Marketing w praktyce', '4,5'), 'PL');
    await openFile(app, page, 'transcript.xml', transcript);
    await expect(card(page, 'Economie 1')).toContainText('14/20');
    await expect(card(page, 'Economie 1')).toContainText('“C” omgezet met de tabel van titel 4');
    await expect(page.getByText('We kennen de schaal van “4,5” niet.')).toBeVisible();
    await take(page, 1);
    await openFile(app, page, 'transcript.xml', transcript);
    await expect(card(page, 'Economie 1')).toContainText('Staat al in je dossier.');
    await expect(page.getByRole('button', { name: /^Neem/ })).toHaveCount(0);

    await page.goto(`${app.origin}/dossier/2024`);
    const row = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('button', { name, exact: true }) });
    await expect(row('Boekhouden 1')).toContainText('13');
    await expect(row('Recht 1')).toContainText('9');
    await expect(row('Statistiek 1')).toContainText('14');
    await expect(row('Economie 1')).toContainText('14');
  });

  test('a hostile file is refused with a reason and changes nothing', async ({ app, page }) => {
    await begin(app, page);
    const before = await backup(app, page);
    await openFile(app, page, 'lol.xml', '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><elmo>&b;</elmo>');
    await expect(page.getByText(/Regel 1 verklaart een eigen documenttype/)).toBeVisible();
    await openFile(app, page, 'foto.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]));
    await expect(page.getByText(/foto\.csv is een foto of afbeelding.*Je dossier is niet gewijzigd/)).toBeVisible();
    await openFile(app, page, 'diep.xml', `<elmo xmlns="https://github.com/emrex-eu/elmo-schemas/tree/v1">${'<a>'.repeat(10_000)}`);
    await expect(page.getByText(/zit dieper dan in een puntenlijst kan/)).toBeVisible();
    await openFile(app, page, 'script.csv', 'year;code;result1;title;points\n2024;X1;12;"<img src=x onerror=alert(1)>";3');
    await expect(page.getByRole('checkbox', { name: /^<img src=x onerror=alert\(1\)>/ })).toBeVisible();
    expect(held(await backup(app, page))).toBe(held(before));
  });

  test('goes out whole and comes back the same after everything was erased', async ({ app, page }) => {
    await begin(app, page);
    await paste(app, page, '2024-2025\nA1 Boekhouden 1 6 13\nA2 Recht 1 6 8 Getolereerd\nA3 Statistiek 1 6 7');
    await take(page, 3);
    const whole = await backup(app, page);
    await page.goto(`${app.origin}/dossier/meenemen`);
    const csv = await saved(page, 'Bewaar als CSV');
    const xml = await saved(page, 'Bewaar als ELMO');
    expect(xml).toMatch(/>A2<.*<status>failed<\/status>.*<resultLabel>8</);

    await page.goto(`${app.origin}/instellingen`);
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ja, wis alles' }).click();
    await expect(page).toHaveURL(/\/start/);
    await page.goto(`${app.origin}/instellingen`);
    await page.getByLabel('Zet een reservekopie terug').setInputFiles({ name: 'alles.json', mimeType: 'application/json', buffer: Buffer.from(whole) });
    await page.getByRole('dialog').getByRole('button', { name: /^Voeg/ }).click();
    await expect(page.getByText('De reservekopie is samengevoegd met wat er al stond.')).toBeVisible();
    expect(held(await backup(app, page))).toBe(held(whole));

    // The table and the transcript of it change nothing.
    for (const [name, content] of [['dossier.csv', csv], ['dossier.xml', xml]] as const) {
      await openFile(app, page, name, content);
      await expect(page.getByText('Alles wat je hier overneemt, staat al in je dossier.')).toBeVisible();
    }
  });

  test('is shared by a link that leaves the reader’s own dossier alone', async ({ app, page, browser, context }) => {
    await context.grantPermissions(['clipboard-write']);
    await begin(app, page);
    await paste(app, page, '2024-2025\nA1 Boekhouden 1 6 13');
    await take(page, 1);
    await page.goto(`${app.origin}/dossier/delen`);
    await page.getByLabel('Je naam (mag leeg blijven)').fill('Noor <b>');
    await page.getByRole('button', { name: 'Maak klaar om te delen' }).click();
    await page.getByRole('button', { name: 'Deel de link' }).click();
    await expect(page.getByText('Staat op je klembord.')).toBeVisible();
    // The page itself may not read the clipboard: what it holds is pasted, as its owner would.
    await page.goto(`${app.origin}/dossier/plakken`);
    await page.getByLabel('Wat je kopieerde').focus();
    await page.keyboard.press('Control+v');
    const link = await page.getByLabel('Wat je kopieerde').inputValue();

    const others = await browser.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels' });
    const other = await others.newPage();
    const wrong: string[] = [];
    other.on('pageerror', ({ message }) => wrong.push(message));
    await fixToday(other, '2025-08-01');
    await other.goto(app.origin);
    await loadExample(other);
    const before = await backup(app, other);
    await other.goto('about:blank');
    await other.goto(link);
    await expect(other.getByText('Gedeeld door Noor <b>, met de toestand op 10 juli 2025.')).toBeVisible();
    await expect(other.getByRole('row', { name: /Boekhouden 1 A1/ })).toContainText('13/20');
    expect(new URL(other.url()).hash).toBe('');
    await other.reload();
    await expect(other.getByText('Hier opent een gedeeld dossier')).toBeVisible();
    expect(held(await backup(app, other))).toBe(held(before));
    expect(wrong).toEqual([]);

    await other.goto('about:blank');
    await other.goto(link.slice(0, -10));
    await expect(other.getByText(/De link of het bestand is niet volledig/)).toBeVisible();
    await others.close();
  });

  test('is printed on A4, with nothing cut off at the side', async ({ app, page }) => {
    await begin(app, page);
    await paste(app, page, '2024-2025\nA1 Boekhouden 1 6 13\nA2 Recht 1 6 8 Getolereerd');
    await take(page, 2);
    await page.goto(`${app.origin}/dossier/afdruk`);
    await expect(page.getByText('Indicatief.')).toBeVisible();
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([\d. ]+)\]/g)].map((found) => (found[1] ?? '').trim().split(/\s+/).map(Number));
    expect(boxes.length).toBeGreaterThan(0);
    for (const [, , width = 0, height = 0] of boxes) expect(Math.abs(width - 595.3) + Math.abs(height - 841.9)).toBeLessThan(2);

    // A4 without its margins of 16 mm, in CSS pixels.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 672, height: 1000 });
    const cut = await page.evaluate(() => [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && element.checkVisibility()).map((element) => element.textContent.slice(0, 60)));
    expect(cut).toEqual([]);
    await expect(page.getByRole('button', { name: 'Druk af' })).toBeHidden();
  });
});

import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type App } from './support/app.ts';

const TODAY = '2024-10-07';

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const given = (name: string, content: string | Buffer): Given => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const example = (name: string): Given => given(name, readFileSync(`src/guide/import/fixtures/${name}`));

const start = (app: App): Promise<void> => app.open('/start/opleiding', { today: TODAY });

/** Tabs on until the focus stands on something with this name. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let at = 0; at < 60; at += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0]?.textContent : element?.textContent;
      return (label ?? '').trim();
    });
    if (name.test(focused)) return;
  }
  throw new Error(`no tab leads to ${name}`);
};

const open = async (page: Page, ...files: readonly Given[]): Promise<void> => {
  await page.locator('input[type=file]').first().setInputFiles([...files]);
};

const preview = (page: Page) => page.getByRole('dialog');

const csv = (...rows: readonly string[]): Given => given('vakken.csv', ['code,title,points,programme,programme_title', ...rows].join('\n'));

const STUDY = '00000000-0000-4000-8000-000000000001';
const named = (code: string, name: string, points: number) => ({
  primaryCode: { codeType: 'identifier', code },
  name: [{ language: 'nl-BE', value: name }],
  studyLoad: [{ studyLoadUnit: 'ects', value: points }],
});
const study = { programmeId: STUDY, programmeType: 'programme', duration: 'P3Y', ...named('RE', 'Bachelor in het recht', 180) };
const course = (code: string, name: string) => ({ courseId: STUDY.replace('1', '2'), programmeIds: [STUDY], ...named(code, name, 6) });

test.describe('a guide from elsewhere', () => {
  test('files of the guide platform, by keyboard, to a dossier in the programme', async ({ app, page }) => {
    await start(app);
    await tabTo(page, /^Open een gidsbestand/);
    const choosing = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await choosing).setFiles(['SC_51858212.xml', 'OH3100N.xml', 'OS3000N.xml'].map(example));
    await expect(preview(page)).toContainText('1 opleiding gelezen');
    await expect(preview(page)).toContainText(/\d+ onderdelen: tolereerbaar onbekend/);
    await expect(preview(page)).toContainText('Nieuw op dit toestel.');
    const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await tabTo(page, /^Bewaar de opleiding/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Ik schrijf me voor het eerst in' })).toBeVisible();
  });

  test('each other format, looked at and left alone', async ({ app, page }) => {
    await start(app);
    const oeapi = given('oeapi.json', JSON.stringify({ pageSize: 10, pageNumber: 1, hasNextPage: false, items: [study, course('A1', 'Recht')] }));
    for (const [files, words] of [
      [[example('pg-answer.json'), example('opo-answer.json')], /opleiding(en)? gelezen/],
      [[oeapi], /Bachelor in het recht/],
      [[csv('R1,Recht,6,R,Rechten', 'R2,Burgerlijk recht,,R,Rechten')], /R2 studiepunten ontbreekt: weggelaten/],
      [[given('pagina.html', '<html><body><h1>Bachelor in het recht</h1><table><tr><td>RRR001</td><td>Recht</td><td>6 sp</td></tr></table><p>Volg ons</p></body></html>')], /Volg ons/],
    ] as const) {
      await open(page, ...files);
      await expect(preview(page)).toContainText(words);
      await page.keyboard.press('Escape');
      await expect(preview(page)).toBeHidden();
    }
    await page.reload();
    await expect(page.getByRole('button', { name: /recht/i })).toHaveCount(0);
  });

  test('a pasted page, by keyboard and offline, twice', async ({ app, page }) => {
    await app.open('/gids/plakken', { today: TODAY });
    await app.waitForOfflineReady();
    await app.goOffline();
    const text = 'Fase 1\nGWM001 Verkoop 6 sp semester 1\nGWM002 Inkoop 3 sp semester 2\nOver deze pagina';
    await tabTo(page, /^Tekst of HTML/);
    await page.keyboard.insertText(text);
    await tabTo(page, /^Bekijk wat we lezen/);
    await page.keyboard.press('Enter');
    await expect(page.getByText('In de tekst staat geen naam van een opleiding.')).toBeVisible();
    await page.getByLabel('Naam van de opleiding').focus();
    await page.keyboard.insertText('Graduaat Winkelmanagement');
    await page.keyboard.press('Enter');
    await expect(preview(page)).toContainText('“Over deze pagina”');
    await expect(preview(page)).toContainText('2 onderdelen: tolereerbaar onbekend');
    await tabTo(page, /^Bewaar de opleiding/);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Graduaat Winkelmanagement staat op dit toestel.')).toBeVisible();
    await page.getByRole('button', { name: 'Bekijk wat we lezen' }).click();
    await expect(preview(page)).toContainText('Dit staat al zo op dit toestel. Er verandert niets.');
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
  });

  test('what no source says leads to the units, where it is answered', async ({ app, page }) => {
    await start(app);
    await open(page, csv('R1,Recht,6,R,Rechten', 'R2,Burgerlijk recht,3,R,Rechten'));
    await preview(page).getByRole('button', { name: 'Bewaar de opleiding' }).click();
    await page.getByRole('button', { name: 'Ik schrijf me voor het eerst in' }).click();
    await page.goto(`${app.origin}/gids`);
    await page.getByText('2 onderdelen: tolereerbaar onbekend').click();
    await page.getByRole('main').getByRole('link', { name: /Burgerlijk recht/ }).first().click();
    await page.getByRole('button', { name: 'Ja' }).first().click();
    await page.goto(`${app.origin}/gids`);
    await expect(page.getByText('1 onderdeel: tolereerbaar onbekend')).toBeVisible();
  });
});

test.describe('a file that means harm', () => {
  const entities = '<?xml version="1.0"?><!DOCTYPE root [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]><root><data>&b;</data></root>';
  for (const [what, file, words] of [
    ['entities that grow', given('SC_7.xml', entities), /SC_7\.xml, regel 1: bepaalt eigen entiteiten/],
    ['nested too deep', given('gids.json', `{"hits":${'['.repeat(100_000)}`), /meer dan 60 niveaus diep genest/],
    ['a picture by the name of a table', given('vakken.csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])), /vakken\.csv is een foto of afbeelding/],
    ['keys of every object', given('gids.json', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format":"studiekompas-guide","version":2}'), /language: ontbreekt/],
  ] as const) {
    test(`${what}: a clear message, and nothing is lost`, async ({ app, page }) => {
      await start(app);
      await open(page, csv('R1,Recht,6,R,Rechten'));
      await preview(page).getByRole('button', { name: 'Bewaar de opleiding' }).click();
      await expect(page.getByRole('button', { name: 'Ik schrijf me voor het eerst in' })).toBeVisible();
      await start(app);
      await open(page, file);
      await expect(page.getByRole('main')).toContainText(words);
      await expect(page.getByRole('main')).toContainText('Je gids en je dossier zijn niet gewijzigd.');
      await expect(page.getByRole('button', { name: /^Rechten/ })).toBeVisible();
      expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    });
  }

  test('too large, or too much together: a clear message, at once', async ({ app, page }) => {
    await start(app);
    const openLarge = (...sizes: readonly number[]): Promise<void> =>
      page
        .locator('input[type=file]')
        .first()
        .evaluate((input, all) => {
          const chosen = new DataTransfer();
          for (const [at, size] of all.entries()) chosen.items.add(new File([new Uint8Array(size)], `groot-${at}.csv`));
          if (!(input instanceof HTMLInputElement)) throw new Error('no file input');
          input.files = chosen.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        }, sizes);
    await openLarge(35_000_000);
    await expect(page.getByRole('main')).toContainText(/groot-0\.csv is 35 MB; een bestand is hoogstens 30 MB/);
    await openLarge(25_000_000, 25_000_000, 25_000_000);
    await expect(page.getByRole('main')).toContainText('Samen zijn de bestanden 75 MB; hoogstens 60 MB tegelijk.');
    await expect(page.getByRole('main')).toContainText('Je gids en je dossier zijn niet gewijzigd.');
  });

  test('script in titles is text', async ({ app, page }) => {
    await start(app);
    const script = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    await open(page, csv(`R1,"${script.replaceAll('"', '""')}",6,R,"${script.replaceAll('"', '""')}"`));
    await expect(preview(page).getByRole('heading', { name: script })).toBeVisible();
    await preview(page).getByRole('button', { name: 'Bewaar de opleiding' }).click();
    await page.getByRole('button', { name: 'Ik schrijf me voor het eerst in' }).click();
    await page.goto(`${app.origin}/gids`);
    await expect(page.getByText(script).first()).toBeVisible();
    await expect(page).not.toHaveTitle('1');
  });
});

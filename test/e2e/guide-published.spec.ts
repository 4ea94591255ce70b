import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Replacements } from '../../scripts/static-server.ts';
import { enterYear } from './support/enter-year.ts';
import { expect, test } from './support/app.ts';

const SAMPLE = 'public/guides/odisee-toegepaste-informatica-2017.json';
const TITLE = 'Bachelor in de toegepaste informatica (voorbeeld)';
const [CHANGED, GONE] = ['HBI09B', 'HBI61B'];

/** Publishes a guide with the command line, as a publisher does, into a folder that stands beside the app. */
const publish = (folder: string, guide: string): void => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/guide.ts', 'publish', guide, '--out', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};
const served = (folder: string): Replacements =>
  Object.fromEntries(readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => [`/guides/${name}`, join(folder, name)]));

/** The sample as a later edition: one unit counts less, one is gone, one is new. */
const laterEdition = (): string => {
  const guide = JSON.parse(readFileSync(SAMPLE, 'utf8'));
  const [programme] = guide.programmes;
  const units = programme.units.filter(({ code }: { readonly code: string }) => code !== GONE);
  const changed = units.map((unit: { readonly code: string }) => (unit.code === CHANGED ? { ...unit, points: 2 } : unit));
  programme.units = [...changed, { ...changed[0], code: 'NEW1', title: 'Ethiek van data', points: 5, requires: 'none' }];
  const path = join(mkdtempSync(join(tmpdir(), 'edition-')), 'later.json');
  writeFileSync(path, JSON.stringify(guide));
  return path;
};

test.describe('a guide that the school published', () => {
  test('is chosen, works offline, and a newer edition shows what changes while the dossier keeps its points', async ({ app, page }) => {
    test.slow();
    const folder = mkdtempSync(join(tmpdir(), 'published-'));
    publish(folder, SAMPLE);
    await app.goOffline();
    await app.goOnline(served(folder));

    await app.open('/start/opleiding', { today: '2025-07-05' });
    await app.waitForOfflineReady();
    await expect(page.getByRole('heading', { name: 'Van je school' })).toBeVisible();
    await page.getByRole('button', { name: new RegExp(TITLE.replaceAll(/[()]/g, String.raw`\$&`)) }).click();
    await expect(page.getByRole('button', { name: 'Ik schrijf me voor het eerst in' })).toBeVisible();

    await app.goOffline();
    await page.getByLabel('Voor welk academiejaar vul je cijfers in?').selectOption('2024');
    await page.getByRole('button', { name: 'Vul mijn cijfers in' }).click();
    expect(await enterYear(page, {})).toBe(18);
    await page.goto(`${app.origin}/gids/${CHANGED}`);
    await expect(page.getByRole('heading', { level: 1, name: 'ICT Organisation 1' })).toBeVisible();
    await page.goto(app.origin);
    await expect(page.getByRole('main')).toContainText(/60\s(?:van|\/|sp)/);

    publish(folder, laterEdition());
    await app.goOnline(served(folder));
    await page.goto(`${app.origin}/gids`);
    await page.getByRole('button', { name: 'Bekijk wat verandert' }).click();
    const sheet = page.getByRole('dialog');
    await expect(sheet).toContainText('In jouw dossier: 2');
    await expect(sheet.getByRole('listitem').filter({ hasText: 'ICT Organisation 1' })).toContainText('Studiepunten: 4 sp wordt 2 sp');
    await expect(sheet.getByRole('listitem').filter({ hasText: 'ICT Organisation 1' })).toContainText('Blijft in je dossier zoals het was in 2024-2025');
    await expect(sheet.getByRole('listitem').filter({ hasText: 'Information management 1' })).toContainText('Staat niet meer in de gids (3 sp)');
    await sheet.getByText('Andere onderdelen van de opleiding').click();
    await expect(sheet.getByRole('listitem').filter({ hasText: 'Ethiek van data' })).toContainText('Nieuw, 5 sp');
    await sheet.screenshot({ path: 'test-results/guide-changes.png' });
    await sheet.getByRole('button', { name: 'Neem de nieuwe gids' }).click();
    await expect(page.getByText('De nieuwe gids staat op dit toestel.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bekijk wat verandert' })).toBeHidden();

    await app.goOffline();
    await page.goto(`${app.origin}/gids/NEW1`);
    await expect(page.getByRole('heading', { level: 1, name: 'Ethiek van data' })).toBeVisible();
    await page.goto(`${app.origin}/dossier/2024`);
    await expect(page.getByRole('main')).toContainText(/ICT Organisation 1\s*4\ssp/);
    await expect(page.getByRole('main')).toContainText(/Information management 1\s*3\ssp/);
    await page.goto(app.origin);
    await expect(page.getByRole('main')).toContainText(/60\s(?:van|\/|sp)/);
  });

  test('that does not arrive, or arrives damaged, changes nothing and says so', async ({ app, page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'published-'));
    publish(folder, SAMPLE);
    const file = readdirSync(folder).find((name) => /\.[0-9a-f]{16}\.json$/.test(name));
    await app.goOffline();
    await app.goOnline(served(folder));
    await app.open('/start/opleiding');
    await app.waitForOfflineReady();
    const choose = page.getByRole('button', { name: new RegExp(TITLE.replaceAll(/[()]/g, String.raw`\$&`)) });
    await expect(choose).toBeVisible();
    await app.goOffline();
    await choose.click();
    await expect(page.getByRole('main')).toContainText('De gids is niet opgehaald: geen verbinding. Er is niets veranderd.');
    writeFileSync(join(folder, file ?? ''), '{}');
    await app.goOnline(served(folder));
    await choose.click();
    await expect(page.getByRole('main')).toContainText('De gids die aankwam is beschadigd en is niet gebruikt.');
  });

  test('that is not there goes unmentioned', async ({ app, page }) => {
    await app.open('/start/opleiding');
    await app.waitForOfflineReady();
    await expect(page.getByRole('heading', { name: 'Andere manieren' }).or(page.getByRole('button', { name: /gidsbestand/ })).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Van je school' })).toHaveCount(0);
    await expect(page.getByText(/lijst met gidsen/)).toHaveCount(0);
  });
});

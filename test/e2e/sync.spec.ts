import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, giveWordsBack, joinByLink, restoreDossier, showCode, test, turnOn, type Device } from './support/sync.ts';

test.setTimeout(120_000);

const UNIT = 'Ethiek é ✓';
/** Sync waits a second after a save; a busy machine needs longer. */
const SYNCED = { timeout: 30_000 };

const row = (page: Page): Locator => page.getByRole('listitem').filter({ has: page.getByRole('button', { name: UNIT, exact: true }) }).first();
const enter = async ({ page }: Device, mark: number): Promise<void> => {
  await row(page).getByRole('button', { name: UNIT, exact: true }).click();
  await page.getByRole('button', { name: `${mark} op 20`, exact: true }).click();
  await expect(row(page)).toContainText(String(mark));
};
const byWords = async ({ page, open, line }: Device, words: readonly string[], name: string): Promise<void> => {
  await open('/instellingen/sync');
  await page.getByLabel('Nee, een ander toestel doet al mee').check();
  await page.getByLabel('Naam van dit toestel').fill(name);
  await page.getByRole('button', { name: 'Typ de twaalf woorden' }).click();
  await page.getByRole('dialog').getByLabel('De twaalf woorden').fill(words.join(' '));
  await page.getByRole('dialog').getByRole('button', { name: 'Doe mee met dit toestel' }).click();
  await expect(page.getByText('Dit toestel doet mee. Je dossier is hier.')).toBeVisible();
  await expect(line).toHaveText('Bewaard hier en op de server', SYNCED);
};

test('two devices paired by a link keep what both enter offline, and one tap settles what they say differently', async ({ newDevice }) => {
  const [laptop, phone] = [await newDevice(), await newDevice()];
  await restoreDossier(laptop);
  await expect(laptop.line).toHaveText('Bewaard op dit toestel');
  await turnOn(laptop, 'Laptop');
  await joinByLink(phone, await showCode(laptop), 'Telefoon');
  expect(new URL(phone.page.url()).hash).toBe('');
  await expect(laptop.page.getByText(/^De code is gebruikt\./)).toBeVisible(SYNCED);
  await expect(laptop.page.getByText('Telefoon')).toBeVisible(SYNCED);
  await expect(phone.page.getByText('Laptop')).toBeVisible();

  for (const device of [laptop, phone]) {
    await device.open('/dossier/2023');
    await device.context.setOffline(true);
  }
  await enter(laptop, 5);
  await enter(phone, 8);
  for (const device of [laptop, phone]) await expect(device.line).toHaveText('Bewaard hier, server volgt als je online bent');
  await laptop.context.setOffline(false);
  await expect(laptop.line).toHaveText('Bewaard hier en op de server', SYNCED);
  await phone.context.setOffline(false);
  await expect(phone.line).toHaveText('Bewaard hier en op de server', SYNCED);
  // What the phone sent since, the laptop reads when it is opened.
  await laptop.open('/dossier/2023');
  for (const { page } of [laptop, phone]) await expect(row(page)).toContainText('Twee waarden.', SYNCED);

  await phone.page.getByRole('button', { name: `Meer over ${UNIT}` }).first().click();
  const sheet = phone.page.getByRole('dialog');
  await expect(sheet.getByRole('button', { name: 'Neem 5/20' })).toBeVisible();
  await sheet.getByRole('button', { name: 'Neem 8/20' }).click();
  await expect(sheet.getByRole('heading', { name: /^Twee waarden: / })).toHaveCount(0);
  await expect(phone.line).toHaveText('Bewaard hier en op de server', SYNCED);
  await laptop.open('/dossier/2023');
  await expect(row(laptop.page)).not.toContainText('Twee waarden.', SYNCED);
  await expect(row(laptop.page)).toContainText('8');
});

test('the state line never says that the server has what it has not', async ({ newDevice }) => {
  const laptop = await newDevice();
  await restoreDossier(laptop);
  await turnOn(laptop, 'Laptop');
  await laptop.open('/dossier/2023');
  await expect(laptop.line).toHaveText('Bewaard hier en op de server', SYNCED);
  let held = 0;
  let release: () => void = () => undefined;
  const free = new Promise<void>((done) => (release = done));
  await laptop.context.route('**/v1/vaults/*/sync', async (route) => {
    held += 1;
    await free;
    await route.continue();
  });
  await enter(laptop, 6);
  const said = new Set<string>();
  await expect
    .poll(async () => {
      said.add((await laptop.line.textContent()) ?? '');
      return held;
    }, SYNCED)
    .toBeGreaterThan(0);
  for (let look = 0; look < 10; look++) said.add((await laptop.line.textContent()) ?? '');
  expect([...said].filter((words) => words.includes('en op de server'))).toEqual([]);
  release();
  await expect(laptop.line).toHaveText('Bewaard hier en op de server', SYNCED);
});

test('a device that has a dossier joins by the twelve words; removing devices makes a new vault, erasing leaves nothing on the server', async ({ newDevice, origin }) => {
  const [laptop, phone] = [await newDevice(), await newDevice()];
  await restoreDossier(laptop);
  const words = await turnOn(laptop, 'Laptop');
  await restoreDossier(phone);
  await byWords(phone, words, 'Telefoon');
  await laptop.page.getByRole('button', { name: 'Synchroniseer nu' }).click();
  await expect(laptop.page.getByText('Telefoon')).toBeVisible(SYNCED);

  await laptop.page.getByRole('button', { name: 'Verwijder alle andere toestellen' }).click();
  await laptop.page.getByRole('dialog').getByRole('button', { name: 'Maak een nieuwe kluis' }).click();
  const others = await giveWordsBack(laptop.page);
  expect(others).not.toEqual(words);
  await expect(laptop.page.getByText('Telefoon')).toHaveCount(0);
  await phone.page.getByRole('button', { name: 'Synchroniseer nu' }).click();
  await expect(phone.line).toHaveText('Bewaard hier. Kijk na: De kluis is gewist.', SYNCED);
  await phone.open('/dossier/2023');
  await expect(row(phone.page)).toBeVisible();

  await laptop.open('/instellingen/sync');
  await laptop.page.getByRole('button', { name: 'Wis alles van de server' }).click();
  const erase = laptop.page.getByRole('dialog');
  await erase.getByLabel('Typ “wissen” om te bevestigen').fill('wissen');
  await erase.getByRole('button', { name: 'Wis van de server' }).click();
  await expect(laptop.page.getByText(/^De server heeft niets meer van jou\./)).toBeVisible();
  await expect(laptop.line).toHaveText('Bewaard op dit toestel');
  await laptop.open('/dossier/2023');
  await expect(row(laptop.page)).toBeVisible();
  expect((await fetch(`${origin}/v1/health`)).ok).toBe(true);
});

test('a camera reads the code; where there is none the link is pasted, in either direction', async ({ newDevice, newDeviceSeeing }) => {
  const laptop = await newDevice();
  await restoreDossier(laptop);
  await turnOn(laptop, 'Laptop');
  const phone = await newDeviceSeeing(await showCode(laptop));
  await phone.open('/instellingen/sync');
  await phone.page.getByLabel('Nee, een ander toestel doet al mee').check();
  await phone.page.getByLabel('Naam van dit toestel').fill('Telefoon');
  await phone.page.getByRole('button', { name: 'Scan de code van het andere toestel' }).click();
  await expect(phone.page.getByText('Dit toestel doet mee. Je dossier is hier.')).toBeVisible(SYNCED);
  await phone.open('/dossier/2023');
  await expect(row(phone.page)).toBeVisible();

  // The other way: a tablet shows a code of its own, and a device that takes part sees it.
  const tablet = await newDevice();
  await tablet.open('/instellingen/sync');
  await tablet.page.getByLabel('Nee, een ander toestel doet al mee').check();
  await tablet.page.getByLabel('Naam van dit toestel').fill('Tablet');
  await tablet.page.getByRole('button', { name: 'Toon hier een code' }).click();
  const shown = tablet.page.getByRole('dialog');
  await expect(shown.getByRole('img', { name: /QR-code/ })).toBeVisible();
  const link = (await shown.locator('code').textContent()) ?? '';
  await laptop.open('/instellingen/sync');
  await laptop.page.getByRole('button', { name: 'Scan de code die het andere toestel toont' }).click();
  await laptop.page.getByRole('dialog').getByLabel('Of plak de link van de code').fill(link);
  await laptop.page.getByRole('dialog').getByRole('button', { name: 'Gebruik deze link' }).click();
  await expect(tablet.page.getByText('Dit toestel doet mee. Je dossier is hier.')).toBeVisible(SYNCED);
  await tablet.open('/dossier/2023');
  await expect(row(tablet.page)).toBeVisible();
});

const faultsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};
/** Nothing scrolls sideways. */
const isNarrow = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

for (const theme of ['light', 'dark'] as const) {
  test(`every screen of sync is free of faults at 320 px in ${theme}`, async ({ newDevice }) => {
    const laptop = await newDevice();
    const { page } = laptop;
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 3000 });
    const look = async (what: string): Promise<void> => {
      expect.soft(await faultsOf(page), `${what} in ${theme}`).toEqual([]);
      expect.soft(await isNarrow(page), `${what} scrolls sideways`).toBe(true);
    };
    await restoreDossier(laptop);
    await laptop.open('/instellingen/sync');
    await page.getByLabel('Nee, een ander toestel doet al mee').check();
    await page.getByLabel('Begin met dat van het andere toestel').check();
    await look('joining');
    await page.getByLabel('Wat nu op dit toestel staat, mag hier weg').check();
    await page.getByRole('button', { name: 'Scan de code van het andere toestel' }).click();
    await expect(page.getByRole('dialog').getByText(/Plak de link van de code\.$/)).toBeVisible();
    await look('reading a code');
    await page.keyboard.press('Escape');
    await page.getByLabel('Ja, begin op dit toestel').check();
    await look('turning on');
    await page.getByRole('button', { name: 'Zet synchronisatie aan' }).click();
    await expect(page.locator('ol[lang=en] > li')).toHaveCount(12);
    await look('the words');
    await giveWordsBack(page);
    await expect(page.getByRole('heading', { name: 'Je toestellen' })).toBeVisible();
    await look('sync on');
    await page.getByRole('button', { name: 'Toon een code voor het andere toestel' }).click();
    await expect(page.getByRole('dialog').getByRole('img', { name: /QR-code/ })).toBeVisible();
    await look('a code');
  });
}

test('all of it goes by keyboard', async ({ newDevice }) => {
  const laptop = await newDevice();
  const { page } = laptop;
  await restoreDossier(laptop);
  await laptop.open('/instellingen/sync');
  const press = async (target: Locator, key: string): Promise<void> => {
    await target.focus();
    await page.keyboard.press(key);
  };
  await press(page.getByLabel('Ja, begin op dit toestel'), 'Space');
  await press(page.getByLabel('Naam van dit toestel'), 'Enter');
  await expect(page.getByRole('heading', { name: 'Schrijf deze twaalf woorden op' })).toBeFocused();
  await giveWordsBack(page);
  await press(page.getByRole('button', { name: 'Hernoem dit toestel' }), 'Enter');
  await page.getByRole('dialog').getByLabel('Naam van dit toestel').fill('Kot');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kot', { exact: true })).toBeVisible();
  const off = page.getByRole('button', { name: 'Zet synchronisatie hier uit' });
  await press(off, 'Enter');
  await page.keyboard.press('Escape');
  await expect(off).toBeFocused();
});

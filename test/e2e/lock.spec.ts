import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect as expectSoon, test, type App } from './support/app.ts';

/** Checking a PIN takes seconds on purpose, and more on a busy machine. */
const expect = expectSoon.configure({ timeout: 30_000 });

const PIN = '408152';
const MARK = 'Software Engineering 4';

const openExample = async (app: App, page: Page): Promise<void> => {
  await app.open('/');
  await page.getByRole('button', { name: /Probeer met een voorbeeld/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
};
const toSettings = async (app: App, page: Page): Promise<void> => {
  await page.goto(`${app.origin}/instellingen`);
  await page.getByRole('link', { name: 'Stel het slot in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Slot op de app' })).toBeVisible();
};
/** Writes the words down, as a student would, and gives back the two that are asked. */
const writeDownWords = async (page: Page): Promise<readonly string[]> => {
  await page.getByRole('button', { name: 'Toon de twaalf woorden' }).click();
  const items = page.getByRole('listitem').filter({ hasText: /^[a-z]{3,8}$/ });
  await expect(items).toHaveCount(12);
  const words = await items.allTextContents();
  await page.getByRole('button', { name: 'Ik heb ze opgeschreven' }).click();
  for (const field of await page.getByLabel(/^Woord \d+$/).all()) {
    const place = Number(/\d+/.exec((await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? '')?.[0]);
    await field.fill(words[place - 1] ?? '');
  }
  await page.getByRole('button', { name: 'Kijk na' }).click();
  await expect(page.getByText('De woorden kloppen.')).toBeVisible();
  return words;
};
const setPin = async (page: Page, pin: string, again = pin): Promise<void> => {
  await page.getByLabel('Nieuwe pincode').fill(pin);
  await page.getByLabel('Nog een keer').fill(again);
  await page.getByRole('button', { name: 'Zet het slot aan' }).click();
};
const turnOn = async (app: App, page: Page): Promise<readonly string[]> => {
  await toSettings(app, page);
  const words = await writeDownWords(page);
  await setPin(page, PIN);
  await expect(page.getByRole('button', { name: 'Vergrendel nu' })).toBeVisible();
  return words;
};
const locked = (page: Page) => page.getByRole('heading', { level: 1, name: 'Vergrendeld' });
const unlock = async (page: Page, pin = PIN): Promise<void> => {
  await page.getByLabel('Pincode').fill(pin);
  await page.getByRole('button', { name: 'Ontgrendel', exact: true }).click();
};
/** What the browser keeps of the vault's keys. */
const keptKeys = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ readonly lock: unknown; readonly cryptoKeys: number; readonly sealed: readonly number[] }>((resolve, reject) => {
        const opening = indexedDB.open('studiekompas');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const asking = opening.result.transaction('meta').objectStore('meta').getAll();
          asking.addEventListener('success', () => {
            const count = (value: unknown): number =>
              value instanceof CryptoKey ? 1 : typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, one: unknown) => sum + count(one), 0) : 0;
            const { kept } = asking.result.find((row: { key: string }) => row.key === 'keys');
            resolve({ lock: kept.lock, cryptoKeys: count(asking.result), sealed: [...kept.sealed] });
            opening.result.close();
          });
        });
      }),
  );

test('a PIN locks the app: nothing is seen without it, everything with it', async ({ app, page }) => {
  test.slow();
  await openExample(app, page);
  await toSettings(app, page);
  // The words or a backup come first; then what is typed is looked at before it counts.
  await page.getByLabel('Nieuwe pincode').fill(PIN);
  await page.getByLabel('Nog een keer').fill(PIN);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Zet het slot aan' })).toHaveAccessibleDescription(/weg terug/);
  expect(await keptKeys(page)).toMatchObject({ lock: 'device', cryptoKeys: 2 });
  const words = await writeDownWords(page);
  await setPin(page, '12345');
  await expect(page.getByLabel('Nieuwe pincode')).toHaveAccessibleDescription(/Te kort/);
  await setPin(page, '123456');
  await expect(page.getByLabel('Nieuwe pincode')).toHaveAccessibleDescription(/raadt iedereen/);
  await setPin(page, PIN, '408153');
  await expect(page.getByLabel('Nog een keer')).toHaveAccessibleDescription(/iets anders/);
  await setPin(page, PIN);
  await expect(page.getByRole('button', { name: 'Vergrendel nu' })).toBeVisible();
  expect(await keptKeys(page)).toMatchObject({ lock: 'app', cryptoKeys: 0 });

  await page.goto(`${app.origin}/dossier/2024`);
  await expect(locked(page)).toBeVisible();
  expect(await page.title()).toBe('Vergrendeld · Studiekompas');
  expect(await page.content()).not.toContain(MARK);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await unlock(page, '408153');
  await expect(page.getByLabel('Pincode')).toHaveAccessibleDescription('Dat is niet de pincode.');
  await expect(page.getByLabel('Pincode')).toBeFocused();
  await expect(locked(page)).toBeVisible();
  // By keyboard alone; the address that was asked for opens.
  await page.keyboard.insertText(PIN);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: MARK, exact: true })).toBeVisible();

  await page.reload();
  await page.getByText('Lukt het niet?').click();
  await page.getByLabel('De twaalf woorden').fill(words.slice(1).join(' '));
  await page.getByRole('button', { name: 'Ontgrendel met de woorden' }).click();
  await expect(page.getByLabel('De twaalf woorden')).toHaveAccessibleDescription(/Dit zijn 11 woorden/);
  await page.getByLabel('De twaalf woorden').fill(words.join(' '));
  await page.getByRole('button', { name: 'Ontgrendel met de woorden' }).click();
  await expect(page.getByRole('button', { name: MARK, exact: true })).toBeVisible();
});

test('turning the lock off opens the app as before', async ({ app, page }) => {
  test.slow();
  await openExample(app, page);
  await turnOn(app, page);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Zet het slot uit' }).click();
  await expect(page.getByText('Het slot is uit.')).toBeVisible();
  expect(await keptKeys(page)).toMatchObject({ lock: 'device', cryptoKeys: 2 });
  await page.goto(`${app.origin}/dossier/2024`);
  await expect(page.getByRole('button', { name: MARK, exact: true })).toBeVisible();
});

test('locking one tab locks the other, and what was just changed there is kept', async ({ app, context, page }) => {
  test.slow();
  await openExample(app, page);
  await turnOn(app, page);
  const other = await context.newPage();
  await other.goto(`${app.origin}/dossier/2024`);
  await unlock(other);
  await other.getByRole('button', { name: MARK, exact: true }).click();
  await other.getByRole('button', { name: '17 op 20' }).click();
  await page.getByRole('button', { name: 'Vergrendel nu' }).click();
  for (const tab of [page, other]) {
    await expect(locked(tab)).toBeVisible();
    expect(await tab.content()).not.toContain(MARK);
    expect(new URL(tab.url()).pathname).toBe('/');
  }
  await unlock(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
  await page.getByRole('link', { name: 'Dossier', exact: true }).click();
  await page.getByRole('link', { name: /2024-2025/ }).first().click();
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('button', { name: MARK, exact: true }) })).toContainText('17');
});

test('the app locks after it was out of sight for as long as was chosen', async ({ app, page }) => {
  test.slow();
  await openExample(app, page);
  await turnOn(app, page);
  await page.getByLabel('Vergrendelt zichzelf').selectOption('1');
  await expect(page.getByText('Bewaard.')).toBeVisible();
  await page.clock.install();
  await page.goto(`${app.origin}/dossier`);
  await expect(locked(page)).toBeVisible();
  await unlock(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Dossier' })).toBeVisible();
  const hide = (state: 'hidden' | 'visible') =>
    page.evaluate((visibility) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await hide('hidden');
  await page.clock.fastForward(50_000);
  await hide('visible');
  await expect(page.getByRole('heading', { level: 1, name: 'Dossier' })).toBeVisible();
  await hide('hidden');
  await page.clock.fastForward(61_000);
  await expect(locked(page)).toBeVisible();
});

test('wrong attempts are slowed down, also after a reload, and erase nothing; who forgot everything can begin anew', async ({ app, page }) => {
  test.slow();
  await openExample(app, page);
  await turnOn(app, page);
  await page.evaluate(() => localStorage.setItem('studiekompas.lock-attempts', `4 ${Date.now()}`));
  await page.goto(app.origin);
  await unlock(page, '951847');
  await expect(page.getByText(/^Wacht nog \d+ seconden, met dit scherm open\.$/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Wacht nog \d+ seconden, met dit scherm open\.$/)).toBeVisible();
  await page.getByLabel('Pincode').fill(PIN);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Even geduld' })).toHaveCount(0);
  await expect(locked(page)).toBeVisible();

  await page.getByText('Lukt het niet?').click();
  await page.getByRole('button', { name: /Wis de app/ }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('button', { name: 'Ja, wis alles' })).toHaveAttribute('aria-disabled', 'true');
  await sheet.getByLabel(/Ik weet dat alles/).check();
  await sheet.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByRole('button', { name: /Probeer met een voorbeeld/ })).toBeVisible();
  await page.goto(app.origin);
  await expect(page.getByRole('button', { name: /Probeer met een voorbeeld/ })).toBeVisible();
});

test('a passkey that computes opens the app', async ({ app, context, page }) => {
  test.slow();
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true, hasUserVerification: true, hasPrf: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  await openExample(app, page);
  await toSettings(app, page);
  await writeDownWords(page);
  await page.getByRole('button', { name: 'Open met een passkey' }).click();
  await expect(page.getByText('Je passkey opent nu de app.')).toBeVisible();
  expect(await keptKeys(page)).toMatchObject({ lock: 'app', cryptoKeys: 0 });
  await page.goto(`${app.origin}/dossier/2024`);
  await expect(locked(page)).toBeVisible();
  await page.getByRole('button', { name: 'Ontgrendel met je passkey' }).click();
  await expect(page.getByRole('button', { name: MARK, exact: true })).toBeVisible();

  // Somebody else's finger.
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.reload();
  await page.getByRole('button', { name: 'Ontgrendel met je passkey' }).click();
  await expect(page.getByText('De passkey gaf geen antwoord. Probeer opnieuw.')).toBeVisible();
  await expect(locked(page)).toBeVisible();
  expect(await page.content()).not.toContain(MARK);
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { chromiumArgs, ensureChromium } from '../../../scripts/chromium.ts';
import { createStaticServer, listen, stop } from '../../../scripts/static-server.ts';
import { openSyncInMemory } from '../../../scripts/sync-in-memory.ts';
import { expect, test as base } from './app.ts';
import { qrFilm } from './qr-film.ts';

/** One device of the student: a browser profile of its own, with the production build in it. */
export interface Device {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly open: (path: string) => Promise<void>;
  /** The line that says where the data are. */
  readonly line: ReturnType<Page['locator']>;
}

interface Fixtures {
  /** The address of an app that offers sync, with a service of its own. */
  readonly origin: string;
  readonly newDevice: () => Promise<Device>;
  /** A device whose camera sees the code of this text. */
  readonly newDeviceSeeing: (text: string) => Promise<Device>;
}

type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

const watch = (page: Page, complaints: string[]): void => {
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/net::ERR_|Failed to load resource/.test(message.text())) complaints.push(`console: ${message.text()}`);
  });
};

const openDevice = async (browser: Browser, options: ContextOptions, origin: string, complaints: string[]): Promise<Device> => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  watch(page, complaints);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy ${event.effectiveDirective} stopped ${event.blockedURI} ${event.sample}`);
    });
  });
  return {
    page,
    context,
    open: async (path) => {
      await page.goto(origin + path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    line: page.getByRole('navigation').getByText(/^(?:Bewaard|Wordt bewaard|Niet bewaard|Saved|Saving|Not saved)/),
  };
};

export const test = base.extend<Fixtures & { readonly deviceOptions: ContextOptions }>({
  // Playwright wants its first argument destructured.
  origin: async ({}, use) => {
    const { service, close } = await openSyncInMemory();
    const server = createStaticServer('dist', {}, undefined, service);
    await use(`http://localhost:${await listen(server, 0)}`);
    await stop(server);
    await close();
  },
  deviceOptions: async ({ contextOptions, viewport, hasTouch, isMobile, deviceScaleFactor, locale, timezoneId }, use) => {
    await use({
      ...contextOptions,
      viewport,
      hasTouch,
      isMobile,
      locale: locale ?? 'nl-BE',
      timezoneId: timezoneId ?? 'Europe/Brussels',
      ...(deviceScaleFactor === undefined ? {} : { deviceScaleFactor }),
    });
  },
  newDeviceSeeing: async ({ origin, complaints, deviceOptions }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'studiekompas-camera-'));
    const browsers: Browser[] = [];
    await use(async (text) => {
      const film = join(folder, `${browsers.length}.y4m`);
      await writeFile(film, qrFilm(text));
      const args = [...chromiumArgs, '--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
      const browser = await chromium.launch({ executablePath: ensureChromium(), args });
      browsers.push(browser);
      return openDevice(browser, deviceOptions, origin, complaints);
    });
    await Promise.all(browsers.map((browser) => browser.close()));
    await rm(folder, { recursive: true });
  },
  newDevice: async ({ browser, origin, complaints, deviceOptions }, use) => {
    const devices: Device[] = [];
    await use(async () => {
      const device = await openDevice(browser, deviceOptions, origin, complaints);
      devices.push(device);
      return device;
    });
    await Promise.all(devices.map(({ context }) => context.close()));
  },
});

export { expect };

/** A student's own dossier, in a programme made by hand: it travels whole. */
export const restoreDossier = async ({ page, open }: Device): Promise<void> => {
  await open('/instellingen');
  const backup = await readFile('test/formats/backup-v1.json');
  await page.getByLabel('Zet een reservekopie terug').setInputFiles({ name: 'reservekopie.json', mimeType: 'application/json', buffer: backup });
  await page.getByRole('dialog').getByRole('button', { name: 'Voeg samen met wat er staat' }).click();
  await expect(page.getByText('De reservekopie is samengevoegd met wat er al stond.')).toBeVisible();
};

/** Turns sync on, as the first device: the words that it shows, after two of them were given back. */
export const turnOn = async ({ page, open, line }: Device, name: string): Promise<readonly string[]> => {
  await open('/instellingen/sync');
  await page.getByLabel('Ja, begin op dit toestel').check();
  await page.getByLabel('Naam van dit toestel').fill(name);
  await page.getByRole('button', { name: 'Zet synchronisatie aan' }).click();
  const words = await giveWordsBack(page);
  await expect(page.getByText('De woorden kloppen. Synchronisatie staat aan.')).toBeVisible();
  await expect(line).toHaveText('Bewaard hier en op de server');
  return words;
};

/** Reads the twelve words that are shown, and gives back the two that are asked. */
export const giveWordsBack = async (page: Page): Promise<readonly string[]> => {
  await expect(page.getByRole('heading', { name: 'Schrijf deze twaalf woorden op' })).toBeVisible();
  await expect(page.locator('ol[lang=en] > li')).toHaveCount(12);
  const words = await page.locator('ol[lang=en] > li').allTextContents();
  await page.getByRole('button', { name: 'Ik heb ze opgeschreven' }).click();
  const fields = page.getByLabel(/^Woord \d+$/);
  await expect(fields).toHaveCount(2);
  const labels = await page.locator('label').filter({ hasText: /^Woord \d+$/ }).allTextContents();
  for (const [at, label] of labels.entries()) await fields.nth(at).fill(words[Number(label.replace(/\D/g, '')) - 1] ?? '');
  await page.getByRole('button', { name: 'Kijk na' }).click();
  return words;
};

/** The link under the code that a device shows for another. */
export const showCode = async ({ page, open }: Device): Promise<string> => {
  await open('/instellingen/sync');
  await page.getByRole('button', { name: 'Toon een code voor het andere toestel' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('img', { name: /QR-code/ })).toBeVisible();
  return (await sheet.locator('code').textContent()) ?? '';
};

/** Joins by the link of a code, as the phone's own camera opens it. */
export const joinByLink = async ({ page, line }: Device, link: string, name: string): Promise<void> => {
  await page.goto(link);
  await page.getByLabel('Naam van dit toestel').fill(name);
  await page.getByRole('button', { name: 'Doe mee met dit toestel' }).click();
  await expect(page.getByRole('heading', { name: 'Je toestellen' })).toBeVisible();
  await expect(line).toHaveText('Bewaard hier en op de server');
};

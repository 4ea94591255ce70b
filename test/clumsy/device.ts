import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { createStaticServer, listen, stop } from '../../scripts/static-server.ts';
import type { Chance } from '../sync/model/random.ts';
import { heldIn, type Held } from './held.ts';

/** Something that must never happen to a student; its message says what did. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/** A phone with the production build on it, in the hands of the clumsy user. */
export interface Device {
  readonly chance: Chance;
  readonly origin: string;
  readonly page: Page;
  /** What the browser complained about since the last look. */
  readonly complaints: string[];
  /** The phone's clock. */
  readonly now: () => Date;
  readonly setClock: (to: Date) => Promise<void>;
  readonly online: () => boolean;
  readonly setOnline: (online: boolean) => Promise<void>;
  /** Whether the app is stored on the phone, so that it may lose the network. */
  readonly isStored: () => Promise<boolean>;
  /** Everything the app holds, by its own export, from another tab; `anew` reads it from the device's storage first. */
  readonly held: (anew: boolean) => Promise<Held>;
  readonly close: () => Promise<void>;
}

const portrait = { width: 390, height: 844 };

// Runs in the page before its own code. `Temporal` reads the real clock: here it follows the phone's, like `Date`.
const prepare = (): void => {
  globalThis.print = () => undefined;
  addEventListener('securitypolicyviolation', (event) => console.error(`policy ${event.effectiveDirective} stopped ${event.blockedURI} ${event.sample}`));
  if (!('Temporal' in globalThis)) return;
  const now = () => Temporal.Instant.fromEpochMilliseconds(Date.now());
  Temporal.Now.instant = now;
  Temporal.Now.zonedDateTimeISO = (zone) => now().toZonedDateTimeISO(zone ?? 'Europe/Brussels');
  Temporal.Now.plainDateISO = (zone) => now().toZonedDateTimeISO(zone ?? 'Europe/Brussels').toPlainDate();
  Temporal.Now.plainDateTimeISO = (zone) => now().toZonedDateTimeISO(zone ?? 'Europe/Brussels').toPlainDateTime();
};

const listenTo = (page: Page, complaints: string[]): void => {
  page.on('pageerror', (error) => complaints.push(`uncaught error: ${error.message}\n${error.stack ?? ''}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/net::ERR_|Failed to load resource/.test(message.text())) complaints.push(`console.error: ${message.text()}`);
  });
  // Asked whether to leave while something is being saved, the student stays.
  page.on('dialog', (dialog) => void (dialog.type() === 'beforeunload' ? dialog.dismiss() : dialog.accept()).catch(() => undefined));
};

/** Files that a student might open by mistake. */
const wrongFiles = [
  { name: 'foto.json', mimeType: 'application/json', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1]) },
  { name: 'leeg.json', mimeType: 'application/json', buffer: Buffer.from('') },
  { name: 'iets.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"iets anders","version":1}') },
  { name: 'tabel.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b;c\n1;2;3') },
];

const offlineReady = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });

const exportFrom = async (tab: Page, address: string, anew: boolean): Promise<Held> => {
  const button = tab.getByRole('button', { name: /^(?:Bewaar een reservekopie|Save a backup)$/ });
  if (anew || new URL(tab.url()).pathname !== '/instellingen' || !(await button.isVisible())) await tab.goto(address);
  // Behind the other tab the browser draws once a second: no waiting for a button to stand still.
  const [download] = await Promise.all([tab.waitForEvent('download'), button.dispatchEvent('click')]);
  const path = await download.path();
  const held = heldIn(await readFile(path, 'utf8'));
  await download.delete();
  return held;
};

const contextOf = async (browser: Browser, complaints: string[]): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: portrait, hasTouch: true, isMobile: true, locale: 'nl-BE', timezoneId: 'Europe/Brussels' });
  context.setDefaultTimeout(10_000);
  await context.addInitScript(prepare);
  context.on('page', (page) => listenTo(page, complaints));
  return context;
};

/** A new phone with nothing on it, on a day; the app is open and stored for use without a network. */
export const openDevice = async (browser: Browser, chance: Chance, today: Date): Promise<Device> => {
  const complaints: string[] = [];
  const context = await contextOf(browser, complaints);
  let server: Server | null = createStaticServer('dist');
  const port = await listen(server, 0);
  const origin = `http://localhost:${port}`;
  let clock = today;
  const setClock = async (to: Date): Promise<void> => {
    clock = to;
    await context.clock.setFixedTime(to);
  };
  await setClock(today);
  const page = await context.newPage();
  page.on('filechooser', (chooser) => void chooser.setFiles(chance.pick(wrongFiles)).catch(() => undefined));
  await page.goto(origin);
  await offlineReady(page);
  const auditor = await context.newPage();
  // A page behind another feels no finger.
  await page.bringToFront();
  const setOnline = async (online: boolean): Promise<void> => {
    if (online === (server !== null)) return;
    // Half of the time the phone does not know that there is no network behind its bars.
    await context.setOffline(!online && chance.percent(50));
    if (server !== null) await stop(server);
    server = online ? createStaticServer('dist') : null;
    if (server !== null) await listen(server, port);
  };
  return {
    chance,
    origin,
    page,
    complaints,
    now: () => clock,
    setClock,
    online: () => server !== null,
    setOnline,
    isStored: () => page.evaluate(async () => navigator.serviceWorker.controller !== null && (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated' && (await caches.keys()).length > 0),
    held: (anew) => exportFrom(auditor, `${origin}/instellingen`, anew),
    close: async () => {
      await context.close();
      if (server !== null) await stop(server);
    },
  };
};

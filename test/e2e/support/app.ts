import { test as base, expect, type Page } from '@playwright/test';
import type { Server } from 'node:http';
import { createStaticServer, listen, stop, type Replacements } from '../../../scripts/static-server.ts';
import { fixToday } from './today.ts';

/** The production build on a server of its own, which a test can really take away. */
export interface App {
  readonly origin: string;
  /** Stops the server: connections are cut, new ones refused. */
  readonly goOffline: () => Promise<void>;
  /** Starts it again at the same address, with other files in the place of some when told. */
  readonly goOnline: (replacements?: Replacements) => Promise<void>;
  /** Opens an address of the app. The day is fixed when given: a student in September sees other things than one in May. */
  readonly open: (path: string, options?: { readonly today?: string }) => Promise<void>;
  /** Resolves when everything is stored for offline use and the worker answers for this page. */
  readonly waitForOfflineReady: () => Promise<void>;
}

interface Fixtures {
  readonly app: App;
  /** What the browser complained about; every test fails when something is left in it at its end. */
  readonly complaints: string[];
}

/** Collects policy violations, uncaught errors and failed assertions of the page's own code. */
const collectComplaints = async (page: Page, complaints: string[]): Promise<void> => {
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/net::ERR_|Failed to load resource/.test(message.text())) complaints.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy ${event.effectiveDirective} stopped ${event.blockedURI} ${event.sample} at ${event.sourceFile}:${event.lineNumber}`);
    });
  });
};

export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      await collectComplaints(page, complaints);
      await use(complaints);
      expect(complaints, 'the browser complained').toEqual([]);
    },
    { auto: true },
  ],
  app: async ({ page }, use) => {
    let server: Server = createStaticServer('dist');
    const port = await listen(server, 0);
    const origin = `http://localhost:${port}`;
    await use({
      origin,
      goOffline: () => stop(server),
      goOnline: async (replacements) => {
        server = createStaticServer('dist', replacements);
        await listen(server, port);
      },
      open: async (path, options = {}) => {
        if (options.today !== undefined) await fixToday(page, options.today);
        await page.goto(origin + path);
      },
      waitForOfflineReady: () =>
        page.evaluate(async () => {
          await navigator.serviceWorker.ready;
          if (navigator.serviceWorker.controller !== null) return;
          await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
        }),
    });
    if (server.listening) await stop(server);
  },
});

export { expect };

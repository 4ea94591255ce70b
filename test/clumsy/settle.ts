import type { Page } from '@playwright/test';
import { Fault } from './device.ts';

const errorPage = /^(?:Dit scherm kon niet openen|This screen could not open)$/;
const saving = /^(?:Wordt bewaard|Saving)$/;
const notSaved = /^(?:Niet bewaard|Not saved)$/;

const PATIENCE = 10_000;

/** Waits until a screen stands and all is saved. A fault: an error page, no screen, or something that stays unsaved. */
export const settle = async (page: Page): Promise<void> => {
  const title = page.getByRole('heading', { level: 1, includeHidden: true }).first();
  await title.waitFor({ state: 'attached', timeout: PATIENCE }).catch(() => {
    throw new Fault(`no screen stands at ${page.url()}`);
  });
  if (errorPage.test((await title.textContent()) ?? '')) throw new Fault(`an error page at ${page.url()}`);
  const line = page.locator('nav').getByText(saving);
  await line.first().waitFor({ state: 'detached', timeout: PATIENCE }).catch(() => {
    throw new Fault(`still saving after ${PATIENCE / 1000} seconds`);
  });
  if ((await page.locator('nav').getByText(notSaved).count()) > 0) throw new Fault('the app says that something is not saved');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
};

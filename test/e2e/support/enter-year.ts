import type { Page } from '@playwright/test';
import { expect } from './app.ts';

const MANY = 40;

/** Enters the marks that the pad of a year asks for, one tap each: those named by title, else a 12. Says how many taps it took. */
export const enterYear = async (page: Page, marks: Readonly<Record<string, number>>): Promise<number> => {
  const pad = page.getByRole('region', { name: /./ }).filter({ has: page.getByRole('button', { name: '20 op 20' }) });
  let taps = 0;
  await expect(pad).toBeVisible();
  while (await pad.isVisible()) {
    const title = (await pad.getByRole('heading').textContent())?.trim() ?? '';
    await pad.getByRole('button', { name: `${marks[title] ?? 12} op 20`, exact: true }).click();
    taps += 1;
    await expect(async () => {
      const now = (await pad.isVisible()) ? (await pad.getByRole('heading').textContent())?.trim() : null;
      expect(now).not.toBe(title);
    }).toPass({ timeout: 2000 });
    if (taps > MANY) throw new Error('the pad asks for ever');
  }
  return taps;
};

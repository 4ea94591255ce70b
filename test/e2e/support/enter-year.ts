import type { Page } from '@playwright/test';
import { expect } from './app.ts';

const MANY = 40;

/** Enters the marks that the pad of a year asks for, one tap each: those named by title, else a 12. Says how many taps it took. */
export const enterYear = async (page: Page, marks: Readonly<Record<string, number>>): Promise<number> => {
  const pad = page.getByRole('region', { name: /./ }).filter({ has: page.getByRole('button', { name: '20 op 20' }) });
  // The pad goes by itself with its last mark: what it asks is read at once, without waiting for it.
  const asked = async (): Promise<string | null> => (await pad.getByRole('heading').allTextContents())[0]?.trim() ?? null;
  await expect(pad).toBeVisible();
  let taps = 0;
  for (let title = await asked(); title !== null; title = await asked()) {
    await pad.getByRole('button', { name: `${marks[title] ?? 12} op 20`, exact: true }).click();
    taps += 1;
    await expect.poll(asked).not.toBe(title);
    if (taps > MANY) throw new Error('the pad asks for ever');
  }
  return taps;
};

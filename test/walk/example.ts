import type { Page } from '@playwright/test';

/** From the app's first screen: tries it with the example, and waits until its first screen stands, which is when it is saved. */
export const loadExample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Probeer met een voorbeeld|Try it with an example/ }).click();
  await page.getByRole('heading', { level: 1, name: /Vandaag|Today/ }).waitFor();
};

import type { Page } from '@playwright/test';
import { loadExample } from '../walk/example.ts';
import { expect, test } from './support/app.ts';

/** What paper shows of a control: nothing that can only be tapped. */
const controls = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input:not([type=checkbox]), select, textarea, nav, [role=status]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1)
      .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`),
  );

/** How light the ground is, from 0 (black) to 255. */
const lightness = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const painted = [document.querySelector('main'), document.body, document.documentElement].flatMap((element) => (element === null ? [] : [getComputedStyle(element).backgroundColor]));
    const colour = painted.find((one) => !/rgba\(.*, 0\)|transparent/.test(one)) ?? 'rgb(255, 255, 255)';
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return Math.min(red, green, blue);
  });

const papers = [
  { paper: 'the dossier', address: '/dossier/afdruk', date: /Toestand op 12 juli 2025/ },
  { paper: 'the ISP', address: '/isp/voorbeeld/lijst', date: /12 juli 2025/ },
];

for (const { paper, address, date } of papers) {
  test(`${paper} on paper is light in the dark theme too, without controls, and says what it rests on`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await app.open('/');
    await loadExample(page);
    await app.open(address);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await lightness(page)).toBeLessThan(60);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await lightness(page)).toBeGreaterThan(240);
    expect(await controls(page)).toEqual([]);
    const shown = main.filter({ visible: true });
    await expect(shown.getByText(/^Indicatief\./).first()).toBeVisible();
    await expect(shown.getByText(date).first()).toBeVisible();
    await expect(shown.getByText(/Onderwijs- en examenreglement Odisee 2024-2025/).first()).toBeVisible();
    await expect(shown.getByText(/Gids: oud voorbeeld uit 2017-2018/).first()).toBeVisible();
  });
}

import type { Locator, Page } from '@playwright/test';
import { loadExample } from '../walk/example.ts';
import { expect, test } from './support/app.ts';

const MANY = 90;

/** Presses Tab until this has the focus, and holds every stop against what each must be: seen, and under no bar. */
const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  for (let presses = 0; presses < MANY; presses += 1) {
    await page.keyboard.press('Tab');
    await expectSeen(page);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the focus does not come to ${String(wanted)}`);
};

/** What has the focus is in the window, nothing lies over it, and a ring or a border of its own shows that it has it. */
const expectSeen = async (page: Page): Promise<void> => {
  const wrong = await page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return 'nothing has the focus';
    // A choice is drawn by its label; its own box is one pixel.
    const drawn = focused.closest('label') ?? focused;
    // Of a link over two lines the first: the middle of its box may be beside it.
    const { left, top, right, bottom } = [...drawn.getClientRects()].find(({ width, height }) => width > 0 && height > 0) ?? drawn.getBoundingClientRect();
    const name = `${focused.tagName} “${(focused.getAttribute('aria-label') ?? focused.textContent).trim().slice(0, 40)}”`;
    const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const over = document.elementFromPoint(x, y);
    if (over === null || !(drawn.contains(over) || over.contains(drawn))) return `${name} is not seen: ${over?.tagName ?? 'out of the window'} ${over?.className ?? ''}`;
    // A title takes the focus so that it is read; nothing can be done with it.
    if (focused.getAttribute('tabindex') === '-1') return null;
    const rings = [focused, drawn, focused.parentElement ?? drawn, ...drawn.querySelectorAll('*')].some((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    });
    return rings ? null : `${name} does not show that it has the focus`;
  });
  expect.soft(wrong).toBeNull();
};

test('without a pointer: a mark, its why, a decision and back, with the focus in sight at every step', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open('/');
  await loadExample(page);
  await app.open('/dossier/2024');
  const unit = page.getByRole('button', { name: 'Software Engineering 4', exact: true });
  const row = page.getByRole('listitem').filter({ has: unit });
  // A key pressed before the screen stands goes nowhere.
  await unit.waitFor();
  await tabTo(page, unit);
  await page.keyboard.press('Enter');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('9');
  await expectSeen(page);

  // Taken back, and made again.
  await page.keyboard.press('Control+z');
  await expect(row).toContainText('13');
  await page.keyboard.press('Control+Shift+z');
  await expect(row).toContainText('9');
  await expectSeen(page);

  // By the link that follows the marks, to the decision and its why.
  await page.keyboard.press('Escape');
  await tabTo(page, page.getByRole('link', { name: 'Vergelijk beide wegen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Wat als' })).toBeFocused();
  const roads = page.getByRole('table', { name: 'Information management 2: twee wegen naast elkaar' });
  const choice = page.getByRole('group', { name: 'Keuze voor Information management 2' });
  await tabTo(page, choice.getByRole('radio', { name: 'Onbeslist' }));
  await page.keyboard.press('ArrowRight');
  await expect(choice.getByRole('radio', { name: 'Tolereren' })).toBeChecked();
  await expectSeen(page);
  const why = roads.getByRole('link', { name: /Waarom/ }).first();
  await tabTo(page, why);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText(/art\./);
  await expect(sheet.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(why).toBeFocused();

  // Decided for good at the school, noted here, and taken back.
  await tabTo(page, page.getByRole('button', { name: 'Hoe beslis ik?' }));
  await page.keyboard.press('Enter');
  await tabTo(page, sheet.getByRole('button', { name: 'Ik heb dit beslist bij mijn school' }));
  await page.keyboard.press('Enter');
  await tabTo(page, sheet.getByRole('button', { name: /^Zet in mijn dossier/ }));
  await page.keyboard.press('Enter');
  await expect(choice).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveCount(1);
  await expectSeen(page);
});

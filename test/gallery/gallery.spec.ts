import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { names } from './names.ts';

/** Pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

const open = async (page: Page, part: string, theme = 'light') => {
  await page.goto(`/?part=${part}&theme=${theme}`);
  await page.getByRole('heading').first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
};

const faultsOf = async (page: Page): Promise<readonly string[]> => {
  // The whole page at once: what lies under a sticky bar now is one stroke of the thumb away.
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 390, height: 3200 });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join(' | ')}`);
};

for (const theme of ['light', 'dark'] as const) {
  for (const part of names) {
    test(`${part} has no fault that axe knows, in ${theme}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, part, theme);
      expect(await faultsOf(page)).toEqual([]);
    });
  }
}

test('a wide screen has no fault that axe knows', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const part of ['today', 'drafts', 'why'] as const) {
    await open(page, part);
    expect(await faultsOf(page), part).toEqual([]);
  }
});

for (const { name, width, size } of [
  { name: 'at 320 px', width: 320, size: '100%' },
  { name: 'with text twice as large', width: 390, size: '200%' },
  { name: 'with text twice as large on a wide screen', width: 1280, size: '200%' },
]) {
  test(`nothing scrolls sideways ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const part of names) {
      await open(page, part);
      const beyond = await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, size);
      expect(beyond, part).toBeLessThanOrEqual(0);
    }
  });
}

test('everything that takes a tap is at least 44 px high and wide, or a line of text', async ({ page }) => {
  for (const part of names) {
    await open(page, part);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')].flatMap((element) => {
        const own = element.getBoundingClientRect();
        // What lies over a row or wraps its control hands its own room to it.
        const over = getComputedStyle(element, '::before');
        const spread =
          over.position === 'absolute' && over.content !== 'none' ? { width: Number.parseFloat(over.width), height: Number.parseFloat(over.height) } : undefined;
        const label = element.closest('label')?.getBoundingClientRect();
        const box = [spread, label].reduce((best: Size, now) => (now && now.height * now.width > best.height * best.width ? now : best), own);
        if (own.width === 0 || getComputedStyle(element).display === 'inline') return [];
        const skip = element.matches('a[href="#content"]');
        return !skip && (box.height < 43.5 || box.width < 43.5) ? [`${element.tagName} ${element.textContent} ${box.width}×${box.height}`] : [];
      }),
    );
    expect(small, part).toEqual([]);
  }
});

test('with forced colours what is chosen still shows', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, 'what-if');
  const borders = await page.getByRole('radio', { name: 'Opnieuw' }).first().evaluate((radio) => {
    const of = (element: Element | null | undefined) => (element ? getComputedStyle(element).borderTopColor : '');
    return [of(radio.closest('label')), of(radio.closest('label')?.nextElementSibling)];
  });
  expect(borders[0]).not.toBe(borders[1]);
});

test('on paper there are no controls', async ({ page }) => {
  await open(page, 'isp', 'dark');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Voeg toe uit de gids' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'ISP 2025-2026' })).toBeVisible();
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink').trim());
  expect(ground, 'the light colours hold on paper').toBe('#13201d');
});

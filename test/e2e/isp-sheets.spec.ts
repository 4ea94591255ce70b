import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { loadExample } from '../walk/example.ts';
import { ispDay, linkedDraft, noteApproval, submitDraft } from '../walk/isp.ts';
import { approvedSheets, assumingSheets, draftSheets, findingSheets, leaveClassGroup, leaveOut, openClassGroup, submittedSheets, type IspSheet } from '../walk/isp-sheets.ts';
import { expect, test, type App } from './support/app.ts';
import { dutchWords } from './support/dutch-words.ts';
import { tradeGuide } from './support/trade-guide.ts';

// One long way through: every sheet of an ISP, from draft to second semester.
test.setTimeout(180_000);

type Look = (name: string) => Promise<void>;

const lookAtAll = async (page: Page, sheets: readonly IspSheet[], look: Look): Promise<void> => {
  for (const { name, open } of sheets) {
    await open(page);
    await look(name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
};

/** From the draft of a first enrolment to its second semester. */
const fromDraftToSecondSemester = async (app: App, page: Page, look: Look): Promise<void> => {
  await app.open('/', { today: ispDay });
  await linkedDraft(page);
  await openClassGroup(page);
  await look('class group');
  await leaveClassGroup(page);
  await lookAtAll(page, draftSheets, look);
  await leaveOut(page);
  await lookAtAll(page, findingSheets, look);
  await page.getByRole('button', { name: /^(Maak ongedaan|Undo)/ }).first().click();
  await page.getByRole('button', { name: /^(Maak ongedaan|Undo)/ }).first().click();
  await submitDraft(page);
  await lookAtAll(page, submittedSheets, look);
  await noteApproval(page);
  await app.open(new URL(page.url()).pathname, { today: '2026-02-20' });
  await lookAtAll(page, approvedSheets, look);
};

/** The draft of the example, which rests on decisions still to take. */
const assuming = async (app: App, page: Page, look: Look): Promise<void> => {
  await app.open('/');
  await loadExample(page);
  await app.open('/isp/voorbeeld');
  await lookAtAll(page, assumingSheets, look);
};

/** Opens one after the other what opens over an ISP, and looks at it. */
const walks = { 'a first ISP, from draft to second semester': fromDraftToSecondSemester, 'a draft that assumes decisions': assuming };

/** What stays in Dutch: the names of units, and what the school calls its regulations. */
const names = `${tradeGuide} ${readFileSync('src/guide/sample/odisee-toegepaste-informatica-2017.csv', 'utf8')} Onderwijs- en examenreglement`;

/** Higher than the longest sheet, so that nothing of it lies half out of sight. */
const TALL = 3000;

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can differ between light and dark. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What axe has against what is open; the screen beneath it is looked at elsewhere, with every other address. */
const faults = async (page: Page, wanted: (axe: AxeBuilder) => AxeBuilder): Promise<readonly string[]> => {
  const isOpen = (await page.locator('dialog[open]').count()) > 0;
  // There are no frames: without looking for them it is several times as fast.
  const { violations } = await wanted(new AxeBuilder({ page }).setLegacyMode().include(isOpen ? 'dialog[open]' : 'main')).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

/** What is wider than its place, as far as it shows. */
const widerThanTheirPlace = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog[open], dialog[open] *')].flatMap((element) => {
      const { tagName, className, scrollWidth, clientWidth } = element;
      const isBounded = element === document.documentElement || getComputedStyle(element).overflowX !== 'visible';
      // What is only heard is one pixel wide.
      return isBounded && clientWidth > 1 && scrollWidth > clientWidth ? [`${tagName} ${className}: ${scrollWidth - clientWidth}`] : [];
    }),
  );

for (const [state, walk] of Object.entries(walks)) {
  test.describe(`what opens over ${state}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

    test('has no fault that axe knows, in light and dark, and does not scroll sideways at 320 px', async ({ app, page }) => {
      const usual = { width: page.viewportSize()?.width ?? 390, height: TALL };
      await page.setViewportSize(usual);
      await walk(app, page, async (name) => {
        await page.emulateMedia({ colorScheme: 'light' });
        expect.soft(await faults(page, (axe) => axe.withTags(wcag)), `${name} in light`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await faults(page, (axe) => axe.withRules(ofColour)), `${name} in dark`).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect.soft(await widerThanTheirPlace(page), `${name} at 320 px`).toEqual([]);
        await page.setViewportSize(usual);
      });
      // The check of the next test sees a Dutch word where there is one.
      expect(await dutchWords(page, names)).toContain('studiepunten');
    });

    test.describe('in English', () => {
      test.use({ locale: 'en-GB' });

      test('has no Dutch word of the app', async ({ app, page }) => {
        await walk(app, page, async (name) => {
          expect.soft(await dutchWords(page, names), name).toEqual([]);
        });
      });
    });
  });
}

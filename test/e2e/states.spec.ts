import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { loadExample } from '../walk/example.ts';
import { expect, test } from './support/app.ts';

// What opens over a screen, and what says that something is wrong; the sheets of an ISP have a spec of their own.

/** Higher than the longest screen: axe measures no link that lies half under the bar at the bottom. */
const TALL = 6000;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface State {
  readonly state: string;
  readonly address: string;
  readonly act: (page: Page) => Promise<void>;
}

const press = (page: Page, name: RegExp | string) => page.getByRole('main').getByRole('button', { name }).first().click();
const sheet = (page: Page) => page.getByRole('dialog');
const opened = (name: RegExp | string) => async (page: Page): Promise<void> => {
  await press(page, name);
  await sheet(page).waitFor();
};
const wrongFile = (name: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from('{"hallo":1}') });

const states: readonly State[] = [
  {
    state: 'an explanation',
    address: '/?waarom=leerkrediet',
    act: (page) => sheet(page).getByText(/Leerkrediet nu/).first().waitFor(),
  },
  {
    state: 'a mark that is none',
    address: '/dossier/2024',
    act: async (page) => {
      await press(page, 'Software Engineering 4');
      await page.getByRole('textbox', { name: /^Cijfer voor/ }).fill('21');
      await page.keyboard.press('Enter');
      await page.getByText('21 is geen examencijfer').first().waitFor();
    },
  },
  { state: 'a unit of a year', address: '/dossier/2024', act: opened(/^Meer over Software Engineering 4/) },
  { state: 'a unit to add', address: '/dossier/2024', act: opened('Voeg een onderdeel toe') },
  {
    state: 'a year that is there already',
    address: '/dossier',
    act: async (page) => {
      await opened('Voeg een jaar toe')(page);
      await sheet(page).getByRole('combobox').first().selectOption('2024');
      await sheet(page).getByRole('button', { name: 'Voeg een jaar toe' }).click();
      await sheet(page).locator('[aria-invalid=true]').waitFor();
    },
  },
  { state: 'the learning credit', address: '/dossier', act: opened(/^Vul je leerkrediet in/) },
  { state: 'how to decide', address: '/wat-als?tolereer=HBI62B', act: opened('Hoe beslis ik?') },
  { state: 'a road to save', address: '/wat-als?tolereer=HBI62B', act: opened('Bewaar deze weg') },
  {
    state: 'a guide file that is none',
    address: '/gids',
    act: async (page) => {
      await page.locator('input[type=file]').first().setInputFiles(wrongFile('iets.json'));
      await page.getByText('Je gids en je dossier zijn niet gewijzigd.').first().waitFor();
    },
  },
  {
    state: 'a backup that is none',
    address: '/instellingen',
    act: async (page) => {
      await page.locator('input[type=file]').first().setInputFiles(wrongFile('iets.json'));
      await page.locator('[data-wrong]').waitFor();
    },
  },
  { state: 'the question before erasing', address: '/instellingen', act: opened('Wis alles') },
];

const faults = async (axe: AxeBuilder): Promise<readonly string[]> =>
  (await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);

test.describe('what opens over a screen and what says that something is wrong', () => {
  for (const { state, address, act } of states) {
    test(`${state}: no fault that axe knows, in light, dark and forced colours`, async ({ app, page, isMobile }) => {
      test.skip(!isMobile, 'the same elements on every width');
      await page.setViewportSize({ width: 390, height: TALL });
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light', forcedColors: 'none' });
      await app.open('/');
      await loadExample(page);
      await app.open(address);
      await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toBeAttached();
      await act(page);
      expect.soft(await faults(new AxeBuilder({ page }).withTags(rules)), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await faults(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block'])), 'dark').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      expect.soft(await faults(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block'])), 'forced colours').toEqual([]);
      // Where the system chooses the colours, a border is what is left to tell a button or a field from text.
      const borderless = await page.evaluate(() => {
        const front = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.querySelector('main') ?? document.body;
        return [...front.querySelectorAll<HTMLElement>('button[data-kind=primary], button[data-kind=danger], input[type=text], input[type=date], select, textarea')]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
          .filter((element) => [element, element.parentElement].every((one) => one === null || Number.parseFloat(getComputedStyle(one).borderTopWidth) === 0))
          .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 30)}`);
      });
      expect.soft(borderless, 'forced colours').toEqual([]);
    });
  }
});

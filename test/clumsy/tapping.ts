import type { ElementHandle } from '@playwright/test';
import type { Act } from './act.ts';
import { Fault, type Device } from './device.ts';
import { settle } from './settle.ts';

const TAPPABLE = 'a[href], button, input, select, summary, [role=button], [role=switch], [role=tab], [role=menuitem]';
const FIELD = 'input:is([type=text], [type=search], [type=date], [type=password], :not([type])), textarea';

/**
 * What the clumsy user leaves alone: erasing, which is an act of its own; the lock and sync, which would end this phone's life here; and the
 * choice of another programme, which hides all that is checked.
 */
const untouched = /wis alles|erase everything|alles wissen|slot aan|lock on|synchronisatie aan|turn sync on|doe mee|join with|vergrendel nu|lock now/i;

/** Names of what changes more than one record at a tap, as it says. */
const far = /ongedaan|undo|opnieuw:|redo|verwijder|delete|remove|haal|take out|uitschrijven|withdraw|zet in mijn|enter in my|zet dit jaar|jaar toe|add|voeg|maak|make|neem|take|koppel|link|bewaar|save|dien|submit|zet op|mark as|probeer|try|begin|start|kies|choose|herstel|restore|diplomacontract|contract|\d{4}-\d{4}|wijzig|change|vul mijn|enter my|schrijf me|enrol/i;

/** The elements that can be tapped or typed in: of the sheet in front, where one is open. */
const visible = async ({ page }: Device, selector: string): Promise<readonly ElementHandle<HTMLElement>[]> => {
  const list = await page.evaluateHandle((wanted) => {
    const front = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    return [...front.querySelectorAll<HTMLElement>(wanted)].filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]') !== null) return false;
      if (element instanceof HTMLAnchorElement && (element.origin !== location.origin || element.target === '_blank')) return false;
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1;
    });
  }, selector);
  const properties = await list.getProperties();
  return [...properties.values()].flatMap((handle) => handle.asElement() ?? []) as readonly ElementHandle<HTMLElement>[];
};

const nameOf = (element: ElementHandle<HTMLElement>): Promise<string> =>
  element.evaluate((node) => {
    const labels = node instanceof HTMLInputElement || node instanceof HTMLSelectElement ? [...(node.labels ?? [])].map((label) => label.textContent).join(' ') : '';
    const name = node.getAttribute('aria-label') ?? (labels === '' ? node.textContent : labels);
    return name.replaceAll(/\s+/g, ' ').trim().slice(0, 80);
  });

const FOCUS_PATIENCE = 1500;

/** The focus was on something that went: it must have gone on to something, or who uses a keyboard or a screen reader starts over. */
const checkFocus = async ({ page }: Device, element: ElementHandle<HTMLElement>, what: string): Promise<void> => {
  const lost = (): Promise<boolean> => element.evaluate((node) => !node.isConnected && (document.activeElement === null || document.activeElement === document.body)).catch(() => false);
  const until = Date.now() + FOCUS_PATIENCE;
  while (await lost()) {
    if (Date.now() > until) throw new Fault(`the focus is lost after ${what}`);
    await page.waitForTimeout(50);
  }
};

/** Taps one element, as long as it can be reached; says whether it could. */
const tapOn = async (device: Device, element: ElementHandle<HTMLElement>, what: string): Promise<boolean> => {
  const tapped = await element.tap({ timeout: 1500 }).then(() => true, () => false);
  if (!tapped) return false;
  await settle(device.page);
  await checkFocus(device, element, what);
  return true;
};

const pickOption = async ({ chance }: Device, element: ElementHandle<HTMLElement>): Promise<string | null> => {
  const values = await element.evaluate((node) => (node instanceof HTMLSelectElement ? [...node.options].filter(({ disabled }) => !disabled).map(({ value }) => value) : []));
  if (values.length === 0) return null;
  const value = chance.pick(values);
  await element.selectOption(value).catch(() => undefined);
  return value;
};

/** One tap on anything that can be tapped. */
export const tap: Act = async (device) => {
  const elements = await visible(device, TAPPABLE);
  if (elements.length === 0) return null;
  const element = device.chance.pick(elements);
  const name = await nameOf(element);
  if (untouched.test(name)) return null;
  const isSelect = await element.evaluate((node) => node instanceof HTMLSelectElement);
  if (isSelect) {
    const value = await pickOption(device, element);
    if (value === null) return null;
    await settle(device.page);
    await checkFocus(device, element, `choosing ${value} in “${name}”`);
    return { what: `choose ${value} in “${name}”`, changes: 'many' };
  }
  const what = `tap “${name}”`;
  return (await tapOn(device, element, what)) ? { what, changes: far.test(name) ? 'many' : 'one' } : null;
};

/** Two quick taps on the same spot, the second wherever it then lands. */
export const doubleTap: Act = async (device) => {
  const elements = await visible(device, 'button');
  if (elements.length === 0) return null;
  const element = device.chance.pick(elements);
  const name = await nameOf(element);
  if (untouched.test(name)) return null;
  await element.scrollIntoViewIfNeeded().catch(() => undefined);
  const box = await element.boundingBox();
  if (box === null) return null;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const under = await device.page.evaluate(([left = 0, top = 0]) => document.elementFromPoint(left, top)?.closest('button')?.textContent ?? '', [x, y]);
  if (untouched.test(under)) return null;
  await device.page.touchscreen.tap(x, y);
  const second = await device.page.evaluate(([left = 0, top = 0]) => document.elementFromPoint(left, top)?.closest('button, a')?.textContent ?? '', [x, y]);
  if (!untouched.test(second)) await device.page.touchscreen.tap(x, y);
  await settle(device.page);
  return { what: `tap twice on “${name}”`, changes: 'many' };
};

const typed = ['', ' ', '9', '12', '21', '-3', '9,5', '1e3', '2025-02-07', '99999999999', 'é漢字🎓', '<img src=x onerror=alert(1)>', "'; drop table", 'Netwerk', 'netwrok', '__proto__', 'a'.repeat(300), '3ICT1', '\\u0000', 'null'];

/** Something typed in a field, sense or nonsense, then left or sent. */
export const type: Act = async (device) => {
  const { chance, page } = device;
  const fields = await visible(device, FIELD);
  if (fields.length === 0) return null;
  const field = chance.pick(fields);
  const name = await nameOf(field);
  const isDate = await field.evaluate((node) => node instanceof HTMLInputElement && node.type === 'date');
  const text = isDate ? chance.pick(['2025-02-07', '2025-07-01', '2024-12-24', '0001-01-01', '2031-01-01', '']) : chance.pick(typed);
  await field.fill(text, { timeout: 1500 }).catch(() => undefined);
  const then = chance.pick(['Enter', 'Tab', 'Escape', null]);
  if (then !== null) await page.keyboard.press(then);
  await settle(page);
  return { what: `type “${text.slice(0, 40)}” in “${name}”${then === null ? '' : `, ${then}`}`, changes: 'many' };
};

/** A few keys on whatever has the focus. */
export const keys: Act = async ({ chance, page }) => {
  const pressed = Array.from({ length: 1 + chance.below(4) }, () => chance.pick(['Tab', 'Tab', 'Shift+Tab', 'Escape', 'ArrowDown', 'ArrowRight', 'PageDown', 'Home']));
  for (const key of pressed) await page.keyboard.press(key);
  await settle(page);
  return { what: `press ${pressed.join(', ')}`, changes: 'one' };
};

/** Undo or redo by keys. */
export const undoKeys: Act = async ({ chance, page }) => {
  const key = chance.percent(65) ? 'Control+z' : 'Control+Shift+z';
  await page.keyboard.press(key);
  await settle(page);
  return { what: `press ${key}`, changes: 'many' };
};

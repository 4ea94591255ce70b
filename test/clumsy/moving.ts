import { addresses } from '../walk/addresses.ts';
import type { Act } from './act.ts';
import { Fault, type Device } from './device.ts';
import { differing, figuresOn, type Figures } from './figures.ts';
import { settle } from './settle.ts';

const none = (what: string) => ({ what, changes: 'none' }) as const;
const pathOf = ({ page }: Device): string => new URL(page.url()).pathname;

/** Only to where the clumsy user can do no harm that ends the life here. */
const open = addresses.filter((address) => address !== '/toestel' && !address.startsWith('/start'));

export const go: Act = async ({ chance, page, origin }) => {
  const address = chance.pick(open);
  await page.goto(origin + address);
  await settle(page);
  return none(`open ${address}`);
};

/** By the navigation of the app. */
export const goByLink: Act = async (device) => {
  const links = device.page.locator('nav a:visible');
  const count = await links.count();
  if (count === 0 || (await device.page.locator('dialog[open]').count()) > 0) return null;
  const link = links.nth(device.chance.below(count));
  const name = ((await link.textContent()) ?? '').trim();
  if (!(await link.tap({ timeout: 1500 }).then(() => true, () => false))) return null;
  await settle(device.page);
  return none(`go to ${name}`);
};

/** The back or forward key of the phone; out of the app, it is opened again. */
const history = (way: 'back' | 'forward'): Act => async (device) => {
  const { page, origin } = device;
  await page.evaluate((to) => (to === 'back' ? globalThis.history.back() : globalThis.history.forward()), way);
  await page.waitForTimeout(150);
  if (!page.url().startsWith(origin)) await page.goto(origin);
  await settle(page);
  return none(`${way} to ${pathOf(device)}`);
};
export const back = history('back');
export const forward = history('forward');

const compared: ReadonlySet<string> = new Set(['/', '/vooruitzicht', '/dossier']);

/** The same screen again from the start; its figures stay what they were. */
export const reload: Act = async (device) => {
  const { page } = device;
  const before: Figures | null = compared.has(pathOf(device)) && (await page.locator('dialog[open]').count()) === 0 ? await figuresOn(page) : null;
  await page.reload();
  await settle(page);
  if (before !== null) {
    const wrong = differing(before, await figuresOn(page));
    if (wrong.length > 0) throw new Fault(`before and after a reload of ${pathOf(device)}: ${wrong.join('; ')}`);
  }
  return none('reload');
};

/** Looks at the same figures on every screen that shows them. */
export const lookAtFigures: Act = async (device) => {
  const { page, origin } = device;
  const seen: { readonly address: string; readonly figures: Figures }[] = [];
  for (const address of ['/', '/vooruitzicht', '/dossier', '/dossier/afdruk']) {
    await page.goto(origin + address);
    await settle(page);
    seen.push({ address, figures: await figuresOn(page) });
  }
  for (const [at, here] of seen.entries()) {
    for (const there of seen.slice(at + 1)) {
      const wrong = differing(here.figures, there.figures);
      if (wrong.length > 0) throw new Fault(`not the same on ${here.address} and ${there.address}: ${wrong.join('; ')}`);
    }
  }
  return none(`look at ${seen.reduce((sum, { figures }) => sum + figures.size, 0)} figures`);
};

export const rotate: Act = async ({ page }) => {
  const { width, height } = page.viewportSize() ?? { width: 390, height: 844 };
  await page.setViewportSize({ width: height, height: width });
  await settle(page);
  return none(width < height ? 'turn to landscape' : 'turn to portrait');
};

export const flipNetwork: Act = async (device) => {
  if (device.online() && !(await device.isStored())) return null;
  await device.setOnline(!device.online());
  await settle(device.page);
  return none(device.online() ? 'online' : 'offline');
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The clock jumps, also back: another time zone, a wrong setting put right, a phone that slept for weeks. */
export const changeClock: Act = async ({ chance, page, now, setClock }) => {
  const by = chance.pick([HOUR, -HOUR, DAY, -DAY, 7 * DAY, 30 * DAY, -30 * DAY]);
  await setClock(new Date(now().getTime() + by));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await settle(page);
  return none(`clock by ${by / HOUR} hours`);
};

export const changeLook: Act = async (device) => {
  const { chance, page, origin } = device;
  await page.goto(`${origin}/instellingen`);
  await settle(page);
  if (chance.percent(50)) {
    const language = chance.pick([/^(?:Nederlands|Dutch)/, /^(?:Engels|English)/]);
    await page.getByRole('radio', { name: language }).check();
    await settle(page);
    return none(`language ${language.source}`);
  }
  const theme = chance.pick(['system', 'light', 'dark']);
  await page.getByLabel(/^(?:Uitzicht|Appearance|Theme)/).selectOption(theme);
  await settle(page);
  return none(`theme ${theme}`);
};

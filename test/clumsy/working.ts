import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import * as z from 'zod';
import { tradeGuide } from '../e2e/support/trade-guide.ts';
import type { Act, Done } from './act.ts';
import type { Device } from './device.ts';
import type { Held } from './held.ts';
import { settle } from './settle.ts';

// What a student comes for: entering marks, deciding, drafting. What is entered and confirmed here must be in the app's own export.

const Guide = z.object({ programmes: z.array(z.object({ units: z.array(z.object({ code: z.string(), title: z.string() })) })) });
const titlesIn = (text: string): readonly (readonly [string, string])[] => Guide.parse(JSON.parse(text)).programmes.flatMap(({ units }) => units.map(({ code, title }) => [title, code] as const));

/** Title → code of the units of both guides that the clumsy user has. */
const codes: ReadonlyMap<string, string> = new Map([
  ...titlesIn(await readFile('public/guides/odisee-toegepaste-informatica-2017.json', 'utf8')),
  ...titlesIn(tradeGuide),
]);

const press = (scope: Locator, name: RegExp): Promise<boolean> => scope.getByRole('button', { name }).first().tap({ timeout: 2500 }).then(() => true, () => false);

const open = async ({ page, origin }: Device, address: string): Promise<void> => {
  await page.goto(origin + address);
  await settle(page);
};

/** Adds the year that is proposed, where none is there. */
const addYear = async (device: Device): Promise<Done | null> => {
  const { page } = device;
  if (!(await press(page.getByRole('main'), /^(?:Voeg een jaar toe|Add a year)$/))) return null;
  const stages = page.getByRole('dialog').getByRole('checkbox');
  if ((await stages.count()) > 0) await stages.nth(device.chance.below(await stages.count())).check();
  if (!(await press(page.getByRole('dialog'), /^(?:Voeg een jaar toe|Add a year)$/))) return null;
  await settle(page);
  return { what: 'add a year', changes: 'many' };
};

const wordMarks: Readonly<Record<string, string>> = { G: 'pass', P: 'pass', NG: 'fail', F: 'fail', NA: 'NA', FR: 'FR', Later: 'open' };

const markOf = (name: string): string | null => {
  const number = /^(\d+) (?:op|out of) 20$/.exec(name)?.[1];
  if (number !== undefined) return number;
  const word = wordMarks[name.split(',')[0] ?? ''];
  return word === undefined ? null : JSON.stringify(word);
};

/** Where the mark of a unit stands in the export, on the screen that is open. */
const markField = (url: string, code: string) => {
  const { pathname, searchParams } = new URL(url);
  const year = pathname.split('/').at(-1) ?? '';
  const end = `/${year}/${searchParams.get('contract') ?? 'diploma'}/${code}#result${searchParams.get('kans') === '2' ? 2 : 1}`;
  return (held: Held): string | undefined => [...held].find(([field]) => field.startsWith('unit/') && field.endsWith(end))?.[1];
};

const holdsMark = (url: string, title: string, mark: string) => {
  const code = codes.get(title);
  const read = code === undefined ? null : markField(url, code);
  return (_before: Held, after: Held): string | null => {
    const found = read?.(after);
    return read === null || found === mark ? null : `the mark ${mark} of ${title} was confirmed, the export has ${found ?? 'none'}`;
  };
};

/** On a year with its pad open: which unit is asked. Null when there is no such year. */
const askedUnit = async (device: Device): Promise<{ readonly pad: Locator; readonly title: string } | null> => {
  const { chance, page } = device;
  const pad = page.locator('[data-pad] section');
  const rows = page.locator('main ul > li > div > button');
  if (!(await pad.isVisible()) || chance.percent(30)) {
    if ((await rows.count()) === 0) return null;
    if (!(await rows.nth(chance.below(await rows.count())).tap({ timeout: 1500 }).then(() => true, () => false))) return null;
    await settle(page);
    if (!(await pad.isVisible())) return null;
  }
  return { pad, title: ((await pad.getByRole('heading').textContent()) ?? '').trim() };
};

const toYear = async (device: Device): Promise<Done | null> => {
  const { chance, page } = device;
  if (/\/dossier\/\d{4}$/.test(new URL(page.url()).pathname) && (await page.locator('dialog[open]').count()) === 0) return null;
  await open(device, '/dossier');
  const years = page.locator('main li h2 a');
  const count = await years.count();
  if (count === 0 || (count < 3 && chance.percent(15))) return addYear(device);
  await years.nth(chance.below(count)).tap();
  await settle(page);
  return null;
};

/** A mark by a tap of the pad. */
export const tapMark: Act = async (device) => {
  const went = await toYear(device);
  if (went !== null) return went;
  const asked = await askedUnit(device);
  if (asked === null) return null;
  const keys = asked.pad.locator('button[aria-pressed]');
  const key = keys.nth(device.chance.below(await keys.count()));
  const name = (await key.getAttribute('aria-label')) ?? (await key.textContent()) ?? '';
  const mark = markOf(name.trim());
  const url = device.page.url();
  if (!(await key.tap({ timeout: 1500 }).then(() => true, () => false))) return null;
  await settle(device.page);
  return { what: `enter ${name} for ${asked.title}`, changes: 'one', ...(mark === null ? {} : { expected: holdsMark(url, asked.title, mark) }) };
};

/** A mark by the keyboard, or what is none. */
export const typeMark: Act = async (device) => {
  const { chance, page } = device;
  const went = await toYear(device);
  if (went !== null) return went;
  const asked = await askedUnit(device);
  if (asked === null) return null;
  const field = page.locator('[data-active] input');
  const text = chance.percent(60) ? String(chance.below(21)) : chance.pick(['21', '-1', '9,5', 'abc', '12/2', '1e1', '٣', '<b>', '99']);
  const valid = /^\d+$/.test(text) && Number(text) <= 20;
  const url = page.url();
  await field.fill(text, { timeout: 1500 }).catch(() => undefined);
  await page.keyboard.press('Enter');
  await settle(page);
  return {
    what: `type ${text} for ${asked.title}`,
    changes: 'one',
    expected: valid ? holdsMark(url, asked.title, text) : (before, after) => (JSON.stringify([...before]) === JSON.stringify([...after]) ? null : `“${text}” is no mark, yet something changed`),
  };
};

/** A tap on a mark with a reload right behind it, before anything settled: what the app said to be saved is there. */
export const hastyMark: Act = async (device) => {
  const { page, chance } = device;
  const went = await toYear(device);
  if (went !== null) return went;
  const asked = await askedUnit(device);
  if (asked === null) return null;
  const mark = chance.below(21);
  const url = page.url();
  const key = asked.pad.getByRole('button', { name: new RegExp(`^${mark} (?:op|out of) 20$`) });
  if (!(await key.tap({ timeout: 1500 }).then(() => true, () => false))) return null;
  // Where the app asks first, the student waits until all is saved.
  await page.reload({ timeout: 5000 }).catch(() => undefined);
  await settle(page);
  await page.reload();
  await settle(page);
  return { what: `enter ${mark} for ${asked.title} and reload at once`, changes: 'one', expected: holdsMark(url, asked.title, String(mark)) };
};

const countOf = (held: Held, pattern: RegExp): number => [...held.keys()].filter((field) => pattern.test(field)).length;
const has = (pattern: RegExp, atLeast: number, what: string) => (_before: Held, after: Held): string | null =>
  countOf(after, pattern) >= atLeast ? null : `${what} was confirmed, the export does not have it`;
const grows = (pattern: RegExp, by: number, what: string) => (before: Held, after: Held): string | null =>
  countOf(after, pattern) - countOf(before, pattern) >= by ? null : `${what} was confirmed, the export does not have it`;

/** On What if: choices and sliders, and now and then the road is kept or the decision noted. */
export const decide: Act = async (device) => {
  const { chance, page } = device;
  await open(device, '/wat-als');
  const radios = page.getByRole('main').getByRole('radio');
  const count = await radios.count();
  if (count === 0) return null;
  for (let times = 1 + chance.below(3); times > 0; times -= 1) {
    await radios.nth(chance.below(count)).check({ timeout: 1500, force: true }).catch(() => undefined);
    const sliders = page.getByRole('slider');
    if ((await sliders.count()) > 0 && chance.percent(40)) await sliders.first().fill(String(chance.below(21)));
  }
  await settle(page);
  const main = page.getByRole('main');
  const sheet = page.getByRole('dialog');
  if (chance.percent(35)) {
    const isChosen = (await main.getByText(/^(?:Kies eerst iets|First choose)/).count()) === 0;
    if (!(await press(main, /^(?:Bewaar deze weg|Save this road)/)) || !isChosen) return { what: 'choose on What if', changes: 'none' };
    if (chance.percent(50)) await sheet.getByRole('textbox').fill(chance.pick(['Weg naar huis', '🎓', 'a'.repeat(90)]));
    if (!(await press(sheet, /^(?:Bewaar|Save)$/))) return { what: 'choose on What if', changes: 'none' };
    await settle(page);
    return { what: 'save a road', changes: 'one', expected: grows(/^draft\/[^/]+#name$/, 1, 'a saved road') };
  }
  if (chance.percent(30) && (await press(main, /^(?:Hoe beslis ik|How do I decide)/)) && (await press(sheet, /^(?:Ik heb dit beslist|I decided this)/)) && (await press(sheet, /^(?:Zet in mijn dossier|Enter in my dossier)/))) {
    await settle(page);
    return { what: 'note a decision', changes: 'many', expected: grows(/^unit\/.*#(?:tolerated|rejectedOn)$/, 1, 'a decision') };
  }
  return { what: 'choose on What if', changes: 'none' };
};

/** On the ISP: a draft, its class group, a unit added from the guide. */
export const draft: Act = async (device) => {
  const { chance, page } = device;
  await open(device, '/isp');
  const main = page.getByRole('main');
  if ((await main.getByRole('button', { name: /^(?:Maak een ontwerp|Make a draft)$/ }).count()) > 0) {
    await press(main, /^(?:Maak een ontwerp|Make a draft)$/);
    if (!(await press(page.getByRole('dialog'), /^(?:Maak dit ontwerp|Make this draft)$/))) return null;
    await settle(page);
    return { what: 'make a draft', changes: 'many', expected: grows(/^draft\/[^/]+#name$/, 1, 'a draft') };
  }
  const group = page.getByLabel(/^(?:Je klasgroep|Your class group)/);
  if (await group.isVisible()) {
    const name = chance.pick(['1A', '2A', '3ICT1', 'groep 🎓']);
    await group.fill(name);
    if (!(await press(main, /^(?:Koppel deze klasgroep|Link this class group)$/))) return null;
    await settle(page);
    const value = JSON.stringify(name);
    return { what: `link class group ${name}`, changes: 'many', expected: (_before, after) => ([...after].some(([field, held]) => field.endsWith('#classGroup') && held === value) ? null : `class group ${name} was linked, the export does not have it`) };
  }
  const link = main.getByRole('link', { name: /^(?:Voeg toe uit de gids|Add from the guide)$/ });
  if ((await link.count()) > 0 && chance.percent(60)) {
    await link.first().tap({ timeout: 1500 }).catch(() => undefined);
    await settle(page);
    const add = main.getByRole('button', { name: /^(?:Voeg toe: |Add: |Voeg toe, |Add )/ });
    const count = await add.count();
    if (count === 0) return { what: 'look for a unit to add', changes: 'none' };
    await add.nth(chance.below(count)).tap({ timeout: 1500 }).catch(() => undefined);
    await settle(page);
    return { what: 'add a unit to the draft', changes: 'many', expected: grows(/^draft\/[^/]+\/[^/]+#taken$/, 1, 'a unit of the draft') };
  }
  return { what: 'open the ISP', changes: 'none' };
};

/** From the first screen into the app: with the example, with the sample programme, or with a guide of one's own school. */
export const begin: Act = async (device) => {
  const { chance, page } = device;
  if (!new URL(page.url()).pathname.startsWith('/start')) return null;
  await open(device, '/start');
  const main = page.getByRole('main');
  const way = chance.pick(['example', 'sample', 'guide']);
  if (way === 'example') {
    await press(main, /^(?:Probeer met een voorbeeld|Try it with an example)/);
    await page.getByRole('heading', { level: 1, name: /Vandaag|Today/ }).waitFor();
    await settle(page);
    return { what: 'try the example', changes: 'many', expected: has(/^unit\//, 20, 'the example') };
  }
  await main.getByRole('link', { name: /^(?:Start met mijn dossier|Start with my dossier)/ }).tap();
  await settle(page);
  if (way === 'guide') await page.locator('input[type=file]').first().setInputFiles({ name: 'handel.json', mimeType: 'application/json', buffer: Buffer.from(tradeGuide) });
  else await page.getByRole('button', { name: /toegepaste informatica|Oude opleiding|Old programme/i }).first().tap();
  const year = page.locator('select').first();
  await year.waitFor();
  await year.selectOption(chance.pick(['2023', '2024'])).catch(() => undefined);
  await press(main, /^(?:Vul mijn cijfers in|Enter my marks)$/);
  await page.getByRole('heading', { level: 1, name: /^\d{4}-\d{4}$/ }).waitFor();
  // At once: a year that stands on the screen as saved is there after a reload.
  await settle(page);
  await page.reload();
  await settle(page);
  return { what: `start with ${way === 'guide' ? 'a guide of one’s own' : 'the sample programme'}, and reload`, changes: 'many', expected: has(/^unit\//, 5, 'the first year') };
};

/** Erases everything, with or without a network; the app then begins anew. */
export const erase: Act = async (device) => {
  const { page } = device;
  await open(device, '/instellingen');
  await press(page.getByRole('main'), /^(?:Wis alles|Erase everything)$/);
  if (!(await press(page.getByRole('dialog'), /^(?:Ja, wis alles|Yes, erase everything)$/))) return null;
  await page.waitForURL(/\/start/);
  await settle(page);
  return { what: `erase everything ${device.online() ? 'online' : 'offline'}`, changes: 'many', expected: (_before, after) => ([...after.keys()].some((field) => field.startsWith('unit/')) ? 'units are still there after everything was erased' : null) };
};

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContextOptions, type LaunchOptions, type Page } from '@playwright/test';
import { loadExample } from '../walk/example.ts';
import { expect, test, type App } from './support/app.ts';

const UNIT = 'Zwijgvak Qvortexologie';
const ROAD = 'Weg naar Qvibbelstad';
/** What no file may hold: the name of a unit, of a road, and the vault's JSON of marks, whichever way it is cut. */
const needles = [UNIT, ROAD, 'Qvortexologie', 'Qvibbelstad', '"operations":[', '"record":"', '"value":13'];

const filesOf = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));

/** Where in the profile some of these words stand, as UTF-8 or as UTF-16. */
const foundInFiles = async (profile: string, words: readonly string[]): Promise<readonly string[]> => {
  const files = await filesOf(profile);
  const found = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      return words.filter((word) => bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le'))).map((word) => `${file.slice(profile.length + 1)}: ${word}`);
    }),
  );
  return found.flat();
};

/** Everything that IndexedDB, the two storages and the caches of a page give back, as text: what compressed files may hide. */
const readBack = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    const textOf = (value: unknown): string =>
      JSON.stringify(value, (_, part: unknown) => {
        if (part instanceof Uint8Array) return latin(part);
        return part instanceof Map ? [...part] : part;
      }) ?? '';
    const answer = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        asked.addEventListener('success', () => resolve(asked.result));
        asked.addEventListener('error', () => reject(asked.error ?? new Error('no answer')));
      });
    const rows: string[] = [textOf({ ...localStorage }), textOf({ ...sessionStorage })];
    for (const { name } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name ?? ''));
      for (const table of db.objectStoreNames) {
        const all = await answer(db.transaction(table).objectStore(table).getAll());
        for (const row of all) rows.push(`${table} ${textOf(row)}`);
      }
      db.close();
    }
    for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) rows.push(request.url);
    return rows;
  });

interface Life {
  readonly profile: string;
  /** Uses a browser with this profile, then closes it in order. */
  readonly live: (work: (page: Page) => Promise<void>) => Promise<void>;
}

/** A browser with a profile of its own on the disk. */
const inProfile = async (app: App, options: LaunchOptions & BrowserContextOptions, work: (life: Life) => Promise<void>): Promise<void> => {
  const profile = await mkdtemp(join(tmpdir(), 'studiekompas-profile-'));
  const live: Life['live'] = async (use) => {
    const context = await chromium.launchPersistentContext(profile, options);
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      page.setDefaultTimeout(30_000);
      await page.goto(app.origin);
      await use(page);
    } finally {
      await context.close();
    }
  };
  try {
    await work({ profile, live });
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};

/** A student tries the example, adds a unit by hand with its mark, chooses to tolerate, and keeps that road under a name. */
const useTheApp = async (app: App, page: Page): Promise<void> => {
  await loadExample(page);
  await page.goto(`${app.origin}/dossier/2024`);
  await page.getByRole('button', { name: 'Voeg een onderdeel toe' }).first().click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Onderdeel dat niet in de gids staat' }).click();
  await sheet.getByLabel('Naam').fill(UNIT);
  await sheet.getByLabel('Studiepunten').fill('5');
  await sheet.getByRole('button', { name: 'Voeg toe', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Vul cijfers in' }).click();
  await page.getByRole('button', { name: '13 op 20' }).first().click();
  await expect(page.getByText(UNIT).first()).toBeVisible();
  await page.goto(`${app.origin}/wat-als`);
  await page.getByRole('radio', { name: 'Tolereren' }).first().check();
  await page.getByRole('button', { name: 'Bewaar deze weg' }).click();
  await page.getByRole('dialog').getByRole('textbox').first().fill(ROAD);
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: ROAD })).toBeVisible();
};

test.describe('at rest', () => {
  test.slow();
  test.skip(({ isMobile }) => !isMobile, 'the profile is the same whatever the size of the window');

  test('no mark, no name of a unit and no road can be found in the profile of the browser after use', async ({ app, launchOptions }) => {
    await inProfile(app, { ...launchOptions, locale: 'nl-BE', timezoneId: 'Europe/Brussels' }, async ({ profile, live }) => {
      await live(async (page) => {
        await useTheApp(app, page);
        await page.goto(`${app.origin}/dossier/2024`);
        await expect(page.getByText(UNIT).first()).toBeVisible();
      });
      expect(await foundInFiles(profile, needles)).toEqual([]);
      await live(async (page) => {
        const rows = await readBack(page);
        expect(rows.filter((row) => row.startsWith('log ')).length).toBeGreaterThan(3);
        expect(rows.filter((row) => needles.some((word) => row.includes(word)))).toEqual([]);
        // It is all there, for the student.
        await page.goto(`${app.origin}/dossier/2024`);
        await expect(page.getByText(UNIT).first()).toBeVisible();
      });
      expect(await foundInFiles(profile, needles)).toEqual([]);
    });
  });

  test('the search finds what lies there unsealed, in a file as in a table', async ({ app, launchOptions }) => {
    await inProfile(app, { ...launchOptions, locale: 'nl-BE' }, async ({ profile, live }) => {
      await live(async (page) => {
        await page.evaluate(async (words) => {
          const db = await new Promise<IDBDatabase>((resolve, reject) => {
            const asked = indexedDB.open('plain', 1);
            asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore('log', { autoIncrement: true }));
            asked.addEventListener('success', () => resolve(asked.result));
            asked.addEventListener('error', () => reject(asked.error ?? new Error('no database')));
          });
          const transaction = db.transaction('log', 'readwrite', { durability: 'strict' });
          for (const word of words) transaction.objectStore('log').add({ bytes: new TextEncoder().encode(`{"name":${JSON.stringify(word)}}`), word });
          await new Promise((resolve) => {
            transaction.addEventListener('complete', resolve);
          });
          db.close();
        }, needles);
      });
      const found = await foundInFiles(profile, needles);
      for (const word of needles) expect(found.some((place) => place.endsWith(`: ${word}`)), word).toBe(true);
      await live(async (page) => {
        const rows = await readBack(page);
        for (const word of [UNIT, ROAD]) expect(rows.filter((row) => row.includes(word)).length, word).toBeGreaterThan(0);
      });
    });
  });
});

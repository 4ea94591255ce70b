import { cleanup, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guideFileOf, guideFileText, sha256Of, type InstalledProgramme } from '../../../guide/index.ts';
import { addDays } from '../../../rules/index.ts';
import { openVaultWithYears, PROGRAMME } from '../../isp/isp-parts.fixture.tsx';
import { openExample } from '../../start/beginning.ts';
import type { Studiekompas } from '../../studiekompas.ts';
import { Today } from '../../today/Today.tsx';
import { draw, inBrowser, openApp, until } from '../studiekompas.fixture.tsx';
import { startDailyLook } from './daily-look.ts';
import { GuideNews } from './GuideNews.tsx';
import { lastLook, rememberLook } from './look-memory.ts';

const stops: (() => void)[] = [];
beforeEach(() => {
  inBrowser();
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  for (const stop of stops.splice(0)) stop();
  // The day of the next test begins without a look.
  rememberLook({ on: '2000-01-01', code: 'none', edition: null });
  vi.unstubAllGlobals();
  globalThis.dispatchEvent(new Event('online'));
});

const guideOf = (app: Studiekompas): InstalledProgramme => {
  const ground = app.chosen()?.ground;
  if (ground?.kind !== 'guide') throw new Error('no guide');
  return ground.guide;
};

/** The same guide in a later edition: one unit counts less. */
const later = (guide: InstalledProgramme): InstalledProgramme => ({
  ...guide,
  programme: { ...guide.programme, units: guide.programme.units.map((unit) => (unit.code === 'V8' ? { ...unit, points: 4 } : unit)) },
});

const indexOf = async (guide: InstalledProgramme): Promise<string> => {
  const sha256 = await sha256Of(guideFileText(guideFileOf(guide)));
  const { code, title, points } = guide.programme;
  const entry = { code, title, points, academicYear: guide.academicYear, sample: false, file: `test.${sha256.slice(0, 16)}.json`, bytes: 1000, sha256 };
  return JSON.stringify({ format: 'studiekompas-guide-index', version: 1, programmes: [entry] });
};

/** A school that publishes an index; tells how often it was asked. */
const publishing = (answer: () => Promise<Response>) => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return answer();
  });
  return asked;
};
const look = (app: Studiekompas): void => void stops.push(startDailyLook(app));
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
const UPDATE = 'Er is een nieuwe versie van deze gids.';

describe('the daily look for a newer guide', () => {
  it('finds a newer edition and says so with the way to the guide, until it is on the device', async () => {
    const app = await openVaultWithYears([2024], '2025-09-25');
    const edition = later(guideOf(app));
    const index = await indexOf(edition);
    publishing(() => Promise.resolve(new Response(index)));
    draw(app, () => <GuideNews />);
    expect(screen.queryByText(UPDATE)).toBeNull();
    look(app);
    await screen.findByText(UPDATE);
    expect(screen.getByRole('link', { name: 'Bekijk wat verandert' }).getAttribute('href')).toBe('/gids');
    await app.guides.install(guideFileOf(edition));
    await waitFor(() => expect(screen.queryByText(UPDATE)).toBeNull());
  });

  it('says nothing of the edition that is on the device, nor of one of an earlier year', async () => {
    const app = await openVaultWithYears([2024], '2025-09-25');
    const guide = guideOf(app);
    draw(app, () => <GuideNews />);
    for (const edition of [guide, { ...later(guide), academicYear: guide.academicYear - 1 }]) {
      localStorage.clear();
      const index = await indexOf(edition);
      const asked = publishing(() => Promise.resolve(new Response(index)));
      rememberLook({ on: '2000-01-01', code: PROGRAMME, edition: null });
      look(app);
      await until(() => lastLook()?.on === app.realToday());
      expect(asked).toEqual(['/guides/index.json']);
      await settle();
      expect(screen.queryByText(UPDATE)).toBeNull();
    }
  });

  it('asks once a day, at whatever start, and again the next day; nothing that is published is an answer too', async () => {
    const app = await openVaultWithYears([2024], '2025-09-25');
    const asked = publishing(() => Promise.resolve(new Response(null, { status: 404 })));
    look(app);
    await until(() => lastLook()?.on === app.realToday());
    expect(lastLook()).toEqual({ on: app.realToday(), code: PROGRAMME, edition: null });
    look(app);
    await settle();
    expect(asked.length).toBe(1);
    rememberLook({ on: addDays(app.realToday(), -1), code: PROGRAMME, edition: null });
    look(app);
    await until(() => asked.length === 2);
  });

  it('waits for a network, and tries again at the next one where there was no answer', async () => {
    const app = await openVaultWithYears([2024], '2025-09-25');
    globalThis.dispatchEvent(new Event('offline'));
    const asked = publishing(() => Promise.reject(new TypeError('no network')));
    look(app);
    await settle();
    expect(asked.length).toBe(0);
    globalThis.dispatchEvent(new Event('online'));
    await until(() => asked.length === 1);
    await settle();
    expect(lastLook()?.on).not.toBe(app.realToday());
    // The browser said that there is a network; the request that failed says otherwise.
    expect(app.pwa.online()).toBe(false);
    globalThis.dispatchEvent(new Event('online'));
    await until(() => asked.length === 2);
  });

  it('asks nothing for the example, nor where there is no guide', async () => {
    const bare = await openApp();
    const example = await openApp();
    await openExample(example);
    await until(() => example.chosen() !== null);
    const asked = publishing(() => Promise.resolve(new Response(null, { status: 404 })));
    look(bare);
    look(example);
    await settle();
    expect(asked).toEqual([]);
  });
});

describe('today', () => {
  it('reminds of a backup and of a newer guide at its end, well after it was drawn', async () => {
    const app = await openVaultWithYears([2024], '2025-09-25');
    localStorage.setItem('studiekompas.backup', JSON.stringify({ since: addDays(app.realToday(), -30), made: false, changes: 0 }));
    rememberLook({ on: app.realToday(), code: PROGRAMME, edition: { code: PROGRAMME, academicYear: 2025, sha256: 'f'.repeat(64) } });
    draw(app, () => <Today />);
    const drawn = await screen.findByRole('heading', { name: 'Waar je staat' });
    expect(screen.queryByText('Maak een reservekopie.')).toBeNull();
    const all = [drawn, ...document.querySelectorAll('a[href="/vooruitzicht"], dl, ul')];
    const reminder = await screen.findByText('Maak een reservekopie.', undefined, { timeout: 20_000 });
    for (const said of [reminder, await screen.findByText(UPDATE)]) {
      for (const before of all) expect(before.compareDocumentPosition(said) & Node.DOCUMENT_POSITION_FOLLOWING).toBeGreaterThan(0);
    }
  });
});

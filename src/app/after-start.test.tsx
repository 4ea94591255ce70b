import { cleanup, fireEvent, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addProgramme, addYear, chooseProgramme, defineUnit, setPublication, setResult, setTolerance } from '../dossier/index.ts';
import { locale, setLocale } from '../i18n/index.ts';
import { AfterStart } from './after-start.tsx';
import { draw, inBrowser, openApp, until } from './guide/studiekompas.fixture.tsx';
import { InstallOffer } from './install/InstallOffer.tsx';
import { openExample } from './start/beginning.ts';

const place = { programme: 'EIGEN', year: 2024, contract: 'diploma' } as const;

/** A dossier of one's own with two units, not one mark. */
const ownDossier = async () => {
  const app = await openApp();
  app.make(addProgramme(app.vault.state(), 'EIGEN', { title: 'Eigen opleiding', kind: 'bachelor', points: 180, stages: 3 }));
  for (const code of ['A', 'B']) {
    app.make(defineUnit(app.vault.state(), 'EIGEN', code, { title: `Vak ${code}`, points: code === 'A' ? 40 : 6, stage: 1, semester: 2, mandatory: true, tolerable: 'yes', resit: 'yes' }));
  }
  app.make(chooseProgramme('EIGEN', 'odisee-2024'));
  app.make(addYear(app.vault.state(), place, { units: ['A', 'B'] }));
  await until(() => app.assessment() !== null);
  return app;
};

/** The browser says that it can install; answers as given when asked. */
const announce = (outcome: 'accepted' | 'dismissed' = 'accepted') => {
  const prompt = vi.fn(() => Promise.resolve({ outcome }));
  globalThis.dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
  return prompt;
};

const badges = () => {
  const set = vi.fn(() => Promise.resolve());
  const clear = vi.fn(() => Promise.resolve());
  Object.assign(navigator, { setAppBadge: set, clearAppBadge: clear });
  return { set, clear };
};

beforeEach(() => {
  inBrowser();
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  for (const name of ['setAppBadge', 'clearAppBadge']) Reflect.deleteProperty(navigator, name);
  document.head.replaceChildren();
});

describe('offering to install', () => {
  it('waits for a mark of the student’s own, and one no is a no for good', async () => {
    const app = await ownDossier();
    announce();
    draw(app, () => (
      <>
        <AfterStart />
        <InstallOffer />
      </>
    ));
    expect(screen.queryByText('Zet op je beginscherm')).toBeNull();
    app.make(setResult({ ...place, code: 'A' }, 1, 12));
    await screen.findByText('Zet op je beginscherm');
    fireEvent.click(screen.getByText('Niet meer vragen'));
    expect(screen.queryByText('Zet op je beginscherm')).toBeNull();
    announce();
    app.make(setResult({ ...place, code: 'B' }, 1, 14));
    expect(screen.queryByText('Zet op je beginscherm')).toBeNull();
  });

  it('takes a no to the browser’s own question as a no too', async () => {
    const app = await ownDossier();
    const prompt = announce('dismissed');
    app.make(setResult({ ...place, code: 'A' }, 1, 12));
    draw(app, () => (
      <>
        <AfterStart />
        <InstallOffer />
      </>
    ));
    fireEvent.click(await screen.findByText('Zet op je beginscherm'));
    await until(() => prompt.mock.calls.length === 1);
    announce();
    await until(() => screen.queryByText('Zet op je beginscherm') === null);
    expect(prompt).toHaveBeenCalledOnce();
    expect(app.pwa.installOffered()).toBe(false);
  });

  it('never comes up for the example', async () => {
    const app = await openApp();
    announce();
    expect(await openExample(app)).toBeNull();
    draw(app, () => (
      <>
        <AfterStart />
        <InstallOffer />
      </>
    ));
    expect(app.pwa.installOffered()).toBe(false);
  });
});

describe('the badge on the icon', () => {
  it('says what waits for a decision today, and goes with the last of it', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-07-05T10:00:00Z') });
    const { set, clear } = badges();
    const app = await ownDossier();
    draw(app, () => <AfterStart />);
    await until(() => clear.mock.calls.length > 0);
    expect(set).not.toHaveBeenCalled();
    app.make(setPublication(place, 1, '2025-02-07'));
    app.make(setPublication(place, 2, '2025-07-01'));
    app.make(setResult({ ...place, code: 'A' }, 1, 16));
    app.make(setResult({ ...place, code: 'B' }, 1, 9));
    await until(() => set.mock.calls.length > 0);
    expect(set).toHaveBeenLastCalledWith(1);
    // Another day to look at is not today.
    clear.mockClear();
    app.chooseDay('2025-07-06');
    await until(() => clear.mock.calls.length > 0);
    app.chooseDay(null);
    await until(() => set.mock.calls.length > 1);
    clear.mockClear();
    app.make(setTolerance({ ...place, code: 'B' }, 'student'));
    await until(() => clear.mock.calls.length > 0);
  });

  it('is not shown for the example, which has decisions of its own', async () => {
    const { set } = badges();
    const app = await openApp();
    await openExample(app);
    await until(() => app.assessment() !== null);
    draw(app, () => <AfterStart />);
    await Promise.resolve();
    expect(set).not.toHaveBeenCalled();
  });
});

describe('the manifest', () => {
  it('is that of the language', async () => {
    const link = document.createElement('link');
    link.rel = 'manifest';
    document.head.append(link);
    draw(await openApp(), () => <AfterStart />);
    expect(link.getAttribute('href')).toBe('/manifest.webmanifest');
    setLocale('en');
    await until(() => locale() === 'en');
    expect(link.getAttribute('href')).toBe('/manifest-en.webmanifest');
  });
});

import { cleanup, fireEvent, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { version } from '../../../package.json';
import { choosePack } from '../../dossier/index.ts';
import { draw, inBrowser, openApp, until } from '../guide/studiekompas.fixture.tsx';
import { AboutScreen } from './AboutScreen.tsx';
import { contactOf } from './contact.ts';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const openLibraries = (): void => {
  const details = screen.getByText('De bibliotheken en hun licenties').closest('details');
  if (details === null) throw new Error('no list of libraries');
  details.open = true;
  fireEvent(details, new Event('toggle'));
};

describe('the page about the app', () => {
  it('says on which regulations everything rests, when they were read, and the version', async () => {
    draw(await openApp(), () => <AboutScreen />);
    expect(screen.getByText('Onderwijs- en examenreglement Odisee 2024-2025')).toBeTruthy();
    expect(screen.getByText(/^\d+ getallen, laatst nagelezen op \d+ \w+ 20\d\d\.$/)).toBeTruthy();
    expect(document.body.textContent).toContain(`Versie ${version}.`);
  });

  it('follows the chosen school', async () => {
    const app = await openApp();
    app.make(choosePack('ucll'));
    await until(() => app.pack().id === 'ucll');
    draw(app, () => <AboutScreen />);
    expect(screen.getByText(/^UCLL, pagina over tolerantie/)).toBeTruthy();
    expect(document.body.textContent).toMatch(/Voor UCLL vonden we \d+ van de \d+ getallen niet/);
  });

  it('has no contact where none was given', async () => {
    draw(await openApp(), () => <AboutScreen />);
    expect(screen.queryByRole('heading', { name: 'Contact' })).toBeNull();
  });

  it('fetches the licences only when they are opened, and shows them', async () => {
    const fetched = vi.fn(() => Promise.resolve(Response.json([{ name: 'een-bibliotheek', version: '1.2.3', licence: 'MIT', text: 'Copyright van iemand' }])));
    const app = await openApp();
    vi.stubGlobal('fetch', fetched);
    draw(app, () => <AboutScreen />);
    expect(fetched).not.toHaveBeenCalled();
    openLibraries();
    expect(await screen.findByText('een-bibliotheek 1.2.3')).toBeTruthy();
    expect(screen.getByText('Copyright van iemand')).toBeTruthy();
    expect(fetched).toHaveBeenCalledExactlyOnceWith('/licences.json');
  });

  it('says so when the licences cannot be read, and keeps the page', async () => {
    const app = await openApp();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    draw(app, () => <AboutScreen />);
    openLibraries();
    expect(await screen.findByText(/De lijst is nu niet te lezen/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Over Studiekompas' })).toBeTruthy();
  });
});

describe('the contact that a build is given', () => {
  it.each([
    ['help@school.example', { href: 'mailto:help@school.example', label: 'help@school.example' }],
    ['https://school.example/studiekompas', { href: 'https://school.example/studiekompas', label: 'school.example/studiekompas' }],
  ])('%s is a link', (given, link) => expect(contactOf(given)).toEqual(link));

  it.each([undefined, '', 'javascript:alert(1)', 'http://school.example', 'bel ons'])('%j is none', (given) => expect(contactOf(given)).toBeUndefined());
});

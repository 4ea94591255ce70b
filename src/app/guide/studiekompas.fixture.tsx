import 'fake-indexeddb/auto';
import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { render } from '@solidjs/testing-library';
import { createRoot, type JSX } from 'solid-js';
import { vi } from 'vitest';
import shipped from '../../../public/guides/odisee-toegepaste-informatica-2017.json?raw';
import { createGuideStore, sampleAddress } from '../../guide/index.ts';
import { setLocale } from '../../i18n/index.ts';
import { startPwa } from '../../pwa/index.ts';
import { openDatabase } from '../../storage/index.ts';
import { openVault } from '../../vault/index.ts';
import { createLazySync, type SyncParts } from '../sync/lazy-sync.ts';
import { createStudiekompas, StudiekompasContext, type Studiekompas } from '../studiekompas.ts';

let opened = 0;

/** What a browser has and jsdom has not: media queries, modal dialogs, and the app's own server. */
export const inBrowser = (): void => {
  setLocale('nl');
  sessionStorage.clear();
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(address === sampleAddress('/') ? new Response(shipped) : new Response(null, { status: 404 })),
  );
  vi.stubGlobal('scrollTo', () => undefined);
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
};

/** The app's own rooms on a database of their own: a real vault, real guides; sync only where a test brings it. */
export const openApp = async (parts?: SyncParts): Promise<Studiekompas> => {
  const name = `app-${(opened += 1)}`;
  const [vault, database] = await Promise.all([openVault({ name }), openDatabase(name)]);
  if (!database.ok) throw new Error(database.failure);
  const { guides } = database.value;
  const sync = createLazySync(() => (parts === undefined ? Promise.reject(new Error('this test has no sync')) : Promise.resolve(parts)));
  const studiekompas = createRoot(() => createStudiekompas(vault, createGuideStore(guides), startPwa(), sync));
  await studiekompas.ready;
  return studiekompas;
};

/** Draws a screen as the shell does: with the rooms, a router and its links. `route` is its address with what is read from it. */
export const draw = (studiekompas: Studiekompas, screen: () => JSX.Element, path = '/', route = '*') => {
  const history = createMemoryHistory();
  history.set({ value: path });
  return render(() => (
    <StudiekompasContext.Provider value={studiekompas}>
      <MemoryRouter history={history}>
        <Route path={route} component={screen} />
      </MemoryRouter>
    </StudiekompasContext.Provider>
  ));
};

/** A term against hanging, not a measure of speed: the machine may be busy. */
const LONG = 20_000;

/** Waits until something on the page or in the rooms is so. */
export const until = (isSo: () => boolean): Promise<void> =>
  vi.waitFor(
    () => {
      if (!isSo()) throw new Error('not so yet');
    },
    { timeout: LONG },
  );

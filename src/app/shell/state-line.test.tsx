import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { cleanup, render, screen, within } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inBrowser, openApp } from '../guide/studiekompas.fixture.tsx';
import { createMemorySync } from '../sync/memory-sync.fixture.ts';
import { createSyncParts } from '../sync/sync-parts.tsx';
import { StudiekompasContext, type Studiekompas } from '../studiekompas.ts';
import type { SaveState } from '../../vault/index.ts';
import { AppShell } from './AppShell.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const Title = () => (
  <h1 id="screen-title" tabindex="-1">
    Scherm
  </h1>
);

const frame = (app: Studiekompas) => {
  const history = createMemoryHistory();
  history.set({ value: '/' });
  render(() => (
    <StudiekompasContext.Provider value={app}>
      <MemoryRouter history={history} root={AppShell}>
        <Route path="*" component={Title} />
      </MemoryRouter>
    </StudiekompasContext.Provider>
  ));
};
const line = (words: string) => within(screen.getByRole('navigation')).queryByText(words);

/** The app with a save state that the test moves: the vault's own passes in less than a millisecond. */
const withSaves = async (memory = createMemorySync()) => {
  const app = await openApp(createSyncParts(memory.sync));
  const [saves, setSaves] = createSignal<SaveState>({ kind: 'saved' });
  frame({ ...app, vault: { ...app.vault, saveState: saves } });
  return { ...memory, app, setSaves };
};

describe('the state line', () => {
  it('stands on every screen, and says that everything is on this device while sync is off', async () => {
    frame(await openApp());
    expect(line('Bewaard op dit toestel')).not.toBeNull();
  });

  it('never says saved of what is not', async () => {
    const { setSaves } = await withSaves();
    setSaves({ kind: 'saving' });
    expect(line('Wordt bewaard')).not.toBeNull();
    setSaves({ kind: 'failed', reason: 'quota', unsaved: 1 });
    expect(line('Niet bewaard')).not.toBeNull();
    setSaves({ kind: 'saved' });
    expect(line('Bewaard op dit toestel')).not.toBeNull();
  });

  it('says that the server has it only while sync says so and nothing here is unsaved', async () => {
    const { app, setSaves, setState } = await withSaves();
    await app.sync.start();
    expect(line('Bewaard op dit toestel')).not.toBeNull();
    setState({ kind: 'here', why: 'waiting', unsent: 1, lastComplete: null });
    expect(line('Bewaard hier, nog niet op de server')).not.toBeNull();
    setState({ kind: 'on-service', at: Date.now() });
    expect(line('Bewaard hier en op de server')).not.toBeNull();
    setSaves({ kind: 'saving' });
    expect(line('Bewaard hier en op de server')).toBeNull();
    setSaves({ kind: 'saved' });
    setState({ kind: 'off' });
    expect(line('Bewaard op dit toestel')).not.toBeNull();
  });

  it('says what needs attention, read out, with the way to it; a save that failed comes first', async () => {
    const { app, setSaves, setState } = await withSaves();
    await app.sync.start();
    setState({ kind: 'attention', problem: 'full', unsent: 3, lastComplete: null });
    expect(line('Bewaard hier. Kijk na: De server is vol.')).not.toBeNull();
    const banner = screen.getByRole('status');
    expect(banner.textContent).toContain('Nieuwe wijzigingen staan alleen op dit toestel.');
    expect(within(banner).getByRole('link', { name: 'Bekijk' }).getAttribute('href')).toBe('/instellingen/sync');
    setSaves({ kind: 'failed', reason: 'quota', unsaved: 1 });
    expect(line('Niet bewaard')).not.toBeNull();
    expect(screen.queryByRole('link', { name: 'Bekijk' })).toBeNull();
  });
});

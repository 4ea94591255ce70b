import '../ui/styles/index.css';
import * as z from 'zod/mini';
import { Router } from '@solidjs/router';
import { createEffect, createRoot } from 'solid-js';
import { render } from 'solid-js/web';
import { createGuideStore } from '../guide/index.ts';
import { localeReady, m } from '../i18n/index.ts';
import { startPwa } from '../pwa/index.ts';
import { createNoGuides, openDatabase } from '../storage/index.ts';
import { syncMayBeOn } from '../sync/index.ts';
import { ensureTemporal } from '../temporal.ts';
import { DATABASE_NAME, openVault } from '../vault/index.ts';
import { createAppLock, type AppLock } from './lock/app-lock.ts';
import { Routes } from './routes.tsx';
import { AppShell } from './shell/AppShell.tsx';
import { guardLeaving } from './shell/guard-leaving.ts';
import { createLazySync } from './sync/lazy-sync.ts';
import { createStudiekompas, StudiekompasContext, type Studiekompas } from './studiekompas.ts';

// The content security policy forbids compiling functions at run time.
z.config({ jitless: true });

const pwa = startPwa();

/** Opens the rooms that hold data and puts them together; resolves when the first screen can be drawn whole. */
const open = async ({ unlock, guard }: AppLock): Promise<Studiekompas> => {
  await ensureTemporal();
  const [vault, database] = await Promise.all([openVault({ unlock }), openDatabase(DATABASE_NAME), localeReady()]);
  guard(vault);
  const guides = createGuideStore(database.ok ? database.value.guides : createNoGuides(database.failure));
  const sync = createLazySync(async () => (await import('./sync/start-sync.ts')).startSync(vault));
  return createRoot(() => createStudiekompas(vault, guides, pwa, sync));
};

/** Starts sync where it may be on, now or once another tab turns it on. Without its file the line says no more than that all is saved here. */
const followSync = ({ vault, sync }: Studiekompas): void =>
  createRoot(() => {
    createEffect(() => {
      if (sync.parts() === null && syncMayBeOn(vault.state())) void sync.start().catch(() => undefined);
    });
  });

const start = async (mount: HTMLElement): Promise<void> => {
  const studiekompas = await open(createAppLock(mount, () => m.chunk_missing_text()));
  await studiekompas.ready;
  render(
    () => (
      <StudiekompasContext.Provider value={studiekompas}>
        <Router root={AppShell}>
          <Routes />
        </Router>
      </StudiekompasContext.Provider>
    ),
    mount,
  );
  followSync(studiekompas);
  guardLeaving(studiekompas.vault);
};

const mount = document.getElementById('app');
if (mount === null) throw new Error('index.html has no #app');
void start(mount);

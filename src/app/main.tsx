import '../ui/styles/index.css';
import * as z from 'zod/mini';
import { Router } from '@solidjs/router';
import { createRoot } from 'solid-js';
import { render } from 'solid-js/web';
import { createGuideStore } from '../guide/index.ts';
import { startPwa } from '../pwa/index.ts';
import { createNoGuides, openDatabase } from '../storage/index.ts';
import { ensureTemporal } from '../temporal.ts';
import { DATABASE_NAME, openVault } from '../vault/index.ts';
import { Routes } from './routes.tsx';
import { AppShell } from './shell/AppShell.tsx';
import { createStudiekompas, StudiekompasContext, type Studiekompas } from './studiekompas.ts';

// The content security policy forbids compiling functions at run time.
z.config({ jitless: true });

const pwa = startPwa();

/** Opens the rooms that hold data and puts them together; resolves when the first screen can be drawn whole. */
const open = async (): Promise<Studiekompas> => {
  await ensureTemporal();
  const [vault, database] = await Promise.all([openVault(), openDatabase(DATABASE_NAME)]);
  const guides = createGuideStore(database.ok ? database.value.guides : createNoGuides(database.failure));
  return createRoot(() => createStudiekompas(vault, guides, pwa));
};

const start = async (mount: HTMLElement): Promise<void> => {
  const studiekompas = await open();
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
};

const mount = document.getElementById('app');
if (mount === null) throw new Error('index.html has no #app');
void start(mount);

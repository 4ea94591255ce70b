import 'fake-indexeddb/auto';
import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createRoot } from 'solid-js';
import { addProgramme, addYear, chooseProgramme, defineUnit, type EditResult } from '../../dossier/index.ts';
import { createGuideStore } from '../../guide/index.ts';
import type { Enrolment, UnitCode, UnitCorrection } from '../../model/index.ts';
import { startPwa } from '../../pwa/index.ts';
import { openDatabase } from '../../storage/index.ts';
import { openVault, type Vault } from '../../vault/index.ts';
import { createLazySync } from '../sync/lazy-sync.ts';
import { createStudiekompas, StudiekompasContext, type Studiekompas } from '../studiekompas.ts';
import { DossierPage } from './DossierPage.tsx';
import { ExportPage } from './export/ExportPage.tsx';
import { ImportPage } from './import/ImportPage.tsx';
import { PrintPage } from './report/PrintPage.tsx';
import { SharedScreen } from '../share/SharedScreen.tsx';
import { ShareScreen } from '../share/ShareScreen.tsx';
import { YearPage } from './YearPage.tsx';

/** What browsers have and jsdom has not: media queries, scrolling, modal dialogs. */
const completeBrowser = (): void => {
  globalThis.matchMedia ??= (media) => Object.assign(new EventTarget(), { matches: false, media, onchange: null, addListener() {}, removeListener() {} });
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.scrollTo = () => undefined;
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
};

export const programmeCode = 'TESTOPLEIDING';

/** The programme of the tests: twelve units of one stage, the last one pass or fail, `U11` known not to be tolerable. */
export const unitCodes: readonly UnitCode[] = Array.from({ length: 12 }, (_, index) => `U${index + 1}`);
export const titleOf = (code: UnitCode): string => `Onderdeel ${code.slice(1)}`;

const special: Readonly<Record<string, UnitCorrection>> = {
  U10: { resit: 'no' },
  U11: { tolerable: 'no' },
  U12: { grading: 'pass-fail' },
};

export const make = async (vault: Vault, edit: EditResult): Promise<void> => {
  if (!edit.ok) throw new Error(`the test's own edit was refused: ${edit.problem.code}`);
  await vault.edit(edit.label, edit.writes);
};

export const year2024 = { programme: programmeCode, year: 2024, contract: 'diploma' } as const;

/** A vault with the test programme chosen; with the year 2024 and its units unless none are asked. */
const fill = async (vault: Vault, units: readonly UnitCode[]): Promise<void> => {
  await make(vault, addProgramme(vault.state(), programmeCode, { title: 'Testopleiding', kind: 'bachelor', points: 180, stages: 3 }));
  for (const code of unitCodes) {
    await make(vault, defineUnit(vault.state(), programmeCode, code, { title: titleOf(code), points: 5, stage: 1, mandatory: true, tolerable: 'yes', resit: 'yes', ...special[code] }));
  }
  await make(vault, chooseProgramme(programmeCode));
  if (units.length > 0) await make(vault, addYear(vault.state(), year2024, { units }));
};

export interface Opened {
  readonly vault: Vault;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly studiekompas: Studiekompas;
  readonly address: () => string;
  readonly enrolment: (year?: number) => Enrolment | undefined;
}

let opened = 0;

/** Opens the real screens on a real vault, in a database of their own. */
export const openAt = async (path: string, { units = unitCodes, before }: { readonly units?: readonly UnitCode[]; readonly before?: (vault: Vault) => Promise<void> } = {}): Promise<Opened> => {
  completeBrowser();
  const name = `dossier-screens-${(opened += 1)}`;
  const vault = await openVault({ name });
  await fill(vault, units);
  await before?.(vault);
  const database = await openDatabase(name);
  if (!database.ok) throw new Error(`no database: ${database.failure}`);
  const studiekompas = createRoot(() => createStudiekompas(vault, createGuideStore(database.value.guides), startPwa(), createLazySync(() => Promise.reject(new Error('these screens have no sync')))));
  await studiekompas.ready;
  studiekompas.chooseDay('2025-07-10');

  const history = createMemoryHistory();
  history.set({ value: path });
  render(() => (
    <StudiekompasContext.Provider value={studiekompas}>
      <MemoryRouter history={history}>
        <Route path="/dossier" component={DossierPage} />
        <Route path="/dossier/plakken" component={ImportPage} />
        <Route path="/dossier/meenemen" component={ExportPage} />
        <Route path="/dossier/afdruk" component={PrintPage} />
        <Route path="/dossier/delen" component={ShareScreen} />
        <Route path="/gedeeld" component={SharedScreen} />
        <Route path="/dossier/:year" component={YearPage} />
      </MemoryRouter>
    </StudiekompasContext.Provider>
  ));
  await screen.findByRole('heading', { level: 1 });
  return {
    vault,
    studiekompas,
    user: userEvent.setup(),
    address: () => history.get(),
    enrolment: (year = 2024) => studiekompas.dossier()?.dossier.enrolments.find((enrolment) => enrolment.year === year),
  };
};

/** The rows of the list of marks: name, points, mark. */
export const rowOf = (code: UnitCode): HTMLElement => {
  const row = screen.getByRole('button', { name: titleOf(code) }).closest('li');
  if (row === null) throw new Error(`no row for ${code}`);
  return row;
};

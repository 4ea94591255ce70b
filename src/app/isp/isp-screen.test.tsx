import { cleanup, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { addToIsp, deleteIsp, ispsOf, startIsp, submitIsp, type IspEdit } from '../../drafts/index.ts';
import type { VaultState } from '../../vault/index.ts';
import { draw, inBrowser, openApp, until } from '../guide/studiekompas.fixture.tsx';
import { openExample } from '../start/beginning.ts';
import type { Studiekompas } from '../studiekompas.ts';
import { IspDraftPage, IspPage } from './IspPage.tsx';

afterEach(cleanup);

const user = userEvent.setup();
const programmeOf = (app: Studiekompas): string => app.settings().programme ?? '';
const ispsIn = (app: Studiekompas) => ispsOf(app.vault.state(), programmeOf(app)).isps;
const ispOf = (app: Studiekompas, id: string) => ispsIn(app).find((isp) => isp.id === id);
const make = async (app: Studiekompas, edit: (state: VaultState) => IspEdit): Promise<void> => {
  const made = edit(app.vault.state());
  if (!made.ok) throw new Error(`the test's own edit was refused: ${made.problem.code}`);
  await app.save(made.label, made.writes);
};

/** The example on the screen of one of its drafts: A tolerates both fails, B takes the larger again. */
const openDraft = async (id = 'voorbeeld', before: (app: Studiekompas) => Promise<void> = () => Promise.resolve()): Promise<Studiekompas> => {
  inBrowser();
  const app = await openApp();
  expect(await openExample(app)).toBeNull();
  await until(() => app.assessment() !== null);
  await before(app);
  draw(app, IspDraftPage, `/isp/${id}`, '/isp/:draft');
  await screen.findByRole('heading', { level: 1 });
  return app;
};

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const sheet = (): HTMLElement => screen.getByRole('dialog');
const inSheet = (name: string | RegExp): HTMLElement => within(sheet()).getByRole('button', { name });
/** Presses what opens a sheet, and waits for it. */
const openSheet = async (name: string | RegExp): Promise<void> => {
  await user.click(button(name));
  await screen.findByRole('dialog', undefined, { timeout: 5000 });
};
const semester = (name: string): HTMLElement => screen.getByRole('list', { name });

describe('the programme of next year', () => {
  it('shows the units by semester with their points, the year against its least and most, and what it assumes', async () => {
    await openDraft();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('ISP 2025-2026');
    expect(within(semester('Semester 1')).getByText('Application Development 5')).toBeTruthy();
    expect(within(semester('Heel het jaar')).getByText('IM 5 - Big Data')).toBeTruthy();
    expect(screen.getByRole('img', { name: '60 studiepunten; minstens 27, hoogstens 72.' })).toBeTruthy();
    expect(screen.getByText('Gaat ervan uit dat je Information management 2 en Application Development 4 tolereert.')).toBeTruthy();
    expect(screen.getByText(/Enkel wat je indient in de ISP-toepassing van je school telt/)).toBeTruthy();
  });

  it('says once that the guide is silent about what comes first, not beside each unit', async () => {
    await openDraft();
    expect(screen.getAllByText(/zegt de gids niet wat je eerst moet volgen/)).toHaveLength(1);
    expect(screen.getByText('1 let op')).toBeTruthy();
  });

  it('is held back by a tolerance that is not really decided, with the way to decide it', async () => {
    await openDraft();
    expect(screen.getByText('1 blokkeert')).toBeTruthy();
    await openSheet(/^Blokkeert\. Beslis eerst/);
    expect(within(sheet()).getByRole('link', { name: 'Bekijk beide wegen' }).getAttribute('href')).toBe('/wat-als?isp=voorbeeld');
    expect(within(sheet()).getByText(/art\. 19/)).toBeTruthy();
  });

  it('takes a unit out by one tap, counts anew and says so', async () => {
    const app = await openDraft();
    await openSheet('Content management');
    await user.click(inSheet('Haal uit dit ontwerp'));
    await waitFor(() => expect(screen.getByRole('img', { name: /^57 studiepunten/ })).toBeTruthy());
    expect(ispOf(app, 'voorbeeld')?.units.map(({ code }) => code)).not.toContain('HBI47B');
    expect(screen.getAllByRole('status').map((one) => one.textContent).join(' ')).toContain('Content management staat niet meer in je ontwerp.');
  });

  it('keeps where a request stands, and a granted one holds nothing back', async () => {
    const app = await openDraft('voorbeeld', (opened) =>
      make(opened, (state) => addToIsp(state, 'voorbeeld', [{ code: 'OBI04A' }, { code: 'HBI53B' }, { code: 'HBI54B' }])),
    );
    expect(screen.getByText('1 toestemming')).toBeTruthy();
    await openSheet(/^Vraagt toestemming\./);
    await user.click(within(sheet()).getByRole('radio', { name: 'Gevraagd' }));
    await user.type(within(sheet()).getByRole('textbox', { name: 'Aan wie of door wie' }), 'mevrouw Peeters{Tab}');
    await user.click(within(sheet()).getByRole('radio', { name: 'Toegestaan' }));
    await waitFor(() => expect(ispOf(app, 'voorbeeld')?.permissions).toEqual([{ rule: 'H.2', key: 'size-above-maximum', state: 'granted', points: 78, by: 'mevrouw Peeters' }]));
    expect(screen.queryByText('1 toestemming')).toBeNull();
    await user.click(within(sheet()).getByRole('radio', { name: 'Geweigerd' }));
    await waitFor(() => expect(screen.getByText('2 blokkeren')).toBeTruthy());
  });

  it('can assume something else without deciding anything', async () => {
    const app = await openDraft();
    await openSheet('Verander waar dit van uitgaat');
    const choice = within(sheet()).getByRole('group', { name: 'Keuze voor Application Development 4' });
    await user.click(within(choice).getByRole('radio', { name: 'Opnieuw' }));
    await user.click(inSheet('Sluit'));
    await waitFor(() => expect(ispOf(app, 'voorbeeld')?.decisions.get('OH3102')).toBe('again'));
    expect(app.dossier()?.dossier.enrolments.flatMap(({ units }) => units).find(({ code }) => code === 'OH3102')?.tolerated).toBeUndefined();
  });

  it('lets a submitted one be read only', async () => {
    await openDraft('voorbeeld', (app) => make(app, (state) => submitIsp(state, 'voorbeeld', '2025-07-12')));
    expect(screen.queryByRole('link', { name: 'Voeg toe uit de gids' })).toBeNull();
    await openSheet('Content management');
    expect(within(sheet()).queryByRole('button', { name: 'Haal uit dit ontwerp' })).toBeNull();
  });

  it('says so when a draft is gone', async () => {
    await openDraft('nergens');
    expect(screen.getByText('Dit ontwerp is er niet')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar je ISP' }).getAttribute('href')).toBe('/isp');
  });
});

describe('several drafts', () => {
  it('are listed with their points and where they stand, beside the earlier years', async () => {
    await openDraft();
    await openSheet(/^A\. Tolereren: Je ontwerpen/);
    const list = within(sheet());
    expect(list.getByRole('link', { name: 'B. Opnieuw' }).getAttribute('href')).toBe('/isp/voorbeeld-opnieuw');
    expect(list.getAllByText(/^6[03]$/).map((one) => one.textContent)).toEqual(['60', '63']);
    expect(list.getByRole('link', { name: '2023-2024' }).getAttribute('href')).toBe('/dossier/2023');
  });

  it('begin with the proposal, nothing, or a copy', async () => {
    const app = await openDraft();
    const begin = async (name: string, from: string): Promise<readonly string[]> => {
      await openSheet(/: Je ontwerpen/);
      await user.click(inSheet('Nieuw ontwerp'));
      const field = within(sheet()).getByRole('textbox', { name: 'Naam' });
      await user.clear(field);
      await user.type(field, name);
      await user.selectOptions(within(sheet()).getByRole('combobox', { name: 'Waarmee begin je?' }), from);
      await user.click(inSheet('Maak dit ontwerp'));
      await waitFor(() => expect(ispsIn(app).some((isp) => isp.name === name)).toBe(true));
      return ispsIn(app).find((isp) => isp.name === name)?.units.map(({ code }) => code).toSorted() ?? [];
    };
    expect(await begin('Leeg', 'Niets')).toEqual([]);
    expect(await begin('Kopie', 'Een kopie van A. Tolereren')).toEqual(ispOf(app, 'voorbeeld')?.units.map(({ code }) => code).toSorted());
    // The fail without a second opportunity and the mandatory units of the third stage; nothing that the student chooses.
    expect(await begin('Voorstel', 'Het voorstel')).toEqual(['HBI03C', 'HBI04C', 'HBI07C', 'HBI12C', 'HBI84B', 'HBI86B', 'OH3102', 'OH3107']);
  });

  it('ask for a name', async () => {
    await openDraft();
    await openSheet(/: Je ontwerpen/);
    await user.click(inSheet('Nieuw ontwerp'));
    await user.clear(within(sheet()).getByRole('textbox', { name: 'Naam' }));
    await user.click(inSheet('Maak dit ontwerp'));
    expect(within(sheet()).getByText('Geef je ontwerp een naam.')).toBeTruthy();
  });
});

describe('the first draft', () => {
  it('is asked for where there is none', async () => {
    inBrowser();
    const app = await openApp();
    await openExample(app);
    await until(() => app.assessment() !== null);
    for (const { id } of ispsIn(app)) await make(app, (state) => deleteIsp(state, id));
    draw(app, IspPage, '/isp', '/isp');
    await screen.findByText('Je programma voor 2025-2026');
    await openSheet('Maak een ontwerp');
    expect(sheet().textContent).toContain('Waarmee begin je?');
  });

  it('keeps a contract of its own apart, named beside the other', async () => {
    const credit = { name: 'Los vak', programme: 'TI', createdOn: '2025-07-12', year: 2025, contract: 'credit', main: false, major: null, classGroup: null, enrolledOn: null } as const;
    await openDraft('voorbeeld', (app) =>
      make(app, (state) =>
        startIsp(state, { ...credit, id: 'los', programme: programmeOf(app), decisions: new Map(), supposed: new Map(), units: [], permissions: [] }),
      ),
    );
    expect(screen.getByRole('link', { name: /Ook dit jaar: creditcontract, Los vak/ }).getAttribute('href')).toBe('/isp/los');
  });
});

import { cleanup, fireEvent, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addYear, dossierOf, exampleProgramme, programmesInDossier } from '../../dossier/index.ts';
import { draftsOf, ispsOf, saveDraft } from '../../drafts/index.ts';
import { locale } from '../../i18n/index.ts';
import { draw, inBrowser, openApp, until } from '../guide/studiekompas.fixture.tsx';
import type { Studiekompas } from '../studiekompas.ts';
import { parseStartAddress, type StartAddress } from './address.ts';
import { openExample } from './beginning.ts';
import { ProgrammeScreen } from './ProgrammeScreen.tsx';
import { StartScreen } from './StartScreen.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The way of starting with one's own dossier, step by step, as the address leads it. */
const starting = (app: Studiekompas, onFresh: () => void = () => undefined) => {
  const [address, setAddress] = createSignal<StartAddress>({});
  const begun: (number | null)[] = [];
  draw(app, () => <ProgrammeScreen address={address()} onStep={setAddress} onBegun={(year) => begun.push(year)} onFresh={onFresh} />);
  return begun;
};

describe('the first screen', () => {
  it('opens the example: an invented student in the sample programme', async () => {
    const app = await openApp();
    const onExample = vi.fn<() => void>();
    draw(app, () => <StartScreen onExample={onExample} />);
    fireEvent.click(await screen.findByText('Probeer met een voorbeeld'));
    await until(() => onExample.mock.calls.length === 1);
    await until(() => app.chosen() !== null);
    expect(app.settings()).toEqual({ programme: exampleProgramme, pack: 'odisee-2024', example: true });
    expect(app.today()).toBe('2025-07-12');
    expect(app.assessment()?.tolerance.undecided).toEqual(['OH3102', 'HBI62B']);
  });

  it('has saved the example when it stands, and takes it back as one change', async () => {
    const app = await openApp();
    expect(await openExample(app)).toBeNull();
    expect(app.vault.saveState()).toEqual({ kind: 'saved' });
    expect(ispsOf(app.vault.state(), exampleProgramme).isps).toHaveLength(2);
    await app.vault.undo();
    expect(app.vault.state().size).toBe(0);
  });

  it('says so when the sample cannot be had, and changes nothing', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    const app = await openApp();
    draw(app, () => <StartScreen onExample={() => undefined} />);
    fireEvent.click(await screen.findByText('Probeer met een voorbeeld'));
    await screen.findByText(/er is geen verbinding/);
    expect(app.vault.state().size).toBe(0);
  });

  it('leaves a dossier alone that the student has already', async () => {
    const app = await openApp();
    app.make(addYear(app.vault.state(), { programme: 'X', year: 2024, contract: 'diploma' }, { units: ['A'] }));
    expect(await openExample(app)).toEqual({ kind: 'refused' });
    expect(programmesInDossier(app.vault.state())).toEqual(['X']);
  });

  it('speaks the other language at one tap', async () => {
    const app = await openApp();
    draw(app, () => <StartScreen onExample={() => undefined} />);
    fireEvent.click(await screen.findByText('English'));
    expect(locale()).toBe('en');
    expect(await screen.findByText('Nederlands')).toBeTruthy();
  });
});

describe('starting with one’s own dossier', () => {
  it('takes three taps from the sample programme to a year with the units of its stage', async () => {
    const app = await openApp();
    const begun = starting(app);
    fireEvent.click(await screen.findByText('Oude opleiding, om te proberen'));
    fireEvent.click(await screen.findByText('Fase 2'));
    fireEvent.click(screen.getByText('Vul mijn cijfers in'));
    expect(begun).toHaveLength(1);
    const [enrolment] = dossierOf(app.vault.state(), exampleProgramme).dossier.enrolments;
    expect(enrolment?.year).toBe(begun[0]);
    expect(enrolment?.main).toBe(true);
    expect(enrolment?.units.length).toBeGreaterThan(10);
    expect(app.settings()).toEqual({ programme: exampleProgramme, pack: 'odisee-2024', example: false });
  });

  it('lets who enrols for the first time put the programme together before there is a year', async () => {
    const app = await openApp();
    const fresh: string[] = [];
    starting(app, () => fresh.push('isp'));
    fireEvent.click(await screen.findByText('Oude opleiding, om te proberen'));
    fireEvent.click(await screen.findByText('Ik schrijf me voor het eerst in'));
    expect(fresh).toEqual(['isp']);
    expect(app.settings()).toMatchObject({ programme: exampleProgramme, example: false });
    expect(dossierOf(app.vault.state(), exampleProgramme).dossier.enrolments).toEqual([]);
  });

  it('leaves the example first, with what was tried in it, after saying so', async () => {
    const app = await openApp();
    await openExample(app);
    const road = { id: 'weg-1', name: 'Weg 1', decisions: new Map(), supposed: new Map() };
    const draft = { ...road, programme: exampleProgramme, createdOn: '2025-07-12' } as const;
    const saved = saveDraft(app.vault.state(), draft);
    if (saved.ok) await app.save(saved.label, saved.writes);
    const begun = starting(app);
    await screen.findByText('Het voorbeeld en wat je erin probeerde, verdwijnt van dit toestel.');
    fireEvent.click(await screen.findByText('Bachelor in de toegepaste informatica (voorbeeld)'));
    fireEvent.click(await screen.findByText('Vul mijn cijfers in'));
    expect(begun).toHaveLength(1);
    const { enrolments } = dossierOf(app.vault.state(), exampleProgramme).dossier;
    expect(enrolments.map(({ year }) => year)).toEqual(begun);
    expect(enrolments[0]?.units.every(({ opportunities }) => opportunities.length === 0)).toBe(true);
    expect(draftsOf(app.vault.state(), exampleProgramme).drafts).toEqual([]);
    expect(app.settings().example).toBe(false);
    expect(app.today()).toBe(app.realToday());
  });

  it('makes a programme by hand, and shows at the field what is missing', async () => {
    const app = await openApp();
    const begun = starting(app);
    fireEvent.click(await screen.findByText('Vul mijn opleiding zelf in'));
    fireEvent.click(await screen.findByText('Maak de opleiding aan'));
    expect(screen.getByLabelText('Naam van de opleiding').getAttribute('aria-invalid')).toBe('true');
    expect(app.ownProgrammes()).toEqual([]);
    fireEvent.input(screen.getByLabelText('Naam van de opleiding'), { target: { value: 'Graduaat Winkelmanagement' } });
    fireEvent.change(screen.getByLabelText('Soort opleiding'), { target: { value: 'associate' } });
    fireEvent.click(screen.getByText('Maak de opleiding aan'));
    expect(app.ownProgrammes()).toMatchObject([{ title: 'Graduaat Winkelmanagement', kind: 'associate', points: 120, stages: 2 }]);
    fireEvent.click(await screen.findByText('Vul mijn cijfers in'));
    expect(begun).toHaveLength(1);
    expect(app.chosen()).toMatchObject({ ground: { kind: 'own' }, programme: { title: 'Graduaat Winkelmanagement' } });
  });

  it('asks nothing again of a programme in which the dossier has years', async () => {
    const app = await openApp();
    app.make(addYear(app.vault.state(), { programme: exampleProgramme, year: 2024, contract: 'diploma' }, { units: ['HBI09B'] }));
    const begun = starting(app);
    fireEvent.click(await screen.findByText('Oude opleiding, om te proberen'));
    await until(() => begun.length === 1);
    expect(begun).toEqual([null]);
    expect(app.settings().programme).toBe(exampleProgramme);
    expect(dossierOf(app.vault.state(), exampleProgramme).dossier.enrolments).toHaveLength(1);
  });
});

describe('the address of starting', () => {
  it('keeps what can be read and forgets the rest', () => {
    expect(parseStartAddress({ opleiding: 'BM', zelf: true })).toEqual({ opleiding: 'BM' });
    expect(parseStartAddress({ zelf: true, meer: 1 })).toEqual({ zelf: true });
    expect(parseStartAddress({ opleiding: 'x'.repeat(41), zelf: 'ja' })).toEqual({});
  });
});

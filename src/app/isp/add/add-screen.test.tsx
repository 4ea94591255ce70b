import { cleanup, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import type { NewIsp } from '../../../drafts/index.ts';
import { submitIsp } from '../../../drafts/index.ts';
import { draw } from '../../guide/studiekompas.fixture.tsx';
import { heard, openTrade, taken, type Opened } from '../trade.fixture.tsx';
import { AddScreen } from './AddScreen.tsx';

afterEach(cleanup);

const openAdd = async (more: Partial<NewIsp> = {}, path = '/isp/een/toevoegen'): Promise<Opened> => {
  const opened = await openTrade(more);
  draw(opened.app, AddScreen, path, '/isp/:draft/toevoegen');
  await screen.findByRole('heading', { level: 1 });
  return opened;
};

const add = (name: string): HTMLElement => screen.getByRole('button', { name: new RegExp(`^Voeg toe: ${name}\\b`) });
const queryAdd = (name: string): HTMLElement | null => screen.queryByRole('button', { name: new RegExp(`^Voeg toe: ${name}\\b`) });
const list = (name: string): HTMLElement => screen.getByRole('list', { name });
const namesIn = (within_: HTMLElement): readonly string[] =>
  within(within_)
    .getAllByRole('button', { name: /^Voeg / })
    .map((button) => (button.textContent ?? '').replace('Voeg toe: ', ''));
const chip = (name: string): HTMLElement => within(screen.getByRole('group', { name: 'Filter de onderdelen' })).getByRole('button', { name });

describe('the units that can be added', () => {
  it('stand by stage, semester and group, the own major before what is free to choose, with what is chosen of a group', async () => {
    await openAdd({ units: [taken('K1')] });
    expect(namesIn(list('Fase 2, Semester 1'))).toEqual(['Boekhouden 2', 'Recht 2', 'Marketing 2']);
    expect(namesIn(list('Fase 2, Verkoop'))).toEqual(['Verkoop', 'Reclame']);
    expect(namesIn(list('Fase 2, Keuzevakken'))).toEqual(['Fotografie', 'Programmeren']);
    expect(screen.getByText('6 van 18 sp gekozen')).toBeTruthy();
    const heads = screen.getAllByRole('heading').map((one) => one.textContent);
    expect(heads.indexOf('Verkoop')).toBeLessThan(heads.indexOf('Keuzevakken'));
    expect(queryAdd('Debatteren')).toBeNull();
  });

  it('leave out another major until it is asked for', async () => {
    const { user } = await openAdd();
    expect(queryAdd('Beleggen')).toBeNull();
    await user.click(chip('Andere afstudeerrichtingen'));
    expect(namesIn(list('Fase 2, Financiën'))).toEqual(['Beleggen', 'Verzekeren']);
  });

  it('that are held already are folded at the end', async () => {
    await openAdd();
    const held = screen.getByText('9 onderdelen heb je al').closest('details');
    expect(held?.open).toBe(false);
    expect(held?.textContent).toContain('Boekhouden 1');
    expect(namesIn(list('Fase 1, Semester 2'))).toEqual(['Onderneming 1']);
  });

  it('that are not allowed yet say what they wait for, and can be added all the same', async () => {
    const { user, codes } = await openAdd();
    const row = add('Controlling').closest('li');
    expect(row?.textContent).toContain('Blokkeert. Eerst Boekhouden 2 verwerven (VVT)');
    expect(add('Stage').closest('li')?.textContent).toContain('108');
    await user.click(add('Controlling'));
    expect(codes()).toEqual(['C1']);
    expect(screen.getByText(/blokkeren|blokkeert/)).toBeTruthy();
  });

  it('lead to why one is not allowed, which the address keeps', async () => {
    const why = '/isp/een/toevoegen?waarom=bevinding-H.4-not-acquired-C1';
    await openAdd({}, why);
    const row = add('Controlling').closest('li');
    expect(row?.querySelector('a')?.getAttribute('href')).toBe(why);
    const sheet = await screen.findByRole('dialog', {}, { timeout: 20_000 });
    expect(within(sheet).getAllByText(/Boekhouden 2/).length).toBeGreaterThan(0);
  });
});

describe('looking for a unit', () => {
  it('finds by name while typing, marks what was found, and forgives a slip', async () => {
    const { user } = await openAdd();
    const field = screen.getByRole('searchbox');
    await user.type(field, 'fotog');
    expect(namesIn(document.body)).toEqual(['Fotografie']);
    expect(screen.getByText('Fotog').tagName).toBe('MARK');
    await user.clear(field);
    await user.type(field, 'fotogarfie');
    expect(namesIn(document.body)).toEqual(['Fotografie']);
    await user.clear(field);
    await user.type(field, 'beleggen');
    expect(namesIn(document.body)).toEqual(['Beleggen', 'Beleggen 2']);
    await user.clear(field);
    await user.type(field, 'zeilen');
    expect(screen.getByText('Niets gevonden voor “zeilen”.')).toBeTruthy();
  });

  it('narrows to a semester, a stage, electives, what is allowed now', async () => {
    const { user } = await openAdd();
    await user.click(chip('Fase 2'));
    await user.click(chip('Semester 2'));
    expect(namesIn(document.body)).toEqual(['Statistiek 2', 'Economie 2', 'Frans 2', 'Reclame', 'Fotografie', 'Programmeren']);
    await user.click(chip('Keuze'));
    expect(namesIn(document.body)).toEqual(['Fotografie', 'Programmeren']);
    for (const name of ['Fase 2', 'Semester 2', 'Keuze', 'Mag nu']) await user.click(chip(name));
    expect(queryAdd('Controlling')).toBeNull();
    expect(add('Boekhouden 2')).toBeTruthy();
  });

  it('keeps what is looked for in the address, and takes it from there', async () => {
    await openAdd({}, '/isp/een/toevoegen?zoek=recht&fase=2');
    expect(namesIn(document.body)).toEqual(['Recht 2']);
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('recht');
  });

  it('says so when nothing fits the filters', async () => {
    const { user } = await openAdd();
    await user.click(chip('Fase 1'));
    await user.click(chip('Keuze'));
    expect(screen.getByText('Niets dat aan je filters voldoet.')).toBeTruthy();
  });
});

describe('adding', () => {
  it('is one tap: the unit with the event of the class group, what it comes to, and a way back', async () => {
    const { user, codes, eventOf } = await openAdd();
    await user.click(add('Marketing 2'));
    expect(codes()).toEqual(['B5']);
    expect(eventOf('B5')).toBe('B5-A');
    expect(queryAdd('Marketing 2')).toBeNull();
    expect(heard()).toContain('Marketing 2 staat in je ontwerp. Semester 1: 6\u00A0sp, semester 2: 0\u00A0sp, het jaar: 6\u00A0sp.');
    expect(screen.getByRole('img', { name: '6 studiepunten; minstens 27, hoogstens 72.' })).toBeTruthy();
    expect(screen.getByText('Semester 1: 6, 2: 0')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    await waitFor(() => expect(codes()).toEqual([]));
    expect(add('Marketing 2')).toBeTruthy();
    expect(heard()).toContain('Marketing 2 staat niet meer in je ontwerp.');
    expect(screen.queryByRole('button', { name: 'Maak ongedaan' })).toBeNull();
  });

  it('goes with the keyboard alone: the focus stays in the list', async () => {
    const { user, codes } = await openAdd();
    add('Boekhouden 2').focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(add('Recht 2'));
    await user.keyboard(' ');
    expect(document.activeElement).toBe(add('Marketing 2'));
    expect(codes()).toEqual(['B1', 'B2']);
  });

  it('counts what is chosen of a group as one picks', async () => {
    const { user } = await openAdd();
    expect(screen.getByText('0 van 18 sp gekozen')).toBeTruthy();
    await user.click(add('Debatteren'));
    expect(screen.getByText('6 van 18 sp gekozen')).toBeTruthy();
  });

  it('leads back to the draft', async () => {
    await openAdd();
    expect(screen.getByRole('link', { name: 'Naar je ontwerp' }).getAttribute('href')).toBe('/isp/een');
  });

  it('is not possible without a class group, and says so', async () => {
    await openAdd({ classGroup: null });
    expect(screen.getByText('Je bent nog niet aan een klasgroep gekoppeld.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Voeg / })).toBeNull();
  });

  it('is not possible once the ISP is submitted, and says so', async () => {
    const opened = await openTrade({ units: [taken('B5')] });
    const made = submitIsp(opened.app.vault.state(), 'een', '2025-09-25');
    if (!made.ok) throw new Error(made.problem.code);
    await opened.app.save(made.label, made.writes);
    draw(opened.app, AddScreen, '/isp/een/toevoegen', '/isp/:draft/toevoegen');
    expect(await screen.findByText('Dit ISP staat op slot.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Voeg / })).toBeNull();
  });

  it('says so when the draft is gone', async () => {
    await openAdd({}, '/isp/nergens/toevoegen');
    expect(screen.getByText('Dit ontwerp is er niet')).toBeTruthy();
  });
});

import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { additionsOf, exampleProgramme } from '../../dossier/index.ts';
import { openExample } from '../start/beginning.ts';
import { draw, inBrowser, openApp, until } from './studiekompas.fixture.tsx';
import { UnitScreen } from './UnitScreen.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The course sheet of a unit of the example's programme. */
const sheetOf = async (code: string) => {
  const app = await openApp();
  expect(await openExample(app)).toBeNull();
  await until(() => app.chosen() !== null);
  draw(app, () => <UnitScreen code={code} />, `/gids/${code}`);
  const unit = () => app.chosen()?.programme.units.find((one) => one.code === code);
  return { app, unit };
};

const form = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('dialog[open]');
  if (found === null) throw new Error('no sheet is open');
  return found;
};

const openForm = async (): Promise<void> => {
  fireEvent.click(await screen.findByText('Verbeter wat niet klopt'));
  await until(() => document.querySelector('dialog[open] form') !== null);
};
const save = (): void => void fireEvent.submit(within(form()).getByLabelText('Naam').closest('form') ?? form());

describe('the course sheet', () => {
  it('says where the unit stands and what it needs', async () => {
    await sheetOf('HBI25B');
    await screen.findByText('ICT Organisation 3', { selector: 'h1' });
    expect(screen.getByText('12/20, creditbewijs, 2024-2025')).toBeTruthy();
    expect(screen.getByText('ICT Organisation 1').getAttribute('href')).toBe('/gids/HBI09B');
  });

  it('asks what the guide does not say, and one tap answers it', async () => {
    const { unit } = await sheetOf('HBI84B');
    await screen.findByText('Is Application Development 5 tolereerbaar?');
    fireEvent.click(screen.getAllByText('Nee')[0] ?? document.body);
    await until(() => unit()?.tolerable === 'no');
    expect(screen.queryByText('Is Application Development 5 tolereerbaar?')).toBeNull();
    expect(screen.getByText('door jou verbeterd, in de gids: Onbekend')).toBeTruthy();
  });

  it('keeps a correction, shows what the guide says beside it, and takes it back', async () => {
    const { app, unit } = await sheetOf('HBI84B');
    await openForm();
    const points = within(form()).getByLabelText('Studiepunten');
    fireEvent.input(points, { target: { value: '7' } });
    fireEvent.change(points, { target: { value: '7' } });
    expect(within(form()).getByText('in de gids: 4')).toBeTruthy();
    save();
    await until(() => unit()?.points === 7);
    expect(await screen.findByText('door jou verbeterd, in de gids: 4')).toBeTruthy();
    expect(additionsOf(app.vault.state(), exampleProgramme).corrections.get('HBI84B')).toEqual({ points: 7 });

    await openForm();
    fireEvent.click(within(form()).getByText('Neem terug wat de gids zegt'));
    save();
    await until(() => unit()?.points === 4);
    expect(additionsOf(app.vault.state(), exampleProgramme).corrections.has('HBI84B')).toBe(false);
    expect(screen.queryByText(/door jou verbeterd/)).toBeNull();
  });

  it('refuses an empty name and points that are none, at the field, and keeps what was typed', async () => {
    const { unit } = await sheetOf('HBI84B');
    await openForm();
    fireEvent.input(within(form()).getByLabelText('Naam'), { target: { value: ' ' } });
    fireEvent.change(within(form()).getByLabelText('Studiepunten'), { target: { value: '999' } });
    save();
    expect(within(form()).getByText('Vul dit in.')).toBeTruthy();
    expect(within(form()).getByText('999 is geen aantal studiepunten. Kies een geheel getal van 0 tot 400.')).toBeTruthy();
    expect(within(form()).getByLabelText('Naam').getAttribute('aria-invalid')).toBe('true');
    expect(unit()?.points).toBe(4);
  });

  it('lets the student enter a unit that the guide does not have, and remove it again', async () => {
    const { app, unit } = await sheetOf('EIGEN1');
    fireEvent.click(await screen.findByText('Vul dit onderdeel in'));
    await until(() => document.querySelector('dialog[open] form') !== null);
    fireEvent.input(within(form()).getByLabelText('Naam'), { target: { value: 'Vrij vak' } });
    fireEvent.change(within(form()).getByLabelText('Studiepunten'), { target: { value: '5' } });
    save();
    await until(() => unit()?.points === 5);
    await screen.findByText('Vrij vak', { selector: 'h1' });
    expect(screen.getByText('Door jou toegevoegd; het staat niet in de gids.')).toBeTruthy();

    fireEvent.click(screen.getByText('Verwijder dit onderdeel'));
    await until(() => document.querySelector('dialog[open]') !== null);
    fireEvent.click(within(form()).getByText('Verwijder dit onderdeel', { selector: 'button *' }));
    await until(() => unit() === undefined);
    expect(app.chosen()?.problems).toEqual([]);
  });
});

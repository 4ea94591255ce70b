import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { setResult } from '../../../dossier/index.ts';
import { setLocale } from '../../../i18n/index.ts';
import type { Vault } from '../../../vault/index.ts';
import { make, openAt, year2024 } from '../screens.fixture.tsx';

afterEach(cleanup);
void setLocale('nl');

const paste = (text: string): void => {
  fireEvent.input(screen.getByLabelText('Wat je kopieerde'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Bekijk wat we lezen' }));
};
const tickOf = (name: string): HTMLElement => screen.getByRole('checkbox', { name: new RegExp(`^${name} ?20`) });
const lineOf = (name: string): HTMLElement => {
  const line = tickOf(name).closest('li');
  if (line === null) throw new Error('no line');
  return line;
};
const sheet = () => within(screen.getByRole('dialog'));
const marks = (enrolment: ReturnType<Awaited<ReturnType<typeof openAt>>['enrolment']>) =>
  enrolment?.units.map(({ code, opportunities }) => [code, ...opportunities.map(({ result }) => result)]);

const text = ['2023-2024', 'U1\tOnderdeel 1\t5\t13\tCredit', 'U2\tOnderdeel 2\t5\t9\tTolereerbaar tekort', 'U3\tOnderdeel 3\t5\t\tVrijstelling', 'Pagina 1 van 1'].join('\n');

describe('pasting from the progress file', () => {
  it('is offered on the dossier, with and without years', async () => {
    await openAt('/dossier', { units: [] });
    expect(screen.getByRole('link', { name: 'Plakken uit je voortgangsdossier' }).getAttribute('href')).toBe('/dossier/plakken');
    cleanup();
    await openAt('/dossier');
    expect(screen.getByRole('link', { name: 'Plakken uit je voortgangsdossier' })).toBeTruthy();
  });

  it('shows line by line what was read before anything changes', async () => {
    const { enrolment } = await openAt('/dossier/plakken', { units: [] });
    paste(text);
    expect(screen.getByRole('heading', { level: 1, name: 'Wat we lezen' })).toBe(document.activeElement);
    expect(screen.getByText('3 regels over een opleidingsonderdeel, 1 regel niet begrepen.')).toBeTruthy();
    expect(screen.getByText('Vanaf hier: 2023-2024')).toBeTruthy();
    expect(within(lineOf('Onderdeel 1')).getByText('2023-2024: 13/20')).toBeTruthy();
    expect(within(lineOf('Onderdeel 1')).getByText('Komt erbij.')).toBeTruthy();
    expect(within(lineOf('Onderdeel 3')).getByText('2023-2024: vrijgesteld')).toBeTruthy();
    expect(screen.getByText('Niet begrepen').closest('li')?.textContent).toContain('Pagina 1 van 1');
    expect(enrolment(2023)).toBeUndefined();
  });

  it('takes all of it in as one change, and one undo takes it back', async () => {
    const { user, enrolment } = await openAt('/dossier/plakken', { units: [] });
    paste(text);
    await user.click(screen.getByRole('button', { name: 'Neem 3 onderdelen over' }));
    expect(screen.getByRole('heading', { level: 1, name: '3 onderdelen overgenomen' })).toBe(document.activeElement);
    expect(marks(enrolment(2023))).toEqual([['U1', 13], ['U2', 9], ['U3']]);
    expect(enrolment(2023)?.units.map(({ tolerated }) => tolerated)).toEqual([undefined, undefined, undefined]);
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan: dossier ingelezen' }));
    expect(enrolment(2023)).toBeUndefined();
  });

  it('changes nothing the second time', async () => {
    const { user } = await openAt('/dossier/plakken', { units: [] });
    paste(text);
    await user.click(screen.getByRole('button', { name: 'Neem 3 onderdelen over' }));
    await user.click(screen.getByRole('button', { name: 'Plak iets anders' }));
    paste(text);
    expect(screen.getByText('Alles wat je hier overneemt, staat al in je dossier.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Neem/ })).toBeNull();
    expect(screen.getAllByText('Staat al in je dossier.')).toHaveLength(3);
  });

  it('says which mark it would replace, and leaves a line out on request', async () => {
    const { user, enrolment } = await openAt('/dossier/plakken', { before: (vault) => make(vault, setResult({ ...year2024, code: 'U1' }, 1, 12)) });
    paste('2024-2025\nU1 Onderdeel 1 5 13\nU2 Onderdeel 2 5 11');
    expect(within(lineOf('Onderdeel 1')).getByText('In je dossier staat nu 12/20. Dat wordt 13/20.')).toBeTruthy();
    await user.click(tickOf('Onderdeel 1'));
    await user.click(screen.getByRole('button', { name: 'Neem 1 onderdeel over' }));
    expect(marks(enrolment())?.slice(0, 2)).toEqual([['U1', 12], ['U2', 11]]);
  });

  it('shows both results of a unit, and one where there is no second opportunity', async () => {
    const held = async (vault: Vault): Promise<void> => {
      for (const code of ['U1', 'U10']) await make(vault, setResult({ ...year2024, code }, 1, 8));
    };
    await openAt('/dossier/plakken', { before: held });
    paste('2024-2025\nU1 Onderdeel 1 5 9\nU10 Onderdeel 10 5 9');
    expect(within(lineOf('Onderdeel 1')).getByText('2024-2025: 8/20 → 9/20')).toBeTruthy();
    expect(within(lineOf('Onderdeel 1')).getByText('Wordt ingevuld.')).toBeTruthy();
    expect(within(lineOf('Onderdeel 10')).getByText('2024-2025: 9/20')).toBeTruthy();
    expect(within(lineOf('Onderdeel 10')).getByText('In je dossier staat nu 8/20. Dat wordt 9/20.')).toBeTruthy();
  });

  it('leaves out what contradicts itself until the student corrects it', async () => {
    const { user, enrolment } = await openAt('/dossier/plakken', { units: [] });
    paste('2023-2024\nU1 Onderdeel 1 5 12 Niet geslaagd');
    expect(within(lineOf('Onderdeel 1')).getByText('Het cijfer en de status spreken elkaar tegen.')).toBeTruthy();
    expect(screen.getByText('Vink aan wat je overneemt.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Pas aan: Onderdeel 1' }));
    await user.selectOptions(sheet().getByLabelText('Opleidingsonderdeel'), 'U2');
    await user.selectOptions(sheet().getByLabelText('Academiejaar'), '2022');
    await user.selectOptions(sheet().getByLabelText('Eerste kans'), '7');
    await user.selectOptions(sheet().getByLabelText('Tweede kans'), '9');
    await user.selectOptions(sheet().getByLabelText(/^Al getolereerd/), 'student');
    await user.click(sheet().getByRole('button', { name: 'Zo klopt het' }));
    expect(within(lineOf('Onderdeel 2')).getByText('2022-2023: 7/20 → 9/20, getolereerd')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Neem 1 onderdeel over' }));
    expect(marks(enrolment(2022))).toEqual([['U2', 7, 9]]);
    expect(enrolment(2022)?.units[0]?.tolerated).toBe('student');
  });

  it('asks which year lines without a year are of', async () => {
    const { user, enrolment } = await openAt('/dossier/plakken', { units: [] });
    paste('U1 Onderdeel 1 5 13');
    await user.selectOptions(screen.getByLabelText('Academiejaar van regels zonder jaar'), '2021');
    await user.click(screen.getByRole('button', { name: 'Neem 1 onderdeel over' }));
    expect(marks(enrolment(2021))).toEqual([['U1', 13]]);
  });

  it('adds a unit that the guide does not have, with its name and points', async () => {
    const { user, studiekompas } = await openAt('/dossier/plakken', { units: [] });
    paste('2023-2024\nZ20123\tZweeds voor beginners\t3\t14');
    expect(screen.getByText(/Staat niet in de gids van je opleiding/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Neem 1 onderdeel over' }));
    expect(studiekompas.chosen()?.programme.units.find(({ code }) => code === 'Z20123')).toMatchObject({ title: 'Zweeds voor beginners', points: 3 });
  });

  it.each([
    ['', 'Plak eerst iets.'],
    ['Beste student, tot ziens', 'Hierin vonden we geen opleidingsonderdeel van je opleiding. Je dossier is niet gewijzigd.'],
    ['x'.repeat(200_001), 'Dat is te lang voor een voortgangsdossier. Plak alleen de tabel met je resultaten. Je dossier is niet gewijzigd.'],
  ])('says what is wrong with %.20s and keeps it', async (wrong, words) => {
    await openAt('/dossier/plakken', { units: [] });
    paste(wrong);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Wat je kopieerde').value).toBe(wrong);
  });
});

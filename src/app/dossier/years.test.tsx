import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { defineUnit, knownLearningCreditOf, setResult } from '../../dossier/index.ts';
import { setLocale } from '../../i18n/index.ts';
import { make, openAt, programmeCode, rowOf, unitCodes, year2024 } from './screens.fixture.tsx';

afterEach(cleanup);
void setLocale('nl');

const sheet = () => within(screen.getByRole('dialog'));
const allPassedBut = async (vault: Parameters<typeof make>[0], failed: readonly string[]): Promise<void> => {
  for (const code of unitCodes) {
    const passed = code === 'U12' ? 'pass' : 12;
    await make(vault, setResult({ ...year2024, code }, 1, failed.includes(code) ? 6 : passed));
  }
};
const pickDate = (label: string, date: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value: date } });
};

describe('the years of the dossier', () => {
  it('invites to add a year when there is none', async () => {
    const { user, address, enrolment } = await openAt('/dossier', { units: [] });
    expect(screen.getByRole('heading', { name: 'Nog geen jaar ingevuld' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Voeg een jaar toe' }));
    expect(sheet().getByLabelText<HTMLSelectElement>('Academiejaar').value).toBe('2024');
    await user.click(sheet().getByRole('button', { name: 'Voeg een jaar toe' }));
    expect(enrolment()?.units).toHaveLength(12);
    expect(address()).toBe('/dossier/2024');
  });

  it('offers what was not passed yet for the next year, as one group', async () => {
    const { user, enrolment } = await openAt('/dossier', { before: (vault) => allPassedBut(vault, ['U2', 'U5']) });
    await user.click(screen.getByRole('button', { name: 'Voeg een jaar toe' }));
    const retake = sheet().getByRole('checkbox', { name: /Wat je nog niet behaalde/ });
    expect(retake.closest('label')?.textContent).toContain('Onderdeel 2 en Onderdeel 5');
    await user.click(sheet().getByRole('button', { name: 'Voeg een jaar toe' }));
    expect(enrolment(2025)?.units.map(({ code }) => code)).toEqual(['U2', 'U5']);
  });

  it('says in place that a year with that contract is already there', async () => {
    const { user } = await openAt('/dossier');
    await user.click(screen.getByRole('button', { name: 'Voeg een jaar toe' }));
    await user.selectOptions(sheet().getByLabelText('Academiejaar'), '2024');
    await user.click(sheet().getByRole('button', { name: 'Voeg een jaar toe' }));
    expect(sheet().getByText('2024-2025 met dit contract staat al in je dossier.')).toBeTruthy();
  });

  it('shows how far each year is filled in, its points and its study efficiency', async () => {
    await openAt('/dossier', { before: (vault) => allPassedBut(vault, ['U10']) });
    expect(screen.getByText('12 van 12 ingevuld, 60 sp')).toBeTruthy();
    expect(screen.getByText(/^Studie-efficiëntie 92\s%$/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '2024-2025' }).getAttribute('href')).toBe('/dossier/2024');
  });

  it('keeps the balance that the government showed beside the one it computes', async () => {
    const { user, vault } = await openAt('/dossier');
    await user.click(screen.getByRole('button', { name: 'Vul je leerkrediet in' }));
    await user.type(sheet().getByLabelText('Stand op leerkrediet.be'), '77');
    await user.tab();
    expect(knownLearningCreditOf(vault.state())).toEqual({ points: 77, on: '2025-07-10' });
    expect(screen.getByText(/^Op leerkrediet\.be: 77\ssp op 10 juli 2025\. Dat is niet wat wij berekenen\./)).toBeTruthy();
    await user.type(sheet().getByLabelText('Leerkrediet vóór je eerste jaar hier'), '1000');
    await user.tab();
    expect(sheet().getByText('Dit kunnen we niet lezen: “1000”.')).toBeTruthy();
  });
});

describe('one year', () => {
  it('refuses a publication outside the year, in place, and keeps what was there', async () => {
    const { user, enrolment } = await openAt('/dossier/2024');
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    pickDate('Examenperiode 1 (januari)', '2025-02-07');
    pickDate('Examenperiode 1 (januari)', '2030-02-07');
    expect(screen.getByText('7 februari 2030 valt niet in dit academiejaar. Kies een dag van 1 juli 2024 tot 31 december 2025.')).toBeTruthy();
    expect(enrolment()?.published).toEqual({ 1: '2025-02-07' });
  });

  it('moves to another contract with all its marks', async () => {
    const { user, address, enrolment } = await openAt('/dossier/2024', { before: (vault) => make(vault, setResult({ ...year2024, code: 'U1' }, 1, 15)) });
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    await user.selectOptions(screen.getByLabelText('Contract'), 'credit');
    expect(address()).toBe('/dossier/2024?contract=credit');
    expect(enrolment()?.contract).toBe('credit');
    expect(enrolment()?.units[0]?.opportunities).toEqual([{ result: 15 }]);
  });

  it('is removed after a question, and comes back with undo', async () => {
    const { user, address, enrolment } = await openAt('/dossier/2024');
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    await user.click(screen.getByRole('button', { name: 'Verwijder dit jaar' }));
    expect(enrolment()).toBeDefined();
    await user.click(sheet().getByRole('button', { name: 'Verwijder' }));
    expect(enrolment()).toBeUndefined();
    expect(address()).toBe('/dossier');
    await user.click(await screen.findByRole('button', { name: 'Maak ongedaan: jaar verwijderd' }));
    expect(enrolment()?.units).toHaveLength(12);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent).join('')).toContain('Ongedaan gemaakt: jaar verwijderd');
  });

  it('takes units from the guide by search and one that the guide does not have', async () => {
    const { user, enrolment } = await openAt('/dossier/2024', { units: ['U1'] });
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    await user.click(screen.getByRole('button', { name: 'Voeg een onderdeel toe' }));
    await user.type(sheet().getByRole('searchbox'), 'ónderdeel 7');
    await user.click(sheet().getByRole('button', { name: /^Onderdeel 7/ }));
    expect(sheet().getByRole('status').textContent).toBe('Toegevoegd: Onderdeel 7');
    await user.click(sheet().getByRole('button', { name: 'Onderdeel dat niet in de gids staat' }));
    await user.click(sheet().getByRole('button', { name: 'Voeg toe' }));
    expect(sheet().getAllByText('Vul dit in.')).toHaveLength(2);
    expect(document.activeElement).toBe(sheet().getByLabelText('Naam'));
    await user.type(sheet().getByLabelText('Naam'), 'Zweeds voor beginners');
    await user.type(sheet().getByLabelText('Studiepunten'), '3');
    await user.click(sheet().getByRole('button', { name: 'Voeg toe' }));
    expect(enrolment()?.units.map(({ code }) => code)).toEqual(['U1', 'U7', 'EIGEN-1']);
    await user.click(sheet().getByRole('button', { name: 'Sluit' }));
    expect(screen.getByRole('button', { name: 'Zweeds voor beginners' })).toBeTruthy();
  });
});

describe('one unit', () => {
  const openUnit = async (before?: Parameters<typeof openAt>[1]) => {
    const screens = await openAt('/dossier/2024', { units: ['U1', 'U2'], ...before });
    await screens.user.click(screen.getByRole('button', { name: 'Klaar' }));
    await screens.user.click(within(rowOf('U1')).getByRole('button', { name: 'Meer over Onderdeel 1' }));
    return { ...screens, unit: () => screens.enrolment()?.units[0] };
  };

  it('can be exempted, with the mark that goes with it', async () => {
    const { user, unit } = await openUnit();
    await user.click(sheet().getByRole('switch', { name: 'Vrijstelling' }));
    expect(unit()?.exemption).toEqual({});
    await user.selectOptions(sheet().getByLabelText('Cijfer dat meegaat met de vrijstelling'), '13');
    expect(unit()?.exemption).toEqual({ mark: 13 });
    expect(within(rowOf('U1')).getByText('vrijgesteld')).toBeTruthy();
  });

  it('keeps an earlier tolerance, a second result, and the day of withdrawing', async () => {
    const { user, unit } = await openUnit();
    await user.selectOptions(sheet().getByLabelText('Eerste kans'), '7');
    await user.selectOptions(sheet().getByLabelText('Tweede kans'), '9');
    await user.selectOptions(sheet().getByLabelText('Al getolereerd'), 'student');
    expect(unit()).toMatchObject({ opportunities: [{ result: 7 }, { result: 9 }], tolerated: 'student' });
    expect(within(rowOf('U1')).getByText('7 → 9')).toBeTruthy();
    await user.selectOptions(sheet().getByLabelText('Tweede examenkans dit jaar'), 'none');
    expect(unit()?.second).toBe('none');
    fireEvent.change(sheet().getByLabelText('Uitgeschreven op'), { target: { value: '2024-11-12' } });
    expect(unit()?.withdrewOn).toBe('2024-11-12');
  });

  it('takes marks of its parts, from which its mark follows', async () => {
    const { user, unit } = await openUnit({
      before: (vault) =>
        make(
          vault,
          defineUnit(vault.state(), programmeCode, 'U1', {
            activities: [
              { id: 'T', title: 'Theorie', points: 3, resit: 'yes' },
              { id: 'P', title: 'Practicum', points: 2, resit: 'no' },
            ],
            calculation: 'weighted',
          }),
        ),
    });
    const part = (name: RegExp) => within(sheet().getByRole('group', { name }));
    await user.selectOptions(part(/^Theorie/).getByLabelText('Eerste kans'), '14');
    await user.selectOptions(part(/^Practicum/).getByLabelText('Eerste kans'), '9');
    expect(unit()?.parts).toEqual([
      { activity: 'P', opportunities: [{ result: 9 }] },
      { activity: 'T', opportunities: [{ result: 14 }] },
    ]);
    expect(within(rowOf('U1')).getByText('12')).toBeTruthy();
  });

  it('is taken out of the year, and comes back with undo', async () => {
    const { user, enrolment } = await openUnit();
    await user.click(sheet().getByRole('button', { name: 'Haal weg uit dit jaar' }));
    expect(enrolment()?.units.map(({ code }) => code)).toEqual(['U2']);
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan: onderdeel weggehaald' }));
    expect(enrolment()?.units.map(({ code }) => code)).toEqual(['U1', 'U2']);
  });
});

import { cleanup, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerIsp, ispsOf, startIsp, submitIsp, type IspEdit } from '../../drafts/index.ts';
import type { CalendarDate, Contract } from '../../model/index.ts';
import type { VaultState } from '../../vault/index.ts';
import { draw, inBrowser } from '../guide/studiekompas.fixture.tsx';
import type { Studiekompas } from '../studiekompas.ts';
import { newIsp, openVaultWithYears, PROGRAMME } from './isp-parts.fixture.tsx';
import { IspDraftPage, IspPage } from './IspPage.tsx';
import { beginsAsMain } from './isp-year.ts';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const user = userEvent.setup();
const ispsIn = (app: Studiekompas) => ispsOf(app.vault.state(), PROGRAMME).isps;
const make = async (app: Studiekompas, edit: (state: VaultState) => IspEdit): Promise<void> => {
  const made = edit(app.vault.state());
  if (!made.ok) throw new Error(`the test's own edit was refused: ${made.problem.code}`);
  await app.save(made.label, made.writes);
};
/** `/isp` on a day, with these years in the dossier. */
const start = async (years: readonly number[], today: CalendarDate, before: (app: Studiekompas) => Promise<void> = () => Promise.resolve()): Promise<Studiekompas> => {
  const app = await openVaultWithYears(years, today);
  await before(app);
  draw(app, IspPage, '/isp', '/isp');
  return app;
};
const choices = async (): Promise<{ readonly shown: string | undefined; readonly all: readonly string[]; readonly field: HTMLSelectElement }> => {
  await user.click(await screen.findByRole('button', { name: 'Maak een ontwerp' }));
  const field = within(await screen.findByRole('dialog', undefined, { timeout: 5000 })).getByRole<HTMLSelectElement>('combobox', { name: 'Voor welk jaar' });
  return { shown: field.selectedOptions[0]?.textContent, all: [...field.options].map((one) => one.textContent), field };
};
const makeIt = async (): Promise<void> => user.click(screen.getByRole('button', { name: 'Maak dit ontwerp' }));

describe('the year of an ISP', () => {
  it('is for a first enrolment in August the year that begins in September', async () => {
    const app = await start([], '2025-08-25');
    await screen.findByText('Je programma voor 2025-2026');
    expect(await choices()).toMatchObject({ shown: '2025-2026', all: ['2024-2025', '2025-2026'] });
    await makeIt();
    await waitFor(() => expect(ispsIn(app).map(({ year }) => year)).toEqual([2025]));
  });

  it('is this year after a gap, not one that is over', async () => {
    const app = await start([2023], '2025-09-20');
    expect(await choices()).toMatchObject({ shown: '2025-2026', all: ['2025-2026', '2026-2027'] });
    await makeIt();
    await waitFor(() => expect(ispsIn(app).map(({ year }) => year)).toEqual([2025]));
  });

  it('can be this year, also when the dossier has it already', async () => {
    const app = await start([2024, 2025], '2025-09-20');
    const { shown, field } = await choices();
    expect(shown).toBe('2026-2027');
    await user.selectOptions(field, '2025-2026');
    await makeIt();
    await waitFor(() => expect(ispsIn(app).map(({ year }) => year)).toEqual([2025]));
  });
});

describe('the next year', () => {
  const approved = async (app: Studiekompas): Promise<void> => {
    await make(app, (state) => startIsp(state, newIsp()));
    await make(app, (state) => submitIsp(state, 'een', '2025-09-24'));
    await make(app, (state) => answerIsp(state, 'een', { on: '2025-10-20', added: [], removed: [] }));
  };

  it('has a start of its own, with the way to the ISPs before it', async () => {
    await start([2024, 2025], '2026-08-20', approved);
    await screen.findByText('Je programma voor 2026-2027');
    expect(screen.getByRole('heading', { level: 2, name: 'ISP 2025-2026' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Plan A' }).getAttribute('href')).toBe('/isp/een');
  });

  it('comes after the running year, whose ISP is shown while something of it can change', async () => {
    await start([2024, 2025], '2026-02-01', approved);
    await waitFor(() => expect(screen.queryByText('Je programma voor 2026-2027')).toBeNull());
  });

  it('leaves of the ISP of a year that is over only what happened', async () => {
    const app = await openVaultWithYears([2024], '2026-10-01');
    await approved(app);
    draw(app, IspDraftPage, '/isp/een', '/isp/:draft');
    await screen.findByRole('heading', { level: 1, name: 'ISP 2025-2026' });
    expect(await screen.findByText('Dit jaar is voorbij.')).toBeTruthy();
    expect(screen.getByText(/Goedgekeurd op/)).toBeTruthy();
    for (const name of ['Wijzig het antwoord', 'Maak een nieuw ontwerp', 'Uitschrijven', /tweede semester/]) expect(screen.queryByRole('button', { name })).toBeNull();
  });
});

describe('the main enrolment of a year', () => {
  const of = (contract: Contract, main = true, year = 2025) => ({ ...newIsp(), contract, main, year });
  const begins = (contract: Contract, ...others: readonly ReturnType<typeof of>[]): boolean => beginsAsMain(contract, 2025, [], others);

  it('is any contract that stands alone', () => {
    expect((['diploma', 'credit', 'diploma-exam', 'credit-exam'] as const).map((one) => begins(one))).toEqual([true, true, true, true]);
    expect(begins('credit', of('diploma', true, 2024))).toBe(true);
  });

  it('is no other beside a contract for the diploma, and that of the diploma beside a credit contract', () => {
    expect(begins('credit', of('diploma'))).toBe(false);
    expect(begins('diploma-exam', of('diploma'))).toBe(false);
    expect(begins('diploma', of('credit'))).toBe(true);
    expect(begins('credit-exam', of('credit'))).toBe(false);
  });

  it('is what the last draft of the same contract said', () => {
    expect(begins('diploma', of('diploma'))).toBe(true);
    expect(begins('diploma', of('diploma', false))).toBe(false);
  });

  it('is a sole credit contract of the sheet, until a diploma contract is made beside it', async () => {
    const app = await start([], '2025-09-20');
    await choices();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Contract' }), 'Creditcontract');
    await makeIt();
    await waitFor(() => expect(ispsIn(app).map(({ contract, main }) => [contract, main])).toEqual([['credit', true]]));
    cleanup();
    const [credit] = ispsIn(app);
    draw(app, IspDraftPage, `/isp/${credit?.id ?? ''}`, '/isp/:draft');
    await user.click(await screen.findByRole('button', { name: /Je ontwerpen/ }));
    await user.click(within(await screen.findByRole('dialog', undefined, { timeout: 5000 })).getByRole('button', { name: 'Nieuw ontwerp' }));
    await makeIt();
    await waitFor(() => expect(ispsIn(app).map(({ contract, main }) => [contract, main]).toSorted()).toEqual([['credit', false], ['diploma', true]]));
  });
});

import { cleanup, screen, within } from '@solidjs/testing-library';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setExemption, setPublication, setResult, setTolerance } from '../../../dossier/index.ts';
import { setLocale } from '../../../i18n/index.ts';
import type { Vault } from '../../../vault/index.ts';
import { make, openAt, year2024 } from '../screens.fixture.tsx';

afterEach(cleanup);
void setLocale('nl');

const lived = async (vault: Vault): Promise<void> => {
  await make(vault, setPublication(year2024, 2, '2025-07-02'));
  await make(vault, setResult({ ...year2024, code: 'U1' }, 1, 13));
  await make(vault, setResult({ ...year2024, code: 'U2' }, 1, 7));
  await make(vault, setResult({ ...year2024, code: 'U2' }, 2, 9));
  await make(vault, setTolerance({ ...year2024, code: 'U2' }, 'student'));
  await make(vault, setExemption({ ...year2024, code: 'U3' }, {}));
};
const rowOf = (name: RegExp): string[] => {
  const row = screen.getByRole('rowheader', { name }).closest('tr');
  if (row === null) throw new Error('no row');
  return within(row).getAllByRole('cell').map((cell) => cell.textContent.replaceAll('\u00A0', ' '));
};

describe('the dossier on paper', () => {
  it('says that it is indicative, of which day, and on which regulations and guide it rests', async () => {
    const { studiekompas } = await openAt('/dossier/afdruk', { before: lived });
    expect(screen.getByText('Indicatief.').closest('p')?.textContent).toBe('Indicatief. Toestand op 10 juli 2025.');
    expect(screen.getByText(new RegExp(`Berekend op dit toestel met ${studiekompas.pack().title}`))).toBeTruthy();
  });

  it('names the article of every figure', async () => {
    await openAt('/dossier/afdruk', { before: lived });
    const figures = screen.getAllByRole('heading', { level: 3 }).map((title) => title.closest('section')?.textContent ?? '');
    expect(figures.length).toBeGreaterThan(5);
    for (const figure of figures) expect(figure).toMatch(/, Onderwijs- en examenreglement|Vlaams leerkrediet/);
  });

  it('counts the units of a line of arithmetic that has many, since the years name them', async () => {
    await openAt('/dossier/afdruk', { before: lived });
    expect(screen.getByText('Ingezet bij inschrijving: 11 opleidingsonderdelen')).toBeTruthy();
    expect(screen.getAllByText('Vrijgesteld: Onderdeel 3').length).toBeGreaterThan(0);
  });

  it('shows of each unit what happened and where it stands; a tolerated one never as passed', async () => {
    await openAt('/dossier/afdruk', { before: lived });
    expect(rowOf(/^Onderdeel 1 U1/)).toEqual(['5 sp', '13/20', '', 'creditbewijs']);
    expect(rowOf(/^Onderdeel 2 U2/)).toEqual(['5 sp', '7/20', '9/20', 'getolereerd']);
    expect(rowOf(/^Onderdeel 3 U3/)).toEqual(['5 sp', '', '', 'vrijgesteld']);
    expect(screen.getByText(/Examenperiode 2 \(juni\): 2 juli 2025/)).toBeTruthy();
  });

  it('lists the dates to come with their articles, and prints on request', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    const { user } = await openAt('/dossier/afdruk', { before: lived });
    const dates = screen.getByRole('heading', { level: 2, name: 'Data en termijnen' }).closest('section');
    for (const row of within(dates ?? document.body).getAllByRole('listitem')) expect(row.textContent).toMatch(/^\d+ [a-z]+ 20\d\d .+, Onderwijs- en examenreglement/);
    await user.click(screen.getByRole('button', { name: 'Druk af' }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

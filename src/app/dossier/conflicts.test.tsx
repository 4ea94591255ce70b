import { cleanup, screen, within } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { setResult } from '../../dossier/index.ts';
import { setLocale } from '../../i18n/index.ts';
import { openVault, type Vault } from '../../vault/index.ts';
import { make, openAt, rowOf, year2024 } from './screens.fixture.tsx';

afterEach(cleanup);
void setLocale('nl');

/** Another device that starts from the same file enters its own mark, and both are joined. */
const otherDeviceEnters = async (vault: Vault, mark: number): Promise<void> => {
  const other = await openVault({ name: 'other-device' });
  await other.importExport(vault.export());
  await make(vault, setResult({ ...year2024, code: 'U1' }, 1, 12));
  await make(other, setResult({ ...year2024, code: 'U1' }, 1, mark));
  await vault.importExport(other.export());
  other.close();
};

describe('two values for one mark', () => {
  it('are both shown, and one tap settles it', async () => {
    const { user, enrolment } = await openAt('/dossier/2024', { units: ['U1', 'U2'], before: (vault) => otherDeviceEnters(vault, 7) });
    expect(enrolment()?.units[0]?.alternatives).toHaveLength(1);
    expect(within(rowOf('U1')).getByText('Twee waarden.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    await user.click(within(rowOf('U1')).getByRole('button', { name: 'Meer over Onderdeel 1' }));
    const sheet = within(screen.getByRole('dialog'));
    expect(sheet.getByRole('heading', { name: 'Twee waarden: Eerste kans' })).toBeTruthy();
    expect(sheet.getByRole('button', { name: 'Neem 7/20' })).toBeTruthy();
    // What each of the two leads to, in the same figures: U1 is worth 5 of the 10 points taken.
    expect(await sheet.findByText(/^Met 12\/20: .*Studie-efficiëntie 2024-2025 50\s%.*\.$/)).toBeTruthy();
    expect(sheet.getByText(/^Met 7\/20: .*Studie-efficiëntie 2024-2025 0\s%.*\.$/)).toBeTruthy();
    await user.click(sheet.getByRole('button', { name: 'Neem 12/20' }));
    expect(enrolment()?.units[0]).toEqual({ code: 'U1', opportunities: [{ result: 12 }], parts: [] });
    expect(within(rowOf('U1')).queryByText('Twee waarden.')).toBeNull();
  });
});

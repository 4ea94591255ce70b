import { cleanup, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { inBrowser } from '../guide/studiekompas.fixture.tsx';
import { FindingSheet } from './FindingSheet.tsx';
import { drawPart, ispUnit, newIsp, openVaultWithIsp } from './isp-parts.fixture.tsx';
import type { OpenIsp } from './open-isp.ts';

afterEach(cleanup);

/** The sheet of the finding that U10, failed in the first year, is not taken again. */
const openRetake = async () => {
  inBrowser();
  const vault = await openVaultWithIsp(newIsp({ units: ['V1', 'V2', 'V3', 'V5', 'V6'].map((code) => ispUnit(code, code === 'V1' ? { event: 'e1' } : {})) }));
  const shown: { open?: OpenIsp } = {};
  await drawPart(vault, (open) => {
    shown.open = open;
    return <FindingSheet open={open} id="bevinding-H.3-retake-missing-U10" onClose={() => undefined} onEvent={() => undefined} onFixed={() => undefined} />;
  });
  return { ...vault, submittable: () => shown.open?.assessment().isp?.submittable.value };
};

describe('a unit to take again that is left out (H.3, art. 22)', () => {
  it('blocks, but what the ombuds answers can be noted and counts', async () => {
    const { user, submittable, isp } = await openRetake();
    const dialog = await screen.findByRole('dialog');
    expect(submittable()).toBe(false);
    await user.click(within(dialog).getByRole('radio', { name: 'Gevraagd' }));
    await waitFor(() => expect(submittable()).toBe(true));
    await user.click(within(screen.getByRole('dialog')).getByRole('radio', { name: 'Geweigerd' }));
    await waitFor(() => expect(submittable()).toBe(false));
    await user.click(within(screen.getByRole('dialog')).getByRole('radio', { name: 'Toegestaan' }));
    await waitFor(() => expect(submittable()).toBe(true));
    expect(isp().permissions).toEqual([{ rule: 'H.3', unit: 'U10', state: 'granted' }]);
    await user.click(within(screen.getByRole('dialog')).getByRole('radio', { name: 'Nog niet' }));
    await waitFor(() => expect(submittable()).toBe(false));
    expect(isp().permissions).toEqual([]);
  });
});

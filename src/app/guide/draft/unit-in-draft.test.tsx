import { cleanup, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ispsOf, startIsp, submitIsp, type NewIsp } from '../../../drafts/index.ts';
import { heard, openTrade, taken, type Opened } from '../../isp/trade.fixture.tsx';
import { newIsp, openVaultWithIsp, openVaultWithYears, PROGRAMME } from '../../isp/isp-parts.fixture.tsx';
import { draw, inBrowser } from '../studiekompas.fixture.tsx';
import { UnitScreen } from '../UnitScreen.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const put = (): Promise<HTMLElement> => screen.findByRole('button', { name: /^Zet in ontwerp/ });
const noPut = (): void => expect(screen.queryByRole('button', { name: /^Zet in ontwerp/ })).toBeNull();
const toIsp = (): Promise<HTMLElement> => screen.findByRole('link', { name: 'Naar je ISP' });

const openSheet = async (code: string, more: Partial<NewIsp> = {}): Promise<Opened> => {
  const opened = await openTrade(more);
  draw(opened.app, () => <UnitScreen code={code} />, `/gids/${code}`);
  return opened;
};

describe('the course sheet, beside the draft of the year to come', () => {
  it('puts the unit in it, says so with the points it comes to, leads to it, and takes it back', async () => {
    const { user, codes } = await openSheet('B1');
    const button = await put();
    expect(button.textContent).toContain('Plan A, 2025-2026');
    await user.click(button);
    await waitFor(() => expect(codes()).toEqual(['B1']));
    expect(heard()).toContain('Boekhouden 2 staat in je ontwerp. Semester 1: 6');
    expect(screen.getByText('Staat in je ISP.').parentElement?.textContent).toContain('Plan A, 2025-2026');
    expect((await toIsp()).getAttribute('href')).toBe('/isp/een');
    expect(document.activeElement).toBe(await toIsp());
    noPut();

    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    await waitFor(() => expect(codes()).toEqual([]));
    expect(document.activeElement).toBe(await put());
  });

  it('does not offer what is in it already, and says so', async () => {
    await openSheet('K1', { units: [taken('K1')] });
    expect((await toIsp()).getAttribute('href')).toBe('/isp/een');
    expect(screen.getByText('Staat in je ISP.')).toBeTruthy();
    noPut();
    // It was there before: there is nothing of this sheet to take back.
    expect(screen.queryByRole('button', { name: 'Maak ongedaan' })).toBeNull();
  });

  it('takes the event of the class group along', async () => {
    const opened = await openVaultWithIsp(newIsp({ units: [] }));
    draw(opened.app, () => <UnitScreen code="V1" />, '/gids/V1');
    await opened.user.click(await put());
    await waitFor(() => expect(opened.isp().units.map(({ code, event }) => [code, event])).toEqual([['V1', 'e1']]));
  });

  it('says what a unit waits for, and puts it in all the same', async () => {
    const { user, codes } = await openSheet('C1');
    await put();
    expect(await screen.findByText(/Eerst Boekhouden 2 verwerven \(VVT\)/)).toBeTruthy();
    await user.click(await put());
    await waitFor(() => expect(codes()).toEqual(['C1']));
  });

  it('does not offer what is held already, and says so', async () => {
    await openSheet('A1');
    await screen.findByText(/^Heb je al behaald of geregeld: opnieuw opnemen kan niet/);
    // It is nothing that is wrong.
    expect(screen.queryByText('Blokkeert.')).toBeNull();
    noPut();
  });

  it('leads to the draft where no class group is linked yet: nothing can be chosen in it', async () => {
    await openSheet('B1', { classGroup: null });
    expect((await toIsp()).getAttribute('href')).toBe('/isp/een');
    expect(screen.getByText('Je bent nog niet aan een klasgroep gekoppeld.')).toBeTruthy();
    noPut();
  });

  it('tells of an ISP that was submitted with it', async () => {
    const opened = await openTrade({ units: [taken('B1')] });
    await opened.edit((state) => submitIsp(state, 'een', '2025-09-25'));
    draw(opened.app, () => <UnitScreen code="B1" />, '/gids/B1');
    expect((await toIsp()).getAttribute('href')).toBe('/isp/een');
    expect(screen.getByText('Staat in je ISP.').parentElement?.textContent).toContain('ingediend op do 25 september');
    noPut();
  });

  it('takes the newest draft of the year', async () => {
    const opened = await openTrade({ units: [taken('B1')] });
    await opened.edit((state) => startIsp(state, newIsp({ id: 'twee', name: 'Plan B', programme: 'HANDEL', createdOn: '2025-09-24', units: [] })));
    draw(opened.app, () => <UnitScreen code="B1" />, '/gids/B1');
    expect((await put()).textContent).toContain('Plan B, 2025-2026');
    await opened.user.click(await put());
    await waitFor(() => expect(opened.isp('twee').units.map(({ code }) => code)).toEqual(['B1']));
    expect(opened.codes()).toEqual(['B1']);
  });
});

describe('without a draft', () => {
  const inSheet = async () => within(await screen.findByRole('dialog', undefined, { timeout: 10_000 }));

  it('the course sheet starts one, and says that a class group comes first', async () => {
    const app = await openVaultWithYears([2024], '2025-09-25');
    const user = userEvent.setup();
    draw(app, () => <UnitScreen code="V1" />, '/gids/V1');
    await user.click(await screen.findByRole('button', { name: /^Maak een ontwerp met dit onderdeel/ }));
    await user.click((await inSheet()).getByRole('button', { name: 'Maak dit ontwerp' }));
    const { isps } = ispsOf(app.vault.state(), PROGRAMME);
    expect(isps.map(({ year, units }) => [year, units.length])).toEqual([[2025, 0]]);
    expect((await toIsp()).getAttribute('href')).toBe(`/isp/${isps[0]?.id ?? ''}`);
    expect(heard()).toContain('Je bent nog niet aan een klasgroep gekoppeld.');
    expect(document.activeElement).toBe(await toIsp());
  });

  it('the course sheet starts one with the unit in it, where the class group is known', async () => {
    const opened = await openVaultWithIsp(newIsp({ units: [] }));
    await opened.edit((state) => submitIsp(state, 'een', '2025-09-25'));
    draw(opened.app, () => <UnitScreen code="V5" />, '/gids/V5');
    await opened.user.click(await screen.findByRole('button', { name: /^Maak een ontwerp met dit onderdeel/ }));
    const dialog = await inSheet();
    await opened.user.selectOptions(dialog.getByLabelText('Waarmee begin je?'), 'empty');
    await opened.user.click(dialog.getByRole('button', { name: 'Maak dit ontwerp' }));
    await waitFor(() => expect(opened.isps().map(({ units }) => units.map(({ code }) => code))).toContainEqual(['V5']));
    expect(heard()).toContain('Onderdeel V5 staat in je ontwerp.');
  });
});

import { cleanup, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseEvent, notePermission, submitIsp, takeFromIsp } from '../../drafts/index.ts';
import { draw, inBrowser } from '../guide/studiekompas.fixture.tsx';
import { ispUnit, newIsp, openVaultWithIsp, type OpenedPart } from './isp-parts.fixture.tsx';
import { IspDraftPage } from './IspPage.tsx';
import { heard, openTrade } from './trade.fixture.tsx';

beforeEach(() => {
  inBrowser();
  // jsdom has no popovers.
  Object.assign(HTMLElement.prototype, { hidePopover: () => undefined });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const drawScreen = async (app: OpenedPart['app']): Promise<void> => {
  draw(app, IspDraftPage, '/isp/een', '/isp/:draft');
  await screen.findByRole('heading', { level: 1, name: 'ISP 2025-2026' });
};
const shown = async (before?: (opened: OpenedPart) => Promise<void>, isp = newIsp()): Promise<OpenedPart> => {
  const opened = await openVaultWithIsp(isp);
  await before?.(opened);
  await drawScreen(opened.app);
  return opened;
};
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const sheet = async () => within(await screen.findByRole('dialog', undefined, { timeout: 5000 }));
const codes = ({ isp }: OpenedPart): readonly string[] => isp().units.map(({ code }) => code);

describe('the proposal', () => {
  it('comes with the events of the class group, is announced, and leaves the focus on its first unit', async () => {
    const opened = await openTrade({ units: [] });
    await drawScreen(opened.app);
    await opened.user.click(button('Begin met het voorstel'));
    await waitFor(() => expect(opened.codes().length).toBeGreaterThan(1));
    expect(opened.isp().units.filter(({ event }) => event !== null).length).toBeGreaterThan(0);
    expect(screen.queryByText(/Kies een event/)).toBeNull();
    expect(heard()).toContain(`${opened.codes().length} onderdelen staan al in je ontwerp.`);
    expect(document.activeElement?.closest('li')).toBe(screen.getAllByRole('listitem').find((row) => row.querySelector('[data-act]') !== null));
  });
});

describe('electives that are still to choose', () => {
  it('are named, with how much, and lead to what there is to choose', async () => {
    const opened = await openTrade({ units: ['A10', 'B1', 'M1', 'K1'].map((code) => ispUnit(code)) });
    await drawScreen(opened.app);
    const row = screen.getByRole('link', { name: /^Ter info\. Nog 12\s+sp te kiezen uit Keuzevakken\.$/ });
    expect(row.getAttribute('href')).toBe('/isp/een/toevoegen?keuze=true');
    expect(screen.queryByText(/te kiezen uit Verkoop/)).toBeNull();
  });

  it('are not asked of a draft that does not reach their stage, nor of one that has enough', async () => {
    await drawScreen((await openTrade({ units: [ispUnit('A10')] })).app);
    expect(screen.queryByText(/te kiezen uit/)).toBeNull();
    cleanup();
    await drawScreen((await openTrade({ units: ['A10', 'B1', 'K1', 'K2', 'K3'].map((code) => ispUnit(code)) })).app);
    expect(screen.queryByText(/te kiezen uit/)).toBeNull();
  });
});

describe('a unit without an event', () => {
  it('that none of the class group is proposed for leads from its finding to the choice', async () => {
    const opened = await shown(undefined, newIsp({ classGroup: '2Z', units: newIsp().units.map((one) => ({ ...one, event: null })) }));
    await opened.user.click(button(/^Blokkeert\. Kies nog een event/));
    await opened.user.click((await sheet()).getByRole('button', { name: 'Kies een event' }));
    await opened.user.click((await sheet()).getByRole('radio', { name: /^Event e2/ }));
    expect(opened.isp().units.find(({ code }) => code === 'V1')?.event).toBe('e2');
  });
});

describe('a unit of the draft', () => {
  it('gives the focus to the one after it when it is taken out, by the sheet or by Delete', async () => {
    const opened = await shown();
    await opened.user.click(button('Onderdeel V2'));
    await opened.user.click((await sheet()).getByRole('button', { name: 'Haal uit dit ontwerp' }));
    await waitFor(() => expect(codes(opened)).not.toContain('V2'));
    expect(document.activeElement).toBe(button('Onderdeel V3'));
    await opened.user.keyboard('{Delete}');
    await waitFor(() => expect(codes(opened)).not.toContain('V3'));
    expect(document.activeElement).toBe(button('Onderdeel V5'));
  });

  it('gives the focus to the one after it when it goes again by the keys for redo', async () => {
    const opened = await shown();
    button('Onderdeel V2').focus();
    await opened.user.keyboard('{Delete}{Control>}z{/Control}');
    button('Onderdeel V2').focus();
    await opened.user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(codes(opened)).not.toContain('V2');
    expect(document.activeElement).toBe(button('Onderdeel V3'));
  });

  it('stays when Delete is pressed on a finding beside it', async () => {
    const opened = await shown(({ edit }) => edit((state) => chooseEvent(state, 'een', 'V1', null)));
    const finding = within(button('Onderdeel V1').closest('li') ?? document.body).getByRole('button', { name: /^Blokkeert\./ });
    finding.focus();
    await opened.user.keyboard('{Delete}{Backspace}');
    expect(codes(opened)).toContain('V1');
  });

  it('keeps its row, and the focus in it, while the draft changes', async () => {
    const opened = await shown(({ edit }) => edit((state) => chooseEvent(state, 'een', 'V1', null)));
    const row = button('Onderdeel V5');
    row.focus();
    await opened.edit((state) => chooseEvent(state, 'een', 'V1', 'e1'));
    await opened.edit((state) => takeFromIsp(state, 'een', 'V2'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Onderdeel V2' })).toBeNull());
    expect(document.activeElement).toBe(row);
  });

  it('can be dragged only while the draft can be edited', async () => {
    const opened = await shown();
    const row = button('Onderdeel V1').closest('li');
    expect(row?.draggable).toBe(true);
    await opened.edit((state) => submitIsp(state, 'een', '2025-09-24'));
    await waitFor(() => expect(row?.draggable).toBe(false));
    button('Onderdeel V1').focus();
    await opened.user.keyboard('{Delete}');
    expect(codes(opened)).toContain('V1');
  });
});

describe('what the rules say of it', () => {
  it('can be read of a draft that is ready too, with the guarantee that it loses', async () => {
    const { user } = await shown();
    expect(screen.getByText(/Klaar om in te dienen/)).toBeTruthy();
    expect(screen.getByText(/modeltraject/)).toBeTruthy();
    await user.click(button(/ter info.*Bekijk alles/));
    expect((await sheet()).getByText(/modeltraject/)).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Dien in' })).toHaveLength(1);
  });

  it('leads to who decides where something must be asked, and to what was granted', async () => {
    // Enrolled after 10 October: a ground to ask for fewer than 27 points (art. 22).
    const few = newIsp({ enrolledOn: '2025-10-12', units: newIsp().units.filter(({ code }) => code === 'U10' || code === 'V1') });
    const opened = await shown(({ app }) => Promise.resolve(app.chooseDay('2025-10-13')), few);
    expect(screen.getAllByRole('button', { name: 'Dien in' })).toHaveLength(1);
    await opened.user.click(button('Bekijk wie beslist'));
    expect((await sheet()).getByRole('button', { name: /^Vraagt toestemming\./ })).toBeTruthy();
    await opened.user.click((await sheet()).getByRole('button', { name: 'Sluit' }));
    await opened.edit((state) => notePermission(state, 'een', { rule: 'H.2', state: 'granted' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Bekijk wie beslist' })).toBeNull());
    expect(button(/^Ter info.*Toegestaan/)).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Dien in' })).toHaveLength(1);
  });
});

describe('the words under a programme', () => {
  it('call it a draft only while it is one', async () => {
    const opened = await shown();
    expect(screen.getByText(/^Dit is een ontwerp\./)).toBeTruthy();
    await opened.edit((state) => submitIsp(state, 'een', '2025-09-24'));
    await waitFor(() => expect(screen.queryByText(/^Dit is een ontwerp\./)).toBeNull());
    expect(screen.getByText('Enkel wat in de ISP-toepassing van je school staat, telt.')).toBeTruthy();
  });
});

describe('the details of a draft', () => {
  const openDetails = async ({ user }: OpenedPart, item = 'Gegevens van dit ontwerp') => {
    await user.click(button('Meer met dit ontwerp'));
    await user.click(await screen.findByText(item));
    return sheet();
  };

  it('are stored together by one button, and not before', async () => {
    const opened = await shown();
    let inside = await openDetails(opened);
    await opened.user.selectOptions(inside.getByRole('combobox', { name: 'Contract' }), 'Creditcontract');
    await opened.user.click(inside.getByRole('button', { name: 'Sluit' }));
    expect(opened.isp().contract).toBe('diploma');
    inside = await openDetails(opened);
    const name = inside.getByRole('textbox', { name: 'Naam' });
    await opened.user.clear(name);
    await opened.user.click(inside.getByRole('button', { name: 'Bewaar' }));
    expect(inside.getByText('Geef je ontwerp een naam.')).toBeTruthy();
    await opened.user.type(name, 'Plan B');
    await opened.user.selectOptions(inside.getByRole('combobox', { name: 'Contract' }), 'Creditcontract');
    await opened.user.click(inside.getByRole('checkbox', { name: /^Mijn hoofdinschrijving van dat jaar/ }));
    await opened.user.click(inside.getByRole('button', { name: 'Bewaar' }));
    expect(opened.isp()).toMatchObject({ name: 'Plan B', contract: 'credit', main: false });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('of a submitted one are its name', async () => {
    const opened = await shown(({ edit }) => edit((state) => submitIsp(state, 'een', '2025-09-24')));
    const inside = await openDetails(opened);
    expect(inside.queryByRole('combobox', { name: 'Contract' })).toBeNull();
    await opened.user.type(inside.getByRole('textbox', { name: 'Naam' }), ' (in)');
    await opened.user.click(inside.getByRole('button', { name: 'Bewaar' }));
    expect(opened.isp().name).toBe('Plan A (in)');
  });

  it('go with it when it is deleted, once that is sure', async () => {
    const opened = await shown();
    const inside = await openDetails(opened, 'Verwijder dit ontwerp');
    expect(inside.getByText(/Je dossier blijft zoals het is/)).toBeTruthy();
    expect(opened.isps()).toHaveLength(1);
    await opened.user.click(inside.getByRole('button', { name: 'Verwijder dit ontwerp' }));
    await waitFor(() => expect(opened.isps()).toEqual([]));
  });
});

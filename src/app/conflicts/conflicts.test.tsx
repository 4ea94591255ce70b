import { cleanup, screen, within } from '@solidjs/testing-library';
import type { JSX } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  choosePack, removeUnit, setCorrection, setEnrolledOn, setExemption, setLearningCredit, setPublication, setResult, setSecondOpportunity, setStatus, setThresholdPackage,
  setTolerance, withdrawUnit, type EditResult,
} from '../../dossier/index.ts';
import {
  assumeInIsp, chooseEvent, deleteIsp, notePermission, renameIsp, saveDraft, setClassGroup, setIspEnrolledOn, setIspExemption,
  takeFromIsp, type DraftEdit, type IspEdit, type NewDraft,
} from '../../drafts/index.ts';
import { openVault, type VaultState, type Write } from '../../vault/index.ts';
import { YearPage } from '../dossier/YearPage.tsx';
import { DossierPage } from '../dossier/DossierPage.tsx';
import { UnitScreen } from '../guide/UnitScreen.tsx';
import { draw, inBrowser, until } from '../guide/studiekompas.fixture.tsx';
import { openVaultWithIsp, PROGRAMME } from '../isp/isp-parts.fixture.tsx';
import { IspDraftPage } from '../isp/IspPage.tsx';
import { OutlookScreen } from '../outlook/OutlookScreen.tsx';
import { Regulations } from '../settings/Regulations.tsx';
import { WhatIfScreen } from '../what-if/WhatIfScreen.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

type Make = (state: VaultState) => EditResult | IspEdit | DraftEdit | { readonly ok: true; readonly label: string; readonly writes: readonly Write[] };
const year = { programme: PROGRAMME, year: 2024, contract: 'diploma' } as const;
const u9 = { ...year, code: 'U9' };

interface Screen {
  readonly draw: () => JSX.Element;
  readonly path: string;
  readonly route?: string;
  /** Presses what leads to the field. */
  readonly open?: RegExp;
}
const unitSheet: Screen = { draw: () => <YearPage />, path: '/dossier/2024', route: '/dossier/:year', open: /^Meer over Onderdeel U9/ };
const yearScreen: Screen = { draw: () => <YearPage />, path: '/dossier/2024', route: '/dossier/:year' };
const credit: Screen = { draw: () => <DossierPage />, path: '/dossier', open: /leerkrediet|Vul in|Wijzig/i };
const outlook: Screen = { draw: () => <OutlookScreen />, path: '/vooruitzicht' };
const fiche: Screen = { draw: () => <UnitScreen code="U9" />, path: '/gids/U9' };
const settings: Screen = { draw: () => <Regulations />, path: '/instellingen' };
const isp: Screen = { draw: () => <IspDraftPage />, path: '/isp/een', route: '/isp/:draft' };
const whatIf: Screen = { draw: () => <WhatIfScreen />, path: '/wat-als' };

interface Case {
  readonly what: string;
  readonly where: Screen;
  readonly before?: Make;
  readonly here: Make;
  readonly there: Make;
  readonly heading: string;
  /** The buttons, in no order: what is shown first depends on clocks. */
  readonly both: readonly [string, string];
}

const exemption = (mark: number | null) => ({ mark, evidence: { kind: null, school: null, issuedOn: null, restsOn: null } });
const road: NewDraft = { id: 'weg', name: 'Weg A', programme: PROGRAMME, createdOn: '2025-09-20', decisions: new Map([['U9', 'again']]), supposed: new Map() };
/** A road saved while there is something to decide. */
const withRoad: Make = (state) => {
  const [saved, failed] = [saveDraft(state, road), setResult(u9, 1, 9)];
  return saved.ok && failed.ok ? { ...saved, writes: [...saved.writes, ...failed.writes] } : saved;
};
const renamed = (name: string): Make => () => ({ ok: true, label: 'rename-draft', writes: [{ record: 'draft/weg', field: 'name', value: name }] });

const cases: readonly Case[] = [
  { what: 'a mark', where: unitSheet, here: () => setResult(u9, 1, 14), there: () => setResult(u9, 1, 8), heading: 'Twee waarden: Eerste kans', both: ['Neem 14/20', 'Neem 8/20'] },
  { what: 'a second opportunity', where: unitSheet, here: () => setSecondOpportunity(u9, 'none'), there: () => setSecondOpportunity(u9, 'to-come'), heading: 'Twee waarden: Tweede examenkans dit jaar', both: ['Neem Komt er niet', 'Neem Nog te komen'] },
  { what: 'a tolerance decision', where: unitSheet, before: () => setResult(u9, 1, 9), here: () => setTolerance(u9, 'student'), there: () => setTolerance(u9, 'automatic'), heading: 'Twee waarden: Al getolereerd', both: ['Neem Ja, door mij', 'Neem Ja, automatisch'] },
  { what: 'an exemption', where: unitSheet, here: () => setExemption(u9, { mark: 12 }), there: () => setExemption(u9, { mark: 15 }), heading: 'Twee waarden: Cijfer dat meegaat met de vrijstelling', both: ['Neem 12/20', 'Neem 15/20'] },
  { what: 'a withdrawal', where: unitSheet, here: () => withdrawUnit(u9, '2024-11-20'), there: () => withdrawUnit(u9, '2024-11-25'), heading: 'Twee waarden: Uitgeschreven op', both: ['Neem 20 november 2024', 'Neem 25 november 2024'] },
  { what: 'a unit that is removed there and changed here', where: unitSheet, here: () => setResult(u9, 1, 14), there: () => removeUnit(u9), heading: 'Elders verwijderd', both: ['Behoud', 'Verwijder'] },
  { what: 'the day of a publication', where: yearScreen, here: () => setPublication(year, 1, '2025-02-08'), there: () => setPublication(year, 1, '2025-02-10'), heading: 'Twee waarden: Examenperiode 1 (januari)', both: ['Neem 8 februari 2025', 'Neem 10 februari 2025'] },
  { what: 'the day of enrolling', where: yearScreen, here: () => setEnrolledOn(year, '2024-09-20'), there: () => setEnrolledOn(year, '2024-09-27'), heading: 'Twee waarden: Ingeschreven op', both: ['Neem 20 september 2024', 'Neem 27 september 2024'] },
  { what: 'a threshold package', where: yearScreen, here: () => setThresholdPackage(year, ['U1']), there: () => setThresholdPackage(year, ['U1', 'U2']), heading: 'Twee waarden: Je drempelpakket op maat', both: ['Neem Onderdeel U1', 'Neem Onderdeel U1 en Onderdeel U2'] },
  { what: 'the learning credit', where: credit, here: () => setLearningCredit(120), there: () => setLearningCredit(100), heading: 'Twee waarden: Leerkrediet vóór je eerste jaar hier', both: ['Neem 120', 'Neem 100'] },
  { what: 'a status', where: outlook, before: () => setStatus('artist', true), here: () => setStatus('artist', false), there: () => setStatus('artist', true), heading: 'Twee waarden: Kunstenaar', both: ['Neem Ja', 'Neem Nee'] },
  { what: 'points in a correction', where: fiche, here: () => setCorrection(PROGRAMME, 'U9', { points: 3 }), there: () => setCorrection(PROGRAMME, 'U9', { points: 9 }), heading: 'Twee waarden: Studiepunten', both: ['Neem 3 sp', 'Neem 9 sp'] },
  { what: 'whether a unit can be tolerated, in a correction', where: fiche, here: () => setCorrection(PROGRAMME, 'U9', { tolerable: 'no' }), there: () => setCorrection(PROGRAMME, 'U9', { tolerable: 'yes' }), heading: 'Twee waarden: Tolereerbaar', both: ['Neem Nee', 'Neem Ja'] },
  { what: 'the regulations chosen', where: settings, here: () => choosePack('ucll'), there: () => choosePack('odisee-2024'), heading: 'Twee waarden: Reglement', both: [/UCLL/.source, /Odisee/.source] },
  { what: 'the name of a road', where: whatIf, before: withRoad, here: renamed('Weg B'), there: renamed('Weg C'), heading: 'Twee waarden: Naam', both: ['Neem Weg B', 'Neem Weg C'] },
  { what: 'the name of an ISP', where: isp, here: (state) => renameIsp(state, 'een', 'Plan B'), there: (state) => renameIsp(state, 'een', 'Plan C'), heading: 'Twee waarden: Naam', both: ['Neem Plan B', 'Neem Plan C'] },
  { what: 'a class group', where: isp, here: (state) => setClassGroup(state, 'een', '2B'), there: (state) => setClassGroup(state, 'een', '2C'), heading: 'Twee waarden: Klasgroep', both: ['Neem 2B', 'Neem 2C'] },
  { what: 'the day of enrolling of an ISP', where: isp, here: (state) => setIspEnrolledOn(state, 'een', '2025-09-20'), there: (state) => setIspEnrolledOn(state, 'een', '2025-09-24'), heading: 'Twee waarden: Ingeschreven op, als dat later was', both: ['Neem 20 september 2025', 'Neem 24 september 2025'] },
  { what: 'an event', where: isp, here: (state) => chooseEvent(state, 'een', 'V1', 'e2'), there: (state) => chooseEvent(state, 'een', 'V1', null), heading: 'Twee waarden: Onderdeel V1, Gekozen event', both: ['Neem e2', 'Neem niets'] },
  { what: 'an exemption in an ISP', where: isp, here: (state) => setIspExemption(state, 'een', 'V3', exemption(12)), there: (state) => setIspExemption(state, 'een', 'V3', exemption(14)), heading: 'Twee waarden: Onderdeel V3, Cijfer dat meegaat met de vrijstelling', both: ['Neem 12/20', 'Neem 14/20'] },
  { what: 'a decision that an ISP assumes', where: isp, here: (state) => assumeInIsp(state, 'een', 'U10', { decision: 'again', mark: null }), there: (state) => assumeInIsp(state, 'een', 'U10', { decision: 'undecided', mark: null }), heading: 'Twee waarden: Onderdeel U10, Tolereren of opnieuw', both: ['Neem Opnieuw', 'Neem Onbeslist'] },
  { what: 'a permission', where: isp, here: (state) => notePermission(state, 'een', { rule: 'H.4', state: 'granted' }), there: (state) => notePermission(state, 'een', { rule: 'H.4', state: 'refused' }), heading: 'Twee waarden: Toestemming', both: ['Neem Toegestaan', 'Neem Geweigerd'] },
  { what: 'a unit that is taken out there and changed here', where: isp, here: (state) => setIspExemption(state, 'een', 'V3', exemption(12)), there: (state) => takeFromIsp(state, 'een', 'V3'), heading: 'Onderdeel V3 werd elders uit dit ontwerp gehaald', both: ['Behoud', 'Verwijder'] },
  { what: 'a draft that is deleted there and changed here', where: isp, here: (state) => renameIsp(state, 'een', 'Plan B'), there: (state) => deleteIsp(state, 'een'), heading: 'Dit ontwerp werd elders verwijderd', both: ['Behoud', 'Verwijder'] },
];

/** The rooms with two devices that changed the same without seeing each other, joined. */
const disagreed = async ({ before, here, there }: Pick<Case, 'before' | 'here' | 'there'>) => {
  const { app, user } = await openVaultWithIsp();
  const write = async (vault: Pick<typeof app.vault, 'edit' | 'state'>, make: Make): Promise<void> => {
    const made = make(vault.state());
    if (!made.ok) throw new Error(`the test's own edit was refused: ${JSON.stringify(made.problem)}`);
    await vault.edit(made.label, made.writes);
  };
  if (before !== undefined) await write(app.vault, before);
  const other = await openVault({ name: `other-device-${crypto.randomUUID()}` });
  await other.importExport(app.vault.export());
  await write(app.vault, here);
  await write(other, there);
  await app.vault.importExport(other.export());
  other.close();
  return { app, user };
};
const open = (state: VaultState): number => [...state.values()].filter(({ alternatives, deletedElsewhere }) => Object.keys(alternatives).length > 0 || deletedElsewhere === true).length;

describe.each(cases)('two devices that disagree about $what', (one) => {
  it.each([0, 1] as const)('show both where the field is, and one tap settles it (%i)', async (chosen) => {
    const { app, user } = await disagreed(one);
    expect(open(app.vault.state())).toBeGreaterThan(0);
    draw(app, one.where.draw, one.where.path, one.where.route);
    if (one.where.open !== undefined) await user.click(await screen.findByRole('button', { name: one.where.open }));
    const heading = await screen.findByRole('heading', { name: one.heading });
    const matter = heading.closest('section');
    if (matter === null) throw new Error('the heading heads nothing');
    const names = within(matter).getAllByRole('button').map(({ textContent }) => textContent.replaceAll('\u00A0', ' '));
    for (const button of one.both) expect(names).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(button))]));
    expect(names).toHaveLength(2);
    const press = within(matter).getAllByRole('button').find(({ textContent }) => new RegExp(one.both[chosen]).test(textContent.replaceAll('\u00A0', ' ')));
    if (press === undefined) throw new Error('no such button');
    await user.click(press);
    await until(() => open(app.vault.state()) === 0);
    expect(screen.queryByRole('heading', { name: one.heading })).toBeNull();
  });
});

describe('where each value leads', () => {
  it('is told of the points of a unit, which the whole diploma rests on', async () => {
    const { app } = await disagreed({ here: () => setCorrection(PROGRAMME, 'U9', { points: 3 }), there: () => setCorrection(PROGRAMME, 'U9', { points: 9 }) });
    draw(app, fiche.draw, fiche.path);
    const told = await screen.findAllByText(/^Met [39]\ssp: /);
    expect(told).toHaveLength(2);
    expect(told[0]?.textContent).not.toBe(told[1]?.textContent);
  });

  it('is told of an ISP by what the rules find in it', async () => {
    const { app } = await disagreed({ here: (state) => setClassGroup(state, 'een', null), there: (state) => setClassGroup(state, 'een', '2C') });
    draw(app, isp.draw, isp.path, isp.route);
    expect(await screen.findByText('Met 2C: Kan je indienen? Ja.')).toBeTruthy();
    expect(screen.getByText('Met niets: Kan je indienen? Nee; Blokkeert.')).toBeTruthy();
  });
});

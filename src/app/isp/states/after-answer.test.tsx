import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addToIsp, answerIsp, changeSemester2, leaveIsp, submitIsp } from '../../../drafts/index.ts';
import { EventSheet } from '../event/EventSheet.tsx';
import { inBrowser } from '../../guide/studiekompas.fixture.tsx';
import { drawPart, ispUnit, newIsp, openVaultWithIsp, type OpenedPart } from '../isp-parts.fixture.tsx';
import { IspStatePart } from './IspStatePart.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const submitted = async (codes: readonly string[] = ['U10', 'V2', 'V3', 'V5', 'V6']): Promise<OpenedPart> => {
  const opened = await openVaultWithIsp(newIsp({ units: codes.map((code) => ispUnit(code)) }));
  await opened.edit((state) => submitIsp(state, 'een', '2025-09-24'));
  return opened;
};
const approved = async (day: `${number}-${number}-${number}`): Promise<OpenedPart> => {
  const opened = await submitted();
  await opened.edit((state) => answerIsp(state, 'een', { on: '2025-10-20', added: [], removed: [] }));
  opened.app.chooseDay(day);
  return opened;
};
const shown = async (opened: OpenedPart): Promise<OpenedPart> => {
  await drawPart(opened, (open) => <IspStatePart open={open} onSubmit={() => undefined} onBlocking={() => undefined} />);
  return opened;
};
const sheet = async () => within(await screen.findByRole('dialog'));
const unit = ({ isp }: OpenedPart, code: string) => isp().units.find((one) => one.code === code);
const yearIn = ({ app }: OpenedPart) => app.dossier()?.dossier.enrolments.find(({ year }) => year === 2025);

describe('what comes into a submitted ISP', () => {
  it('from the school has the event of the class group', async () => {
    const opened = await shown(await submitted());
    const { user, isp } = opened;
    await user.click(await screen.findByRole('button', { name: 'Noteer het antwoord' }));
    const inside = await sheet();
    await user.click(inside.getByRole('radio', { name: /^Aangepast/ }));
    await user.type(inside.getByRole('searchbox'), 'onderdeel v1');
    await user.click(inside.getByRole('checkbox', { name: /^Onderdeel V1/ }));
    await user.click(inside.getByRole('button', { name: 'Bewaar het antwoord' }));
    expect(isp().state.kind).toBe('adjusted');
    expect(unit(opened, 'V1')).toEqual(ispUnit('V1', { origin: 'school', event: 'e1' }));
  });

  it('for the second semester has the event of the class group, and comes into the year of the dossier in the same save', async () => {
    const opened = await shown(await approved('2026-02-12'));
    const { user } = opened;
    await user.click(await screen.findByRole('button', { name: 'Zet dit jaar in je dossier' }));
    await user.click(await screen.findByRole('button', { name: 'Wijzig je tweede semester' }));
    const inside = await sheet();
    await user.click(inside.getByRole('checkbox', { name: /^Onderdeel V8/ }));
    await user.click(inside.getByRole('checkbox', { name: /^Onderdeel V5/ }));
    await user.click(inside.getByRole('button', { name: 'Bewaar deze wijziging' }));
    expect(unit(opened, 'V8')).toEqual(ispUnit('V8', { origin: 'semester2', event: 'e8' }));
    expect(yearIn(opened)?.units.map(({ code }) => code)).toEqual(['U10', 'V2', 'V3', 'V6', 'V8']);
    await opened.app.vault.undo();
    expect(yearIn(opened)?.units.map(({ code }) => code)).toEqual(['U10', 'V2', 'V3', 'V5', 'V6']);
    expect(unit(opened, 'V8')).toBeUndefined();
  });

  it('may have its event chosen, which what was submitted may not', async () => {
    const opened = await approved('2026-02-12');
    await opened.edit((state) => changeSemester2(state, 'een', { on: '2026-02-12', added: ['V8'], removed: [] }));
    await drawPart(opened, (open) => <EventSheet open={open} code="V8" onClose={() => undefined} />);
    const inside = await sheet();
    expect(inside.getByText(/kwam er na het indienen bij/)).toBeTruthy();
    await opened.user.click(inside.getByRole('radio', { name: /e9/ }));
    expect(unit(opened, 'V8')?.event).toBe('e9');
  });
});

describe('the answer of the school, noted anew', () => {
  it('keeps its day unless another is named', async () => {
    const { user, isp } = await shown(await approved('2026-01-15'));
    await user.click(await screen.findByRole('button', { name: 'Wijzig het antwoord' }));
    const inside = await sheet();
    expect(inside.getByLabelText<HTMLInputElement>('Antwoord gekregen op').value).toBe('2025-10-20');
    await user.click(inside.getByRole('radio', { name: /^Aangepast/ }));
    await user.click(inside.getByRole('checkbox', { name: /^Onderdeel V3/ }));
    await user.click(inside.getByRole('button', { name: 'Bewaar het antwoord' }));
    expect(isp().state).toEqual({ kind: 'adjusted', submittedOn: '2025-09-24', answeredOn: '2025-10-20' });
  });

  it('starts from what the school did, whatever changed for the second semester since', async () => {
    const opened = await submitted();
    await opened.edit((state) => answerIsp(state, 'een', { on: '2025-10-20', added: ['V7'], removed: ['V6'] }));
    opened.app.chooseDay('2026-02-12');
    await opened.edit((state) => changeSemester2(state, 'een', { on: '2026-02-12', added: ['V6'], removed: ['V7'] }));
    const { user } = await shown(opened);
    await user.click(await screen.findByRole('button', { name: 'Wijzig het antwoord' }));
    const inside = await sheet();
    expect(inside.getByRole<HTMLInputElement>('checkbox', { name: /^Onderdeel V6/ }).checked).toBe(false);
    expect(inside.getByRole<HTMLInputElement>('checkbox', { name: /^Onderdeel V7/ }).checked).toBe(true);
    fireEvent.change(inside.getByLabelText('Antwoord gekregen op'), { target: { value: '2025-10-21' } });
    await user.click(inside.getByRole('button', { name: 'Bewaar het antwoord' }));
    expect(opened.isp().units.map(({ code }) => code)).toEqual(['U10', 'V2', 'V3', 'V5', 'V6']);
    expect(opened.isp().removed).toEqual([{ code: 'V7', by: 'semester2' }]);
  });
});

describe('a day of withdrawing', () => {
  it('is not before that of submitting', async () => {
    const { user } = await shown(await approved('2025-11-20'));
    await user.click(await screen.findByRole('button', { name: 'Uitschrijven' }));
    const inside = await sheet();
    fireEvent.change(inside.getByLabelText('Op welke dag'), { target: { value: '2025-09-23' } });
    expect(inside.getByText('Kies een dag vanaf 24 september 2025.')).toBeTruthy();
  });
});

describe('leaving the whole', () => {
  it('keeps its day where the year comes into the dossier after it', async () => {
    const opened = await approved('2025-11-20');
    await opened.edit((state) => leaveIsp(state, 'een', '2025-11-15'));
    await shown(opened);
    await opened.user.click(await screen.findByRole('button', { name: 'Zet dit jaar in je dossier' }));
    expect(yearIn(opened)?.withdrewOn).toBe('2025-11-15');
    await opened.user.click(screen.getByRole('button', { name: 'Neem terug: uitgeschreven uit Onderdeel V3' }));
    expect(yearIn(opened)?.withdrewOn).toBeUndefined();
    expect(opened.isp().leftOn).toBeNull();
  });
});

describe('a unit that was added on another device while this one submitted', () => {
  it('is shown as such, and can be removed', async () => {
    const opened = await submitted();
    const { vault } = opened.app;
    const stranger = await openVaultWithIsp(newIsp({ units: ['U10', 'V2', 'V3', 'V5', 'V6'].map((code) => ispUnit(code)) }));
    await stranger.edit((state) => addToIsp(state, 'een', [{ code: 'V7' }]));
    await vault.importExport(stranger.app.vault.export());
    expect(opened.isp().later).toEqual(['V7']);
    await shown(opened);
    expect(document.body.textContent).toContain('Onderdeel V7 werd op een ander toestel toegevoegd terwijl je hier indiende.');
    await opened.user.click(screen.getByRole('button', { name: 'Haal weg: Onderdeel V7, later toegevoegd' }));
    expect(opened.isp().later).toEqual([]);
  });
});

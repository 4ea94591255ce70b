import { cleanup, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addYear } from '../../../dossier/index.ts';
import { answerIsp, assumeInIsp, submitIsp } from '../../../drafts/index.ts';
import { draw, inBrowser } from '../../guide/studiekompas.fixture.tsx';
import { openVaultWithIsp, PROGRAMME } from '../isp-parts.fixture.tsx';
import { IspDraftPage } from '../IspPage.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const SUPPOSED = 'Gaat ervan uit dat je voor Onderdeel U10 een 12/20 haalt.';

/** Leaving everything in November, of an approved ISP that supposes a mark; with its year in the dossier or not. */
const openLeaving = async (inDossier: boolean) => {
  const { app, user, isp, edit } = await openVaultWithIsp();
  await edit((state) => assumeInIsp(state, 'een', 'U10', { decision: null, mark: 12 }));
  await edit((state) => submitIsp(state, 'een', '2025-09-24'));
  await edit((state) => answerIsp(state, 'een', { on: '2025-10-20', added: [], removed: [] }));
  if (inDossier) app.make(addYear(app.vault.state(), { programme: PROGRAMME, year: 2025, contract: 'diploma' }, { units: isp().units.map(({ code }) => code) }));
  app.chooseDay('2025-11-03');
  draw(app, IspDraftPage, '/isp/een', '/isp/:draft');
  await user.click(await screen.findByRole('button', { name: 'Uitschrijven' }));
  const sheet = within(await screen.findByRole('dialog', undefined, { timeout: 5000 }));
  await user.click(sheet.getByRole('radio', { name: 'Alles' }));
  return (screen.getByRole('dialog').textContent ?? '').replaceAll(/\s+/g, ' ');
};

describe('what leaving everything gives back', () => {
  it('says which result it supposes beside the learning credit', async () => {
    const text = await openLeaving(false);
    expect(text).toContain(SUPPOSED);
  });

  it('counts what is booked, and supposes nothing, once the year is in the dossier', async () => {
    const text = await openLeaving(true);
    expect(text).not.toContain(SUPPOSED);
    // 140 − 60 + 2 × 54.
    expect(text).toContain('Leerkrediet daarna188 sp');
  });
});

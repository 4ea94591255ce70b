import { cleanup, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setResult } from '../../dossier/index.ts';
import { draw, inBrowser } from '../guide/studiekompas.fixture.tsx';
import { IspDraftPage } from '../isp/IspPage.tsx';
import { openVaultWithIsp, PROGRAMME, type OpenedPart } from '../isp/isp-parts.fixture.tsx';
import { WhatIfScreen } from './WhatIfScreen.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** U10 was failed with a 9; with U9 failed beside it nothing is tolerated automatically, so it is for the student to decide. */
const deciding = async (): Promise<OpenedPart> => {
  const opened = await openVaultWithIsp();
  const { app } = opened;
  for (const [code, mark] of [['U9', 5], ['U10', 9]] as const) {
    for (const opportunity of [1, 2] as const) app.make(setResult({ programme: PROGRAMME, year: 2024, contract: 'diploma', code }, opportunity, mark));
  }
  app.chooseDay('2025-09-10');
  await waitFor(() => expect(app.assessment()?.tolerance.undecided).toEqual(['U10']));
  return opened;
};
const asked = async ({ user }: OpenedPart) => {
  await user.click(await screen.findByRole('button', { name: 'Hoe beslis ik?' }));
  return within(await screen.findByRole('dialog'));
};

describe('how to decide', () => {
  it('notes that a tolerance was rejected, so that the ISP no longer waits for it', async () => {
    const opened = await deciding();
    draw(opened.app, () => <WhatIfScreen />, '/wat-als?opnieuw=U10&isp=een');
    const sheet = await asked(opened);
    await opened.user.click(sheet.getByRole('button', { name: 'Ik heb dit beslist bij mijn school' }));
    expect(sheet.getByText(/^Zet bij Onderdeel U10 in je dossier dat je de tolerantie verwierp\?/)).toBeTruthy();
    await opened.user.click(sheet.getByRole('button', { name: /^Zet in mijn dossier/ }));
    await waitFor(() => expect(opened.app.assessment()?.tolerance.undecided).toEqual([]));
    cleanup();
    draw(opened.app, IspDraftPage, '/isp/een', '/isp/:draft');
    await screen.findByRole('heading', { level: 1 });
    expect(document.body.textContent).not.toMatch(/eis eerst|eslis eerst/);
  });

  it('leads back to the ISP that waits', async () => {
    const opened = await deciding();
    draw(opened.app, () => <WhatIfScreen />, '/wat-als?isp=een');
    expect((await screen.findByRole('link', { name: 'Terug naar je ISP' })).getAttribute('href')).toBe('/isp/een');
  });

  it('says that a choice comes first while there is none', async () => {
    const opened = await deciding();
    draw(opened.app, () => <WhatIfScreen />, '/wat-als');
    const sheet = await asked(opened);
    expect(sheet.getByText(/Kies dan eerst voor Onderdeel U10/)).toBeTruthy();
    expect(sheet.queryByRole('button', { name: 'Ik heb dit beslist bij mijn school' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Terug naar je ISP' })).toBeNull();
  });
});

describe('a supposed mark', () => {
  it('hands the focus on: from the button to the slider that takes its place, and back', async () => {
    const opened = await openVaultWithIsp();
    opened.app.make(setResult({ programme: PROGRAMME, year: 2024, contract: 'diploma', code: 'U9' }, 1, 'open'));
    draw(opened.app, () => <WhatIfScreen />, '/wat-als');
    const [first] = await screen.findAllByRole('button', { name: 'Verwacht je een cijfer?' });
    if (first === undefined) throw new Error('nothing is open');
    await opened.user.click(first);
    expect(document.activeElement).toBe(screen.getByRole('slider'));
    await opened.user.click(screen.getByRole('button', { name: 'Wis wat ik veronderstelde' }));
    expect(document.activeElement).toBe(screen.getAllByRole('button', { name: 'Verwacht je een cijfer?' })[0]);
  });
});

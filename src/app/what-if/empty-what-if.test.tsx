import { cleanup, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addProgramme, addYear, chooseProgramme, defineUnit, setResult } from '../../dossier/index.ts';
import { draw, inBrowser, openApp, until } from '../guide/studiekompas.fixture.tsx';
import type { Studiekompas } from '../studiekompas.ts';
import { WhatIfScreen } from './WhatIfScreen.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const place = { programme: 'EIGEN', year: 2025, contract: 'diploma' } as const;

/** An invented programme of one unit, and a year of it with a mark where one is given. */
const withMark = async (mark?: number): Promise<Studiekompas> => {
  const app = await openApp();
  app.make(addProgramme(app.vault.state(), 'EIGEN', { title: 'Eigen opleiding', kind: 'bachelor', points: 180, stages: 3 }));
  app.make(defineUnit(app.vault.state(), 'EIGEN', 'X', { title: 'Eigen onderdeel', points: 6, stage: 1, mandatory: true, tolerable: 'yes', resit: 'yes' }));
  if (mark !== undefined) {
    app.make(addYear(app.vault.state(), place, { units: ['X'] }));
    app.make(setResult({ ...place, code: 'X' }, 1, mark));
  }
  app.make(chooseProgramme('EIGEN', 'odisee-2024'));
  await until(() => app.assessment() !== null && (mark === undefined || app.assessment()?.units['X']?.status.value !== 'open'));
  app.chooseDay('2026-07-10');
  return app;
};

/** Every way on from the screen, and every act that stays above the navigation. */
const ways = () => screen.getAllByRole('link').flatMap((link) => (/^(Vul cijfers in|Naar je dossier|Naar je ISP)$/.test(link.textContent.trim()) ? [link.getAttribute('href')] : []));
const bar = () => document.querySelector('[class*="barInside"]');

describe('what if, with nothing to suppose', () => {
  it('says so before the first year, with the ways to the dossier and the ISP, and no year, bar or marks that are not there', async () => {
    draw(await withMark(), () => <WhatIfScreen />, '/wat-als');
    expect(await screen.findByText('Nog niets te veronderstellen')).toBeTruthy();
    expect(ways()).toEqual(['/dossier', '/isp']);
    expect(bar()).toBeNull();
    expect(document.body.textContent).not.toMatch(/0-1|hieronder/);
  });

  it('sends who has a year without an 8 or a 9 to its marks, without an empty bar', async () => {
    draw(await withMark(12), () => <WhatIfScreen />, '/wat-als');
    expect(await screen.findByText('Nog niets om te vergelijken')).toBeTruthy();
    expect(ways()).toEqual(['/dossier/2025']);
    expect(screen.getByText('2025-2026')).toBeTruthy();
    expect(bar()).toBeNull();
    expect(document.body.textContent).not.toMatch(/hieronder/);
  });

  it('keeps the acts in the bar once there is a 9', async () => {
    draw(await withMark(9), () => <WhatIfScreen />, '/wat-als');
    await screen.findByText('Bewaar deze weg');
    expect(bar()).not.toBeNull();
  });
});

import { cleanup, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CalendarDate } from '../../model/index.ts';
import { addProgramme, addYear, chooseProgramme, defineUnit, setPublication, setResult } from '../../dossier/index.ts';
import { draw, inBrowser, openApp, until } from '../guide/studiekompas.fixture.tsx';
import type { Studiekompas } from '../studiekompas.ts';
import { ThresholdFigure } from './ThresholdFigure.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const codes = ['A', 'B', 'C', 'D'] as const;
const place = (year: number) => ({ programme: 'EIGEN', year, contract: 'diploma' }) as const;

/** A first year 2024-2025 with a 7, the end of which is known. */
const firstYear = async (): Promise<Studiekompas> => {
  const app = await openApp();
  app.make(addProgramme(app.vault.state(), 'EIGEN', { title: 'Eigen opleiding', kind: 'bachelor', points: 180, stages: 3 }));
  for (const code of codes) app.make(defineUnit(app.vault.state(), 'EIGEN', code, { title: `Vak ${code}`, points: 6, stage: 1, mandatory: true, tolerable: 'yes', resit: 'yes' }));
  app.make(addYear(app.vault.state(), place(2024), { units: codes }));
  for (const code of codes) app.make(setResult({ ...place(2024), code }, 1, code === 'A' ? 7 : code === 'B' ? 9 : 12));
  for (const [period, on] of [[1, '2025-02-07'], [2, '2025-07-03'], [3, '2025-09-12']] as const) app.make(setPublication(place(2024), period, on));
  app.make(chooseProgramme('EIGEN', 'odisee-2024'));
  return app;
};

/** The card of the threshold on Today. */
const cardOn = async (app: Studiekompas, day: CalendarDate): Promise<string> => {
  app.chooseDay(day);
  await until(() => app.assessment()?.threshold.applies === true);
  draw(app, () => {
    const [assessment, chosen] = [app.assessment(), app.chosen()];
    return assessment === null || chosen === null ? null : <ThresholdFigure assessment={assessment} programme={chosen.programme} />;
  });
  await screen.findByText(/^Te halen tegen het einde van 2025-2026\./);
  return document.body.textContent;
};

describe('the threshold card', () => {
  it('does not alarm who failed a unit in the first year: the year in which the threshold is due has only begun', async () => {
    expect(await cardOn(await firstYear(), '2025-09-20')).not.toContain('Dit jaar kan je niet meer alles halen wat openstaat.');
  });

  it('does say so in the year in which it is due, when not everything open can still be acquired in it', async () => {
    const app = await firstYear();
    app.make(addYear(app.vault.state(), place(2025), { units: ['B'] }));
    await until(() => app.assessment()?.years.at(-1)?.year === 2025);
    expect(await cardOn(app, '2025-10-20')).toContain('Dit jaar kan je niet meer alles halen wat openstaat.');
  });

  it('is silent in that year as long as all of it can', async () => {
    const app = await firstYear();
    app.make(addYear(app.vault.state(), place(2025), { units: ['A', 'B'] }));
    await until(() => app.assessment()?.years.at(-1)?.year === 2025);
    expect(await cardOn(app, '2025-10-20')).not.toContain('niet meer alles');
  });
});

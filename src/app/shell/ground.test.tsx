import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { cleanup, render, screen, waitFor } from '@solidjs/testing-library';
import type { JSX } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addProgramme, addYear, choosePack, chooseProgramme, defineUnit, setResult } from '../../dossier/index.ts';
import { DossierPage } from '../dossier/DossierPage.tsx';
import { YearPage } from '../dossier/YearPage.tsx';
import { UnitScreen } from '../guide/UnitScreen.tsx';
import { draw, inBrowser, openApp } from '../guide/studiekompas.fixture.tsx';
import type { CalendarDate } from '../../model/index.ts';
import { IspDraftPage } from '../isp/IspPage.tsx';
import { newIsp, openVaultWithIsp } from '../isp/isp-parts.fixture.tsx';
import { StudiekompasContext, type Studiekompas } from '../studiekompas.ts';
import { Today } from '../today/Today.tsx';
import { WhatIfScreen } from '../what-if/WhatIfScreen.tsx';
import { AssumedNote, assumedSentences } from '../why/AssumedNote.tsx';
import { AppBanner } from './AppBanner.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const withYear = async (): Promise<Studiekompas> => {
  const app = await openApp();
  const code = 'EIGEN';
  app.make(addProgramme(app.vault.state(), code, { title: 'Eigen opleiding', kind: 'bachelor', points: 180, stages: 3 }));
  const place = { programme: code, year: 2024, contract: 'diploma' } as const;
  app.make(defineUnit(app.vault.state(), code, 'X', { title: 'Eigen onderdeel', points: 6, stage: 1, mandatory: true, tolerable: 'yes', resit: 'yes' }));
  app.make(addYear(app.vault.state(), place, { units: ['X'] }));
  app.make(setResult({ ...place, code: 'X' }, 1, 9));
  app.make(chooseProgramme(code, 'odisee-2024'));
  await waitFor(() => expect(app.assessment()).not.toBeNull());
  app.chooseDay('2025-07-10');
  return app;
};

/** Draws a screen at its address, as the routes do. */
const drawAt = (app: Studiekompas, route: string, path: string, what: () => JSX.Element) => {
  const history = createMemoryHistory();
  history.set({ value: path });
  return render(() => (
    <StudiekompasContext.Provider value={app}>
      <MemoryRouter history={history}>
        <Route path={route} component={what} />
      </MemoryRouter>
    </StudiekompasContext.Provider>
  ));
};

const screens: readonly (readonly [string, string, () => JSX.Element])[] = [
  ['Today', '/', () => <Today />],
  ['the dossier', '/dossier', () => <DossierPage />],
  ['a year', '/dossier/:year', () => <YearPage />],
  ['what if', '/wat-als', () => <WhatIfScreen />],
  ['a course sheet', '/gids/X', () => <UnitScreen code="X" />],
];

describe.each(screens)('%s', (_, route, what) => {
  it('names the regulations by which it computes', async () => {
    drawAt(await withYear(), route, route.replace(':year', '2024'), what);
    expect(await screen.findByText(/^Berekend op dit toestel met Onderwijs- en examenreglement Odisee 2024-2025\./)).toBeTruthy();
    expect(screen.queryByText(/kennen we nog geen reglement/)).toBeNull();
  });

  it('says so when today’s year has none, and which it uses instead', async () => {
    const app = await withYear();
    app.chooseDay('2026-11-22');
    drawAt(app, route, route.replace(':year', '2024'), what);
    expect(await screen.findByText('Voor 2026-2027 kennen we nog geen reglement. We rekenen met Onderwijs- en examenreglement Odisee 2024-2025: vraag na wat veranderde.')).toBeTruthy();
  });

  it('says how many numbers are another school’s', async () => {
    const app = await withYear();
    app.make(choosePack('ucll'));
    drawAt(app, route, route.replace(':year', '2024'), what);
    expect(await screen.findByText(/^Voor UCLL vonden we \d+ van de \d+ getallen niet/)).toBeTruthy();
    expect(screen.getByText(/Die bron noemt geen jaar: vraag na wat voor 2024-2025 geldt/)).toBeTruthy();
  });
});

describe('the banner', () => {
  it('says which regulations are used when today’s year has none', async () => {
    const app = await withYear();
    app.chooseDay('2026-11-22');
    // A chosen day has a banner of its own: here it is as if it were really that day.
    draw({ ...app, chosenDay: () => null }, () => <AppBanner />);
    expect(await screen.findByText(/Voor 2026-2027 kennen we nog geen reglement\. We rekenen met Onderwijs/)).toBeTruthy();
  });
});

describe('an ISP', () => {
  const shown = async (isp: Parameters<typeof openVaultWithIsp>[0], day: CalendarDate | null, path = '/isp/een') => {
    const { app } = await openVaultWithIsp(isp);
    // A chosen day has a banner of its own: here it is as if it were really that day.
    app.chooseDay(day);
    drawAt({ ...app, chosenDay: () => null }, '/isp/:draft', path, () => (
      <>
        <AppBanner />
        <IspDraftPage />
      </>
    ));
    await screen.findByRole('heading', { level: 1 });
  };
  const said = (year: string) => screen.queryAllByText(new RegExp(`Voor ${year} kennen we nog geen reglement`));

  it('says of its own year that its regulations are not known, also before that year begins', async () => {
    await shown(newIsp(), '2025-07-10');
    expect(said('2025-2026')).toHaveLength(1);
    await waitFor(() => expect(screen.getByText('Ander reglementjaar.')).toBeTruthy());
  });

  it('says so once when that year has begun, and nothing of today’s year where its own has regulations', async () => {
    await shown(newIsp(), '2025-09-25');
    expect(said('2025-2026')).toHaveLength(1);
    cleanup();
    await shown(newIsp({ year: 2024 }), '2025-09-25');
    expect(screen.queryByText(/kennen we nog geen reglement/)).toBeNull();
  });
});

describe('a figure of today', () => {
  const marks = (): number => screen.queryAllByText('Met getallen van Odisee.').length;

  it('says by itself that it rests on the numbers of another school', async () => {
    const app = await withYear();
    drawAt(app, '/', '/', () => <Today />);
    await screen.findByText('Tolerantiekrediet', { selector: 'h2' });
    expect(marks()).toBe(0);
    app.make(choosePack('ucll'));
    await waitFor(() => expect(screen.getByText('Tolerantiekrediet', { selector: 'h2' }).closest('section')?.textContent).toContain('Met getallen van Odisee.'));
  });
});

describe('the why of a figure', () => {
  it('names the numbers that are another school’s, with their value', async () => {
    const app = await withYear();
    app.make(choosePack('ucll'));
    const why = app.assessment()?.tolerance.limit.why;
    if (why === undefined) throw new Error('nothing assessed');
    draw(app, () => <AssumedNote whys={[why]} />);
    const note = await screen.findByText(/^Niet gevonden voor UCLL, overgenomen uit Onderwijs- en examenreglement Odisee 2024-2025:.*Hoogstens als starter \(12/);
    expect(note.textContent).not.toContain('Deel van de opleiding');
  });

  it('has no such note where all is known', async () => {
    const app = await withYear();
    const why = app.assessment()?.tolerance.limit.why;
    expect(why === undefined ? null : await assumedSentences([why], app.pack())).toEqual([]);
  });
});

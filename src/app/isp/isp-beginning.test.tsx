import { cleanup, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startIsp } from '../../drafts/index.ts';
import { draw, inBrowser, openApp, until } from '../guide/studiekompas.fixture.tsx';
import { openExample } from '../start/beginning.ts';
import { ispUnit, newIsp, openVaultWithIsp, openVaultWithYears } from './isp-parts.fixture.tsx';
import { IspDraftPage, IspPage } from './IspPage.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The first ISP of someone who never enrolled before. */
const openFirst = async (more: Parameters<typeof newIsp>[0] = {}): Promise<void> => {
  const app = await openVaultWithYears([], '2025-09-25');
  const made = startIsp(app.vault.state(), newIsp({ classGroup: null, units: [], ...more }));
  if (!made.ok) throw new Error("the test's own edit was refused");
  await app.save(made.label, made.writes);
  draw(app, IspDraftPage, '/isp/een', '/isp/:draft');
  await screen.findByRole('heading', { level: 1 });
};

describe('a first ISP', () => {
  it('asks only for the class group until something can be chosen', async () => {
    await openFirst();
    expect(screen.queryByText(/ontbreekt in je ISP/)).toBeNull();
    expect(screen.getByText('1 blokkeert')).toBeTruthy();
    expect(screen.queryByText(/toestemming/)).toBeNull();
  });

  it('says what is missing once the class group is linked, or once something is in it', async () => {
    await openFirst({ classGroup: '1A' });
    expect(screen.getAllByText(/ontbreekt in je ISP/).length).toBeGreaterThan(1);
    cleanup();
    await openFirst({ units: [ispUnit('U1')] });
    expect(screen.getAllByText(/ontbreekt in je ISP/).length).toBeGreaterThan(1);
  });

  it('does not offer to assume what there is not', async () => {
    await openFirst({ classGroup: '1A' });
    expect(screen.queryByRole('button', { name: 'Verander waar dit van uitgaat' })).toBeNull();
    expect(screen.queryByText('Gaat uit van je cijfers zoals ze nu zijn.')).toBeNull();
  });
});

describe('who has no ISP yet', () => {
  it('reads for which year it is put together, also when that year has begun', async () => {
    draw(await openVaultWithYears([2024], '2025-09-20'), IspPage, '/isp');
    expect(await screen.findByText(/^Stel hier samen wat je in 2025-2026 opneemt\./)).toBeTruthy();
  });
});

describe('an empty ISP with a credit contract', () => {
  it('names its own contract', async () => {
    const opened = await openVaultWithIsp(newIsp({ contract: 'credit-exam', units: [] }));
    draw(opened.app, IspDraftPage, '/isp/een', '/isp/:draft');
    expect(await screen.findByText('Met een credit-examencontract is niets verplicht. Kies zelf uit de gids.')).toBeTruthy();
  });

  it('offers no proposal, as nothing is mandatory: it begins with the guide', async () => {
    const opened = await openVaultWithIsp(newIsp({ contract: 'credit', units: [] }));
    draw(opened.app, IspDraftPage, '/isp/een', '/isp/:draft');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: 'Begin met het voorstel' })).toBeNull();
    expect(screen.getByText('Met een creditcontract is niets verplicht. Kies zelf uit de gids.')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Voeg toe uit de gids' })).toHaveLength(1);
  });
});

describe('the list of what there is to say', () => {
  it('begins with what blocks, and says in one row of which units the guide is silent', async () => {
    const app = await openApp();
    expect(await openExample(app)).toBeNull();
    await until(() => app.assessment() !== null);
    draw(app, IspDraftPage, '/isp/voorbeeld', '/isp/:draft');
    (await screen.findByRole('button', { name: 'Los 1 op' })).click();
    const sheet = within(await screen.findByRole('dialog', undefined, { timeout: 5000 }));
    const rows = [...(screen.getByRole('dialog').textContent ?? '').matchAll(/Blokkeert\.|Let op\.|Ter info\./g)].map(([word]) => word);
    expect(rows[0]).toBe('Blokkeert.');
    expect(sheet.getAllByText(/zegt de gids niet wat je eerst moet volgen/)).toHaveLength(1);
    expect(sheet.getByText(/zegt de gids niet/).textContent).toContain('Application Development 5');
    const row = sheet.getByRole('button', { name: /zegt de gids niet/ });
    expect(row.getAttribute('aria-expanded')).toBe('false');
    row.click();
    expect(row.getAttribute('aria-expanded')).toBe('true');
    sheet.getByRole('button', { name: /^Let op\. Application Development 5/ }).click();
    expect((await screen.findByRole('link', { name: 'Vul de fiche aan' })).getAttribute('href')).toMatch(/^\/gids\//);
  });
});

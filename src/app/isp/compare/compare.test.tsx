import { cleanup, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ispsOf, copyOfIsp, startIsp } from '../../../drafts/index.ts';
import { draw, inBrowser, openApp, until } from '../../guide/studiekompas.fixture.tsx';
import { openExample } from '../../start/beginning.ts';
import type { Studiekompas } from '../../studiekompas.ts';
import { ComparePage } from './ComparePage.tsx';

afterEach(cleanup);
const user = userEvent.setup();
const both = '/isp/voorbeeld/vergelijk/voorbeeld-opnieuw';

/** The example: A tolerates both fails, B takes the larger again. */
const open = async (path = both, before: (app: Studiekompas) => Promise<void> = () => Promise.resolve()): Promise<Studiekompas> => {
  inBrowser();
  const app = await openApp();
  expect(await openExample(app)).toBeNull();
  await until(() => app.assessment() !== null);
  await before(app);
  draw(app, ComparePage, path, '/isp/:draft/vergelijk/:other');
  await screen.findByRole('heading', { level: 1, name: 'Vergelijk ontwerpen' });
  return app;
};
const spoken = (element: Element | null): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const values = (label: string): readonly string[] => [...(screen.getByText(label, { selector: 'dt' }).closest('div')?.querySelectorAll('dd') ?? [])].map(spoken);

describe('two drafts compared', () => {
  it('stand beside each other with their own letters, points and what each assumes', async () => {
    await open();
    const [first, second] = screen.getAllByRole('heading', { level: 2 }).map(spoken);
    expect([first, second]).toEqual([expect.stringMatching(/^ATolereren\d+ sp$/), expect.stringMatching(/^BOpnieuw\d+ sp$/)]);
    expect(screen.getByText(/^Gaat ervan uit dat je .* tolereert\.$/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Opnieuw' }).getAttribute('href')).toBe('/isp/voorbeeld-opnieuw');
  });

  it('show unit by unit what differs, and fold what is the same', async () => {
    await open();
    const [unit] = screen.getAllByRole('rowheader', { name: 'Application Development 4' });
    const cells = within(unit?.closest('tr') ?? document.body).getAllByRole('cell').map(spoken);
    expect(cells[0]).toContain('getolereerd');
    expect(cells[1]).toMatch(/\d+ sp/);
    expect(screen.getAllByRole('rowheader', { name: /, gelijk in A en B$/ }).length).toBeGreaterThan(0);
    expect(screen.queryByRole('rowheader', { name: 'Application Development 5' })).toBeNull();
  });

  it('say what each leads to, and when the diploma comes', async () => {
    await open();
    expect(values('Tolerantiekrediet over')).toEqual([expect.stringMatching(/^A \d+ sp$/), expect.stringMatching(/^B \d+ sp$/)]);
    expect(values('Studiegeld dit ontwerp')).toEqual([expect.stringMatching(/^A € [\d.]+,\d\d$/), expect.stringMatching(/^B € [\d.]+,\d\d$/)]);
    expect(values('Leerkrediet na inschrijving')).toEqual([expect.stringMatching(/^A \d+$/), expect.stringMatching(/^B \d+$/)]);
    expect(screen.getByText(/Dit gaat ervan uit dat je alles haalt/)).toBeTruthy();
    expect(within(screen.getByRole('table', { name: 'Studiepunten en studiegeld per jaar' })).getAllByRole('rowheader')[0]?.textContent).toBe('2025-2026');
  });

  it('list every difference, each with the why of both', async () => {
    await open();
    const why = screen.getByRole('link', { name: 'Waarom, Tolerantiekrediet over' });
    expect(why.getAttribute('href')).toBe(`${both}?waarom=verschil-tolerance.left`);
    cleanup();
    await open(`${both}?waarom=verschil-tolerance.left`);
    expect(spoken(await screen.findByRole('dialog', {}, { timeout: 5000 }))).toMatch(/B\. Opnieuw: \d+ sp.*A\. Tolereren: \d+ sp/);
  });

  it('go to another pair where there are more drafts', async () => {
    await open(both, async (app) => {
      const isp = ispsOf(app.vault.state(), app.settings().programme ?? '').isps.find(({ id }) => id === 'voorbeeld');
      if (isp === undefined) throw new Error('no example');
      const made = startIsp(app.vault.state(), copyOfIsp(isp, 'derde', 'C. Nog een', '2025-07-12', isp.programme ?? ''));
      if (!made.ok) throw new Error(made.problem.code);
      await app.save(made.label, made.writes);
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'B' }), 'derde');
    expect(await screen.findByText('Deze twee leiden tot hetzelfde.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: /Nog een/ })).toBeTruthy();
  });

  it('say so when one of them is gone, or both are the same', async () => {
    await open('/isp/voorbeeld/vergelijk/nergens');
    expect(screen.getByRole('link', { name: 'Naar je ISP' }).getAttribute('href')).toBe('/isp');
    cleanup();
    await open('/isp/voorbeeld/vergelijk/voorbeeld');
    expect(screen.getByText('Deze twee zijn er niet samen')).toBeTruthy();
  });
});

import { cleanup, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ispsOf, copyOfIsp, renameIsp, startIsp, takeFromIsp, type IspEdit, type NewIsp } from '../../../drafts/index.ts';
import { setLocale } from '../../../i18n/index.ts';
import type { VaultState } from '../../../vault/index.ts';
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
const edit = async (app: Studiekompas, make: (state: VaultState) => IspEdit): Promise<void> => {
  const made = make(app.vault.state());
  if (!made.ok) throw new Error(made.problem.code);
  await app.save(made.label, made.writes);
};
/** A copy of the first under another name, with what is different. */
const add = (app: Studiekompas, id: string, name: string, more: Partial<NewIsp> = {}): Promise<void> =>
  edit(app, (state) => {
    const programme = app.settings().programme ?? '';
    const isp = ispsOf(state, programme).isps.find((one) => one.id === 'voorbeeld');
    if (isp === undefined) throw new Error('no example');
    return startIsp(state, { ...copyOfIsp(isp, id, name, '2025-07-12', programme), ...more });
  });
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

  it('say what each leads to: points, fee, learning credit, tolerance, threshold', async () => {
    await open();
    // 60 and 63 points: € 288 and € 13,80 a point; of learning credit 184 and 187 are left before enrolling.
    expect(screen.getAllByRole('heading', { level: 2 }).slice(0, 2).map(spoken)).toEqual(['ATolereren60 sp', 'BOpnieuw63 sp']);
    expect(values('Afstuderen')).toEqual(['A 2025-2026', 'B nog 3 sp te kiezen']);
    expect(values('Studiegeld dit ontwerp')).toEqual(['A € 1.116,00', 'B € 1.157,40']);
    expect(values('Studiegeld van al deze jaren')).toEqual(['A € 1.116,00', 'B € 1.157,40']);
    expect(values('Leerkrediet na inschrijving')).toEqual(['A 124', 'B 124']);
    expect(values('Tolerantiekrediet over')).toEqual(['A 4 sp', 'B 13 sp']);
    expect(values('Decretale drempel')).toEqual(['A Gehaald', 'B Gehaald']);
  });

  it('show the years after both, one by one, and when the diploma comes', async () => {
    // Without one mandatory unit of 3 points B goes on for a year: € 288 and 3 times € 13,80.
    await open(both, (app) => edit(app, (state) => takeFromIsp(state, 'voorbeeld-opnieuw', 'HBI12C')));
    const table = within(screen.getByRole('table', { name: 'Studiepunten en studiegeld per jaar' }));
    expect(table.getAllByRole('row').map((row) => [...row.children].map(spoken))).toEqual([
      ['Jaar', 'A. Tolereren', 'B. Opnieuw'],
      ['2025-2026', '60 sp, € 1.116,00', '60 sp, € 1.116,00'],
      ['2026-2027', '–', '3 sp, € 329,40'],
    ]);
    expect(screen.getByText(/Dit gaat ervan uit dat je alles haalt/)).toBeTruthy();
    const ends = screen.getAllByRole('listitem').map(spoken).filter((one) => /^[AB]\. /.test(one));
    expect(ends).toEqual([
      'A. Tolereren Je diploma in 2025-2026.',
      'B. Opnieuw Alles wat verplicht is, heb je in 2026-2027. Kies voor je diploma nog 3 sp: keuzeonderdelen of een afstudeerrichting.',
    ]);
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
    await open(both, (app) => add(app, 'derde', 'C. Nog een'));
    expect(screen.getByRole('combobox', { name: 'Ontwerp A' })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ontwerp B' }), 'derde');
    expect(await screen.findByText('Deze twee leiden tot hetzelfde.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: /Nog een/ })).toBeTruthy();
  });

  it('go only to a pair of the same year, and say of another contract which it is', async () => {
    await open(both, async (app) => {
      await add(app, 'credit', 'Los', { contract: 'credit', main: false });
      await add(app, 'later', 'Volgend jaar', { year: 2026 });
    });
    expect([...screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ontwerp B' }).options].map(({ text }) => text)).toEqual(['Los, creditcontract', 'B. Opnieuw']);
  });

  it('measure only what has a least and a most: no ruler for a credit contract', async () => {
    await open('/isp/voorbeeld/vergelijk/credit', (app) => add(app, 'credit', 'Los', { contract: 'credit', main: false }));
    expect(screen.getAllByRole('img', { name: /27/ })).toHaveLength(1);
  });

  it('name both years where they differ', async () => {
    await open('/isp/voorbeeld/vergelijk/later', (app) => add(app, 'later', 'Volgend jaar', { year: 2026 }));
    expect(screen.getByText('ISP 2025-2026 en 2026-2027')).toBeTruthy();
  });

  it('are called in the language of the app while they have the names of the example', async () => {
    await open(both, (app) => edit(app, (state) => renameIsp(state, 'voorbeeld-opnieuw', 'B. Mijn plan')));
    setLocale('en');
    await until(() => screen.queryByRole('heading', { level: 1, name: 'Compare drafts' }) !== null);
    expect(screen.getAllByRole('heading', { level: 2 }).slice(0, 2).map(spoken)).toEqual(['ATolerate60 cr', 'BMijn plan63 cr']);
  });

  it('say so when one of them is gone, or both are the same', async () => {
    await open('/isp/voorbeeld/vergelijk/nergens');
    expect(screen.getByRole('link', { name: 'Naar je ISP' }).getAttribute('href')).toBe('/isp');
    cleanup();
    await open('/isp/voorbeeld/vergelijk/voorbeeld');
    expect(screen.getByText('Deze twee zijn er niet samen')).toBeTruthy();
  });
});

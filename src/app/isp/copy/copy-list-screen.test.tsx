import { cleanup, screen, waitFor } from '@solidjs/testing-library';
import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { render } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setClassGroup, setIspExemption, startIsp, submitIsp } from '../../../drafts/index.ts';
import { inBrowser } from '../../guide/studiekompas.fixture.tsx';
import { StudiekompasContext } from '../../studiekompas.ts';
import { ispUnit, newIsp, openVaultWithIsp, type OpenedPart } from '../isp-parts.fixture.tsx';
import { CopyListScreen } from './CopyListScreen.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = async (before?: (opened: OpenedPart) => Promise<void>, address = '/isp/een/lijst'): Promise<OpenedPart> => {
  const opened = await openVaultWithIsp();
  await before?.(opened);
  const history = createMemoryHistory();
  history.set({ value: address });
  render(() => (
    <StudiekompasContext.Provider value={opened.app}>
      <MemoryRouter history={history}>
        <Route path="/isp/:draft/lijst" component={CopyListScreen} />
      </MemoryRouter>
    </StudiekompasContext.Provider>
  ));
  await screen.findByRole('heading', { level: 1 });
  return opened;
};
const text = (): string => (document.body.textContent ?? '').replaceAll(/\s+/g, ' ');
const evidence = { kind: 'study-certificate', school: 'UCLL', issuedOn: '2023-07-04', restsOn: 'Boekhouden' } as const;

describe('the copy list', () => {
  it('has the steps of the school’s application in their order, and ticks each line off', async () => {
    const { user, isp } = await open((opened) => opened.edit((state) => setIspExemption(state, 'een', 'V3', { mark: 13, evidence })));
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '1. Je klasgroep', '2. Vink deze onderdelen aan', '3. Duid je vrijstellingen aan', '4. Stuur je ISP door',
    ]);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Fase 1, semester 1', 'Fase 2, semester 1', 'Fase 2, semester 2',
    ]);
    expect(text()).toContain('Je hoort bij 2A.');
    expect(screen.getByText('0 van 7 overgenomen')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /^Onderdeel V1/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Event e1.*2A en 2B/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Onderdeel V3.*studiebewijs · Boekhouden · UCLL · 4 juli 2023 · behoudt 13\/20/ }));
    expect(screen.getByText('3 van 7 overgenomen')).toBeTruthy();
    expect([...(isp().units.find(({ code }) => code === 'V1')?.copied ?? [])].toSorted()).toEqual(['event', 'unit']);
    expect(text()).toContain('Ten laatste op wo 15 oktober.');
    expect(text()).not.toContain('Onderdeel V4');
  });

  it('stays where the keyboard is while it is ticked off', async () => {
    const { user } = await open((opened) => opened.edit((state) => setIspExemption(state, 'een', 'V3', { mark: 13, evidence })));
    for (const [at, name] of [/^Onderdeel V1/, /^Event e1/, /^Onderdeel V3/].entries()) {
      const box = screen.getByRole('checkbox', { name });
      box.focus();
      await user.keyboard(' ');
      expect(screen.getByText(`${at + 1} van 7 overgenomen`)).toBeTruthy();
      expect(document.activeElement).toBe(box);
    }
  });

  it('says that the school’s application decides, and on paper on what it rests', async () => {
    await open();
    expect(text()).toContain('De ISP-toepassing van je school beslist.');
    expect(text()).toContain('Indicatief. Afgedrukt op 25 september 2025.');
    expect(text()).toContain('Testgids');
  });

  it('says that something still blocks, with the way back', async () => {
    await open((opened) => opened.edit((state) => setClassGroup(state, 'een', null)));
    expect(text()).toMatch(/Er blokkeert nog 1 zaak\./);
    expect(screen.getByRole('link', { name: 'Terug naar je ontwerp' }).getAttribute('href')).toBe('/isp/een');
    expect(text()).toContain('Je bent nog niet aan een klasgroep gekoppeld.');
  });

  it('works for a submitted one, and names the other contract apart', async () => {
    const { user, isp } = await open(async ({ edit }) => {
      await edit((state) => startIsp(state, newIsp({ id: 'twee', name: 'Credit', contract: 'credit', main: false, units: [ispUnit('V8')] })));
      await edit((state) => submitIsp(state, 'een', '2025-09-24'));
    });
    expect(screen.getByRole('link', { name: 'Open die lijst' }).getAttribute('href')).toBe('/isp/twee/lijst');
    expect(screen.queryByRole('button', { name: 'Noteer dat je indiende' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /^Onderdeel V2/ }));
    expect(isp().units.find(({ code }) => code === 'V2')?.copied.has('unit')).toBe(true);
  });

  it('can be noted as submitted at its end', async () => {
    const { user, isp } = await open();
    await user.click(screen.getByRole('button', { name: 'Noteer dat je indiende' }));
    await user.click(await screen.findByRole('button', { name: 'Zet op ingediend' }));
    await waitFor(() => expect(isp().state.kind).toBe('submitted'));
  });

  it('says so when there is no such draft', async () => {
    await open(undefined, '/isp/weg/lijst');
    expect(screen.getByRole('link', { name: 'Naar je ISP' }).getAttribute('href')).toBe('/isp');
  });
});

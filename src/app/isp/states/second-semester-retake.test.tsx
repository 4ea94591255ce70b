import { cleanup, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { addYear } from '../../../dossier/index.ts';
import { answerIsp, ispsOf, submitIsp, type Isp, type IspEdit } from '../../../drafts/index.ts';
import type { VaultState } from '../../../vault/index.ts';
import { draw, inBrowser, openApp, until } from '../../guide/studiekompas.fixture.tsx';
import { openExample } from '../../start/beginning.ts';
import { IspDraftPage } from '../IspPage.tsx';

afterEach(cleanup);

const ID = 'voorbeeld-opnieuw';
const RETAKE = 'OH3102';

/** The draft of the example that takes Application Development 4 (8/20) again, approved; on 10 February, with its year in the dossier or not. */
const openChange = async (inDossier: boolean) => {
  inBrowser();
  const user = userEvent.setup();
  const app = await openApp();
  expect(await openExample(app)).toBeNull();
  const programme = app.settings().programme ?? '';
  const make = async (edit: (state: VaultState) => IspEdit): Promise<void> => {
    const made = edit(app.vault.state());
    if (!made.ok) throw new Error(`the test's own edit was refused: ${made.problem.code}`);
    await app.save(made.label, made.writes);
  };
  const isp = (): Isp => {
    const found = ispsOf(app.vault.state(), programme).isps.find(({ id }) => id === ID);
    if (found === undefined) throw new Error('no ISP');
    return found;
  };
  await make((state) => submitIsp(state, ID, '2025-09-24'));
  await make((state) => answerIsp(state, ID, { on: '2025-10-20', added: [], removed: [] }));
  if (inDossier) app.make(addYear(app.vault.state(), { programme, year: 2025, contract: 'diploma' }, { units: isp().units.map(({ code }) => code) }));
  app.chooseDay('2026-02-10');
  await until(() => app.assessment() !== null);
  draw(app, IspDraftPage, `/isp/${ID}`, '/isp/:draft');
  await screen.findByRole('heading', { level: 1 });
  await user.click(await screen.findByRole('button', { name: 'Wijzig je tweede semester' }));
  const sheet = within(await screen.findByRole('dialog', undefined, { timeout: 5000 }));
  return { user, isp, sheet };
};

describe.each([['not in', false], ['in', true]] as const)('a unit to take again, with its year %s the dossier (art. 20 §3, art. 23 §1)', (_, inDossier) => {
  it('is not taken out for the second semester without saying so, nor without the school having allowed it', async () => {
    const { user, isp, sheet } = await openChange(inDossier);
    await user.click(sheet.getByRole('checkbox', { name: /^Application Development 4/ }));
    expect(screen.getByRole('dialog').textContent).toMatch(/Mag niet\.\s*Je neemt dit onderdeel opnieuw op\. Uitschrijven kan alleen met toestemming van de ombuds\./);
    await user.click(sheet.getByRole('button', { name: /^Bewaar deze wijziging/ }));
    expect(isp().units.some(({ code }) => code === RETAKE)).toBe(true);
    await user.click(sheet.getByRole('checkbox', { name: /^Mijn school stond het toch toe/ }));
    await user.click(sheet.getByRole('button', { name: 'Bewaar deze wijziging' }));
    await waitFor(() => expect(isp().units.some(({ code }) => code === RETAKE)).toBe(false));
  });

  it('asks nothing more once it stays in', async () => {
    const { user, sheet } = await openChange(inDossier);
    const tick = sheet.getByRole('checkbox', { name: /^Application Development 4/ });
    await user.click(tick);
    await user.click(tick);
    expect(sheet.queryByRole('checkbox', { name: /^Mijn school stond het toch toe/ })).toBeNull();
    expect(sheet.queryByText(/Je neemt dit onderdeel opnieuw op/)).toBeNull();
  });
});

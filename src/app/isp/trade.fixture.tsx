import { screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { Show, type JSX } from 'solid-js';
import { vi } from 'vitest';
import { tradeGuide } from '../../../test/e2e/support/trade-guide.ts';
import { addYear, chooseProgramme, setPublication, setResult, type EditResult } from '../../dossier/index.ts';
import { blankIspUnit, ispsOf, startIsp, type Isp, type IspEdit, type IspUnit, type NewIsp } from '../../drafts/index.ts';
import { readGuideFile } from '../../guide/index.ts';
import { draw, inBrowser, openApp, until } from '../guide/studiekompas.fixture.tsx';
import { type Standing, WithProgramme } from '../shell/WithProgramme.tsx';
import type { Studiekompas } from '../studiekompas.ts';
import { createOpenIsp, useIsps, type OpenIsp } from './open-isp.ts';

const PROGRAMME = 'HANDEL';

export const taken = (code: string, event: string | null = null): IspUnit => ({ ...blankIspUnit(code), event });

export interface Opened {
  readonly app: Studiekompas;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly isp: () => Isp;
  readonly codes: () => readonly string[];
  readonly eventOf: (code: string) => string | null | undefined;
}

/**
 * A real vault in the invented trade programme (majors, electives, a timetable), on 25 September 2025: of the first stage all but A10 was passed last
 * year, and there is an ISP `een` for the next.
 */
export const openTrade = async (more: Partial<NewIsp> = {}, wide = false): Promise<Opened> => {
  inBrowser();
  const heard = new EventTarget();
  vi.stubGlobal('matchMedia', () => Object.assign(heard, { matches: wide }));
  Element.prototype.scrollIntoView = () => undefined;
  const app = await openApp();
  const { vault } = app;
  const write = async (edit: EditResult | IspEdit): Promise<void> => {
    if (!edit.ok) throw new Error(`the test's own edit was refused: ${JSON.stringify(edit.problem)}`);
    await app.save(edit.label, edit.writes);
  };
  const reading = readGuideFile(tradeGuide);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  await app.guides.install(reading.guide);
  await write(chooseProgramme(PROGRAMME));
  const place = { programme: PROGRAMME, year: 2024, contract: 'diploma' } as const;
  const first = Array.from({ length: 10 }, (_, at) => `A${at + 1}`);
  await write(addYear(vault.state(), place, { units: first }));
  for (const code of first) await write(setResult({ ...place, code }, 1, code === 'A10' ? 5 : 12));
  await write(setResult({ ...place, code: 'A10' }, 2, 6));
  for (const [period, on] of [[1, '2025-02-07'], [2, '2025-07-03'], [3, '2025-09-05']] as const) await write(setPublication(place, period, on));
  await write(
    startIsp(vault.state(), {
      id: 'een', name: 'Plan A', programme: PROGRAMME, createdOn: '2025-09-20', year: 2025, contract: 'diploma', main: true, major: 'verkoop',
      classGroup: '2A', enrolledOn: null, decisions: new Map(), supposed: new Map(), permissions: [], units: [], ...more,
    }),
  );
  app.chooseDay('2025-09-25');
  await until(() => app.assessment() !== null);
  const isp = (): Isp => {
    const found = ispsOf(vault.state(), PROGRAMME).isps.find(({ id }) => id === 'een');
    if (found === undefined) throw new Error('the ISP is gone');
    return found;
  };
  return {
    app,
    user: userEvent.setup(),
    isp,
    codes: () => isp().units.map(({ code }) => code),
    eventOf: (code) => isp().units.find((unit) => unit.code === code)?.event,
  };
};

const Part = (props: { readonly part: (open: OpenIsp, standing: Standing) => JSX.Element; readonly standing: Standing }) => {
  const isps = useIsps();
  const isp = () => isps().find(({ id }) => id === 'een');
  return <Show when={isp()}>{(known) => props.part(createOpenIsp(() => props.standing, known), props.standing)}</Show>;
};

/** Draws a part of the ISP screens as the main screen does. */
export const drawPart = async ({ app }: Opened, part: (open: OpenIsp, standing: Standing) => JSX.Element): Promise<void> => {
  draw(app, () => (
    <main>
      <h1>ISP</h1>
      <WithProgramme title="ISP">{(standing) => <Part part={part} standing={standing} />}</WithProgramme>
    </main>
  ), '/isp/een');
  await screen.findByRole('heading', { level: 1 });
};

/** Everything that the live regions of the page say now. */
export const heard = (): string =>
  screen
    .getAllByRole('status')
    .map((one) => one.textContent)
    .join(' ');

import { screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { Show, type JSX } from 'solid-js';
import { addYear, chooseProgramme, setPublication, setResult, type EditResult } from '../../dossier/index.ts';
import { blankIspUnit, ispsOf, startIsp, type Isp, type IspEdit, type IspUnit, type NewIsp } from '../../drafts/index.ts';
import type { GuideFile } from '../../guide/index.ts';
import type { CalendarDate, CourseUnit } from '../../model/index.ts';
import { draw, openApp, until } from '../guide/studiekompas.fixture.tsx';
import { type Standing, WithProgramme } from '../shell/WithProgramme.tsx';
import type { Studiekompas } from '../studiekompas.ts';
import { useIsps } from './isps.ts';
import { createOpenIsp, type OpenIsp } from './open-isp.ts';

/** The programme of the tests: ten units of stage 1, of stage 2 four in each semester; V1 and V8 have events, V2 two learning activities. */
export const PROGRAMME = 'TESTOPLEIDING';

const unit = (code: string, stage: number, more: Partial<CourseUnit> = {}): CourseUnit => ({
  code, title: `Onderdeel ${code}`, points: 6, stage, semester: 1, mandatory: stage === 1, grading: 'numeric', tolerable: 'yes', resit: 'yes',
  requires: 'none', identicalTo: [], activities: [], calculation: 'own', events: [], ...more,
});

const special: Readonly<Record<string, Partial<CourseUnit>>> = {
  V1: { events: [{ id: 'e1', classGroups: ['2A', '2B'] }, { id: 'e2', classGroups: ['2C'] }] },
  V8: { events: [{ id: 'e8', classGroups: ['2A'] }, { id: 'e9', classGroups: ['2B'] }] },
  V2: { activities: [{ id: 'T', title: 'Theorie', points: 4, resit: 'yes' }, { id: 'P', title: 'Practicum', points: 2, resit: 'no' }] },
};

const guide: GuideFile = {
  format: 'studiekompas-guide',
  version: 1,
  language: 'nl',
  academicYear: 2025,
  source: { name: 'Testgids' },
  sample: false,
  completeness: [],
  programmes: [
    {
      code: PROGRAMME, title: 'Testopleiding', kind: 'bachelor', initial: true, educational: false, workTrack: false, points: 180, stages: 3, groups: [],
      units: [
        ...Array.from({ length: 10 }, (_, at) => unit(`U${at + 1}`, 1)),
        ...Array.from({ length: 8 }, (_, at) => unit(`V${at + 1}`, 2, { semester: at < 4 ? 1 : 2, ...special[`V${at + 1}`] })),
      ],
    },
  ],
};

export const ispUnit = (code: string, more: Partial<IspUnit> = {}): IspUnit => ({ ...blankIspUnit(code), ...more });

export const newIsp = (more: Partial<NewIsp> = {}): NewIsp => ({
  id: 'een', name: 'Plan A', programme: PROGRAMME, createdOn: '2025-09-20', year: 2025, contract: 'diploma', main: true, major: null, classGroup: '2A',
  enrolledOn: null, decisions: new Map(), supposed: new Map(), permissions: [],
  units: ['U10', 'V1', 'V2', 'V3', 'V5', 'V6'].map((code) => ispUnit(code, code === 'V1' ? { event: 'e1' } : {})), ...more,
});

/** A vault in that programme with some years and without any ISP, on a day. */
export const openVaultWithYears = async (years: readonly number[], today: CalendarDate): Promise<Studiekompas> => {
  const app = await openApp();
  await app.guides.install(guide);
  app.make(chooseProgramme(PROGRAMME));
  for (const year of years) app.make(addYear(app.vault.state(), { programme: PROGRAMME, year, contract: 'diploma' }, { units: ['U1', 'U2'] }));
  app.chooseDay(today);
  await until(() => app.assessment() !== null);
  return app;
};

export interface OpenedPart {
  readonly app: Studiekompas;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly isp: (id?: string) => Isp;
  readonly isps: () => readonly Isp[];
  readonly edit: (make: (state: ReturnType<Studiekompas['vault']['state']>) => IspEdit) => Promise<void>;
}

/** What a vault is opened with. */
interface Beginning {
  readonly guide: GuideFile;
  /** The units of the first year: all were passed but the last. */
  readonly first: readonly string[];
  /** Of the programme of the guide. */
  readonly isp: NewIsp;
}

/** A real vault with a first year in which one unit was not passed, and an ISP for the second; on 25 September 2025. */
export const openVaultWith = async ({ guide: file, first, isp }: Beginning): Promise<OpenedPart> => {
  Element.prototype.scrollIntoView = () => undefined;
  const app = await openApp();
  const { vault } = app;
  const { programme } = isp;
  const write = async (edit: EditResult | IspEdit): Promise<void> => {
    if (!edit.ok) throw new Error(`the test's own edit was refused: ${JSON.stringify(edit.problem)}`);
    await app.save(edit.label, edit.writes);
  };
  await app.guides.install(file);
  await write(chooseProgramme(programme));
  const place = { programme, year: 2024, contract: 'diploma' } as const;
  await write(addYear(vault.state(), place, { units: first }));
  for (const code of first) await write(setResult({ ...place, code }, 1, code === first.at(-1) ? 5 : 12));
  for (const code of first.slice(-1)) await write(setResult({ ...place, code }, 2, 6));
  for (const [period, on] of [[1, '2025-02-07'], [2, '2025-07-03'], [3, '2025-09-05']] as const) await write(setPublication(place, period, on));
  await write(startIsp(vault.state(), isp));
  app.chooseDay('2025-09-25');
  await until(() => app.assessment() !== null);
  const isps = () => ispsOf(vault.state(), programme).isps;
  return {
    app,
    user: userEvent.setup(),
    isps,
    isp: (id = isp.id) => {
      const found = isps().find((one) => one.id === id);
      if (found === undefined) throw new Error(`no ISP ${id}`);
      return found;
    },
    edit: (make) => write(make(vault.state())),
  };
};

/** The vault of the programme of the tests. */
export const openVaultWithIsp = (isp: NewIsp = newIsp()): Promise<OpenedPart> =>
  openVaultWith({ guide, first: Array.from({ length: 10 }, (_, at) => `U${at + 1}`), isp });

type DrawnPart = (open: OpenIsp, standing: Standing) => JSX.Element;

const Part = (props: { readonly part: DrawnPart; readonly standing: Standing }) => {
  const isps = useIsps();
  const isp = () => isps().find(({ id }) => id === 'een');
  return <Show when={isp()}>{(known) => props.part(createOpenIsp(() => props.standing, known), props.standing)}</Show>;
};

/** Draws a part of the ISP screens as the main screen does. */
export const drawPart = async ({ app }: Pick<OpenedPart, 'app'>, part: DrawnPart, path = '/isp/een'): Promise<void> => {
  draw(app, () => (
    <main>
      <h1>ISP</h1>
      <WithProgramme title="ISP">{(standing) => <Part part={part} standing={standing} />}</WithProgramme>
    </main>
  ), path);
  await screen.findByRole('heading', { level: 1 });
};

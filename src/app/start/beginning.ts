import {
  addYear, chooseProgramme, dossierOf, exampleDay, exampleProgramme, leaveExample, loadExample, unitsOfStage, type EditProblem,
} from '../../dossier/index.ts';
import { deleteDraft, deleteIsp, draftsOf, exampleIsps, ispsOf, startIsp } from '../../drafts/index.ts';
import { ensureSampleGuide, type SampleOutcome } from '../../guide/index.ts';
import type { AcademicYear, CalendarDate, Programme, RulePack } from '../../model/index.ts';
import { packFor } from '../../packs/index.ts';
import { academicYearOf, ispYears } from '../../rules/index.ts';
import type { Studiekompas } from '../studiekompas.ts';

/** Why the example did not open: the sample guide is not there, or the student has a dossier already. */
export type ExampleProblem =
  | { readonly kind: 'sample'; readonly outcome: Extract<SampleOutcome, { readonly ok: false }> }
  | { readonly kind: 'refused' };

/**
 * Installs the sample guide and loads the invented student with its ISPs, as one change; null when the example stands and the device has
 * answered whether it is saved. A dossier of the student's own is left alone.
 */
export const openExample = async ({ guides, vault, settings, save }: Studiekompas): Promise<ExampleProblem | null> => {
  const sample = await ensureSampleGuide(guides, import.meta.env.BASE_URL);
  if (!sample.ok) return { kind: 'sample', outcome: sample };
  if (settings().example) return null;
  const loaded = loadExample(vault.state());
  if (!loaded.ok) return { kind: 'refused' };
  const isps = exampleIsps(exampleProgramme, exampleDay).map((isp) => startIsp(vault.state(), isp));
  // A save that fails is shown by the save state: the example stands all the same.
  await save(loaded.label, [...loaded.writes, ...isps.flatMap((isp) => (isp.ok ? isp.writes : []))]);
  return null;
};

/** Removes the example with the roads and ISPs saved in it, when it stands. */
export const closeExample = ({ vault, settings, make, save }: Studiekompas): void => {
  if (!settings().example) return;
  for (const draft of draftsOf(vault.state(), exampleProgramme).drafts.filter(({ programme }) => programme === exampleProgramme)) {
    const deleted = deleteDraft(vault.state(), draft.id);
    if (deleted.ok) void save(deleted.label, deleted.writes);
  }
  for (const isp of ispsOf(vault.state(), exampleProgramme).isps) {
    const deleted = deleteIsp(vault.state(), isp.id);
    if (deleted.ok) void save(deleted.label, deleted.writes);
  }
  make(leaveExample(vault.state()));
};

/** The chosen or the real day, never that of the example. */
const dayOf = ({ chosenDay, realToday }: Studiekompas): CalendarDate => chosenDay() ?? realToday();

/** The academic year in which the student starts. */
export const currentYear = (studiekompas: Studiekompas): AcademicYear => academicYearOf(studiekompas.pack(), dayOf(studiekompas));

/** The regulations by which a year is judged: the pack of the year or the nearest one that the app has. */
export const packForYear = ({ pack }: Studiekompas, year: AcademicYear): RulePack => {
  const choice = packFor(pack().institution, year);
  return choice.kind === 'none' ? pack() : choice.pack;
};

/** Whether the student's own dossier has a year in a programme. Those of the example are not the student's own. */
export const hasYears = ({ vault, settings }: Studiekompas, code: string): boolean =>
  !(settings().example && code === exampleProgramme) && dossierOf(vault.state(), code).dossier.enrolments.length > 0;

/** Goes on with a programme in which the dossier has years: leaves the example and chooses it. */
export const goOn = (studiekompas: Studiekompas, code: string): EditProblem | null => {
  closeExample(studiekompas);
  return studiekompas.make(chooseProgramme(code));
};

export interface FirstYear {
  readonly programme: Programme;
  readonly year: AcademicYear;
  /** Stage of the model path whose units the year begins with; null = none. */
  readonly stage: number | null;
  readonly major: string | null;
}

/** Begins the student's own dossier: leaves the example, chooses the programme with its regulations and adds the first year. */
export const begin = (studiekompas: Studiekompas, { programme, year, stage, major }: FirstYear): EditProblem | null => {
  const { vault, make } = studiekompas;
  closeExample(studiekompas);
  const units = stage === null ? [] : unitsOfStage(programme, stage, major ?? undefined);
  const refused = make(chooseProgramme(programme.code, packForYear(studiekompas, year).id));
  if (refused !== null) return refused;
  const place = { programme: programme.code, year, contract: 'diploma' } as const;
  return make(addYear(vault.state(), place, { units, ...(major === null ? {} : { major }) }));
};

/** Begins without a year, for who enrols for the first time: leaves the example and chooses the programme with the regulations of the year that its ISP is for. */
export const beginFresh = (studiekompas: Studiekompas, programme: Programme): EditProblem | null => {
  closeExample(studiekompas);
  const { proposed } = ispYears(studiekompas.pack(), [], [], dayOf(studiekompas));
  return studiekompas.make(chooseProgramme(programme.code, packForYear(studiekompas, proposed).id));
};

import * as z from 'zod/mini';
import { Programme } from '../model/index.ts';
import type { VaultState, Write } from '../vault/index.ts';
import { edit, refuse, removeRecord, write, type EditResult } from './edit.ts';
import { validFields, type DossierProblem } from './fields.ts';
import { programmeKey, readKey } from './record-key.ts';
import { ProgrammeCode } from './settings.ts';

const { title, kind, points, stages, toleranceCap } = Programme.shape;

/** What a student says of a programme that no guide on the device has. */
export const OwnProgramme = z.object({
  title,
  kind,
  points,
  stages,
  initial: z.optional(z.boolean()),
  educational: z.optional(z.boolean()),
  workTrack: z.optional(z.boolean()),
  toleranceCap,
});
export type OwnProgramme = z.infer<typeof OwnProgramme>;

/** Some fields of it; those left out stay as they are. */
const ProgrammeChange = z.partial(OwnProgramme);
export type ProgrammeChange = z.infer<typeof ProgrammeChange>;

const programmeOf = (code: string, { initial, educational, workTrack, toleranceCap: cap, ...own }: OwnProgramme): Programme => ({
  ...own,
  code,
  initial: initial ?? own.kind === 'bachelor',
  educational: educational ?? false,
  ...(workTrack === undefined ? {} : { workTrack }),
  ...(cap === undefined ? {} : { toleranceCap: cap }),
  groups: [],
  units: [],
});

const fieldOfIssue = (issues: readonly z.core.$ZodIssue[]): string => String(issues[0]?.path[0] ?? 'programme');

/**
 * The programmes that the student made by hand, without units: those are in {@link additionsOf} and join through the guide's
 * `withAdditions`. A bachelor's programme counts as an initial one unless the student says otherwise.
 */
export const ownProgrammesOf = (state: VaultState): { readonly programmes: readonly Programme[]; readonly problems: readonly DossierProblem[] } => {
  const problems: DossierProblem[] = [];
  const programmes = [...state.values()].flatMap((record): Programme[] => {
    const key = readKey(record.key);
    if (typeof key === 'string' || key.kind !== 'programme') return [];
    const parsed = OwnProgramme.safeParse(validFields(record, OwnProgramme.shape, problems));
    if (parsed.success) return [programmeOf(key.programme, parsed.data)];
    problems.push({ code: 'incomplete', record: record.key, field: fieldOfIssue(parsed.error.issues) });
    return [];
  });
  return { programmes, problems };
};

const changeWrites = (code: string, change: ProgrammeChange): Write[] =>
  Object.entries(change).flatMap(([field, value]) => (value === undefined ? [] : [write(programmeKey(code), field, value)]));

/** Adds a programme by hand. */
export const addProgramme = (state: VaultState, code: string, programme: OwnProgramme): EditResult => {
  if (!ProgrammeCode.safeParse(code).success) return refuse({ code: 'invalid-value', field: 'code', value: code });
  if (state.has(programmeKey(code))) return refuse({ code: 'programme-exists', programme: code });
  const parsed = OwnProgramme.safeParse(programme);
  return parsed.success
    ? edit('add-programme', changeWrites(code, parsed.data))
    : refuse({ code: 'invalid-value', field: fieldOfIssue(parsed.error.issues), value: null });
};

/** Changes a programme made by hand. */
export const changeProgramme = (state: VaultState, code: string, change: ProgrammeChange): EditResult => {
  if (!state.has(programmeKey(code))) return refuse({ code: 'record-missing', record: programmeKey(code) });
  const parsed = ProgrammeChange.safeParse(change);
  return parsed.success
    ? edit('change-programme', changeWrites(code, parsed.data))
    : refuse({ code: 'invalid-value', field: fieldOfIssue(parsed.error.issues), value: null });
};

/** Removes a programme made by hand, and the units that were defined for it. Enrolments and results in it stay. */
export const removeProgramme = (state: VaultState, code: string): EditResult => {
  const records = [...state.keys()].filter((recordKey) => {
    const key = readKey(recordKey);
    return typeof key !== 'string' && (key.kind === 'programme' || key.kind === 'unit-definition') && key.programme === code;
  });
  return records.length === 0 ? refuse({ code: 'record-missing', record: programmeKey(code) }) : edit('remove-programme', records.map(removeRecord));
};

import type { AcademicYear, CourseUnit, DraftUnit, IspDraft, UnitCode } from '../model/index.ts';
import type { Fix, PermissionGround } from './assessment.ts';
import { packDate } from './calendar.ts';
import type { Context } from './context.ts';
import type { Missing } from './explanation.ts';
import type { ProgrammeIndex } from './programme-index.ts';

/** A unit of a draft, found in the guide. */
export interface DraftEntry extends DraftUnit {
  readonly unit: CourseUnit;
  readonly points: number;
}

/** The units of a draft that the guide has, each once, also those that the student withdrew from since: what was submitted. */
export const submittedOf = (index: ProgrammeIndex, { units }: IspDraft): readonly DraftEntry[] => {
  const entries = units.flatMap((one) => {
    const unit = index.unitOf(one.code);
    return unit === undefined ? [] : [[one.code, { ...one, unit, points: unit.points }] as const];
  });
  return [...new Map(entries).values()];
};

/** The same without what the student withdrew from: what is in force. */
export const entriesOf = (index: ProgrammeIndex, draft: IspDraft): readonly DraftEntry[] =>
  submittedOf(index, draft).filter(({ withdrewOn }) => withdrewOn === undefined);

/** The units of a draft that the guide does not have. */
export const strangersOf = (index: ProgrammeIndex, { units }: IspDraft): readonly UnitCode[] =>
  units.flatMap(({ code }) => (index.unitOf(code) === undefined ? [code] : []));

/** On which ground a deviation can be asked for: a status, a recognised work track, or late enrolment (RULES H.2, H.4, art. 22 §1). */
export const groundOf = ({ pack, index, dossier }: Context, draft: IspDraft, year: AcademicYear): PermissionGround | null => {
  if (dossier.student.statuses.length > 0) return 'status';
  if (index.programme.workTrack === true) return 'work-track';
  return draft.enrolledOn !== undefined && draft.enrolledOn > packDate(pack, 'enrol', year) ? 'late-enrolment' : null;
};

/** What could still give a ground where there is none: a guide that is silent about the work track (RULES A.5). */
export const missingGroundOf = ({ index }: Context, ground: PermissionGround | null): readonly Missing[] =>
  ground === null && index.programme.workTrack === undefined ? [{ what: 'work-track' }] : [];

/** The draft with a fix carried out; the given draft stays as it is. */
export const applyFix = (draft: IspDraft, fix: Fix): IspDraft => {
  switch (fix.kind) {
    case 'add':
      return draft.units.some(({ code }) => code === fix.unit) ? draft : { ...draft, units: [...draft.units, { code: fix.unit, exempt: false }] };
    case 'remove':
      return { ...draft, units: draft.units.filter(({ code }) => code !== fix.unit) };
    case 'choose-event':
      return { ...draft, units: draft.units.map((one) => (one.code === fix.unit ? { ...one, event: fix.event } : one)) };
  }
};

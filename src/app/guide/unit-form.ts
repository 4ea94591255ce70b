import { removeCorrection, setCorrection, type EditResult } from '../../dossier/index.ts';
import { formatNumber, m } from '../../i18n/index.ts';
import { UnitCorrection, type CorrectedField, type CourseUnit, type Known, type Requirement, type UnitCode } from '../../model/index.ts';

/** What the student may fill in of a unit, as the form holds it. `group: ''` = in no group; `minAcquired: 0` = no points needed first. */
export interface UnitForm {
  readonly title: string;
  readonly points: number | null;
  readonly stage: number;
  readonly semester: CourseUnit['semester'];
  readonly mandatory: boolean;
  readonly group: string;
  readonly grading: CourseUnit['grading'];
  readonly tolerable: Known;
  readonly resit: Known;
  readonly requires: Requirement | 'none' | 'unknown';
  readonly minAcquired: number | null;
}
export type FormField = keyof UnitForm;
export const formFields = [
  'title', 'points', 'stage', 'semester', 'mandatory', 'group', 'grading', 'tolerable', 'resit', 'requires', 'minAcquired',
] as const satisfies readonly FormField[];

/** A unit of which nothing is known yet. */
export const emptyForm: UnitForm = {
  title: '',
  points: null,
  stage: 1,
  semester: 1,
  mandatory: true,
  group: '',
  grading: 'numeric',
  tolerable: 'unknown',
  resit: 'unknown',
  requires: 'unknown',
  minAcquired: 0,
};

export const formOf = (unit: CourseUnit): UnitForm => ({
  title: unit.title,
  points: unit.points,
  stage: unit.stage,
  semester: unit.semester,
  mandatory: unit.mandatory,
  group: unit.group ?? '',
  grading: unit.grading,
  tolerable: unit.tolerable,
  resit: unit.resit,
  requires: unit.requires,
  minAcquired: unit.minAcquired ?? 0,
});

export const sameValue = (a: UnitForm[FormField], b: UnitForm[FormField]): boolean => JSON.stringify(a) === JSON.stringify(b);

const LONGEST_TITLE = 200;
const MOST_POINTS = 400;

const pointsError = (points: number | null): string | undefined => {
  if (points === null) return m.field_required();
  return UnitCorrection.shape.points.safeParse(points).success
    ? undefined
    : m.points_invalid({ value: formatNumber(points), min: 0, max: MOST_POINTS });
};

/** What is wrong with a form, per field; nothing when it can be kept. */
export const errorsOf = (form: UnitForm): Partial<Record<FormField, string>> => {
  const tooLong = form.title.length > LONGEST_TITLE ? m.text_too_long({ max: LONGEST_TITLE }) : undefined;
  const title = form.title.trim() === '' ? m.field_required() : tooLong;
  const points = pointsError(form.points);
  const minAcquired = form.minAcquired === null ? undefined : pointsError(form.minAcquired);
  return {
    ...(title === undefined ? {} : { title }),
    ...(points === undefined ? {} : { points }),
    ...(minAcquired === undefined ? {} : { minAcquired }),
  };
};

/** The fields as the dossier keeps them. */
const valuesOf = ({ title, points, minAcquired, ...form }: UnitForm, fields: readonly FormField[]): UnitCorrection => {
  const all: UnitCorrection = { ...form, title: title.trim(), ...(points === null ? {} : { points }), minAcquired: minAcquired ?? 0 };
  return Object.fromEntries(Object.entries(all).filter(([field]) => fields.some((wanted) => wanted === field)));
};

/** All that the form says of a new unit. */
export const definitionOf = (form: UnitForm): UnitCorrection => valuesOf(form, formFields);

export interface Corrected {
  readonly programme: string;
  readonly code: UnitCode;
  /** The unit as it is shown: with the corrections until now. */
  readonly unit: CourseUnit;
  /** As the guide has it; undefined for a unit of the student's own. */
  readonly inGuide: CourseUnit | undefined;
  /** The student added it before the guide had it: its values then stand below the corrections. */
  readonly defined: boolean;
}

/**
 * The edit that makes a unit what the form says: a field that differs from the guide becomes a correction, one that is as the guide has
 * it again loses its correction. Null when nothing changes.
 */
export const correctionEdit = (form: UnitForm, { programme, code, unit, inGuide, defined }: Corrected): EditResult | null => {
  const before = formOf(unit);
  const guide = inGuide === undefined || defined ? undefined : formOf(inGuide);
  const changed = formFields.filter((field) => !sameValue(form[field], before[field]));
  if (changed.length === 0) return null;
  const takenBack: readonly CorrectedField[] = changed.filter((field) => guide !== undefined && sameValue(form[field], guide[field]));
  const kept = changed.filter((field) => !takenBack.includes(field));
  const back = takenBack.map((field) => removeCorrection(programme, code, field));
  if (kept.length === 0 && back[0] !== undefined && back.length === 1) return back[0];
  const set = setCorrection(programme, code, valuesOf(form, kept));
  if (!set.ok) return set;
  const writes = [...set.writes, ...back.flatMap((edit) => (edit.ok ? edit.writes : []))];
  return { ok: true, label: kept.length === 0 ? 'remove-correction' : 'set-correction', writes };
};

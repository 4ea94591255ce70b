import type * as z from 'zod/mini';
import { isCalendarDate, type AcademicYear, type CalendarDate } from '../model/index.ts';
import type { Json, Write } from '../vault/index.ts';

/** One name per action of the student: what the history and undo call it. The app has a message for each. */
export type EditLabel =
  | 'set-result'
  | 'set-period'
  | 'set-second-opportunity'
  | 'set-exam-taken'
  | 'set-part-result'
  | 'set-part-exemption'
  | 'set-exemption'
  | 'set-tolerance'
  | 'withdraw-unit'
  | 'add-unit'
  | 'remove-unit'
  | 'add-year'
  | 'remove-year'
  | 'move-year'
  | 'set-publication'
  | 'set-calendar-date'
  | 'set-threshold-package'
  | 'set-enrolled-on'
  | 'leave-programme'
  | 'set-main'
  | 'set-major'
  | 'set-learning-credit'
  | 'set-known-learning-credit'
  | 'set-student'
  | 'set-status'
  | 'set-correction'
  | 'remove-correction'
  | 'define-unit'
  | 'remove-definition'
  | 'add-programme'
  | 'change-programme'
  | 'remove-programme'
  | 'choose-programme'
  | 'choose-pack'
  | 'settle'
  | 'keep-as-taken'
  | 'follow-guide'
  | 'load-example'
  | 'leave-example'
  | 'import-dossier';

/** Why an edit was not made; nothing has changed. */
export type EditProblem =
  | { readonly code: 'mark-out-of-range'; readonly value: number; readonly min: number; readonly max: number }
  | { readonly code: 'mark-not-whole'; readonly value: number }
  | { readonly code: 'invalid-value'; readonly field: string; readonly value: unknown }
  | { readonly code: 'date-outside-year'; readonly value: CalendarDate; readonly from: CalendarDate; readonly until: CalendarDate }
  | { readonly code: 'enrolment-exists'; readonly year: AcademicYear }
  | { readonly code: 'enrolment-missing'; readonly year: AcademicYear }
  | { readonly code: 'unit-exists'; readonly unit: string }
  | { readonly code: 'programme-exists'; readonly programme: string }
  | { readonly code: 'record-missing'; readonly record: string }
  /** Devices disagree about a field of what would be moved; the student chooses first. */
  | { readonly code: 'disagreement-open'; readonly record: string; readonly field: string };

/** A valid edit: hand `label` and `writes` to the vault. */
export interface Edit {
  readonly ok: true;
  readonly label: EditLabel;
  readonly writes: readonly Write[];
}

export interface Refused {
  readonly ok: false;
  readonly problem: EditProblem;
}

export type EditResult = Edit | Refused;

export const edit = (label: EditLabel, writes: readonly Write[]): Edit => ({ ok: true, label, writes });
export const refuse = (problem: EditProblem): Refused => ({ ok: false, problem });

export const write = (record: string, field: string, value: Json): Write => ({ record, field, value });

/** Writes several fields of a record. */
export const writeFields = (record: string, fields: Readonly<Record<string, Json>>): Write[] =>
  Object.entries(fields).map(([field, value]) => write(record, field, value));

export const removeRecord = (record: string): Write => ({ record, delete: true });

/** One field, checked by its schema; `null` makes it unknown again. */
export const fieldEdit = (label: EditLabel, record: string, field: string, schema: z.ZodMiniType<Json>, value: Json): EditResult => {
  if (value === null) return edit(label, [write(record, field, null)]);
  const parsed = schema.safeParse(value);
  return parsed.success ? edit(label, [write(record, field, parsed.data)]) : refuse({ code: 'invalid-value', field, value });
};

/**
 * A date that belongs to an academic year: from the July before it to the end of the year after (RULES A.4), wide enough for every
 * publication and withdrawal, narrow enough to catch a mistyped year.
 */
export const dateEdit = (label: EditLabel, record: string, field: string, year: AcademicYear, value: Json): EditResult => {
  if (value === null) return edit(label, [write(record, field, null)]);
  if (!isCalendarDate(value)) return refuse({ code: 'invalid-value', field, value });
  const from: CalendarDate = `${year}-07-01`;
  const until: CalendarDate = `${year + 1}-12-31`;
  return value >= from && value <= until ? edit(label, [write(record, field, value)]) : refuse({ code: 'date-outside-year', value, from, until });
};

import * as z from 'zod/mini';
import { CalendarDate, ExamPeriod, LearningActivity, Mark, UnitCode, type Result } from '../model/index.ts';
import type { VaultState } from '../vault/index.ts';
import { dateEdit, edit, fieldEdit, refuse, removeRecord, write, writeFields, type EditResult } from './edit.ts';
import { fieldOf } from './fields.ts';
import { enrolmentKey, readKey, unitKey, type EnrolmentPlace, type UnitPlace } from './record-key.ts';
import { resultProblem } from './result-input.ts';
import { SecondOpportunity, Tolerated, partExemptField, periodField, resultField, type OpportunityNumber } from './unit-view.ts';

/** What can be entered for an opportunity: a result, `open` for one that is to come, `null` for nothing known. */
export type EnteredResult = Result | 'open' | null;

const enterResult = (label: 'set-result' | 'set-part-result', place: UnitPlace, field: string, result: EnteredResult): EditResult => {
  const problem = result === null || result === 'open' ? null : resultProblem(result);
  return problem === null ? edit(label, [write(unitKey(place), field, result)]) : refuse(problem);
};

/** Enters, changes or clears the result of an exam opportunity (RULES B.1). */
export const setResult = (place: UnitPlace, opportunity: OpportunityNumber, result: EnteredResult): EditResult =>
  enterResult('set-result', place, resultField(opportunity), result);

/** The exam period of an opportunity, when not the usual one; null = the usual one. */
export const setPeriod = (place: UnitPlace, opportunity: OpportunityNumber, period: ExamPeriod | null): EditResult =>
  fieldEdit('set-period', unitKey(place), periodField(opportunity), ExamPeriod, period);

/** Whether a second opportunity is to come; null leaves it to the rules (RULES B.8, B.9). */
export const setSecondOpportunity = (place: UnitPlace, second: 'to-come' | 'none' | null): EditResult =>
  fieldEdit('set-second-opportunity', unitKey(place), 'second', SecondOpportunity, second);

/** Whether an exam opportunity was used; null leaves it to the results. */
export const setExamTaken = (place: UnitPlace, taken: boolean | null): EditResult =>
  fieldEdit('set-exam-taken', unitKey(place), 'examTaken', z.boolean(), taken);

/** Result of a learning activity at one opportunity (RULES B.5). */
export const setPartResult = (place: UnitPlace, activity: string, opportunity: OpportunityNumber, result: EnteredResult): EditResult =>
  LearningActivity.shape.id.safeParse(activity).success
    ? enterResult('set-part-result', place, resultField(opportunity, activity), result)
    : refuse({ code: 'invalid-value', field: 'activity', value: activity });

/** A partial exemption (RULES B.10). */
export const setPartExemption = (place: UnitPlace, activity: string, exempt: boolean): EditResult =>
  LearningActivity.shape.id.safeParse(activity).success
    ? edit('set-part-exemption', [write(unitKey(place), partExemptField(activity), exempt ? true : null)])
    : refuse({ code: 'invalid-value', field: 'activity', value: activity });

/** Grants or takes back an exemption, with the mark that it keeps when it has the same code (RULES E.3); null = no exemption. */
export const setExemption = (place: UnitPlace, exemption: { readonly mark?: number } | null): EditResult => {
  const mark = exemption?.mark;
  const problem = mark === undefined ? null : resultProblem(mark);
  if (problem !== null) return refuse(problem);
  if (mark !== undefined && !Mark.safeParse(mark).success) return refuse({ code: 'invalid-value', field: 'exemptMark', value: mark });
  return edit('set-exemption', writeFields(unitKey(place), { exempt: exemption === null ? null : true, exemptMark: mark ?? null }));
};

/** A tolerance that was deployed, by the student or automatically (RULES D.8, D.9); null = none, and nothing decided. */
export const setTolerance = (place: UnitPlace, tolerated: 'student' | 'automatic' | null): EditResult =>
  tolerated === null || Tolerated.safeParse(tolerated).success
    ? edit('set-tolerance', writeFields(unitKey(place), { tolerated, rejectedOn: null }))
    : refuse({ code: 'invalid-value', field: 'tolerated', value: tolerated });

/** That the student decided on a day not to tolerate it (RULES D.7). */
export const rejectTolerance = (place: UnitPlace, on: CalendarDate): EditResult =>
  CalendarDate.safeParse(on).success
    ? edit('set-tolerance', writeFields(unitKey(place), { tolerated: null, rejectedOn: on }))
    : refuse({ code: 'invalid-value', field: 'rejectedOn', value: on });

/** The day of withdrawing from a unit (RULES H.13); null = not withdrawn. */
export const withdrawUnit = (place: UnitPlace, on: CalendarDate | null): EditResult =>
  dateEdit('withdraw-unit', unitKey(place), 'withdrewOn', place.year, on);

/** The place after the last unit of an enrolment. */
export const nextOrder = (state: VaultState, place: EnrolmentPlace): number => {
  const enrolment = enrolmentKey(place);
  const orders = [...state.values()].flatMap((record) => {
    const key = readKey(record.key);
    if (typeof key === 'string' || key.kind !== 'unit' || enrolmentKey(key.place) !== enrolment) return [];
    const order = fieldOf(record, 'order');
    return typeof order === 'number' ? [order] : [];
  });
  return Math.max(-1, ...orders) + 1;
};

/** Adds a unit at the end of an enrolment. */
export const addUnit = (state: VaultState, place: UnitPlace): EditResult => {
  if (!UnitCode.safeParse(place.code).success) return refuse({ code: 'invalid-value', field: 'code', value: place.code });
  if (state.has(unitKey(place))) return refuse({ code: 'unit-exists', unit: place.code });
  return edit('add-unit', writeFields(unitKey(place), { taken: true, order: nextOrder(state, place) }));
};

/** Takes a unit with all that was entered for it out of an enrolment, as if it had never been in it. */
export const removeUnit = (place: UnitPlace): EditResult => edit('remove-unit', [removeRecord(unitKey(place))]);

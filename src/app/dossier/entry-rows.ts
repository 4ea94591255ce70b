import type { CourseUnit, Enrolment, Programme, Result, RulePack, UnitCode, UnitRecord } from '../../model/index.ts';
import type { OpportunityNumber } from '../../dossier/index.ts';
import { indexProgramme, isPassed, unitOfRecord, type Assessment, type ToleranceReason, type UnitStatus } from '../../rules/index.ts';

/** A unit of a year as the list of marks shows it. */
export interface EntryRow {
  readonly code: UnitCode;
  /** As it was in that year; undefined when neither the guide nor the dossier knows it. */
  readonly unit: CourseUnit | undefined;
  readonly record: UnitRecord;
  /** The result of the opportunity that is shown; null while there is none. */
  readonly result: Result | null;
  /** What makes a result needless. */
  readonly settled: 'exempt' | 'withdrawn' | null;
  /** Nothing was said of this opportunity yet, not even that it comes later. */
  readonly asked: boolean;
  /** Where the unit stands; null when another year's result replaced this one. */
  readonly status: UnitStatus | null;
  /** The mark is a tolerable one, and the unit not known to be untolerable. */
  readonly tolerableMark: boolean;
}

const settledOf = (record: UnitRecord): EntryRow['settled'] =>
  record.withdrewOn !== undefined ? 'withdrawn' : record.exemption !== undefined ? 'exempt' : null;

// What speaks against tolerating the mark itself; the other reasons may still change.
const never: ReadonlySet<ToleranceReason> = new Set(['mark', 'not-numeric', 'not-tolerable', 'already-settled', 'window-closed']);

const tolerableMarks = (assessment: Assessment): ReadonlySet<UnitCode> =>
  new Set(assessment.tolerance.candidates.filter(({ reasons }) => !reasons.some((reason) => never.has(reason))).map(({ code }) => code));

const resultOf = (record: UnitRecord, opportunity: OpportunityNumber, combined: Result | null): Result | null => {
  const entered = record.opportunities[opportunity - 1]?.result ?? null;
  // Marks of parts alone make a result too.
  return entered ?? (opportunity === 1 && record.parts.length > 0 ? combined : null);
};

/** Whether a second opportunity can be entered: the first result is known and no pass, and the second was not ruled out. */
const hasSecond = (record: UnitRecord, unit: CourseUnit | undefined, pack: RulePack): boolean => {
  const [first, second] = record.opportunities;
  if (settledOf(record) !== null) return false;
  if (second !== undefined && second.result !== null) return true;
  if (first == null || first.result === null || isPassed(pack, first.result)) return false;
  if (record.second !== undefined) return record.second === 'to-come';
  return record.tolerated === undefined && unit?.resit !== 'no';
};

/** The units of an enrolment for one opportunity, in the order of the dossier; for the second only those that may have one. */
export const entryRows = (
  enrolment: Enrolment,
  opportunity: OpportunityNumber,
  { programme, pack, assessment }: { readonly programme: Programme; readonly pack: RulePack; readonly assessment: Assessment },
): readonly EntryRow[] => {
  const index = indexProgramme(programme);
  const tolerable = tolerableMarks(assessment);
  return enrolment.units
    .filter((record) => opportunity === 1 || hasSecond(record, unitOfRecord(index, record), pack))
    .map((record): EntryRow => {
      const assessed = assessment.units[record.code];
      const stands = assessed?.year === enrolment.year;
      const result = resultOf(record, opportunity, stands ? (assessed.result.value ?? null) : null);
      const settled = settledOf(record);
      return {
        code: record.code,
        unit: unitOfRecord(index, record),
        record,
        result,
        settled,
        asked: settled === null && result === null && record.opportunities[opportunity - 1] === undefined,
        status: stands ? assessed.status.value : null,
        tolerableMark: stands && result !== null && tolerable.has(record.code),
      };
    });
};

/** How many units need no result any more: it is there, or not needed. */
export const filledCount = (rows: readonly EntryRow[]): number => rows.filter(({ result, settled }) => result !== null || settled !== null).length;

/** The next unit without anything entered after this one, from the top again at the end; null when there is none. */
export const nextAsked = (rows: readonly EntryRow[], after: UnitCode | null): UnitCode | null => {
  const from = rows.findIndex(({ code }) => code === after) + 1;
  return [...rows.slice(from), ...rows.slice(0, from)].find(({ code, asked }) => asked && code !== after)?.code ?? null;
};

import type { AcademicYear, CalendarDate, CourseUnit, Dossier, LearningActivity, Opportunity, PartRecord, Result, RulePack, UnitCode, UnitRecord } from '../model/index.ts';
import { readHistory, type Attempt, type Deployed, type History } from './history.ts';
import type { ProgrammeIndex } from './programme-index.ts';
import { isPassed } from './results.ts';

/** A result that is still to come or was never entered. */
export interface OpenResult {
  readonly unit: UnitCode;
  readonly year: AcademicYear;
  readonly opportunity: 1 | 2;
}

/** What fills one open result: of a whole unit, or of one of its learning activities. */
export interface Opening {
  readonly unit: CourseUnit;
  readonly opportunity: 1 | 2;
  readonly activity: LearningActivity | null;
  /** The unit's result so far; null before the first. */
  readonly before: Result | null;
}

/** The result of an open opportunity; null for one that is let go by: a first one is then missed, after a second one the first result stands. */
export type Filling = (opening: Opening) => Result | null;

/** Every result of a history that is still to come or missing, in the order of the dossier; a unit in two contracts once. */
export const openResultsOf = ({ years }: History): readonly OpenResult[] => {
  const all = years.flatMap(({ attempts }) =>
    attempts.flatMap(({ code, year, coming }): readonly OpenResult[] =>
      coming === null ? [] : [{ unit: code, year, opportunity: coming === 'first' ? 1 : 2 }],
    ),
  );
  return [...new Map(all.map((one) => [`${one.year} ${one.unit}`, one])).values()];
};

/** A learning activity whose result is still open, and what is written of it. */
interface OpenActivity {
  readonly activity: LearningActivity;
  readonly written: readonly Opportunity[];
}

/** Those whose result is still open at an opportunity: not exempted, and at the second one not carried over and to be sat again. */
const openActivities = (pack: RulePack, { unit, record, parts }: Attempt, opportunity: 1 | 2): readonly OpenActivity[] => {
  if (parts === null) return [];
  return unit.activities.flatMap((activity): readonly OpenActivity[] => {
    const written = record.parts.find((part) => part.activity === activity.id)?.opportunities ?? [];
    if (written === 'exempt') return [];
    const counts = parts.get(activity.id) ?? null;
    const again = written[1];
    const sitsAgain = again === undefined ? !isPassed(pack, counts) && activity.resit !== 'no' : again.result === null;
    return (opportunity === 1 ? counts === null : sitsAgain) ? [{ activity, written }] : [];
  });
};

/** A second result always follows a first one. */
const filledAt = (written: readonly Opportunity[], opportunity: 1 | 2, result: Result): Opportunity[] =>
  opportunity === 1 ? [{ ...written[0], result }, ...written.slice(1)] : [...written.slice(0, 1), { ...written[1], result }];

const withPart = (parts: readonly PartRecord[], { activity: { id }, written }: OpenActivity, opportunity: 1 | 2, result: Result): PartRecord[] => [
  ...parts.filter(({ activity }) => activity !== id),
  { activity: id, opportunities: filledAt(written, opportunity, result) },
];

const withResult = (record: UnitRecord, opportunity: 1 | 2, result: Result): UnitRecord => ({
  ...record,
  opportunities: filledAt(record.opportunities, opportunity, result),
});

/** What devices disagree about for an opportunity, or whether there is one, is settled by filling it. */
const settled = ({ alternatives, openValues, ...record }: UnitRecord, opportunity: 1 | 2): UnitRecord => {
  const results = (alternatives ?? []).filter((one) => one.opportunity !== opportunity);
  const values = (openValues ?? []).filter(({ field }) => opportunity === 1 || field !== 'second');
  return { ...record, ...(results.length === 0 ? {} : { alternatives: results }), ...(values.length === 0 ? {} : { openValues: values }) };
};

const letGoBy = (record: UnitRecord): UnitRecord => ({ ...record, second: 'none' });

const fillRecord = (pack: RulePack, attempt: Attempt, filling: Filling): UnitRecord => {
  const { unit, coming, result: before } = attempt;
  if (coming === null) return attempt.record;
  const opportunity = coming === 'first' ? 1 : 2;
  const record = settled(attempt.record, opportunity);
  const activities = openActivities(pack, attempt, opportunity);
  if (activities.length > 0) {
    const results = activities.map((open) => ({ open, result: filling({ unit, opportunity, activity: open.activity, before }) }));
    if (opportunity === 2 && results.some(({ result }) => result === null)) return letGoBy(record);
    const parts = results.reduce(
      (all, { open, result }) => withPart(all, open, opportunity, result ?? 'NA'),
      [...record.parts],
    );
    return { ...record, parts };
  }
  // Nothing of a unit with parts can be sat again: its second opportunity changes nothing.
  const result = attempt.parts !== null && opportunity === 2 ? null : filling({ unit, opportunity, activity: null, before });
  if (result === null) return opportunity === 2 ? letGoBy(record) : withResult(record, 1, 'NA');
  return withResult(record, opportunity, result);
};

const fillOnce = (pack: RulePack, { years }: History, filling: Filling): Dossier['enrolments'] =>
  years.flatMap(({ enrolments, attempts }) =>
    enrolments.map((enrolment) => ({
      ...enrolment,
      units: enrolment.units.map((record) => {
        const attempt = attempts.find((one) => one.enrolment === enrolment && one.record === record);
        return attempt === undefined ? record : fillRecord(pack, attempt, filling);
      }),
    })),
  );

/** What is read from: the school's rules, the programme and the day. */
interface Reading {
  readonly pack: RulePack;
  readonly index: ProgrammeIndex;
  readonly today: CalendarDate | undefined;
}

/**
 * The dossier with every open result filled: a first opportunity that fails opens the second, and a part filled in one year may be missed in the
 * next. Those are filled too; it ends because what is filled stays, and a second opportunity that cannot be filled is let go by.
 */
export const fillOpen = (reading: Reading, dossier: Dossier, deployed: Deployed, filling: Filling): Dossier => {
  const history = readHistory(reading, dossier, deployed);
  if (openResultsOf(history).length === 0) return dossier;
  return fillOpen(reading, { ...dossier, enrolments: fillOnce(reading.pack, history, filling) }, deployed, filling);
};

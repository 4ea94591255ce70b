import { UnitAsTaken, type AcademicYear, type CourseUnit, type Programme, type UnitRecord } from '../model/index.ts';
import type { VaultState } from '../vault/index.ts';
import { edit, write, type EditResult } from './edit.ts';
import { readKey, unitKey, type UnitPlace } from './record-key.ts';
import { asTakenJson, unitRecordOf } from './unit-view.ts';

/** What a result rests on; a new title, stage or group alone changes nothing of it. */
const restsOn = ['points', 'semester', 'grading', 'tolerable', 'resit', 'activities', 'calculation'] as const;

/** Whether a later guide says otherwise of something that the earlier one said (RULES A.5: what it did not say is no difference). */
const differs = (before: CourseUnit, after: CourseUnit): boolean =>
  restsOn.some((name) => before[name] !== 'unknown' && JSON.stringify(before[name]) !== JSON.stringify(after[name]));

/** Whether anything of it was decided: a result, an exemption, a tolerance, or that it was given up. */
const isDecided = ({ opportunities, parts, exemption, tolerated, rejectedOn, withdrewOn, examTaken }: UnitRecord): boolean =>
  [...opportunities, ...parts.flatMap((part) => (part.opportunities === 'exempt' ? [] : part.opportunities))].some(({ result }) => result !== null) ||
  parts.some((part) => part.opportunities === 'exempt') ||
  exemption !== undefined ||
  tolerated !== undefined ||
  rejectedOn !== undefined ||
  withdrewOn !== undefined ||
  examTaken !== undefined;

/** A unit of the dossier that keeps what it was when its guide changes. */
export interface KeptUnit {
  readonly place: UnitPlace;
  readonly asTaken: UnitAsTaken;
}

/**
 * The units of the dossier of which a new guide says otherwise, and that keep what they were: what was taken before the year of the new guide, what
 * has a result or another decision, and what the new guide lost. What is only enrolled for in its year follows it. What was kept before stays.
 *
 * @param before the programme as it was shown, with the student's corrections; `after` as it will be
 * @param from the academic year of the new guide
 */
export const keptAsTaken = (state: VaultState, before: Programme, after: Programme, from: AcademicYear): readonly KeptUnit[] => {
  const units = new Map(before.units.map((unit) => [unit.code, unit]));
  const next = new Map(after.units.map((unit) => [unit.code, unit]));
  return [...state.values()].flatMap((record): readonly KeptUnit[] => {
    const key = readKey(record.key);
    if (typeof key === 'string' || key.kind !== 'unit' || key.place.programme !== before.code) return [];
    const { place } = key;
    const unit = units.get(place.code);
    const then = unitRecordOf(record, place.code, []);
    if (unit === undefined || then.asTaken !== undefined) return [];
    const changed = next.get(place.code);
    const keeps = changed === undefined || (differs(unit, changed) && (place.year < from || isDecided(then)));
    return keeps ? [{ place, asTaken: UnitAsTaken.parse(unit) }] : [];
  });
};

/** Keeps in the dossier what its units were, before a new guide takes the place of the old one. */
export const keepAsTaken = (kept: readonly KeptUnit[]): EditResult => edit('keep-as-taken', kept.map(({ place, asTaken }) => write(unitKey(place), 'asTaken', asTakenJson(asTaken))));

/** Lets a unit of a year follow the guide again. */
export const followGuide = (place: UnitPlace): EditResult => edit('follow-guide', [write(unitKey(place), 'asTaken', null)]);

import * as z from 'zod/mini';
import { AcademicYear, Contract, Enrolment, UnitCode, type CalendarDate, type CourseUnit, type Programme } from '../model/index.ts';
import type { VaultRecord, VaultState, Write } from '../vault/index.ts';
import { Major, ThresholdPackage } from './dossier-view.ts';
import { enrolmentWrites } from './dossier-writes.ts';
import { dateEdit, edit, fieldEdit, refuse, removeRecord, write, writeFields, type EditResult } from './edit.ts';
import { fieldOf } from './fields.ts';
import { enrolmentKey, readKey, unitKey, type EnrolmentPlace } from './record-key.ts';

const sameEnrolment = (a: EnrolmentPlace, b: EnrolmentPlace): boolean =>
  a.programme === b.programme && a.year === b.year && a.contract === b.contract;

/** All records of an enrolment, each with the key it would have in another enrolment. */
const recordsOf = (state: VaultState, from: EnrolmentPlace, to: EnrolmentPlace): { readonly record: VaultRecord; readonly target: string }[] =>
  [...state.values()].flatMap((record) => {
    const key = readKey(record.key);
    if (typeof key === 'string' || (key.kind !== 'enrolment' && key.kind !== 'unit') || !sameEnrolment(key.place, from)) return [];
    return [{ record, target: key.kind === 'enrolment' ? enrolmentKey(to) : unitKey({ ...to, code: key.place.code }) }];
  });

/** The enrolment is in the dossier, by itself or by one of its units. */
const enrolmentExists = (state: VaultState, place: EnrolmentPlace): boolean => recordsOf(state, place, place).length > 0;

/** Whether one of the enrolments of a year is the main one. */
export const hasMainEnrolment = (state: VaultState, year: AcademicYear): boolean =>
  [...state.values()].some((record) => {
    const key = readKey(record.key);
    return typeof key !== 'string' && key.kind === 'enrolment' && key.place.year === year && fieldOf(record, 'main') !== false;
  });

const placeProblem = (place: EnrolmentPlace): EditResult | null => {
  if (!AcademicYear.safeParse(place.year).success) return refuse({ code: 'invalid-value', field: 'year', value: place.year });
  if (!Contract.safeParse(place.contract).success) return refuse({ code: 'invalid-value', field: 'contract', value: place.contract });
  return null;
};

const isOfStage = (unit: CourseUnit, programme: Programme, stage: number, major: string | undefined): boolean => {
  if (unit.stage !== stage || !unit.mandatory) return false;
  const group = programme.groups.find(({ id }) => id === unit.group);
  return group === undefined || group.kind === 'electives' || group.id.replace(/^(?:major|subject):/, '') === major;
};

/** Codes of the units that everybody takes in a stage of the model path, those of the major included, in the guide's order (RULES A.6). */
export const unitsOfStage = (programme: Programme, stage: number, major?: string): readonly UnitCode[] =>
  programme.units.filter((unit) => isOfStage(unit, programme, stage, major)).map(({ code }) => code);

/** What a new year starts with. */
export interface NewYear {
  readonly units: readonly UnitCode[];
  readonly major?: string;
  readonly enrolledOn?: CalendarDate;
}

/** Adds an enrolment with its units; the first one of a year is the main enrolment. */
export const addYear = (state: VaultState, place: EnrolmentPlace, { units, major, enrolledOn }: NewYear): EditResult => {
  const problem = placeProblem(place);
  if (problem !== null) return problem;
  if (enrolmentExists(state, place)) return refuse({ code: 'enrolment-exists', year: place.year });
  const wrong = units.find((code) => !UnitCode.safeParse(code).success);
  if (wrong !== undefined) return refuse({ code: 'invalid-value', field: 'code', value: wrong });
  const chosenMajor = major === undefined ? edit('add-year', []) : setMajor(place, major);
  const enrolment = enrolledOn === undefined ? edit('add-year', []) : setEnrolledOn(place, enrolledOn);
  if (!chosenMajor.ok) return chosenMajor;
  if (!enrolment.ok) return enrolment;
  return edit('add-year', [
    write(enrolmentKey(place), 'main', !hasMainEnrolment(state, place.year)),
    ...chosenMajor.writes,
    ...enrolment.writes,
    ...[...new Set(units)].flatMap((code, order) => writeFields(unitKey({ ...place, code }), { taken: true, order })),
  ]);
};

/** Adds a whole enrolment at once: what an approved ISP was, with its exemptions and what the student withdrew from. */
export const addEnrolment = (state: VaultState, programme: string, enrolment: Enrolment): EditResult => {
  const place = { programme, year: enrolment.year, contract: enrolment.contract };
  const parsed = Enrolment.safeParse(enrolment);
  if (!parsed.success) return refuse({ code: 'invalid-value', field: parsed.error.issues[0]?.path.join('.') ?? '', value: enrolment.year });
  return enrolmentExists(state, place) ? refuse({ code: 'enrolment-exists', year: place.year }) : edit('add-year', enrolmentWrites(programme, enrolment));
};

/** Removes an enrolment with everything that was entered for it. */
export const removeYear = (state: VaultState, place: EnrolmentPlace): EditResult => {
  const records = recordsOf(state, place, place);
  return records.length === 0
    ? refuse({ code: 'enrolment-missing', year: place.year })
    : edit(
        'remove-year',
        records.map(({ record }) => removeRecord(record.key)),
      );
};

const moveRecord = ({ record, target }: { readonly record: VaultRecord; readonly target: string }): Write[] => [
  ...writeFields(target, record.fields),
  removeRecord(record.key),
];

/** Moves an enrolment with its units to another year or contract: what was entered under the wrong one. */
const moveYear = (state: VaultState, from: EnrolmentPlace, to: EnrolmentPlace): EditResult => {
  const problem = placeProblem(to);
  if (problem !== null) return problem;
  if (sameEnrolment(from, to)) return edit('move-year', []);
  const records = recordsOf(state, from, to);
  if (records.length === 0) return refuse({ code: 'enrolment-missing', year: from.year });
  if (enrolmentExists(state, to)) return refuse({ code: 'enrolment-exists', year: to.year });
  for (const { record } of records) {
    // A move writes one value a field: the other values of an open disagreement would be lost with it.
    const field = Object.keys(record.alternatives).find((name) => (record.alternatives[name] ?? []).length > 0);
    if (field !== undefined) return refuse({ code: 'disagreement-open', record: record.key, field });
  }
  return edit('move-year', records.flatMap(moveRecord));
};

/** Changes the contract of an enrolment, its units and results included. */
export const setContract = (state: VaultState, place: EnrolmentPlace, contract: Contract): EditResult =>
  moveYear(state, place, { ...place, contract });

/** Changes the academic year of an enrolment, its units and results included. */
export const setYear = (state: VaultState, place: EnrolmentPlace, year: AcademicYear): EditResult => moveYear(state, place, { ...place, year });

/** The day on which the results of an exam period were published; null = not known. */
export const setPublication = (place: EnrolmentPlace, period: 1 | 2 | 3, on: CalendarDate | null): EditResult =>
  dateEdit('set-publication', enrolmentKey(place), `published${period}`, place.year, on);

/** A date of the school's calendar for that year; null = not known. */
export const setCalendarDate = (place: EnrolmentPlace, which: 'semester2Start' | 'resitRegistration', on: CalendarDate | null): EditResult =>
  dateEdit('set-calendar-date', enrolmentKey(place), which, place.year, on);

/** The threshold package made by the cluster, for who came over from another school; null = the first ISP is the package (RULES F.7). */
export const setThresholdPackage = (place: EnrolmentPlace, units: readonly UnitCode[] | null): EditResult =>
  fieldEdit('set-threshold-package', enrolmentKey(place), 'thresholdPackage', ThresholdPackage, units === null || units.length === 0 ? null : [...units]);

/** The day of enrolling; null = the start of the year. */
export const setEnrolledOn = (place: EnrolmentPlace, on: CalendarDate | null): EditResult =>
  dateEdit('set-enrolled-on', enrolmentKey(place), 'enrolledOn', place.year, on);

/** The day of leaving the whole programme; null = not left. */
export const leaveProgramme = (place: EnrolmentPlace, on: CalendarDate | null): EditResult =>
  dateEdit('leave-programme', enrolmentKey(place), 'withdrewOn', place.year, on);

/** Whether this is the main enrolment of its year. */
export const setMain = (place: EnrolmentPlace, main: boolean): EditResult => fieldEdit('set-main', enrolmentKey(place), 'main', z.boolean(), main);

/** Id of the major or teaching subject of this year; null = none entered. */
export const setMajor = (place: EnrolmentPlace, major: string | null): EditResult =>
  fieldEdit('set-major', enrolmentKey(place), 'major', Major, major);

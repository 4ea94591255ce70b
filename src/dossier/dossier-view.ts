import * as z from 'zod/mini';
import { CalendarDate, Contract, UnitCode, type Dossier, type Enrolment, type UnitRecord } from '../model/index.ts';
import type { VaultRecord, VaultState } from '../vault/index.ts';
import { fieldReader, type DossierProblem } from './fields.ts';
import { enrolmentKey, readKey, type EnrolmentPlace } from './record-key.ts';
import { studentOf } from './student-view.ts';
import { unitOrderOf, unitRecordOf } from './unit-view.ts';

export const Major = z.string().check(z.minLength(1), z.maxLength(80));
const MOST_UNITS = 60;
export const ThresholdPackage = z.array(UnitCode).check(z.minLength(1), z.maxLength(MOST_UNITS));

/** The student's dossier in one programme, and what of it could not be read. */
export interface DossierView {
  readonly dossier: Dossier;
  readonly problems: readonly DossierProblem[];
}

interface PlacedUnit {
  readonly order: number;
  readonly unit: UnitRecord;
}

interface EnrolmentRecords {
  readonly place: EnrolmentPlace;
  readonly record: VaultRecord | undefined;
  readonly units: PlacedUnit[];
}

const publishedOf = (read: (period: 1 | 2 | 3) => CalendarDate | undefined): Enrolment['published'] => {
  const [first, second, third] = [read(1), read(2), read(3)];
  return {
    ...(first === undefined ? {} : { 1: first }),
    ...(second === undefined ? {} : { 2: second }),
    ...(third === undefined ? {} : { 3: third }),
  };
};

const byOrder = (a: PlacedUnit, b: PlacedUnit): number => a.order - b.order || (a.unit.code < b.unit.code ? -1 : 1);

const enrolmentOf = ({ place, record, units }: EnrolmentRecords, problems: DossierProblem[]): Enrolment => {
  const { year, contract } = place;
  const sorted = units.toSorted(byOrder).map(({ unit }) => unit);
  if (record === undefined) return { year, contract, main: true, published: {}, units: sorted };
  const { read } = fieldReader(record, problems);
  const enrolledOn = read('enrolledOn', CalendarDate);
  const withdrewOn = read('withdrewOn', CalendarDate);
  const major = read('major', Major);
  const thresholdPackage = read('thresholdPackage', ThresholdPackage);
  const semester2Start = read('semester2Start', CalendarDate);
  const resitRegistration = read('resitRegistration', CalendarDate);
  return {
    year,
    contract,
    main: read('main', z.boolean()) ?? true,
    published: publishedOf((period) => read(`published${period}`, CalendarDate)),
    units: sorted,
    ...(enrolledOn === undefined ? {} : { enrolledOn }),
    ...(withdrewOn === undefined ? {} : { withdrewOn }),
    ...(major === undefined ? {} : { major }),
    ...(thresholdPackage === undefined ? {} : { thresholdPackage }),
    ...(semester2Start === undefined ? {} : { semester2Start }),
    ...(resitRegistration === undefined ? {} : { resitRegistration }),
  };
};

const contractOrder = Contract.options;
const byYear = (a: EnrolmentRecords, b: EnrolmentRecords): number =>
  a.place.year - b.place.year || contractOrder.indexOf(a.place.contract) - contractOrder.indexOf(b.place.contract);

/** The enrolments of one programme, oldest first; a unit whose enrolment was removed on another device still has its place. */
const gatherEnrolments = (state: VaultState, programme: string, problems: DossierProblem[]): EnrolmentRecords[] => {
  const found = new Map<string, EnrolmentRecords>();
  for (const record of state.values()) {
    const key = readKey(record.key);
    if (key === 'invalid') problems.push({ code: 'invalid-key', record: record.key });
    if (typeof key === 'string' || (key.kind !== 'enrolment' && key.kind !== 'unit') || key.place.programme !== programme) continue;
    const { year, contract } = key.place;
    const place = { programme, year, contract };
    const id = enrolmentKey(place);
    const enrolment = found.get(id) ?? { place, record: state.get(id), units: [] };
    found.set(id, enrolment);
    if (key.kind === 'unit') enrolment.units.push({ order: unitOrderOf(record), unit: unitRecordOf(record, key.place.code, problems) });
  }
  return [...found.values()].toSorted(byYear);
};

/**
 * The dossier of one programme as a view of the vault: enrolments oldest first, units in the order in which they were
 * entered. A stored value that cannot be read counts as not entered and is reported; it stays in the vault.
 */
export const dossierOf = (state: VaultState, programme: string): DossierView => {
  const problems: DossierProblem[] = [];
  const enrolments = gatherEnrolments(state, programme, problems).map((records) => enrolmentOf(records, problems));
  return { dossier: { student: studentOf(state, problems), enrolments }, problems };
};

/** Codes of the programmes in which the dossier has an enrolment, a unit or a programme made by hand, in the order of the alphabet. */
export const programmesInDossier = (state: VaultState): readonly string[] => {
  const codes = new Set<string>();
  for (const recordKey of state.keys()) {
    const key = readKey(recordKey);
    if (typeof key === 'string') continue;
    if (key.kind === 'programme') codes.add(key.programme);
    if (key.kind === 'enrolment' || key.kind === 'unit') codes.add(key.place.programme);
  }
  return [...codes].toSorted();
};

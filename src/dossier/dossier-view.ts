import * as z from 'zod/mini';
import { CalendarDate, Contract, UnitCode, type Dossier, type Enrolment, type OpenEnrolmentValue, type UnitRecord } from '../model/index.ts';
import type { VaultRecord, VaultState } from '../vault/index.ts';
import { fieldReader, otherThan, othersOf, type DossierProblem, type FieldReader } from './fields.ts';
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

type Shown = Omit<Enrolment, 'year' | 'contract' | 'units'>;

/** What other devices have for the fields of an enrolment; its contract is part of what it is, never of what is disagreed about. */
const openValuesOf = (reader: FieldReader, shown: Shown): OpenEnrolmentValue[] => {
  const dates = (field: string, date: CalendarDate | undefined) => otherThan(date, othersOf(reader, field, CalendarDate));
  const packages = otherThan(shown.thresholdPackage, othersOf(reader, 'thresholdPackage', ThresholdPackage));
  return [
    ...otherThan(shown.main, othersOf(reader, 'main', z.boolean()).map((main) => main ?? true)).map((value) => ({ field: 'main' as const, value })),
    ...dates('enrolledOn', shown.enrolledOn).map((value) => ({ field: 'enrolledOn' as const, value })),
    ...dates('withdrewOn', shown.withdrewOn).map((value) => ({ field: 'withdrewOn' as const, value })),
    ...otherThan(shown.major, othersOf(reader, 'major', Major)).map((value) => ({ field: 'major' as const, value })),
    ...dates('published1', shown.published[1]).map((value) => ({ field: 'published1' as const, value })),
    ...dates('published2', shown.published[2]).map((value) => ({ field: 'published2' as const, value })),
    ...dates('published3', shown.published[3]).map((value) => ({ field: 'published3' as const, value })),
    ...dates('semester2Start', shown.semester2Start).map((value) => ({ field: 'semester2Start' as const, value })),
    ...dates('resitRegistration', shown.resitRegistration).map((value) => ({ field: 'resitRegistration' as const, value })),
    ...packages.map((value) => ({ field: 'thresholdPackage' as const, value })),
  ];
};

const enrolmentOf = ({ place, record, units }: EnrolmentRecords, problems: DossierProblem[]): Enrolment => {
  const { year, contract } = place;
  const sorted = units.toSorted(byOrder).map(({ unit }) => unit);
  if (record === undefined) return { year, contract, main: true, published: {}, units: sorted };
  const reader = fieldReader(record, problems);
  const { read } = reader;
  const enrolledOn = read('enrolledOn', CalendarDate);
  const withdrewOn = read('withdrewOn', CalendarDate);
  const major = read('major', Major);
  const thresholdPackage = read('thresholdPackage', ThresholdPackage);
  const semester2Start = read('semester2Start', CalendarDate);
  const resitRegistration = read('resitRegistration', CalendarDate);
  const shown = {
    main: read('main', z.boolean()) ?? true,
    published: publishedOf((period) => read(`published${period}`, CalendarDate)),
    ...(enrolledOn === undefined ? {} : { enrolledOn }),
    ...(withdrewOn === undefined ? {} : { withdrewOn }),
    ...(major === undefined ? {} : { major }),
    ...(thresholdPackage === undefined ? {} : { thresholdPackage }),
    ...(semester2Start === undefined ? {} : { semester2Start }),
    ...(resitRegistration === undefined ? {} : { resitRegistration }),
  };
  const openValues = openValuesOf(reader, shown);
  return { year, contract, ...shown, units: sorted, ...(openValues.length === 0 ? {} : { openValues }) };
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

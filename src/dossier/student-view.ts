import * as z from 'zod/mini';
import { CalendarDate, Student, plainStudent, type OpenStudentValue } from '../model/index.ts';
import type { VaultRecord, VaultState } from '../vault/index.ts';
import { fieldOf, fieldReader, otherThan, othersOf, type DossierProblem, type FieldReader } from './fields.ts';
import { studentKey } from './record-key.ts';

const schema = Student.shape;
export const LearningCredit = z.int().check(z.minimum(-400), z.maximum(400));

const statusPrefix = 'status:';
export const statusField = (status: string): string => `${statusPrefix}${status}`;

const statusesOf = (record: VaultRecord): string[] =>
  Object.keys(record.fields)
    .filter((field) => field.startsWith(statusPrefix) && fieldOf(record, field) === true)
    .map((field) => field.slice(statusPrefix.length))
    .toSorted();

/** What other devices have for the fields of the student; what is cleared there is as for a student of whom nothing special is known. */
const openValuesOf = (reader: FieldReader, shown: Student): OpenStudentValue[] => {
  const flags = (field: 'rebuilt' | 'nonEEA' | 'holdsBachelor' | 'holdsMaster' | 'firstTime') =>
    otherThan(shown[field], othersOf(reader, field, z.boolean()).map((value) => value ?? plainStudent[field])).map((value) => ({ field, value }));
  const bonuses = othersOf(reader, 'bonusUsed', schema.bonusUsed).map((value) => value ?? plainStudent.bonusUsed);
  const tariffs = othersOf(reader, 'tariff', schema.tariff).map((value) => value ?? plainStudent.tariff);
  return [
    ...otherThan(shown.learningCredit, othersOf(reader, 'learningCredit', LearningCredit)).map((value) => ({ field: 'learningCredit' as const, value })),
    ...otherThan(shown.bonusUsed, bonuses).map((value) => ({ field: 'bonusUsed' as const, value })),
    ...flags('rebuilt'),
    ...otherThan(shown.tariff, tariffs).map((value) => ({ field: 'tariff' as const, value })),
    ...flags('nonEEA'),
    ...flags('holdsBachelor'),
    ...flags('holdsMaster'),
    ...flags('firstTime'),
  ];
};

/** What the vault knows of the student; what is not stored is as for a student of whom nothing special is known. */
export const studentOf = (state: VaultState, problems: DossierProblem[]): Student => {
  const record = state.get(studentKey);
  if (record === undefined) return plainStudent;
  const reader = fieldReader(record, problems);
  const { read } = reader;
  const learningCredit = read('learningCredit', LearningCredit);
  const shown = {
    ...(learningCredit === undefined ? {} : { learningCredit }),
    bonusUsed: read('bonusUsed', schema.bonusUsed) ?? plainStudent.bonusUsed,
    rebuilt: read('rebuilt', schema.rebuilt) ?? plainStudent.rebuilt,
    tariff: read('tariff', schema.tariff) ?? plainStudent.tariff,
    nonEEA: read('nonEEA', schema.nonEEA) ?? plainStudent.nonEEA,
    holdsBachelor: read('holdsBachelor', schema.holdsBachelor) ?? plainStudent.holdsBachelor,
    holdsMaster: read('holdsMaster', schema.holdsMaster) ?? plainStudent.holdsMaster,
    firstTime: read('firstTime', schema.firstTime) ?? plainStudent.firstTime,
    statuses: statusesOf(record),
  };
  const openValues = openValuesOf(reader, shown);
  return { ...shown, ...(openValues.length === 0 ? {} : { openValues }) };
};

/** The balance that the student read on the government's site, in points, and on which day. */
export interface KnownLearningCredit {
  readonly points: number;
  readonly on: CalendarDate;
}

/** The learning credit as the government's site showed it; null when the student has not entered it. */
export const knownLearningCreditOf = (state: VaultState): KnownLearningCredit | null => {
  const record = state.get(studentKey);
  if (record === undefined) return null;
  const { read } = fieldReader(record, []);
  const points = read('knownCredit', LearningCredit);
  const on = read('knownCreditOn', CalendarDate);
  return points === undefined || on === undefined ? null : { points, on };
};

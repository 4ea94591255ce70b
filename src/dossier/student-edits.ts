import * as z from 'zod/mini';
import { CalendarDate, Student } from '../model/index.ts';
import type { Json } from '../vault/index.ts';
import { edit, fieldEdit, refuse, write, writeFields, type EditResult } from './edit.ts';
import { settingsKey, studentKey } from './record-key.ts';
import { PackId, ProgrammeCode } from './settings.ts';
import { LearningCredit, statusField, type KnownLearningCredit } from './student-view.ts';

const schema = Student.shape;

/** Learning credit before the first year of the dossier, in points; null = the start that the rule pack has (RULES I.1). */
export const setLearningCredit = (points: number | null): EditResult =>
  fieldEdit('set-learning-credit', studentKey, 'learningCredit', LearningCredit, points);

/** The balance as the student read it on the government's site, with the day; null = forget it. */
export const setKnownLearningCredit = (known: KnownLearningCredit | null): EditResult => {
  if (known !== null && !LearningCredit.safeParse(known.points).success) {
    return refuse({ code: 'invalid-value', field: 'knownCredit', value: known.points });
  }
  if (known !== null && !CalendarDate.safeParse(known.on).success) return refuse({ code: 'invalid-value', field: 'knownCreditOn', value: known.on });
  return edit('set-known-learning-credit', writeFields(studentKey, { knownCredit: known?.points ?? null, knownCreditOn: known?.on ?? null }));
};

type StudentField = Exclude<keyof Student, 'learningCredit' | 'statuses' | 'openValues'>;
const studentFields: { readonly [Field in StudentField]: z.ZodMiniType<Json> } = {
  bonusUsed: schema.bonusUsed,
  rebuilt: schema.rebuilt,
  tariff: schema.tariff,
  nonEEA: schema.nonEEA,
  holdsBachelor: schema.holdsBachelor,
  holdsMaster: schema.holdsMaster,
  firstTime: schema.firstTime,
};

/** One thing that the rules need to know of the student. */
export const setStudent = <Field extends StudentField>(field: Field, value: Student[Field]): EditResult =>
  fieldEdit('set-student', studentKey, field, studentFields[field], value);

/** Gives or takes a status, such as `elite-athlete` (RULES N). */
export const setStatus = (status: string, held: boolean): EditResult =>
  z.string().check(z.minLength(1), z.maxLength(60)).safeParse(status).success
    ? edit('set-status', [write(studentKey, statusField(status), held ? true : null)])
    : refuse({ code: 'invalid-value', field: 'status', value: status });

/** The rule pack by its id. */
export const choosePack = (pack: string): EditResult => fieldEdit('choose-pack', settingsKey, 'pack', PackId, pack);

/** The programme that the screens speak of, and the rule pack it is judged by when that changes too. */
export const chooseProgramme = (programme: string, pack?: string): EditResult => {
  const chosen = fieldEdit('choose-programme', settingsKey, 'programme', ProgrammeCode, programme);
  if (!chosen.ok || pack === undefined) return chosen;
  const withPack = choosePack(pack);
  return withPack.ok ? edit('choose-programme', [...chosen.writes, ...withPack.writes]) : withPack;
};

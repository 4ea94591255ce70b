import { formatDateLong, formatList, formatNumber, formatPoints, m } from '../../i18n/index.ts';
import { isCalendarDate, Result, UnitAsTaken } from '../../model/index.ts';
import type { Disagreement } from '../../dossier/index.ts';
import { packById } from '../../packs/index.ts';
import { statusWords } from '../words/statuses.ts';
import { resultWords, type UnitName } from '../words/values.ts';
import { correctionNames, correctionValue } from './correction-words.ts';

type Value = Disagreement['shown'];

const fieldNames: Readonly<Record<string, () => string>> = {
  ...correctionNames,
  result1: () => m.dossier_first(),
  result2: () => m.dossier_second(),
  second: () => m.dossier_second_label(),
  exempt: () => m.dossier_exemption(),
  exemption: () => m.dossier_exemption(),
  exemptMark: () => m.dossier_exemption_mark(),
  tolerated: () => m.dossier_tolerated(),
  rejectedOn: () => m.dossier_tolerated_rejected_on(),
  withdrewOn: () => m.dossier_unit_withdrew(),
  asTaken: () => m.dossier_as_taken(),
  published1: () => m.dossier_published_1(),
  published2: () => m.dossier_published_2(),
  published3: () => m.dossier_published_3(),
  enrolledOn: () => m.dossier_enrolled_on(),
  major: () => m.programme_major(),
  contract: () => m.dossier_contract(),
  semester2Start: () => m.dossier_semester2_start(),
  resitRegistration: () => m.dossier_resit_registration(),
  thresholdPackage: () => m.dossier_own_package_units(),
  learningCredit: () => m.dossier_learning_credit_label(),
  knownCredit: () => m.dossier_known_credit(),
  knownCreditOn: () => m.dossier_known_credit_on(),
  bonusUsed: () => m.dossier_bonus_label(),
  firstTime: () => m.dossier_first_time(),
  main: () => m.isp_main(),
  examTaken: () => m.conflict_field_exam_taken(),
  programme: () => m.settings_programme(),
  pack: () => m.settings_pack(),
};

const STATUS = 'status:';

/** The name of a field that devices disagree about, as its own form has it. */
export const fieldWords = (field: string): string => {
  if (field.startsWith(STATUS)) return statusWords(field.slice(STATUS.length)) ?? m.dossier_value();
  return fieldNames[field]?.() ?? (field.startsWith('part:') ? m.edit_set_part_result() : m.dossier_value());
};

const choices: Readonly<Record<string, () => string>> = {
  open: () => m.mark_later(),
  'to-come': () => m.dossier_second_to_come(),
  none: () => m.dossier_second_none(),
  student: () => m.dossier_tolerated_student(),
  automatic: () => m.dossier_tolerated_automatic(),
};

const isResultField = (field: string): boolean => field.startsWith('result') || field.startsWith('part:') || field === 'exemptMark';

/** A value that devices disagree about, as its own form shows it. */
export const conflictValue = (field: string, value: Value, unitName: UnitName = (code) => code): string => {
  // What is not held and what is unknown are stored alike.
  if (value === null) return field.startsWith(STATUS) ? m.no() : m.dossier_nothing();
  const corrected = correctionValue(field, value, unitName);
  if (corrected !== undefined) return corrected;
  if (field === 'pack' && typeof value === 'string') return packById(value)?.title ?? value;
  if (field === 'thresholdPackage' && Array.isArray(value)) return formatList(value.map((code) => unitName(String(code))));
  if (typeof value === 'boolean') return value ? m.yes() : m.no();
  const result = isResultField(field) ? Result.safeParse(value) : null;
  if (result?.success === true) return resultWords(result.data);
  if (isCalendarDate(value)) return formatDateLong(value);
  if (typeof value === 'number') return formatNumber(value);
  const then = field === 'asTaken' ? UnitAsTaken.safeParse(value) : null;
  if (then?.success === true) return `${then.data.title}, ${formatPoints(then.data.points)}`;
  if (typeof value === 'string') return choices[value]?.() ?? value;
  return JSON.stringify(value);
};

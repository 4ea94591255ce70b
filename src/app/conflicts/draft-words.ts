import { formatDate, formatDateLong, formatNumber, formatPoints, m } from '../../i18n/index.ts';
import { CalendarDate, Contract, PermissionState } from '../../model/index.ts';
import type { DraftDisagreement } from '../../drafts/index.ts';
import { contractWords } from '../dossier/place.ts';
import { resultWords, type UnitName } from '../words/values.ts';

type Value = DraftDisagreement['shown'];

const names: Readonly<Record<string, () => string>> = {
  name: () => m.isp_new_name(),
  contract: () => m.isp_new_contract(),
  main: () => m.isp_main(),
  major: () => m.programme_major(),
  classGroup: () => m.conflict_field_class_group(),
  enrolledOn: () => m.isp_enrolled_on(),
  event: () => m.conflict_field_event(),
  exempt: () => m.isp_exemption(),
  mark: () => m.dossier_exemption_mark(),
  evidenceKind: () => m.isp_evidence_kind(),
  evidenceSchool: () => m.isp_evidence_school(),
  evidenceDate: () => m.isp_evidence_date(),
  evidenceUnit: () => m.isp_evidence_unit(),
  withdrewOn: () => m.dossier_unit_withdrew(),
  leftOn: () => m.dossier_withdrew(),
  semester2: () => m.conflict_field_semester2(),
  semester2On: () => m.conflict_field_semester2(),
  submission: () => m.conflict_field_submission(),
  submittedOn: () => m.conflict_field_submission(),
  schoolAnswer: () => m.conflict_field_answer(),
  decision: () => m.conflict_field_decision(),
  supposed: () => m.conflict_field_supposed(),
  exemptPart: () => m.isp_exemption(),
  copied: () => m.conflict_field_copied(),
  permission: () => m.conflict_field_permission(),
  permissionBy: () => m.conflict_field_permission_by(),
  permissionOn: () => m.conflict_field_permission_on(),
  permissionPoints: () => m.conflict_field_permission_points(),
};

/** The unit that a field of the whole is about: `decision:ABC`, `mark:ABC`. */
const unitIn = ({ unit, field }: DraftDisagreement): string | null => unit ?? /^(?:decision|mark):(.+)$/s.exec(field)?.[1] ?? null;

/** What the field is called, with the unit that it is about. */
export const draftFieldWords = (disagreement: DraftDisagreement, unitName: UnitName): string => {
  const { field, unit } = disagreement;
  const [kind = field] = field.split(':');
  const name = (kind === 'mark' && unit === null ? names['supposed'] : names[kind])?.() ?? m.dossier_value();
  const about = unitIn(disagreement);
  return about === null ? name : `${unitName(about)}, ${name}`;
};

const choices: Readonly<Record<string, () => string>> = {
  tolerate: () => m.whatif_tolerate(),
  again: () => m.whatif_again(),
  undecided: () => m.whatif_undecided(),
  'credit-certificate': () => m.isp_evidence_credit(),
  'study-certificate': () => m.isp_evidence_study(),
  'proof-of-competence': () => m.isp_evidence_competence(),
  added: () => m.conflict_added(),
  removed: () => m.conflict_removed(),
};
const permissions: Readonly<Record<PermissionState, () => string>> = {
  asked: () => m.isp_permission_asked(),
  granted: () => m.isp_permission_granted(),
  refused: () => m.isp_permission_refused(),
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** A value of such a field, as its own form shows it. */
export const draftValueWords = ({ field }: DraftDisagreement, value: Value): string => {
  if (value === null) return m.dossier_nothing();
  if (typeof value === 'boolean') return value ? m.yes() : m.no();
  if (typeof value === 'number') return field.startsWith('permissionPoints:') ? formatPoints(value) : field.startsWith('mark') ? resultWords(value) : formatNumber(value);
  if (isObject(value)) {
    const on = CalendarDate.safeParse(value['on']);
    const date = on.success ? formatDate(on.data) : m.unknown();
    return field === 'schoolAnswer'
      ? m.conflict_answer({ date, added: count(value['added']), removed: count(value['removed']) })
      : m.conflict_submission({ date, count: count(value['units']) });
  }
  if (typeof value !== 'string') return m.dossier_value();
  const date = CalendarDate.safeParse(value);
  if (date.success) return formatDateLong(date.data);
  const contract = field === 'contract' ? Contract.safeParse(value) : null;
  if (contract?.success === true) return contractWords(contract.data);
  const permission = field.startsWith('permission:') ? PermissionState.safeParse(value) : null;
  if (permission?.success === true) return permissions[permission.data]();
  return (field === 'name' || field === 'major' || field === 'classGroup' || field === 'event' ? undefined : choices[value]?.()) ?? value;
};

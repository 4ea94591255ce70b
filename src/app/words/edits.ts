import type { EditLabel, EditProblem } from '../../dossier/index.ts';
import type { IspLabel } from '../../drafts/index.ts';
import { formatDateLong, formatNumber, formatYear, m } from '../../i18n/index.ts';
import type { UnitName } from './values.ts';

const editNames: Readonly<Record<EditLabel | IspLabel, () => string>> = {
  'set-result': () => m.edit_set_result(),
  'set-period': () => m.edit_set_period(),
  'set-second-opportunity': () => m.edit_set_second_opportunity(),
  'set-exam-taken': () => m.edit_set_exam_taken(),
  'set-part-result': () => m.edit_set_part_result(),
  'set-part-exemption': () => m.edit_set_part_exemption(),
  'set-exemption': () => m.edit_set_exemption(),
  'set-tolerance': () => m.edit_set_tolerance(),
  'withdraw-unit': () => m.edit_withdraw_unit(),
  'add-unit': () => m.edit_add_unit(),
  'remove-unit': () => m.edit_remove_unit(),
  'add-year': () => m.edit_add_year(),
  'remove-year': () => m.edit_remove_year(),
  'move-year': () => m.edit_move_year(),
  'set-publication': () => m.edit_set_publication(),
  'set-calendar-date': () => m.edit_set_calendar_date(),
  'set-threshold-package': () => m.edit_set_threshold_package(),
  'set-enrolled-on': () => m.edit_set_enrolled_on(),
  'leave-programme': () => m.edit_leave_programme(),
  'set-main': () => m.edit_set_main(),
  'set-major': () => m.edit_set_major(),
  'set-learning-credit': () => m.edit_set_learning_credit(),
  'set-known-learning-credit': () => m.edit_set_learning_credit(),
  'set-student': () => m.edit_set_student(),
  'set-status': () => m.edit_set_status(),
  'set-correction': () => m.edit_set_correction(),
  'remove-correction': () => m.edit_remove_correction(),
  'define-unit': () => m.edit_define_unit(),
  'remove-definition': () => m.edit_remove_definition(),
  'add-programme': () => m.edit_add_programme(),
  'change-programme': () => m.edit_change_programme(),
  'remove-programme': () => m.edit_remove_programme(),
  'choose-programme': () => m.edit_choose_programme(),
  'choose-pack': () => m.edit_choose_pack(),
  settle: () => m.edit_settle(),
  'keep-as-taken': () => m.edit_keep_as_taken(),
  'follow-guide': () => m.edit_follow_guide(),
  'load-example': () => m.edit_load_example(),
  'leave-example': () => m.edit_leave_example(),
  'import-dossier': () => m.edit_import_dossier(),
  'start-isp': () => m.isp_edit_start(),
  'rename-isp': () => m.isp_edit_rename(),
  'delete-isp': () => m.isp_edit_delete(),
  'add-to-isp': () => m.isp_edit_add(),
  'take-from-isp': () => m.isp_edit_take(),
  'choose-event': () => m.isp_edit_event(),
  'set-class-group': () => m.isp_edit_class_group(),
  'set-isp-major': () => m.isp_edit_major(),
  'set-isp-contract': () => m.isp_edit_contract(),
  'set-isp-enrolled-on': () => m.isp_edit_enrolled(),
  'set-isp-exemption': () => m.isp_edit_exemption(),
  'set-isp-part-exemption': () => m.isp_edit_part(),
  'assume-in-isp': () => m.isp_edit_assume(),
  'note-permission': () => m.isp_edit_permission(),
  'tick-copied': () => m.isp_edit_tick(),
  'submit-isp': () => m.isp_edit_submit(),
  'answer-isp': () => m.isp_edit_answer(),
  'change-semester-2': () => m.isp_edit_semester2(),
  'withdraw-in-isp': () => m.isp_edit_withdraw(),
};

const isEditLabel = (label: string): label is EditLabel | IspLabel => Object.hasOwn(editNames, label);

/** What the history calls a change; saved roads have one name together. */
export const editWords = (label: string): string => (isEditLabel(label) ? editNames[label]() : m.edit_draft());

const shown = (value: unknown): string => (value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value));

/** Why an edit was refused, in the student's language. */
export const problemWords = (problem: EditProblem, unitName: UnitName): string => {
  switch (problem.code) {
    case 'mark-out-of-range':
      return m.problem_mark_range({ value: formatNumber(problem.value), min: problem.min, max: problem.max });
    case 'mark-not-whole':
      return m.problem_mark_whole({ value: formatNumber(problem.value) });
    case 'invalid-value':
      return shown(problem.value) === '' ? m.field_required() : m.problem_invalid({ value: shown(problem.value) });
    case 'date-outside-year':
      return m.problem_date_outside({
        date: formatDateLong(problem.value),
        from: formatDateLong(problem.from),
        until: formatDateLong(problem.until),
      });
    case 'enrolment-exists':
      return m.problem_enrolment_exists({ year: formatYear(problem.year) });
    case 'enrolment-missing':
      return m.problem_enrolment_missing({ year: formatYear(problem.year) });
    case 'unit-exists':
      return m.problem_unit_exists({ unit: unitName(problem.unit) });
    case 'programme-exists':
      return m.problem_programme_exists();
    case 'record-missing':
      return m.problem_record_missing();
    case 'disagreement-open':
      return m.problem_disagreement();
  }
};

import { m } from '../../i18n/index.ts';
import type { DeadlineId } from '../../rules/index.ts';

const names: Readonly<Record<DeadlineId, () => string>> = {
  tolerance: m.date_tolerance,
  'refuse-automatic': m.date_refuse_automatic,
  feedback: m.date_feedback,
  appeal: m.date_appeal,
  'isp-submit': m.date_isp_submit,
  'isp-semester2': m.date_isp_semester2,
  'withdraw-semester1': m.date_withdraw,
  'withdraw-semester2': m.date_withdraw,
  'resit-registration': m.date_resit_registration,
  enrol: m.date_enrol,
  'appeal-grounds': m.date_appeal_grounds,
  'appeal-decision': m.date_appeal_decision,
  'give-up-part': m.date_give_up_part,
  'give-up-part-next-year': m.date_give_up_part,
  'exam-schedule': m.date_exam_schedule,
  'religious-feast': m.date_religious_feast,
  'exam-swap': m.date_exam_swap,
  'early-graduation': m.date_early_graduation,
  'isp-approval': m.date_isp_approval,
  'isp-semester2-approval': m.date_isp_semester2_approval,
  exemptions: m.date_exemptions,
  deviations: m.date_deviations,
  'status-request': m.date_status_request,
  'prior-learning': m.date_prior_learning,
  'enrol-semester2': m.date_enrol_semester2,
  'enrol-closed': m.date_enrol_closed,
  'change-programme': m.date_change_programme,
  'lift-refusal': m.date_lift_refusal,
  'lift-refusal-semester2': m.date_lift_refusal,
  'exchange-semester1': m.date_exchange,
  'exchange-semester2': m.date_exchange,
};

/** What a date is for, in a few words. */
export const dateName = (id: DeadlineId): string => names[id]();

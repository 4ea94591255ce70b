import { formatYear, m } from '../../i18n/index.ts';
import type { Deadline, DeadlineId } from '../../rules/index.ts';

/** Of the academic year of a date, and of the one after it. */
type Words = (year: string, after: string) => string;

const sentences: Readonly<Record<DeadlineId, Words>> = {
  tolerance: () => m.dates_tolerance(),
  'refuse-automatic': () => m.dates_refuse_automatic(),
  feedback: () => m.dates_feedback(),
  appeal: () => m.dates_appeal(),
  'appeal-grounds': () => m.dates_appeal_grounds(),
  'appeal-decision': () => m.dates_appeal_decision(),
  'give-up-part': () => m.dates_give_up_part(),
  'give-up-part-next-year': (year) => m.dates_give_up_part_next_year({ year }),
  'resit-registration': () => m.dates_resit_registration(),
  'exam-schedule': () => m.dates_exam_schedule(),
  'religious-feast': () => m.dates_religious_feast(),
  'exam-swap': () => m.dates_exam_swap(),
  'early-graduation': () => m.dates_early_graduation(),
  'isp-submit': (year) => m.dates_isp_submit({ year }),
  'isp-approval': () => m.dates_isp_approval(),
  'isp-semester2': () => m.dates_isp_semester2(),
  'isp-semester2-approval': () => m.dates_isp_semester2_approval(),
  exemptions: (year) => m.dates_exemptions({ year }),
  deviations: () => m.dates_deviations(),
  'status-request': (year) => m.dates_status_request({ year }),
  'prior-learning': () => m.dates_prior_learning(),
  enrol: (year) => m.dates_enrol({ year }),
  'enrol-semester2': (year) => m.dates_enrol_semester2({ year }),
  'enrol-closed': (year) => m.dates_enrol_closed({ year }),
  'change-programme': () => m.dates_change_programme(),
  'withdraw-semester1': () => m.dates_withdraw_1(),
  'withdraw-semester2': () => m.dates_withdraw_2(),
  'lift-refusal': (year) => m.dates_lift_refusal({ year }),
  'lift-refusal-semester2': (year) => m.dates_lift_refusal_semester2({ year }),
  'exchange-semester1': (_, year) => m.dates_exchange_1({ year }),
  'exchange-semester2': (_, year) => m.dates_exchange_2({ year }),
};

/** What one can do until, from or on that day, in one sentence. */
export const dateSentence = ({ id, year }: Pick<Deadline, 'id' | 'year'>): string => sentences[id](formatYear(year), formatYear(year + 1));

const kinds: Readonly<Record<Deadline['kind'], () => string>> = {
  until: () => m.dates_kind_until(),
  from: () => m.dates_kind_from(),
  decision: () => m.dates_kind_decision(),
};

/** Whether it is a last moment, a beginning, or a day by which the school decides. */
export const kindWords = (kind: Deadline['kind']): string => kinds[kind]();

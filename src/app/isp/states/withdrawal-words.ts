import { m } from '../../../i18n/index.ts';
import type { WithdrawalAssessment } from '../../../rules/index.ts';

type Reason = WithdrawalAssessment['reasons'][number];

const reasons: Readonly<Record<Reason, () => string>> = {
  retake: () => m.isp_withdraw_retake(),
  'exam-taken': () => m.isp_withdraw_exam(),
  'first-stage': () => m.isp_withdraw_first_stage(),
  'too-late': () => m.isp_withdraw_late(),
};

/** Why a unit cannot be given up on a day (RULES H.13, art. 23). */
export const withdrawalReasonWords = (reason: Reason): string => reasons[reason]();

import { m } from '../../i18n/index.ts';
import type { DeadlineId } from '../../rules/index.ts';

/** The dates that *Today* names itself: those of which a student decides something. The others stand on the screen of all dates. */
export const firstDates = {
  tolerance: () => m.date_tolerance(),
  'refuse-automatic': () => m.date_refuse_automatic(),
  feedback: () => m.date_feedback(),
  appeal: () => m.date_appeal(),
  'isp-submit': () => m.date_isp_submit(),
  'isp-semester2': () => m.date_isp_semester2(),
  'withdraw-semester1': () => m.date_withdraw(),
  'withdraw-semester2': () => m.date_withdraw(),
} as const satisfies Partial<Record<DeadlineId, () => string>>;

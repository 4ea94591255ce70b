import type { Parameter, RuleId, RulePack } from '../../model/index.ts';
import { formatDayOfYear, m } from '../../i18n/index.ts';

type Words = (pack: RulePack) => string;

const day = ({ value }: Parameter<string>) => formatDayOfYear(value);

const ispDay = ({ dates, isp }: RulePack) => ({ date: day(dates.ispSubmit), week: isp.submitAfterEnrolmentDays.value });
const deviation: Words = (pack) => m.by_isp({ ...ispDay(pack), days: pack.terms.deviationAnswerDays.value });
const withIsp: Words = (pack) => m.by_isp_only(ispDay(pack));
const lifting: Words = ({ dates }) => m.by_lift({ first: day(dates.liftRefusal), second: day(dates.liftRefusalSemester2) });
const exchange: Words = ({ dates }) => m.by_exchange({ first: day(dates.exchangeSemester1), second: day(dates.exchangeSemester2) });
const payment: Words = ({ terms }) => m.by_payment({ days: terms.paymentDays.value });

/** By when to ask or decide, for rules on which somebody decides and the regulations name a term. */
const terms: Partial<Record<RuleId, Words>> = {
  'D.7': ({ tolerance }) => m.by_window({ days: tolerance.windowDays.value }),
  'D.8': withIsp,
  'D.12': ({ tolerance }) => m.by_window({ days: tolerance.refuseAutomaticDays.value }),
  'D.14': ({ tolerance }) => m.by_window({ days: tolerance.windowDays.value }),
  'E.1': ({ terms: { appealDays } }) => m.by_appeal({ days: appealDays.value }),
  'E.2': ({ terms: { appealDays } }) => m.by_appeal({ days: appealDays.value }),
  'F.6': lifting,
  'F.9': lifting,
  'G.1': lifting,
  'G.2': lifting,
  'G.3': lifting,
  'G.6': lifting,
  'G.7': lifting,
  'G.8': lifting,
  'H.1': withIsp,
  'H.2': deviation,
  'H.3': deviation,
  'H.4': deviation,
  'H.5': deviation,
  'H.7': deviation,
  'H.8': withIsp,
  'H.10': withIsp,
  'H.13': ({ dates }) => m.by_withdraw({ first: day(dates.lastWithdrawalSemester1), second: day(dates.lastWithdrawalSemester2) }),
  'H.14': withIsp,
  'J.6': payment,
  'K.1': ({ terms: { appealDays } }) => m.by_appeal({ days: appealDays.value }),
  'K.5': payment,
  'K.6': exchange,
  'L.1': exchange,
  'L.3': exchange,
  'N.1': withIsp,
  'N.3': withIsp,
  'N.4': deviation,
};

/** By when one asks or decides about a rule; undefined where the regulations name no term. */
export const decideBy = (rule: RuleId, pack: RulePack): string | undefined => terms[rule]?.(pack);

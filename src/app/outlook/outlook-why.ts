import { formatMoney, formatPoints, formatYear, m } from '../../i18n/index.ts';
import type { Assessment, Explanation, MobilityAssessment, Outlook, RefusalRisk, StatusesAssessment } from '../../rules/index.ts';
import type { WhyContent } from '../why/why-of.ts';
import type { UnitName } from '../words/values.ts';
import { riskSentence } from './risk-words.ts';
import { dependsOnTrack, outlookTopics } from './topics.ts';
import { yearEndRows } from './year-end.ts';

/** What the explanations of this screen are made from. */
export interface OutlookWhyContext {
  readonly now: Assessment;
  readonly ahead: Outlook;
  /** Of the binding condition on this year; null without one. */
  readonly condition: Explanation | null;
  /** With the proposal for the next ISP. */
  readonly next: Assessment;
  readonly unitName: UnitName;
}

const fee = ({ isp, fee: due }: Assessment): WhyContent | null =>
  isp === null || due === null
    ? null
    : {
        title: m.outlook_fee_title({ year: formatYear(isp.year) }),
        sentence: m.why_fee({ amount: formatMoney(due.total.value), points: formatPoints(isp.points.value) }),
        why: due.total.why,
        others: [
          { sentence: m.why_fee_variable({ amount: formatMoney(due.variable.value) }), why: due.variable.why },
          ...(due.surcharge.why.steps.length > 0 ? [{ sentence: m.why_fee_surcharge({ amount: formatMoney(due.surcharge.value) }), why: due.surcharge.why }] : []),
        ],
      };

const stays: readonly (keyof MobilityAssessment)[] = ['held', 'semester1', 'semester2', 'doubleDegree'];
const abroadSentence = (which: keyof MobilityAssessment, { mobility }: Assessment): string => {
  if (which === 'held') return m.why_abroad_held({ points: formatPoints(mobility.held.value) });
  if (mobility[which].value) return m.why_abroad_yes();
  const contract = mobility[which].why.steps.some(({ key, value }) => key === 'diploma-contract' && value.unit === 'answer' && value.value === 'no');
  return contract ? m.why_abroad_contract() : m.why_abroad_no();
};

const effects: readonly (keyof StatusesAssessment)[] = ['entrepreneurAgain', 'examSpreading', 'workStatus'];

const riskWhy = (risk: RefusalRisk, unitName: UnitName): WhyContent => ({
  title: m.outlook_risks(),
  sentence: riskSentence(risk, unitName),
  why: risk.why,
  others: risk.points === null || risk.points.why === risk.why ? [] : [{ sentence: m.why_risk_points({ points: formatPoints(risk.points.value) }), why: risk.points.why }],
});

/** Why a figure of this screen is what it is; null for any other topic. */
export const outlookWhy = (topic: string, { ahead, condition, unitName, now, next }: OutlookWhyContext): WhyContent | null => {
  if (topic === outlookTopics.fee) return fee(next);
  if (topic === outlookTopics.condition) return condition === null ? null : { title: m.outlook_condition(), sentence: m.why_condition(), why: condition };
  const stay = stays.find((which) => topic === outlookTopics.abroad(which));
  if (stay !== undefined) return { title: m.abroad_title(), sentence: abroadSentence(stay, now), why: now.mobility[stay].why };
  const effect = effects.find((which) => topic === outlookTopics.status(which));
  if (effect !== undefined) {
    const { value, why } = next.statuses[effect];
    if (value === null && !dependsOnTrack(why)) return null;
    return { title: m.statuses_title(), sentence: value === null ? m.status_work_unknown() : value ? m.why_status_yes() : m.why_status_no(), why };
  }
  const risk = ahead.risks.find((_, at) => topic === outlookTopics.risk(at));
  if (risk !== undefined) return riskWhy(risk, unitName);
  const row = yearEndRows(ahead).find((_, at) => topic === outlookTopics.end(at));
  if (row === undefined) return null;
  return {
    title: row.label,
    sentence: m.why_end_now({ value: row.now.words }),
    why: row.now.why,
    others: [
      { sentence: m.why_end_worst({ value: row.worst.words }), why: row.worst.why },
      { sentence: m.why_end_best({ value: row.best.words }), why: row.best.why },
    ],
  };
};

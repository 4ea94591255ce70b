import type { Assessment, Deadline, Explanation, Refusal } from '../../rules/index.ts';
import type { RulePack } from '../../model/index.ts';
import { formatDateLong, formatList, formatNumber, formatPercent, formatYear, m } from '../../i18n/index.ts';
import { dateName } from '../words/deadlines.ts';
import { reasonList, resultWords, statusWords, type UnitName } from '../words/values.ts';

/** A further figure in the same sheet, with its own arithmetic. */
export interface WhyOther {
  readonly sentence: string;
  readonly why: Explanation;
}

/** What the why sheet shows of one figure. */
export interface WhyContent {
  readonly title: string;
  /** The figure in one plain sentence. */
  readonly sentence: string;
  readonly why: Explanation;
  /** Figures that belong to it: the other road, the best and the worst. */
  readonly others?: readonly WhyOther[];
  /** What would change it. */
  readonly change?: string;
}

export interface WhyContext {
  readonly assessment: Assessment;
  readonly pack: RulePack;
  readonly unitName: UnitName;
}

type Read = (context: WhyContext, rest: string) => WhyContent | null;

const thresholdSentence = (threshold: Extract<Assessment['threshold'], { applies: true }>): string => {
  switch (threshold.status.value) {
    case 'met':
      return m.why_threshold_met();
    case 'met-automatically':
      return m.why_threshold_met_automatically();
    case 'pending':
      return m.why_threshold_pending({ year: formatYear(threshold.due.value) });
    case 'not-met':
      return m.why_threshold_not_met();
  }
};

const threshold: Read = ({ assessment }) =>
  assessment.threshold.applies
    ? { title: m.threshold_title(), sentence: thresholdSentence(assessment.threshold), why: assessment.threshold.status.why, change: m.change_threshold() }
    : { title: m.threshold_title(), sentence: m.why_threshold_none(), why: assessment.threshold.why };

const efficiency: Read = ({ assessment }, rest) => {
  const year = assessment.years.find((candidate) => String(candidate.year) === rest);
  if (year === undefined) return null;
  const { value, why } = year.efficiency;
  const best = year.efficiencyBest;
  const words = { year: formatYear(year.year) };
  return {
    title: m.efficiency_title(),
    sentence: value === null ? m.why_efficiency_none(words) : m.why_efficiency({ ...words, value: formatPercent(value) }),
    why,
    others: best.value === null || best.value === value ? [] : [{ sentence: m.why_efficiency_best({ value: formatPercent(best.value) }), why: best.why }],
    change: m.change_efficiency(),
  };
};

const unit: Read = ({ assessment, unitName }, code) => {
  const found = assessment.units[code];
  if (found === undefined) return null;
  const status = `${resultWords(found.result.value)}, ${statusWords(found.status.value)}`;
  return { title: m.why_title_result(), sentence: m.why_unit({ unit: unitName(code), status }), why: found.result.why, change: m.change_result() };
};

const candidate: Read = ({ assessment, pack, unitName }, code) => {
  const found = assessment.tolerance.candidates.find((other) => other.code === code);
  if (found === undefined) return null;
  const unitWords = { unit: unitName(code) };
  return {
    title: m.why_title_candidate(),
    sentence: found.reasons.length === 0 ? m.why_candidate_yes(unitWords) : m.why_candidate_no({ ...unitWords, reasons: reasonList(found.reasons, pack) }),
    why: found.why,
    change: m.change_tolerance(),
  };
};

const automatic: Read = ({ assessment, unitName }) => {
  const { threshold: package_, programme } = assessment;
  const figure = programme.automatic.value.length > 0 || !package_.applies ? programme.automatic : package_.automatic;
  if (figure.value.length === 0) return null;
  return {
    title: m.why_title_automatic(),
    sentence: m.why_automatic({ units: formatList(figure.value.map(unitName)) }),
    why: figure.why,
  };
};

const refusal: Read = ({ assessment }, rest) => {
  const found: Refusal | undefined = assessment.refusals[Number(rest)];
  return found === undefined ? null : { title: m.why_title_refusal(), sentence: m.why_refusal(), why: found.why };
};

const dated: Readonly<Record<Deadline['kind'], (words: { what: string; date: string }) => string>> = {
  until: (words) => m.why_deadline(words),
  from: (words) => m.why_deadline_from(words),
  decision: (words) => m.why_deadline_decision(words),
};

const deadline: Read = ({ assessment }, rest) => {
  const found = assessment.calendar.find(({ id, year }) => `${year}-${id}` === rest);
  if (found === undefined) return null;
  const { value, why } = found.date;
  const what = dateName(found.id);
  return { title: what, sentence: value === null ? m.why_deadline_none({ what }) : dated[found.kind]({ what, date: formatDateLong(value) }), why };
};

const window: Read = ({ assessment }) => {
  const { value, why } = assessment.tolerance.window;
  return {
    title: m.why_title_window(),
    sentence: value === null ? m.why_window_none() : m.why_window({ opens: formatDateLong(value.opens), closes: formatDateLong(value.closes) }),
    why,
    change: m.change_window(),
  };
};

const percentage: Read = ({ assessment }) => {
  const { value, why } = assessment.programme.percentage;
  return {
    title: m.row_percentage(),
    sentence: value === null ? m.why_percentage_none() : m.why_percentage({ value: formatPercent(value) }),
    why,
    change: m.change_programme(),
  };
};

const readers: Readonly<Record<string, Read>> = {
  tolerantie: ({ assessment }) => ({
    title: m.tolerance_title(),
    sentence: m.why_tolerance_left({ left: assessment.tolerance.left.value }),
    why: assessment.tolerance.left.why,
    others: [
      {
        sentence: assessment.tolerance.starter.value ? m.why_starter_yes() : m.why_starter_no(),
        why: assessment.tolerance.starter.why,
      },
    ],
    change: m.change_tolerance(),
  }),
  termijn: window,
  leerkrediet: ({ assessment }) => ({
    title: m.credit_title(),
    sentence: m.why_credit({ now: formatNumber(assessment.learningCredit.now.value) }),
    why: assessment.learningCredit.now.why,
    others:
      assessment.learningCredit.best.value === assessment.learningCredit.worst.value
        ? []
        : [
            { sentence: m.why_credit_best({ value: formatNumber(assessment.learningCredit.best.value) }), why: assessment.learningCredit.best.why },
            { sentence: m.why_credit_worst({ value: formatNumber(assessment.learningCredit.worst.value) }), why: assessment.learningCredit.worst.why },
          ],
    change: m.change_learning_credit(),
  }),
  drempel: threshold,
  punten: ({ assessment }) => ({
    title: m.row_earned(),
    sentence: m.why_earned({ earned: assessment.programme.earned.value }),
    why: assessment.programme.earned.why,
    change: m.change_programme(),
  }),
  percentage,
  automatisch: automatic,
  efficientie: efficiency,
  resultaat: unit,
  tolereren: candidate,
  weigering: refusal,
  datum: deadline,
};

/** The why behind an address; null when the situation has no such figure (any more). */
export const whyOf = (topic: string, context: WhyContext): WhyContent | null => {
  const dash = topic.indexOf('-');
  const [name, rest] = dash === -1 ? [topic, ''] : [topic.slice(0, dash), topic.slice(dash + 1)];
  return Object.hasOwn(readers, name) ? (readers[name]?.(context, rest) ?? null) : null;
};

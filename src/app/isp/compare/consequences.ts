import { formatMoney, formatNumber, formatPoints, formatYear, m } from '../../../i18n/index.ts';
import type { Assessment, YearsAhead } from '../../../rules/index.ts';
import type { ConsequencesProps } from '../../../ui/index.ts';
import { thresholdWords } from '../../words/values.ts';
import type { RoadLabel } from './road-labels.ts';

/** What one of the two drafts leads to. */
export interface Road {
  readonly label: RoadLabel;
  readonly assessment: Assessment;
  readonly ahead: YearsAhead;
}

const UNKNOWN = '–';

const diploma = ({ ahead: { diploma: year, toChoose, waiting } }: Road): string =>
  year !== null ? formatYear(year) : toChoose > 0 && waiting.length === 0 ? m.isp_compare_choose_short({ points: formatPoints(toChoose) }) : UNKNOWN;
const money = (cents: number | null | undefined): string => (cents == null ? UNKNOWN : formatMoney(cents));
const credit = ({ ahead }: Road): string => {
  const after = ahead.years[0]?.learningCredit ?? null;
  return after === null ? UNKNOWN : formatNumber(after);
};
const threshold = ({ assessment }: Road): string => (assessment.threshold.applies ? thresholdWords(assessment.threshold.status.value) : m.diff_none());

/** What both drafts lead to, figure by figure; the threshold where it applies to either. */
export const consequences = (first: Road, second: Road): ConsequencesProps['items'] => {
  const item = (label: string, value: (road: Road) => string) => ({ label, values: [first, second].map((road) => ({ road: road.label.letter, value: value(road) })) });
  const judged = first.assessment.threshold.applies || second.assessment.threshold.applies;
  return [
    item(m.isp_compare_graduate(), diploma),
    item(m.isp_compare_fee(), ({ assessment }) => money(assessment.fee?.total.value)),
    item(m.isp_compare_fee_all(), ({ ahead }) => money(ahead.fee)),
    item(m.isp_compare_credit(), credit),
    item(m.row_tolerance_left(), ({ assessment }) => formatPoints(assessment.tolerance.left.value)),
    ...(judged ? [item(m.row_threshold_status(), threshold)] : []),
  ];
};

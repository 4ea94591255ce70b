import type { RulePack } from '../../model/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { formatDateLong, formatYear, m } from '../../i18n/index.ts';

const givingUp = ({ programme, threshold, years }: Assessment, pack: RulePack): string => {
  if (programme.automatic.value.length > 0) return m.automatic_refuse_graduation();
  if (!threshold.applies || threshold.due.value === years.at(-1)?.year) return m.automatic_refuse_threshold_last({ years: pack.threshold.refusalYears.value });
  return m.automatic_refuse_threshold_later({ year: formatYear(threshold.due.value) });
};

/** Until when automatic tolerances can be refused, how, and what refusing gives up. */
export const refusingWords = (assessment: Assessment, pack: RulePack): string => {
  const until = assessment.deadlines.refuseAutomatic.value;
  return until === null ? m.automatic_later() : `${m.automatic_refuse({ date: formatDateLong(until) })} ${givingUp(assessment, pack)}`;
};

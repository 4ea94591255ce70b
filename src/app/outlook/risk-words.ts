import { formatList, formatPoints, formatYear, m } from '../../i18n/index.ts';
import type { RefusalRisk } from '../../rules/index.ts';
import type { UnitName } from '../words/values.ts';

/** What a refusal would mean. */
export const riskSentence = ({ kind, unit, refusal }: RefusalRisk, unitName: UnitName): string => {
  const year = refusal === null ? '' : formatYear(refusal.year);
  switch (kind) {
    case 'threshold':
      return m.risk_threshold({ year, until: formatYear(refusal?.until ?? refusal?.year ?? 0) });
    case 'efficiency':
      return m.risk_efficiency({ year });
    case 'third-enrolment':
      return m.risk_third({ unit: unitName(unit ?? ''), year });
    case 'fourth-enrolment':
      return m.risk_fourth({ unit: unitName(unit ?? ''), year });
    case 'learning-credit':
      return m.risk_learning_credit({ year });
  }
};

/** More names than this say nothing. */
const MOST_NAMES = 4;

/** What still decides it; empty where nothing does. */
export const riskDecides = ({ risk, kind, points, units }: RefusalRisk, unitName: UnitName): string => {
  if (risk !== 'possible' || points === null) return '';
  const needed = formatPoints(points.value);
  const named = units.length > 0 && units.length <= MOST_NAMES ? m.risk_units({ units: formatList(units.map(unitName)) }) : '';
  const enough = kind === 'threshold' ? m.risk_needs_package({ needed }) : kind === 'learning-credit' ? m.risk_needs_credit({ needed }) : m.risk_needs({ needed });
  return [enough, named].join(' ').trim();
};

const names: Readonly<Record<RefusalRisk['kind'], () => string>> = {
  threshold: () => m.risk_name_threshold(),
  efficiency: () => m.risk_name_efficiency(),
  'third-enrolment': () => m.risk_name_third(),
  'fourth-enrolment': () => m.risk_name_fourth(),
  'learning-credit': () => m.risk_name_learning_credit(),
};

/** The ground of a refusal, as the end of a sentence. */
export const riskName = (kind: RefusalRisk['kind']): string => names[kind]();

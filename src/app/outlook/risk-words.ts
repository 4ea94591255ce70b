import { formatList, formatPercent, formatPoints, formatYear, m } from '../../i18n/index.ts';
import type { RulePack } from '../../model/index.ts';
import type { Figure, RefusalRisk, StepKey } from '../../rules/index.ts';
import { refusalSentence } from '../words/refusals.ts';
import type { UnitName } from '../words/values.ts';

/** What a refusal would mean; a certain one as the fact that it is. */
export const riskSentence = (risk: RefusalRisk, unitName: UnitName): string => {
  const { kind, unit, refusal } = risk;
  if (risk.risk === 'certain' && refusal !== null) return refusalSentence(refusal, unitName);
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

const pointsIn = ({ why }: Figure<number>, key: StepKey): string => {
  const value = why.steps.find((step) => step.key === key)?.value;
  return value?.unit === 'points' ? formatPoints(value.value) : m.unknown();
};

/** "20 of 44 acquired; 22 are needed for 50 %." */
const efficiencyWords = (points: Figure<number>, pack: RulePack): string =>
  m.risk_needs_efficiency({
    acquired: pointsIn(points, 'acquired'),
    taken: pointsIn(points, 'actually-taken'),
    needed: pointsIn(points, 'acquired-needed'),
    minimum: formatPercent(pack.progress.minimumEfficiency.value),
  });

/** More names than this say nothing. */
const MOST_NAMES = 4;

const someUnits = (units: RefusalRisk['units'], unitName: UnitName): string => {
  const more = units.length - MOST_NAMES;
  const named = units.slice(0, MOST_NAMES).map(unitName);
  return formatList(more > 0 ? [...named, m.risk_more_units({ count: more })] : named);
};

/** What still decides it; empty where nothing does. */
export const riskDecides = ({ risk, kind, points, orEfficiency, units, unit }: RefusalRisk, pack: RulePack, unitName: UnitName): string => {
  if (risk !== 'possible') return '';
  const needed = points === null ? '' : formatPoints(points.value);
  switch (kind) {
    case 'efficiency':
      return points === null ? '' : efficiencyWords(points, pack);
    case 'threshold':
      return points === null ? '' : m.risk_needs_package({ needed, units: someUnits(units, unitName) });
    case 'learning-credit':
      return points === null ? '' : m.risk_needs_credit({ needed });
    case 'third-enrolment':
    case 'fourth-enrolment': {
      const own = units.length > 0 ? m.risk_pass_unit({ unit: unitName(unit ?? '') }) : '';
      const other = orEfficiency === null ? '' : `${own === '' ? '' : m.risk_or()} ${efficiencyWords(orEfficiency, pack)}`;
      return [own, other].join(' ').trim();
    }
  }
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

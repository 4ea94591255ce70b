import type { AcademicYear, CourseUnit, Result, RuleId, RulePack, UnitCode } from '../model/index.ts';
import type { UnitAssessment, UnitStatus } from './assessment.ts';
import { because, dateStep, exactStep, figure, markStep } from './explain.ts';
import type { Missing, Step } from './explanation.ts';
import type { Attempt, History } from './history.ts';
import { weighParts } from './results.ts';

/** Where a unit stands over the years: the attempt whose result stands, and what it gives. */
export interface Standing {
  readonly code: UnitCode;
  readonly unit: CourseUnit;
  readonly points: number;
  readonly status: UnitStatus;
  readonly result: Result | null;
  readonly attempt: Attempt;
}

export type Standings = ReadonlyMap<UnitCode, Standing>;

const standingOf = (attempt: Attempt, status: UnitStatus, result: Result | null): Standing => ({
  code: attempt.code,
  unit: attempt.unit,
  points: attempt.points,
  status,
  result,
  attempt,
});

/** One attempt on top of what stood before it (RULES B.2–B.4, D.8): a credit and an exemption are final. */
const follow = (before: Standing | undefined, attempt: Attempt): Standing => {
  if (before?.status === 'credit' || before?.status === 'exempt') return before;
  if (attempt.state === 'withdrawn') return before ?? standingOf(attempt, 'withdrawn', null);
  if (attempt.state === 'exempt') return standingOf(attempt, 'exempt', attempt.result);
  if (attempt.passed) return standingOf(attempt, 'credit', attempt.result);
  if (attempt.tolerated) return standingOf(attempt, 'tolerated', attempt.result);
  if (before?.status === 'tolerated' && (attempt.result === null || before.attempt.year === attempt.year)) return before;
  return standingOf(attempt, attempt.coming === 'first' ? 'open' : 'failed', attempt.result);
};

/** What stands of every unit taken up to and including academic year `until` (RULES B.2–B.4). */
export const standingsOf = (history: History, until: AcademicYear = Number.POSITIVE_INFINITY): Standings => {
  const standings = new Map<UnitCode, Standing>();
  for (const { year, attempts } of history.years) {
    if (year > until) break;
    for (const attempt of attempts) standings.set(attempt.code, follow(standings.get(attempt.code), attempt));
  }
  return standings;
};

/** Credit, exemption or tolerance (RULES E.0, F.2). */
export const isSettledStatus = (status: UnitStatus | undefined): boolean => status === 'credit' || status === 'exempt' || status === 'tolerated';

/** Whether a unit stands as one of these. */
export const isSettled = (standing: Standing | undefined): boolean => isSettledStatus(standing?.status);

/** What is missing of one attempt's result (RULES A.5). */
export const missingOf = ({ code, unit, year, coming, secondOpportunity }: Attempt): readonly Missing[] => {
  if (coming === null) return [];
  const result: Missing = { what: 'result', unit: code, year, opportunity: coming === 'first' ? 1 : 2 };
  return secondOpportunity === 'unknown' && coming === 'second' ? [{ what: 'resit', unit: unit.code }, result] : [result];
};

const opportunitySteps = ({ first, second, year }: Attempt): readonly Step[] => [
  ...(first === null && second === null ? [] : [markStep('opportunity', first, { year })]),
  ...(second === null ? [] : [markStep('opportunity', second, { year })]),
];

/** Each part with what it counted with, and how they make the result (RULES B.5). */
const partSteps = (pack: RulePack, { unit, parts, result, year }: Attempt): readonly Step[] => {
  if (parts === null) return [];
  const weighed = typeof result === 'number' ? weighParts(unit, parts) : null;
  const pulled = pack.marks.partPullsDown.value;
  return [
    ...[...parts].map(([activity, value]) => markStep('part', value, { activity, year })),
    ...(weighed === null
      ? []
      : [weighed.lowest <= pulled ? markStep('lowest-part', weighed.lowest) : exactStep('weighted-mean', weighed.mean, 'mark')]),
  ];
};

/** Rules that had a say in a result by its parts: carried over, counted again or exempted. */
const rulesBehindParts = ({ record, unit, parts }: Attempt): readonly RuleId[] => {
  if (record.parts.length === 0) return [];
  const written = (activity: string) => record.parts.find((part) => part.activity === activity)?.opportunities;
  const later = record.parts.some(({ opportunities }) => opportunities !== 'exempt' && opportunities.length > 1);
  const counts = (activity: string) => parts?.get(activity) != null;
  return [
    ...(unit.activities.some(({ id }) => counts(id) && (written(id)?.length ?? 0) < (later ? 2 : 1)) ? (['B.6'] as const) : []),
    ...(later && unit.activities.some(({ id, resit }) => resit === 'no' && counts(id)) ? (['B.7'] as const) : []),
    ...(record.parts.some(({ opportunities }) => opportunities === 'exempt') ? (['B.10'] as const) : []),
  ];
};

/** Further rules that had a say in a result: by its parts, an exam that two contracts share, its scale, one opportunity only. */
const rulesBehind = (attempt: Attempt, shared: boolean): readonly RuleId[] => [
  ...rulesBehindParts(attempt),
  ...(shared ? (['B.12'] as const) : []),
  ...(typeof attempt.result === 'string' ? (['B.1'] as const) : []),
  ...(attempt.unit.resit === 'no' ? (['B.8'] as const) : []),
];

const ruleOfResult = (attempt: Attempt, replaces: boolean) =>
  attempt.state === 'exempt' ? 'E.3' : attempt.parts !== null ? 'B.5' : replaces ? 'B.4' : 'B.3';

const statusWhy = (pack: RulePack, standing: Standing, missing: readonly Missing[]) => {
  const { status, result, attempt } = standing;
  const last = { year: attempt.year, total: true };
  const withdrewOn = [attempt.withdrewOn].filter((date) => date !== undefined);
  switch (status) {
    case 'exempt':
      return because(pack, 'F.2', [markStep('exempted', result, last)]);
    case 'withdrawn':
      return because(pack, 'H.13', withdrewOn.map((date) => dateStep('withdrawn-in-time', date, last)));
    case 'tolerated':
      return because(pack, 'D.8', [markStep('tolerated', result, last)], { restsOn: ['B.3'] });
    case 'credit':
    case 'failed':
    case 'open':
      return because(pack, 'B.2', [markStep('pass-mark', pack.marks.pass.value), markStep('result', result, last)], {
        missing,
        restsOn: ['B.3'],
      });
  }
};

/** The assessment of one unit over all years: its status and the result that stands, with the opportunities behind them. */
export const assessUnit = (pack: RulePack, history: History, standing: Standing): UnitAssessment => {
  const { attempt, status, result } = standing;
  const replaced = replacedBy(history, standing);
  const twins = history.attemptsOf(standing.code).filter(({ year }) => year === attempt.year);
  const restsOn = rulesBehind(attempt, twins.length > 1);
  const missing = missingOf(attempt);
  const steps = [
    ...(replaced === undefined ? [] : [markStep('later-year-replaces', replaced.result, { year: replaced.year })]),
    ...partSteps(pack, attempt),
    ...opportunitySteps(attempt),
    markStep('result', result, { year: attempt.year, total: true }),
  ];
  return {
    code: standing.code,
    year: attempt.year,
    status: figure(status, statusWhy(pack, standing, missing)),
    result: figure(result, because(pack, ruleOfResult(attempt, replaced !== undefined), steps, { missing, restsOn })),
    secondOpportunity: attempt.secondOpportunity,
  };
};

/** The attempt of an earlier year that the standing one replaced, if any: of the latest such year the first (RULES B.4). */
const replacedBy = (history: History, { code, attempt }: Standing): Attempt | undefined => {
  const earlier = history.attemptsOf(code).filter(({ year }) => year < attempt.year);
  const latest = earlier.findLast(({ state }) => state === 'taken')?.year;
  return earlier.find(({ year }) => year === latest);
};

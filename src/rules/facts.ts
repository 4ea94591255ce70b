import type { AcademicYear, UnitCode } from '../model/index.ts';
import type {
  Assessment,
  FeeAssessment,
  IspAssessment,
  LearningCreditAssessment,
  LearningCreditPoint,
  LearningCreditYear,
  Merit,
  MobilityAssessment,
  PointsStanding,
  ProgrammeAssessment,
  StatusesAssessment,
  ThresholdAssessment,
  ToleranceAssessment,
  WithdrawalAssessment,
  YearAssessment,
} from './assessment.ts';
import type { FigureKey, FigureValue } from './difference.ts';
import type { Explanation, Figure } from './explanation.ts';

/** What of a figure is certainly better for the student: `more` of it, `fewer` (a set of units that shrinks), or nothing certain. */
export type Better = 'more' | 'less' | 'fewer' | 'uncertain';

/** One figure of an assessment, under its key. */
export interface Fact {
  readonly key: FigureKey;
  readonly figure: Figure<FigureValue>;
  readonly better: Better;
}

/** One maker for each field: a field added to the assessment is missed here by the compiler. */
type Makers<T> = { readonly [Name in keyof T]-?: (whole: T) => readonly Fact[] };

const fact = (key: FigureKey, value: FigureValue, why: Explanation, better: Better = 'uncertain'): Fact => ({
  key,
  figure: { value, why },
  better,
});

const nothing: FigureValue = { unit: 'nothing', value: null };

const number =
  (unit: 'points' | 'percent' | 'money' | 'days') =>
  (key: FigureKey, { value, why }: Figure<number | null>, better?: Better): Fact =>
    fact(key, value === null ? nothing : { unit, value }, why, better);
const points = number('points');
const percent = number('percent');
const money = number('money');
const days = number('days');

const answer = (key: FigureKey, { value, why }: Figure<boolean | null>, better?: Better): Fact =>
  fact(key, value === null ? nothing : { unit: 'answer', value: value ? 'yes' : 'no' }, why, better);
const units = (key: FigureKey, { value, why }: Figure<readonly UnitCode[]>, better?: Better): Fact =>
  fact(key, { unit: 'units', value }, why, better);
const year = (key: FigureKey, { value, why }: Figure<AcademicYear>): Fact => fact(key, { unit: 'year', value }, why);

const creditParts: readonly (keyof LearningCreditYear)[] = ['before', 'deducted', 'restored', 'returned', 'bonus', 'after'];

const yearMakers: Makers<YearAssessment> = {
  year: () => [],
  contracts: ({ year, contracts, taken }) => [fact(`years.${year}.contracts`, { unit: 'contracts', value: contracts }, taken.why)],
  complete: ({ year, complete, efficiency }) => [answer(`years.${year}.complete`, { value: complete, why: efficiency.why })],
  taken: ({ year, taken }) => [points(`years.${year}.taken`, taken)],
  actuallyTaken: ({ year, actuallyTaken }) => [points(`years.${year}.actuallyTaken`, actuallyTaken)],
  acquired: ({ year, acquired }) => [points(`years.${year}.acquired`, acquired, 'more')],
  efficiency: ({ year, efficiency }) => [percent(`years.${year}.efficiency`, efficiency, 'more')],
  efficiencyBest: ({ year, efficiencyBest }) => [percent(`years.${year}.efficiencyBest`, efficiencyBest, 'more')],
  bindingCondition: ({ year, bindingCondition }) => [answer(`years.${year}.bindingCondition`, bindingCondition, 'less')],
  learningCredit: ({ year, learningCredit: { value, why } }) =>
    creditParts.map((part) => points(`years.${year}.learningCredit.${part}`, { value: value[part], why }, part === 'after' ? 'more' : undefined)),
};

const toleranceMakers: Makers<ToleranceAssessment> = {
  base: ({ base }) => [points('tolerance.base', base)],
  budget: ({ budget }) => [points('tolerance.budget', budget)],
  limit: ({ limit }) => [points('tolerance.limit', limit)],
  used: ({ used }) => [points('tolerance.used', used)],
  left: ({ left }) => [points('tolerance.left', left, 'more')],
  starter: ({ starter }) => [answer('tolerance.starter', starter)],
  window: ({ window: { value, why } }) => [fact('tolerance.window', value === null ? nothing : { unit: 'window', value }, why)],
  open: ({ open, window }) => [answer('tolerance.open', { value: open, why: window.why })],
  daysLeft: ({ daysLeft, window }) => [days('tolerance.daysLeft', { value: daysLeft, why: window.why })],
  candidates: ({ candidates }) =>
    candidates.flatMap(({ code, points: size, result, reasons, why }): readonly Fact[] => [
      points(`tolerance.candidates.${code}.points`, { value: size, why }),
      fact(`tolerance.candidates.${code}.result`, { unit: 'mark', value: result }, why),
      fact(`tolerance.candidates.${code}.reasons`, { unit: 'reasons', value: reasons }, why),
    ]),
  choices: ({ choices, left }) => [fact('tolerance.choices', { unit: 'choices', value: choices }, left.why)],
  choicesComplete: ({ choicesComplete, left }) => [answer('tolerance.choicesComplete', { value: choicesComplete, why: left.why })],
  undecided: ({ undecided, window }) => [units('tolerance.undecided', { value: undecided, why: window.why })],
  ifAllTolerated: ({ ifAllTolerated, left: { why } }) => [
    points('tolerance.ifAllTolerated.left', { value: ifAllTolerated.left, why }),
    points('tolerance.ifAllTolerated.over', { value: ifAllTolerated.over, why }),
  ],
};

const decisionFacts = ({ decision, tolerance }: Assessment): readonly Fact[] => {
  if (decision === null) return [];
  const why = tolerance.left.why;
  const accepted = answer('decision.accepted', { value: decision.accepted, why });
  if (decision.accepted) return [accepted];
  const whyOf = (code: UnitCode) => tolerance.candidates.find((candidate) => candidate.code === code)?.why ?? why;
  const refused = Object.entries(decision.refused);
  return [accepted, ...refused.map(([code, value]) => fact(`decision.refused.${code}`, { unit: 'reasons', value }, whyOf(code)))];
};

const withdrawMakers: Makers<WithdrawalAssessment> = {
  allowed: ({ allowed, restores }) => [answer('withdraw.allowed', { value: allowed, why: restores.why })],
  restores: ({ restores }) => [points('withdraw.restores', restores)],
  reasons: ({ reasons, restores }) => [fact('withdraw.reasons', { unit: 'withdrawal-reasons', value: reasons }, restores.why)],
};

const thresholdMakers: Makers<Extract<ThresholdAssessment, { applies: true }>> = {
  applies: ({ status }) => [answer('threshold.applies', { value: true, why: status.why })],
  package: ({ package: value, status }) => [units('threshold.package', { value, why: status.why })],
  open: ({ open, status }) => [units('threshold.open', { value: open, why: status.why }, 'fewer')],
  due: ({ due }) => [year('threshold.due', due)],
  status: ({ status: { value, why } }) => [fact('threshold.status', { unit: 'threshold', value }, why, 'more')],
  automatic: ({ automatic }) => [units('threshold.automatic', automatic)],
  ifResultsStay: ({ ifResultsStay }) => [units('threshold.ifResultsStay', ifResultsStay)],
  stillPossible: ({ stillPossible }) => [answer('threshold.stillPossible', stillPossible, 'more')],
};

const standingParts: readonly (keyof PointsStanding)[] = ['points', 'settled', 'credit', 'exempt', 'tolerated', 'undecided', 'open'];

const merit = (key: FigureKey, { value, why }: Figure<Merit | null>): Fact =>
  fact(key, value === null ? nothing : { unit: 'merit', value }, why, 'more');

const programmeMakers: Makers<ProgrammeAssessment> = {
  earned: ({ earned }) => [points('programme.earned', earned, 'more')],
  percentage: ({ percentage }) => [percent('programme.percentage', percentage, 'more')],
  passed: ({ passed }) => [answer('programme.passed', passed, 'more')],
  merit: (one) => [merit('programme.merit', one.merit)],
  meritSoFar: ({ meritSoFar }) => [merit('programme.meritSoFar', meritSoFar)],
  automatic: ({ automatic }) => [units('programme.automatic', automatic)],
  automaticBlockedBy: ({ automaticBlockedBy, automatic }) => [
    answer('programme.blockedByEfficiency', { value: automaticBlockedBy !== null, why: automatic.why }),
  ],
  stages: ({ stages, earned: { why } }) =>
    stages.flatMap((one) => standingParts.map((part) => points(`programme.stages.${one.stage}.${part}`, { value: one[part], why }))),
  standing: ({ standing, earned: { why } }) => standingParts.map((part) => points(`programme.standing.${part}`, { value: standing[part], why })),
};

const ispMakers: Makers<Omit<IspAssessment, 'findings'>> = {
  year: ({ year: value, points: { why } }) => [year('isp.year', { value, why })],
  points: (one) => [points('isp.points', one.points)],
  submittable: ({ submittable }) => [answer('isp.submittable', submittable, 'more')],
};

const feeMakers: Makers<FeeAssessment> = {
  fixed: ({ fixed }) => [money('fee.fixed', fixed)],
  variable: ({ variable }) => [money('fee.variable', variable)],
  surcharge: ({ surcharge }) => [money('fee.surcharge', surcharge)],
  platform: ({ platform }) => [money('fee.platform', platform)],
  total: ({ total }) => [money('fee.total', total)],
};

const mobilityMakers: Makers<MobilityAssessment> = {
  held: ({ held }) => [points('mobility.held', held, 'more')],
  semester1: ({ semester1 }) => [answer('mobility.semester1', semester1, 'more')],
  semester2: ({ semester2 }) => [answer('mobility.semester2', semester2, 'more')],
  doubleDegree: ({ doubleDegree }) => [answer('mobility.doubleDegree', doubleDegree, 'more')],
};

const statusMakers: Makers<StatusesAssessment> = {
  entrepreneurAgain: ({ entrepreneurAgain }) => [answer('statuses.entrepreneurAgain', entrepreneurAgain, 'more')],
  examSpreading: ({ examSpreading }) => [answer('statuses.examSpreading', examSpreading, 'more')],
  workStatus: ({ workStatus }) => [answer('statuses.workStatus', workStatus, 'more')],
};

const timeline = (key: FigureKey, value: readonly LearningCreditPoint[], why: Explanation): Fact => fact(key, { unit: 'timeline', value }, why);

const creditMakers: Makers<LearningCreditAssessment> = {
  start: ({ start, now: { why } }) => [points('learningCredit.start', { value: start, why })],
  now: ({ now }) => [points('learningCredit.now', now, 'more')],
  best: ({ best }) => [points('learningCredit.best', best, 'more')],
  worst: ({ worst }) => [points('learningCredit.worst', worst, 'more')],
  bonusLeft: ({ bonusLeft, now: { why } }) => [points('learningCredit.bonusLeft', { value: bonusLeft, why })],
  timeline: ({ timeline: value, now: { why } }) => [timeline('learningCredit.timeline', value, why)],
  timelineBest: ({ timelineBest, best: { why } }) => [timeline('learningCredit.timelineBest', timelineBest, why)],
  timelineWorst: ({ timelineWorst, worst: { why } }) => [timeline('learningCredit.timelineWorst', timelineWorst, why)],
};

const chapter = <T>(makers: Makers<T>, whole: T | null): readonly Fact[] =>
  whole === null ? [] : Object.values<(whole: T) => readonly Fact[]>(makers).flatMap((make) => make(whole));

/** Every figure of an assessment under its key, chapter by chapter; units, refusals, findings, dates and questions aside. */
export const factsOf = (assessment: Assessment): readonly Fact[] => {
  const { threshold } = assessment;
  return [
    ...chapter(creditMakers, assessment.learningCredit),
    ...chapter(programmeMakers, assessment.programme),
    ...(threshold.applies
      ? chapter(thresholdMakers, threshold)
      : [answer('threshold.applies', { value: false, why: threshold.why })]),
    ...chapter(toleranceMakers, assessment.tolerance),
    ...decisionFacts(assessment),
    ...chapter(withdrawMakers, assessment.withdraw),
    ...assessment.years.flatMap((one) => chapter(yearMakers, one)),
    ...chapter(ispMakers, assessment.isp),
    ...chapter(feeMakers, assessment.fee),
    ...chapter(mobilityMakers, assessment.mobility),
    ...chapter(statusMakers, assessment.statuses),
  ];
};

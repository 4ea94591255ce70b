import { describe, expect, it } from 'vitest';
import { parameterPaths, RuleId, type ParameterPath } from '../model/index.ts';
import { assumedBehind, parametersOf } from './parameters.ts';
import { pack } from './testing/pack.fixture.ts';

type Paths = readonly ParameterPath[];

/** What decides whether a unit was passed, failed or given back in time. */
const results: Paths = [
  'marks.pass', 'marks.partPullsDown', 'marks.opportunitiesPerYear', 'dates.lastWithdrawalSemester1', 'dates.lastWithdrawalSemester2', 'dates.lastResults',
  'terms.giveUpPartDays',
];
const budget: Paths = [...results, 'tolerance.budgetPercent'];
const capped: Paths = [...budget, 'tolerance.cap'];
const starter: Paths = [...results, 'tolerance.starterBelow'];
const left: Paths = [...capped, ...starter, 'tolerance.starterCap'];
const window: Paths = [...results, 'tolerance.windowDays'];
const tolerable: Paths = [...left, ...window, 'tolerance.marks', 'tolerance.minimumEfficiency'];
const threshold: Paths = [...tolerable, 'tolerance.exceptionalMark', 'threshold.fromYear', 'threshold.years', 'threshold.yearsAfterChangeOfMajor'];
const thresholdRefusal: Paths = [...threshold, 'threshold.refusalYears', 'dates.liftRefusal'];
const percentage: Paths = [...results, 'marks.maximum'];
/** Automatic tolerances included: for the threshold and for the diploma. */
const diploma: Paths = [...threshold, ...percentage, 'programme.minimumPercentage'];
const binding: Paths = [...results, 'progress.minimumEfficiency', 'progress.refusalYears', 'dates.liftRefusal'];
const thirdRefusal: Paths = [...diploma, 'progress.minimumEfficiency', 'repeats.third', 'repeats.refusalYears', 'dates.liftRefusal'];
const fourthRefusal: Paths = [...thirdRefusal, 'repeats.fourth'];
const bonus: Paths = [...results, 'learningCredit.bonus'];
const rebuilding: Paths = ['learningCredit.rebuildPerYear', 'learningCredit.rebuildTo', 'learningCredit.rebuildAfterYears'];
const balance: Paths = [...bonus, ...rebuilding, 'learningCredit.start'];
const balanceRefusal: Paths = [
  ...diploma, ...balance, 'learningCredit.refusedAtOrBelow', 'learningCredit.exceptionPoints', 'learningCredit.exceptionYears', 'dates.liftRefusal',
];
const ispDates: Paths = ['isp.submitAfterEnrolmentDays', 'dates.ispSubmit', 'dates.ispSemester2', 'dates.ispApproval', 'dates.ispSemester2Approval'];
/** Until when an ISP is due, also for who enrols late. */
const due: Paths = ['isp.submitAfterEnrolmentDays', 'dates.ispSubmit'];
const sequence: Paths = [...diploma, ...due, 'dates.enrol'];
const size: Paths = [...sequence, ...binding, ...ispDates, 'isp.minimumPoints', 'isp.maximumPoints', 'isp.rightPoints', 'isp.nonEEAMinimumPoints'];
const secondDiploma: Paths = [...sequence, 'isp.secondDiplomaPoints'];
const leaving: Paths = ['dates.lastWithdrawalSemester1', 'dates.lastWithdrawalSemester2'];
const fee: Paths = [
  'fee.standard.fixed', 'fee.standard.perPoint', 'fee.nearlyGrant.fixed', 'fee.nearlyGrant.perPoint', 'fee.grant.fixed', 'fee.grant.perPoint',
  'fee.nonEEABusinessManagement.fixed', 'fee.nonEEABusinessManagement.perPoint', 'fee.bachelorAfterBachelor.fixed', 'fee.bachelorAfterBachelor.perPoint',
  'fee.examContract.fixed', 'fee.examContract.perPoint', 'fee.platform', 'fee.lastYearSecondary', 'fee.lastYearSecondaryPoints',
];
const exchange: Paths = ['dates.exchangeSemester1', 'dates.exchangeSemester2'];

/** The numbers that the figures of each rule can depend on; those of a rule that is not here depend on none. */
// prettier-ignore
const behind: Readonly<Partial<Record<RuleId, Paths>>> = {
  'A.4': ['dates.yearStart'],
  'B.2': results, 'B.3': results, 'B.4': results, 'B.5': results, 'B.6': results, 'B.7': results, 'B.8': results, 'B.9': ['dates.lastResults'], 'B.10': results,
  'C.1': results, 'C.2': results, 'C.3': results, 'C.4': starter,
  'D.1': results, 'D.2': budget, 'D.3': capped, 'D.4': left, 'D.5': left, 'D.6': tolerable, 'D.7': window,
  'D.9': threshold, 'D.10': threshold, 'D.11': diploma, 'D.12': [...diploma, 'tolerance.refuseAutomaticDays'],
  'D.13': tolerable, 'D.14': tolerable, 'D.15': tolerable,
  'E.0': results, 'E.1': diploma, 'E.2': diploma, 'E.3': percentage, 'E.4': [...diploma, 'programme.merit', 'programme.meritMinimumPoints'],
  'F.1': ['threshold.fromYear'], 'F.2': results, 'F.3': threshold, 'F.5': ['dates.lastWithdrawalSemester1'],
  'F.6': thresholdRefusal, 'F.8': threshold, 'F.9': thresholdRefusal,
  'G.1': binding, 'G.2': thirdRefusal, 'G.3': fourthRefusal, 'G.4': ['repeats.refusalYears'], 'G.5': balanceRefusal,
  'G.7': ['dates.liftRefusal', 'dates.liftRefusalSemester2'],
  'H.1': ispDates, 'H.2': size, 'H.3': [...diploma, ...due], 'H.4': sequence, 'H.5': sequence, 'H.6': sequence, 'H.7': [...sequence, ...ispDates], 'H.8': sequence,
  'H.10': due, 'H.12': tolerable, 'H.13': leaving, 'H.14': secondDiploma,
  'H.16': [...size, ...secondDiploma, ...thresholdRefusal, ...fourthRefusal, ...balanceRefusal],
  'I.1': ['learningCredit.start'], 'I.2': balance, 'I.3': results, 'I.5': bonus, 'I.6': leaving, 'I.8': ['learningCredit.masterDeduction'], 'I.9': rebuilding,
  'I.10': balance, 'I.12': balance,
  'J.1': fee, 'J.3': [...balance, 'fee.surchargePerPoint'], 'J.5': [...fee, 'fee.withdrawFixedOnlyDays', 'fee.withdrawHalfDays'], 'J.6': ['terms.paymentDays'],
  'K.1': ['terms.feedbackDays', 'terms.appealDays', 'terms.appealDecisionDays', 'terms.appealGroundsDays'],
  'K.2': [...due, 'dates.examSchedule', 'terms.giveUpPartDays', 'terms.religiousFeastDays'],
  'K.3': [...due, 'dates.ispApproval', 'dates.ispSemester2Approval', 'dates.priorLearning', 'terms.deviationAnswerDays'],
  'K.4': ['dates.enrol', 'dates.enrolSemester2', 'dates.enrolClosed'], 'K.5': ['terms.paymentDays'], 'K.6': exchange,
  'L.1': [...results, 'mobility.semester1Points', 'mobility.semester2Points'], 'L.2': exchange,
  'L.3': [...results, 'mobility.doubleDegreePoints', 'mobility.doubleDegreeCredits', 'mobility.doubleDegreeTolerated'], 'L.4': ['mobility.grades'],
  'N.1': [...results, 'statuses.entrepreneurEfficiency'], 'N.2': ['statuses.spreadingPoints'],
};

describe('the numbers behind the figures of a rule', () => {
  it.each(RuleId.options)('%s: its own and those of the rules that it builds on, in the order of the schema', (rule) => {
    const mine = new Set(behind[rule]);
    expect(parametersOf(rule)).toEqual(parameterPaths.filter((path) => mine.has(path)));
  });
});

describe('the numbers of another school behind some figures', () => {
  const from = { from: 'other-2024' };
  const { marks, tolerance } = pack;
  const borrowing = {
    ...pack,
    marks: { ...marks, maximum: { ...marks.maximum, assumed: from } },
    tolerance: { ...tolerance, budgetPercent: { ...tolerance.budgetPercent, assumed: from }, starterCap: { ...tolerance.starterCap, assumed: from } },
  };
  const assumed = (rule: RuleId, ...restsOn: readonly RuleId[]) => assumedBehind(borrowing, [{ rule, restsOn }]);

  it('are those of its rule and of the rules it rests on, and none that the school has itself', () => {
    expect(assumed('D.2')).toEqual(['tolerance.budgetPercent']);
    expect(assumed('D.1', 'D.4')).toEqual(['tolerance.budgetPercent', 'tolerance.starterCap']);
    expect(assumed('D.1')).toEqual([]);
  });

  it('are named once for all figures together, in the order of the schema', () => {
    const whys = [{ rule: 'D.5' as const, restsOn: ['D.2' as const] }, { rule: 'E.3' as const, restsOn: [] }];
    expect(assumedBehind(borrowing, whys)).toEqual(['marks.maximum', 'tolerance.budgetPercent', 'tolerance.starterCap']);
    expect(assumedBehind(pack, whys)).toEqual([]);
  });
});

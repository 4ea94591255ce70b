import { parametersIn, type ParameterPath, type RuleId, type RulePack } from '../model/index.ts';
import type { Explanation } from './explanation.ts';
import { perKey } from './remembered.ts';

/**
 * Which rules use each number of a pack, themselves. A new number does not compile until it says where it is used; that it really is, and that
 * every figure that it changes rests on one of these rules, test/packs shows on all cases. Put together when somebody asks what a figure rests on,
 * not while the app starts.
 */
// prettier-ignore
const usedBy = (): Readonly<Record<ParameterPath, readonly [RuleId, ...RuleId[]]>> => ({
  'marks.maximum': ['E.3'],
  'marks.pass': ['B.2'],
  'marks.partPullsDown': ['B.5'],
  'marks.opportunitiesPerYear': ['B.3'],
  'tolerance.marks': ['D.6'],
  'tolerance.budgetPercent': ['D.2'],
  'tolerance.cap': ['D.3'],
  'tolerance.starterCap': ['D.4'],
  'tolerance.starterBelow': ['C.4'],
  'tolerance.minimumEfficiency': ['D.6'],
  'tolerance.windowDays': ['D.7'],
  'tolerance.refuseAutomaticDays': ['D.12'],
  'tolerance.exceptionalMark': ['D.10'],
  'programme.minimumPercentage': ['E.2'],
  'programme.merit': ['E.4'],
  'programme.meritMinimumPoints': ['E.4'],
  'repeats.third': ['G.2'],
  'repeats.fourth': ['G.3'],
  'repeats.refusalYears': ['G.4'],
  'threshold.fromYear': ['F.1'],
  'threshold.years': ['D.9'],
  'threshold.yearsAfterChangeOfMajor': ['F.3'],
  'threshold.refusalYears': ['F.6'],
  'progress.minimumEfficiency': ['G.1', 'G.2'],
  'progress.refusalYears': ['G.1'],
  'learningCredit.start': ['I.1'],
  'learningCredit.bonus': ['I.5'],
  'learningCredit.masterDeduction': ['I.8'],
  'learningCredit.rebuildPerYear': ['I.9'],
  'learningCredit.rebuildTo': ['I.9'],
  'learningCredit.rebuildAfterYears': ['I.9'],
  'learningCredit.refusedAtOrBelow': ['G.5'],
  'learningCredit.exceptionPoints': ['G.5'],
  'learningCredit.exceptionYears': ['G.5'],
  'isp.minimumPoints': ['H.2'],
  'isp.maximumPoints': ['H.2'],
  'isp.rightPoints': ['H.2'],
  'isp.nonEEAMinimumPoints': ['H.2'],
  'isp.submitAfterEnrolmentDays': ['H.1', 'H.3', 'H.4', 'H.10', 'K.2', 'K.3'],
  'isp.secondDiplomaPoints': ['H.14'],
  'fee.standard.fixed': ['J.1'],
  'fee.standard.perPoint': ['J.1'],
  'fee.nearlyGrant.fixed': ['J.1'],
  'fee.nearlyGrant.perPoint': ['J.1'],
  'fee.grant.fixed': ['J.1'],
  'fee.grant.perPoint': ['J.1'],
  'fee.nonEEABusinessManagement.fixed': ['J.1'],
  'fee.nonEEABusinessManagement.perPoint': ['J.1'],
  'fee.bachelorAfterBachelor.fixed': ['J.1'],
  'fee.bachelorAfterBachelor.perPoint': ['J.1'],
  'fee.examContract.fixed': ['J.1'],
  'fee.examContract.perPoint': ['J.1'],
  'fee.platform': ['J.1'],
  'fee.lastYearSecondary': ['J.1'],
  'fee.lastYearSecondaryPoints': ['J.1'],
  'fee.surchargePerPoint': ['J.3'],
  'fee.withdrawFixedOnlyDays': ['J.5'],
  'fee.withdrawHalfDays': ['J.5'],
  'mobility.semester1Points': ['L.1'],
  'mobility.semester2Points': ['L.1'],
  'mobility.doubleDegreePoints': ['L.3'],
  'mobility.doubleDegreeCredits': ['L.3'],
  'mobility.doubleDegreeTolerated': ['L.3'],
  'mobility.grades': ['L.4'],
  'statuses.entrepreneurEfficiency': ['N.1'],
  'statuses.spreadingPoints': ['N.2'],
  'dates.yearStart': ['A.4'],
  'dates.lastWithdrawalSemester1': ['H.13', 'I.6', 'F.5'],
  'dates.lastWithdrawalSemester2': ['H.13', 'I.6'],
  'dates.ispSubmit': ['H.1', 'H.3', 'H.4', 'H.10', 'K.2', 'K.3'],
  'dates.ispSemester2': ['H.1'],
  'dates.ispApproval': ['H.1', 'K.3'],
  'dates.ispSemester2Approval': ['H.1', 'K.3'],
  'dates.enrol': ['H.4', 'K.4'],
  'dates.enrolSemester2': ['K.4'],
  'dates.enrolClosed': ['K.4'],
  'dates.liftRefusal': ['F.6', 'G.1', 'G.2', 'G.5', 'G.7'],
  'dates.liftRefusalSemester2': ['G.7'],
  'dates.priorLearning': ['K.3'],
  'dates.examSchedule': ['K.2'],
  'dates.exchangeSemester1': ['K.6', 'L.2'],
  'dates.exchangeSemester2': ['K.6', 'L.2'],
  'dates.lastResults': ['B.9'],
  'terms.feedbackDays': ['K.1'],
  'terms.appealDays': ['K.1'],
  'terms.appealDecisionDays': ['K.1'],
  'terms.appealGroundsDays': ['K.1'],
  'terms.giveUpPartDays': ['B.6', 'K.2'],
  'terms.deviationAnswerDays': ['K.3'],
  'terms.religiousFeastDays': ['K.2'],
  'terms.paymentDays': ['J.6', 'K.5'],
});

/**
 * Rules on whose outcome a rule builds: a number of theirs can change its figures too. Each names only what none of the others that it names
 * builds on already.
 */
// prettier-ignore
const buildsOn = (): Readonly<Partial<Record<RuleId, readonly RuleId[]>>> => ({
  'B.2': ['B.3'], 'B.3': ['B.5', 'B.9', 'H.13'], 'B.4': ['B.2'], 'B.5': ['B.6'], 'B.6': ['B.2'], 'B.7': ['B.5'], 'B.8': ['B.3'], 'B.10': ['B.5'],
  'C.1': ['B.2'], 'C.2': ['C.1'], 'C.3': ['C.2'], 'C.4': ['B.2'],
  'D.1': ['B.2'], 'D.2': ['D.1'], 'D.3': ['D.2'], 'D.4': ['D.3', 'C.4'], 'D.5': ['D.4'], 'D.6': ['D.5', 'D.7'], 'D.7': ['B.3'], 'D.9': ['D.6', 'D.10', 'F.3'],
  'D.10': ['D.9'], 'D.11': ['E.2'], 'D.12': ['D.11'], 'D.13': ['D.6'], 'D.14': ['D.6'], 'D.15': ['D.6'],
  'E.0': ['B.2'], 'E.1': ['E.2'], 'E.2': ['D.9', 'E.3'], 'E.3': ['B.2'], 'E.4': ['E.2'],
  'F.2': ['B.2'], 'F.3': ['D.9', 'F.1'], 'F.6': ['F.3'], 'F.8': ['F.3'], 'F.9': ['F.6'],
  'G.1': ['C.2'], 'G.2': ['D.11', 'G.4'], 'G.3': ['G.2'], 'G.5': ['E.2', 'I.12'],
  'H.2': ['G.1', 'H.1', 'H.4'], 'H.3': ['D.11'], 'H.4': ['D.11'], 'H.5': ['H.4'], 'H.6': ['H.4'], 'H.7': ['H.1', 'H.4'], 'H.8': ['H.4'],
  'H.12': ['D.13'], 'H.14': ['H.4'], 'H.16': ['F.6', 'G.3', 'G.5', 'H.2', 'H.14'],
  'I.2': ['I.1', 'I.5', 'I.9'], 'I.3': ['B.2'], 'I.5': ['B.2'], 'I.10': ['I.12'], 'I.12': ['I.2'],
  'J.3': ['I.10'], 'J.5': ['J.1'],
  'L.1': ['B.2'], 'L.3': ['B.2'], 'N.1': ['C.2'],
});

const closureOf = (rule: RuleId): ReadonlySet<RuleId> => {
  const builds = buildsOn();
  const found = new Set([rule]);
  for (const one of found) builds[one]?.forEach((other) => found.add(other));
  return found;
};

/** The numbers that a rule's figures can depend on: those it uses itself and those of the rules that it builds on, in the order of the schema. */
export const parametersOf = perKey((rule: RuleId): readonly ParameterPath[] => {
  const users = usedBy();
  const rules = closureOf(rule);
  const isUsed = (path: string): path is ParameterPath => Object.hasOwn(users, path);
  return Object.keys(users).filter(isUsed).filter((path) => users[path].some((user) => rules.has(user)));
});

/** The numbers behind some figures that are not known for the school of the pack, each once, in the order of the schema. */
export const assumedBehind = (pack: RulePack, whys: readonly Pick<Explanation, 'rule' | 'restsOn'>[]): readonly ParameterPath[] => {
  const behind = new Set(whys.flatMap(({ rule, restsOn }) => [rule, ...restsOn]).flatMap(parametersOf));
  return [...parametersIn(pack)].flatMap(([path, { assumed }]) => (assumed !== undefined && behind.has(path) ? [path] : []));
};

import { describe, expect, it } from 'vitest';
import { parametersIn, RuleId } from '../../model/index.ts';
import { odisee2024 } from './numbers.ts';

/** Names under what they share: `{ a: 'x', b: 'y', c: 'x' }` becomes `{ x: 'a c', y: 'b' }`. */
const together = (entries: readonly (readonly [name: string, shared: string])[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...Map.groupBy(entries, ([, shared]) => shared)].map(([shared, all]) => [shared, all.map(([name]) => name).join(' ')]));

describe('the articles of the Odisee regulations 2024-2025, in their order', () => {
  it('are those of the regulations under this name', () => {
    const { institution, year, title } = odisee2024;
    expect([institution, year, title]).toEqual(['Odisee', 2024, 'Onderwijs- en examenreglement Odisee 2024-2025']);
  });

  it('have each rule where the text has it', () => {
    const inOrder = RuleId.options.map((rule) => [rule, odisee2024.articles[rule]] as const);
    expect(together(inOrder)).toEqual({
      // Title 1: admission, enrolment, the study programme, exemption, study progress.
      'art. 4': 'G.6',
      'art. 7, 8, 9, 23, 34': 'K.4',
      'art. 8, 19, 23': 'A.3',
      'art. 8 §2, 9 §4, 23 §4': 'I.6',
      'art. 8 §3': 'F.5',
      'art. 15, titel 3, cluster Onderwijs': 'H.14',
      'art. 16, titel 7': 'A.6',
      'art. 17, 43': 'H.15',
      'art. 19': 'H.1 H.11 H.12',
      'art. 19, 91 §2': 'D.13',
      'art. 19-22': 'H.16',
      'art. 19, 22, 25, 26, bijlage bijzondere statuten': 'K.3',
      'ISP-toepassing': 'H.9',
      'art. 20 §1, titel 7, volgtijdelijkheid': 'H.4',
      'art. 20 §1, titel 7, voortgangseis': 'H.5',
      'art. 20 §2': 'H.2',
      'art. 20 §3': 'H.3',
      'art. 20 §4': 'H.6',
      'art. 21': 'F.7 H.7',
      'art. 23': 'H.13',
      'art. 25': 'H.10',
      'art. 25, 77': 'B.10',
      'art. 29': 'G.1',
      'art. 30 §1': 'F.1 F.2 F.3 F.4',
      'art. 30 §1-3': 'F.6',
      'art. 30 §1, 91 §3': 'F.8',
      'art. 31 §1': 'G.2',
      'art. 31 §2': 'G.3',
      'art. 31 §3, 10': 'G.4',
      'art. 31 §4': 'G.8',
      'art. 33': 'G.5',
      'art. 34': 'F.9 G.7',
      // Title 2: exams.
      'art. 36': 'A.4',
      'art. 39, 89 §6': 'B.7',
      'art. 43-46, 48, 89 §2, 89 §5, 90 §5': 'K.2',
      'art. 44 §3, 45, 89 §2': 'B.9',
      'art. 45, 89 §1': 'B.8',
      'art. 52': 'B.12',
      'art. 61': 'A.5',
      'art. 63, 100': 'B.11',
      'art. 65': 'B.1',
      'art. 65, 66': 'B.5',
      'art. 76, 77': 'B.2',
      'art. 78, 25': 'E.3',
      'art. 79': 'E.0',
      'art. 79 a': 'E.1',
      'art. 79 b': 'E.2',
      'art. 79, 91 §1': 'D.6',
      'art. 80': 'E.5',
      'art. 81': 'E.4',
      'art. 86, 87, 101': 'K.1',
      'art. 89 §1-2': 'B.3',
      'art. 89 §2, 91 §2, 90 §3': 'D.8',
      'art. 89 §3, 90': 'H.8',
      'art. 89 §5, 90 §5': 'B.6',
      'art. 90 §1': 'B.4',
      'art. 90, 91': 'D.15',
      'art. 91 §1': 'D.1 D.2 D.3 D.4',
      'art. 91 §1, 10': 'D.5',
      'art. 91 §2': 'D.7 D.14',
      'art. 91 §2, 101': 'A.2',
      'art. 91 §3': 'D.9 D.10 D.12',
      'art. 91 §3, 79': 'D.11',
      // Title 4: mobility; title 7: definitions; the clause on rounding.
      'titel 4, punt 3.2': 'L.1',
      'titel 4, punt 3.3, 9.2': 'L.3',
      'titel 4, punt 4': 'K.6',
      'titel 4, punt 5.4': 'L.2',
      'titel 4, punt 9.1': 'L.4',
      'titel 7, studiepunt': 'C.1',
      'titel 7, studie-efficiëntie': 'C.2 C.3',
      'titel 7, starter': 'C.4',
      Afrondingen: 'A.1',
      // The annexes, and Flemish law.
      'bijlage studiegelden, art. 1 §3, 2': 'J.4',
      'bijlage studiegelden, art. 2, 8': 'J.2',
      'bijlage studiegelden, art. 3': 'J.1',
      'bijlage studiegelden, art. 3-4': 'J.3',
      'bijlage studiegelden, art. 4': 'J.6 K.5',
      'bijlage studiegelden, art. 7': 'J.5',
      'bijlage bijzondere statuten, art. 1, art. 22 §1': 'N.4',
      'bijlage bijzondere statuten, art. 5 §1': 'N.3',
      'bijlage bijzondere statuten, art. 5 §2, 6 §4': 'N.2',
      'bijlage bijzondere statuten, art. 6 §2': 'N.1',
      'Vlaams leerkrediet': 'I.1 I.2 I.3 I.4 I.5 I.7 I.8 I.9 I.10 I.11 I.12',
    });
  });

  it('have each date of a rule that speaks of several in the one that names it', () => {
    const dates = Object.values(odisee2024.dateArticles ?? {}).flatMap((of) => Object.entries(of ?? {}));
    expect(together(dates)).toEqual({
      'art. 7': 'enrol enrol-semester2 enrol-closed',
      'art. 9 §1': 'change-programme',
      'art. 22': 'deviations',
      'art. 25': 'exemptions',
      'art. 26': 'prior-learning',
      'art. 43': 'exam-schedule religious-feast',
      'art. 46': 'exam-swap',
      'art. 48': 'early-graduation',
      'art. 87': 'feedback',
      'art. 89 §2': 'resit-registration',
      'art. 89 §5': 'give-up-part',
      'art. 90 §5': 'give-up-part-next-year',
      'art. 101': 'appeal appeal-grounds appeal-decision',
      'bijlage bijzondere statuten': 'status-request',
    });
  });

  it('leave a decision to who the text says', () => {
    const deciders = RuleId.options.flatMap((rule) => {
      const decider = odisee2024.deciders[rule];
      return decider === undefined ? [] : [[rule, decider] as const];
    });
    expect(together(deciders)).toEqual({
      student: 'D.7 D.12 D.13 D.14 H.12',
      lecturer: 'B.1 B.5',
      'exam-committee': 'E.1 E.2 E.4',
      cluster: 'B.10 B.11 D.8 F.7 H.1 H.2 H.4 H.5 H.7 H.8 H.10 H.11 H.14 L.4 N.4',
      ombuds: 'H.3 H.13 K.2 N.2',
      'study-track-counsellor': 'A.6 H.6 H.15',
      'student-administration': 'B.9 G.5 H.9 J.1 J.2 J.3 J.5 N.3',
      'student-services': 'J.6',
      'lifting-commission': 'F.6 F.9 G.1 G.2 G.3 G.6 G.7 G.8',
      'appeal-body': 'K.1',
      'status-committee': 'N.1',
      'education-team': 'L.1 L.2 L.3',
      'international-office': 'K.6',
      government: 'I.7 I.9',
      'council-for-disputes': 'I.11',
    });
  });

  it('have their numbers where the text has them', () => {
    const numbers = [...parametersIn(odisee2024)].map(([path, { article }]) => [path, article] as const);
    expect(together(numbers.filter(([path]) => !/^(?:fee|learningCredit)\./.test(path)))).toEqual({
      'art. 7': 'dates.enrol dates.enrolSemester2 dates.enrolClosed',
      'art. 8 §2, 23 §2': 'dates.lastWithdrawalSemester1 dates.lastWithdrawalSemester2',
      'art. 15': 'isp.secondDiplomaPoints',
      'art. 19': 'isp.submitAfterEnrolmentDays dates.ispSubmit dates.ispSemester2 dates.ispApproval dates.ispSemester2Approval',
      'art. 20 §2': 'isp.minimumPoints isp.maximumPoints isp.rightPoints isp.nonEEAMinimumPoints',
      'art. 21': 'threshold.fromYear',
      'art. 22': 'terms.deviationAnswerDays',
      'art. 26': 'dates.priorLearning',
      'art. 29 §1': 'progress.minimumEfficiency',
      'art. 29 §2': 'progress.refusalYears',
      'art. 30 §1': 'threshold.years threshold.yearsAfterChangeOfMajor',
      'art. 30 §2': 'threshold.refusalYears',
      'art. 31 §1': 'repeats.third',
      'art. 31 §2': 'repeats.fourth',
      'art. 31 §3': 'repeats.refusalYears',
      'art. 34': 'dates.liftRefusal dates.liftRefusalSemester2',
      'art. 36': 'dates.lastResults',
      'art. 43': 'dates.examSchedule terms.religiousFeastDays',
      'art. 65': 'marks.maximum marks.partPullsDown',
      'art. 76': 'marks.pass',
      'art. 79 b': 'tolerance.marks programme.minimumPercentage',
      'art. 79 b, 91 §1': 'tolerance.budgetPercent',
      'art. 81': 'programme.merit programme.meritMinimumPoints',
      'art. 87': 'terms.feedbackDays',
      'art. 89 §1': 'marks.opportunitiesPerYear',
      'art. 89 §5': 'terms.giveUpPartDays',
      'art. 91 §1': 'tolerance.starterCap tolerance.minimumEfficiency',
      'art. 91 §2': 'tolerance.windowDays',
      'art. 91 §3': 'tolerance.refuseAutomaticDays tolerance.exceptionalMark',
      'art. 101': 'terms.appealDays terms.appealDecisionDays terms.appealGroundsDays',
      'titel 4, punt 3.2': 'mobility.semester1Points mobility.semester2Points',
      'titel 4, punt 3.3': 'mobility.doubleDegreePoints mobility.doubleDegreeCredits mobility.doubleDegreeTolerated',
      'titel 4, punt 4': 'dates.exchangeSemester1 dates.exchangeSemester2',
      'titel 4, punt 9.1': 'mobility.grades',
      'titel 7, starter': 'tolerance.starterBelow',
      'bijlage studiegelden, art. 4': 'terms.paymentDays',
      'bijlage bijzondere statuten, art. 5 §2, 6 §4': 'statuses.spreadingPoints',
      'bijlage bijzondere statuten, art. 6 §2': 'statuses.entrepreneurEfficiency',
      'academische kalender': 'dates.yearStart',
    });
  });
});

describe('the marks of Odisee for grades of a partner', () => {
  it.each([
    ['A', 18],
    ['B', 16],
    ['C', 14],
    ['D', 12],
    ['E', 10],
    ['Fx', 9],
    ['F', 7],
    ['NA', 'NA'],
    ['pass with distinction', 14],
    ['pass', 12],
    ['fail', 7],
  ])('%s is %s', (grade, result) => {
    expect(odisee2024.mobility.grades.value.filter((one) => one.grade === grade)).toEqual([{ grade, result }]);
  });
});

describe('the days that the regulations of Odisee name, through the academic year', () => {
  it('are these: the last on which something may still be done, or the first', () => {
    const day = (name: keyof typeof odisee2024.dates) => odisee2024.dates[name].value;
    // Until 10 October, 15 October; before 1 December and before 15 December; from 16 October; until 30 September for results.
    expect((['yearStart', 'lastResults', 'enrol', 'liftRefusal', 'ispSubmit', 'examSchedule'] as const).map(day)).toEqual(['09-16', '09-30', '10-10', '10-10', '10-15', '10-16']);
    expect((['lastWithdrawalSemester1', 'ispApproval', 'exchangeSemester1'] as const).map(day)).toEqual(['11-30', '11-30', '12-14']);
    // Before 25 February, until 25 February; before 15 March, until 15 March; until 31 May.
    expect((['liftRefusalSemester2', 'ispSemester2', 'enrolSemester2'] as const).map(day)).toEqual(['02-24', '02-25', '02-25']);
    expect((['ispSemester2Approval', 'exchangeSemester2', 'lastWithdrawalSemester2', 'enrolClosed', 'priorLearning'] as const).map(day)).toEqual(['03-14', '03-14', '03-15', '03-15', '05-31']);
  });
});

import type { CalendarDate, IspDraft, Result } from '../../src/model/index.ts';
import type { Assessment, DeadlineId } from '../../src/rules/index.ts';
import { draft, enrolment, marks, onDay, person, programme, PUBLISHED, taken, unit } from './build.ts';
import type { Person } from './students.ts';

/** Two situations, one just on this side of a number of the pack and one just on the other, and what is shown of each. */
export interface Boundary {
  readonly path: string;
  readonly says: string;
  readonly show: (assessment: Assessment) => unknown;
  readonly below: readonly [person: Person, shown: unknown];
  readonly at: readonly [person: Person, shown: unknown];
}

const boundary = (path: string, says: string, show: Boundary['show'], below: Boundary['below'], at: Boundary['at']): Boundary => ({ path, says, show, below, at });

/** A programme of units N1, N2, … of so many points: whatever size is asked for. */
const SIZES = [1, 2, 3, 5, 6, 7, 9, 10, 11, 12, 13, 14, 18, 19, 20, 26, 27, 29, 30, 31, 33, 34, 40, 48, 49, 50, 51, 53, 54, 59, 60, 72, 73, 80, 81, 107, 108];
const of = programme(SIZES.map((points) => unit(`N${points}`, points, { mandatory: false })));
const year = (results: Readonly<Record<string, Result>>, at = 2024, more: Parameters<typeof enrolment>[2] = {}) => enrolment(at, marks(results), more);
const one = (results: Readonly<Record<string, Result>>, more: Parameters<typeof person>[2] = {}) => person(of, [year(results, 2024, { published: PUBLISHED })], more);
const drafting = (codes: readonly string[], next: Partial<IspDraft> = {}, more: Parameters<typeof person>[2] = {}, past: Parameters<typeof person>[1] = []) =>
  person(of, past, { ...more, next: draft(codes, next) });

const reasons = (code: string) => (assessment: Assessment) => assessment.tolerance.candidates.find((candidate) => candidate.code === code)?.reasons;
const findings = (rule: string) => (assessment: Assessment) => assessment.isp?.findings.flatMap((found) => (found.rule === rule ? [found.key] : []));
const kinds = (assessment: Assessment) => assessment.refusals.map(({ kind }) => kind);
const total = ({ fee }: Assessment) => fee?.total.value;
const variable = ({ fee }: Assessment) => fee?.variable.value;
const balance = ({ learningCredit }: Assessment) => learningCredit.now.value;
const dateOf = (id: DeadlineId) => ({ calendar }: Assessment) => calendar.filter((entry) => entry.id === id).map(({ date }) => date.value);

const failing = (count: number, first = 2025 - count): Person => person(of, Array.from({ length: count }, (_, at) => year({ N6: 5 }, first + at, { contract: 'credit' })));
const withDays = (days: readonly [CalendarDate, CalendarDate], who: Person): readonly [Person, Person] => [onDay(who, days[0]), onDay(who, days[1])];
const fee = (tariff: 'standard' | 'nearly-grant' | 'grant' | 'non-eea-business-management', next: Partial<IspDraft> = {}, codes: readonly string[] = ['N27']) =>
  drafting(codes, next, { student: { tariff } });

const parts = { activities: [{ id: 'a', title: 'a', points: 1, resit: 'yes' as const }, { id: 'b', title: 'b', points: 1, resit: 'yes' as const }] };
const inParts = (a: Result, b: Result) =>
  person(programme([unit('P', 6, parts)]), [
    enrolment(2024, [{ code: 'P', opportunities: [], second: 'none', parts: [{ activity: 'a', opportunities: [{ result: a }] }, { activity: 'b', opportunities: [{ result: b }] }] }]),
  ]);
const window = withDays(['2025-09-28', '2025-09-27'], one({ N6: 9, N12: 12, N7: 5 }));
const leaving = (withdrewOn: CalendarDate) => drafting(['N27'], { withdrewOn, calendar: { start: '2025-09-22', semester2: '2026-02-09' } });
const held = (credit: readonly number[], tolerated: readonly number[] = []) =>
  person(of, [enrolment(2024, [...credit.map((size) => taken(`N${size}`, 12)), ...tolerated.map((size) => ({ ...taken(`N${size}`, 9), tolerated: 'student' as const }))])]);
const withdrawing = (on: CalendarDate, semester: 1 | 2) => person(programme([unit('A', 6, { semester, stage: 2 })]), [enrolment(2024, [{ ...taken('A'), second: 'to-come' }])], { withdraw: { unit: 'A', on } });
const withdrawn = ({ withdraw }: Assessment) => withdraw?.reasons;
const threshold = ({ threshold: found }: Assessment) => (found.applies ? [found.due.value, found.status.value] : 'does not apply');
const majors = programme([unit('A', 6), unit('X', 6, { group: 'major:X' }), unit('Y', 6, { group: 'major:Y' })]);
const inMajors = (second: string) => person(majors, [year({ A: 12, X: 12 }, 2023, { major: 'X' }), year({ A: 12, [second]: 12 }, 2024, { major: second })]);
const master = (points: number) => person(programme([unit('M', points), unit('L', 60 - points)], { kind: 'master', points: 60 }), [year({ M: 12, L: points < 60 ? 5 : 12 })], { student: { bonusUsed: 60, learningCredit: 140 } });
const away = (today: CalendarDate, learningCredit = 20) => person(of, [year({ N6: 5 })], { today, student: { learningCredit, bonusUsed: 60 } });
const thirty = (togo: number, learningCredit = 66, years = [2023, 2024]) =>
  person(programme(of.units, { points: 60 + togo }), years.map((at, place) => year(place === 0 ? { N60: 12 } : { N6: 5 }, at, { contract: 'diploma' })), { student: { learningCredit, bonusUsed: 60 } });
const finished = (percentage: 49 | 50) =>
  // 6 of 60 points tolerated at 9; the rest at 10 but for a failed unit that the programme does not need.
  person(programme([unit('T', 6), unit('R', 54), unit('EXTRA', percentage === 49 ? 1 : 0, { mandatory: false })], { points: 60 }), [
    year({ EXTRA: 2 }, 2022),
    enrolment(2023, [...marks({ R: 10 }), { ...taken('T', 9), tolerated: 'student' }]),
  ]);
const merit = (high: number) => person(programme([unit('H', high), unit('L', 100 - high)], { points: 100 }), [year({ H: 20, L: 10 })]);
const small = (points: number) => person(programme([unit('A', points), unit('B', 100 - points)], { points: 100 }), [enrolment(2024, [taken('A', 14), { code: 'B', opportunities: [], parts: [], exemption: {} }])]);

/** The numbers of marks, tolerance, programme, repeats, threshold, progress and learning credit. */
const ofRules: readonly Boundary[] = [
  boundary('marks.maximum', 'the top of the scale is 100 %', ({ programme: whole }) => whole.percentage.value, [one({ N6: 19 }), 95], [one({ N6: 20 }), 100]),
  boundary('marks.pass', 'passed at 10', ({ units }) => units['N6']?.status.value, [one({ N6: 9 }), 'failed'], [one({ N6: 10 }), 'credit']),
  boundary('marks.partPullsDown', 'a part of 7 decides', ({ units }) => units['P']?.result.value, [inParts(7, 13), 7], [inParts(8, 12), 10]),
  boundary('marks.opportunitiesPerYear', 'a second opportunity, no third', ({ units }) => units['N6']?.secondOpportunity, [person(of, [enrolment(2024, [{ code: 'N6', opportunities: [{ result: 5 }], parts: [] }])]), 'to-come'], [person(of, [enrolment(2024, [taken('N6', 5, 6)])]), 'none']),
  boundary('tolerance.marks', 'from 8 on', reasons('N6'), [one({ N6: 7, N12: 12 }), ['mark']], [one({ N6: 8, N12: 12 }), []]),
  boundary('tolerance.budgetPercent', '10 % of the base, half up', ({ tolerance }) => tolerance.budget.value, [person(programme(of.units, { points: 174 }), []), 17], [person(programme(of.units, { points: 175 }), []), 18]),
  boundary('tolerance.starterCap', '12 points for a starter', reasons('N12'), [one({ N13: 9, N12: 9, N26: 12 }), []], [person(of, [enrolment(2023, [{ ...taken('N1', 9), tolerated: 'student' }]), year({ N12: 9, N26: 12 })]), ['left']]),
  boundary('tolerance.starterBelow', 'no starter from 60 points on', ({ tolerance }) => tolerance.starter.value, [one({ N59: 12 }), true], [one({ N60: 12 }), false]),
  boundary('tolerance.minimumEfficiency', '50 % in the year of the result', reasons('N2'), [one({ N49: 12, N2: 9, N49X: 5, N51: 5 }), ['efficiency']], [one({ N51: 12, N2: 9, N49: 5 }), []]),
  boundary('tolerance.windowDays', '15 days after the publication', ({ tolerance }) => tolerance.open, [window[0], false], [window[1], true]),
  boundary('tolerance.refuseAutomaticDays', '5 days to refuse', ({ deadlines }) => deadlines.refuseAutomatic.value, [onDay(one({ N6: 9, N12: 12 }), '2025-09-11'), '2025-07-06'], [onDay(one({ N6: 9, N12: 12 }), '2025-09-12'), '2025-09-17']),
  boundary('tolerance.exceptionalMark', 'a 7 when it is all that is missing', ({ threshold: found }) => (found.applies ? found.automatic.value : null), [one({ N6: 6, N12: 12 }), []], [one({ N6: 7, N12: 12 }), ['N6']]),
  boundary('programme.minimumPercentage', 'passed by tolerance from 50 % on', ({ programme: whole }) => [whole.percentage.value, whole.passed.value], [finished(49), [49, false]], [finished(50), [50, true]]),
  boundary('programme.merit', 'cum laude from 68 %', ({ programme: whole }) => [whole.percentage.value, whole.merit.value], [merit(34), [67, 'satisfactory']], [merit(35), [68, 'cum-laude']]),
  boundary('programme.meritMinimumPoints', 'merit from 20 points taken on', ({ programme: whole }) => whole.merit.value, [small(19), null], [small(20), 'cum-laude']),
  boundary('repeats.third', 'a third enrolment after two failed years', kinds, [failing(1), []], [failing(2), ['third-enrolment']]),
  boundary('repeats.fourth', 'a fourth after three', kinds, [failing(2), ['third-enrolment']], [failing(3), ['fourth-enrolment']]),
  boundary('repeats.refusalYears', 'for one year', findings('G.2'), [{ ...failing(2), situation: { ...failing(2).situation, next: draft(['N27'], { year: 2026, contract: 'credit' }) } }, []], [{ ...failing(2), situation: { ...failing(2).situation, next: draft(['N27'], { contract: 'credit' }) } }, ['refused']]),
  boundary('threshold.fromYear', 'for who enrolled first from 2023 on', threshold, [person(of, [year({ N6: 12 }, 2022)]), 'does not apply'], [person(of, [year({ N6: 12 }, 2023)]), [2024, 'met']]),
  boundary('threshold.years', 'at the end of the second year', threshold, [person(of, [year({ N6: 5 }, 2023)]), [2024, 'pending']], [person(of, [year({ N6: 5 }, 2023), year({ N6: 5 })]), [2024, 'not-met']]),
  boundary('threshold.yearsAfterChangeOfMajor', 'of the third after a change of major', threshold, [inMajors('X'), [2024, 'met']], [inMajors('Y'), [2025, 'met']]),
  boundary('threshold.refusalYears', 'refused for six years', findings('F.6'), [drafting(['N27'], { year: 2031 }, {}, [year({ N6: 5 }, 2023), year({ N6: 5 })]), []], [drafting(['N27'], { year: 2030 }, {}, [year({ N6: 5 }, 2023), year({ N6: 5 })]), ['refused']]),
  boundary('progress.minimumEfficiency', 'a binding condition below 50 %', ({ years }) => years[0]?.bindingCondition.value, [one({ N49: 12, N51: 5 }), true], [one({ N50: 12, N49: 5, N1: 5 }), false]),
  boundary('progress.refusalYears', 'refused for one year', findings('G.1'), [drafting(['N27'], { year: 2026 }, {}, [year({ N6: 5 }, 2023), year({ N7: 5 })]), ['binding-condition']], [drafting(['N27'], { year: 2025 }, {}, [year({ N6: 5 }, 2023), year({ N7: 5 })]), ['refused', 'binding-condition']]),
  boundary('learningCredit.start', 'starts at 140', balance, [person(of, [], { student: { learningCredit: 139 } }), 139], [person(of, []), 140]),
  boundary('learningCredit.bonus', '60 points twice', balance, [one({ N59: 12 }), 199], [one({ N60: 12, N1: 12 }), 200]),
  boundary('learningCredit.masterDeduction', 'a master’s diploma costs 140', balance, [master(59), 139], [master(60), 0]),
  boundary('learningCredit.rebuildPerYear', 'ten for a full year away', balance, [away('2026-09-15'), 14], [away('2026-09-16'), 24]),
  boundary('learningCredit.rebuildTo', 'up to 60', balance, [away('2030-09-16', 57), 60], [away('2030-09-16', 66), 60]),
  boundary('learningCredit.rebuildAfterYears', 'after one year without', balance, [away('2025-09-16'), 14], [away('2026-09-16'), 24]),
  boundary('learningCredit.refusedAtOrBelow', 'refused without any left', kinds, [person(of, [year({ N6: 5 })], { student: { learningCredit: 7 } }), []], [person(of, [year({ N6: 5 })], { student: { learningCredit: 6 } }), ['learning-credit']]),
  boundary('learningCredit.exceptionPoints', 'thirty points to go', ({ refusals }) => refusals.find(({ kind }) => kind === 'learning-credit')?.exception, [thirty(31, 6), undefined], [thirty(30, 6), 'thirty-points']),
  boundary('learningCredit.exceptionYears', 'two years in a row', ({ refusals }) => refusals.find(({ kind }) => kind === 'learning-credit')?.exception, [thirty(30, 6, [2022, 2024]), undefined], [thirty(30, 6), 'thirty-points']),
];

/** Those of the ISP, the fee, mobility and statuses. */
const ofPlans: readonly Boundary[] = [
  boundary('isp.minimumPoints', 'at least 27', findings('H.2'), [drafting(['N26']), ['size-below-minimum']], [drafting(['N27']), []]),
  boundary('isp.maximumPoints', 'at most 72', findings('H.2'), [drafting(['N73']), ['size-above-maximum']], [drafting(['N72']), []]),
  boundary('isp.nonEEAMinimumPoints', 'at least 54 on a student stay', findings('H.2'), [drafting(['N53'], {}, { student: { nonEEA: true } }), ['size-non-eea']], [drafting(['N54'], {}, { student: { nonEEA: true } }), []]),
  boundary('isp.submitAfterEnrolmentDays', 'within a week of a late enrolment', findings('H.1'), [drafting(['N27'], { enrolledOn: '2025-11-03', submitOn: '2025-11-11' }), ['submitted-late']], [drafting(['N27'], { enrolledOn: '2025-11-03', submitOn: '2025-11-10' }), []]),
  boundary('isp.secondDiplomaPoints', '30 points different', ({ isp }) => isp?.findings.flatMap(({ key, severity }) => (key === 'second-diploma' ? [severity] : [])), [drafting(['N29'], {}, {}, [year({ N6: 12 }, 2025)]), ['blocks']], [drafting(['N30'], {}, {}, [year({ N6: 12 }, 2025)]), ['informs']]),
  boundary('fee.standard.fixed', '288 once', total, [fee('standard', { main: false }, []), 0], [fee('standard', {}, []), 28_800]),
  boundary('fee.standard.perPoint', '13.80 a point', variable, [fee('standard', {}, ['N26']), 35_880], [fee('standard'), 37_260]),
  boundary('fee.nearlyGrant.fixed', '288 once', total, [fee('nearly-grant', { main: false }, []), 0], [fee('nearly-grant', {}, []), 28_800]),
  boundary('fee.nearlyGrant.perPoint', '5 a point', variable, [fee('nearly-grant', {}, ['N26']), 13_000], [fee('nearly-grant'), 13_500]),
  boundary('fee.grant.fixed', '131.50 once', total, [fee('grant', { main: false }, []), 0], [fee('grant', {}, []), 13_150]),
  boundary('fee.grant.perPoint', 'nothing a point', variable, [fee('grant', {}, ['N26']), 0], [fee('grant'), 0]),
  boundary('fee.nonEEABusinessManagement.fixed', '987.50 once', total, [fee('non-eea-business-management', { main: false }, []), 0], [fee('non-eea-business-management', {}, []), 98_750]),
  boundary('fee.nonEEABusinessManagement.perPoint', '49.40 a point', variable, [fee('non-eea-business-management', {}, ['N26']), 128_440], [fee('non-eea-business-management'), 133_380]),
  boundary('fee.bachelorAfterBachelor.fixed', '288, apart', total, [{ ...fee('grant', { main: false }, []), programme: of }, 0], [{ ...fee('grant', { main: false }, []), programme: programme(of.units, { kind: 'bachelor-after-bachelor', initial: false }) }, 28_800]),
  boundary('fee.bachelorAfterBachelor.perPoint', '13.80 a point', variable, [{ ...fee('grant'), programme: of }, 0], [{ ...fee('grant'), programme: programme(of.units, { kind: 'bachelor-after-bachelor', initial: false }) }, 37_260]),
  boundary('fee.examContract.fixed', '131.50, apart', ({ fee: found }) => found?.fixed.value, [fee('standard', {}, []), 28_800], [fee('standard', { contract: 'credit-exam' }, []), 13_150]),
  boundary('fee.examContract.perPoint', '5 a point', variable, [fee('standard', { contract: 'credit-exam' }, ['N26']), 13_000], [fee('standard', { contract: 'credit-exam' }), 13_500]),
  boundary('fee.platform', '50 for the platform', ({ fee: found }) => found?.platform.value, [fee('standard', { contract: 'credit' }), 0], [fee('standard', { contract: 'credit-exam' }), 5_000]),
  boundary('fee.lastYearSecondary', '65.70 all in', total, [drafting(['N10'], { contract: 'diploma' }, { student: { tariff: 'last-year-secondary' } }), 42_600], [drafting(['N10'], { contract: 'credit' }, { student: { tariff: 'last-year-secondary' } }), 6_570]),
  boundary('fee.lastYearSecondaryPoints', 'for at most ten points', total, [drafting(['N11'], { contract: 'credit' }, { student: { tariff: 'last-year-secondary' } }), 43_980], [drafting(['N10'], { contract: 'credit' }, { student: { tariff: 'last-year-secondary' } }), 6_570]),
  boundary('fee.surchargePerPoint', '13.80 more for a point beyond', ({ fee: found }) => found?.surcharge.value, [drafting(['N27'], {}, { student: { learningCredit: 27 } }), 0], [drafting(['N27'], {}, { student: { learningCredit: 26 } }), 1_380]),
  boundary('fee.withdrawFixedOnlyDays', 'within 28 days', variable, [leaving('2025-10-21'), 18_630], [leaving('2025-10-20'), 0]),
  boundary('fee.withdrawHalfDays', 'within 56 days', variable, [leaving('2025-11-18'), 37_260], [leaving('2025-11-17'), 18_630]),
  boundary('mobility.semester1Points', '81 for semester 1', ({ mobility }) => mobility.semester1.value, [held([80]), false], [held([81]), true]),
  boundary('mobility.semester2Points', '108 for semester 2', ({ mobility }) => mobility.semester2.value, [held([107]), false], [held([108]), true]),
  boundary('mobility.doubleDegreePoints', '120 for a double degree', ({ mobility }) => mobility.doubleDegree.value, [held([108, 11]), false], [held([108, 12]), true]),
  boundary('mobility.doubleDegreeCredits', 'of which 108 credits', ({ mobility }) => mobility.doubleDegree.value, [held([107], [13]), false], [held([108], [13]), true]),
  boundary('mobility.doubleDegreeTolerated', 'and 12 tolerated', ({ mobility }) => mobility.doubleDegree.why.steps.find(({ key }) => key === 'tolerated-counted')?.value, [held([108], [11]), { unit: 'points', value: 11 }], [held([108], [13]), { unit: 'points', value: 12 }]),
  boundary('statuses.entrepreneurEfficiency', '50 % the year before', ({ statuses }) => statuses.entrepreneurAgain.value, [one({ N49: 12, N51: 5 }, { student: { statuses: ['entrepreneur'] } }), false], [one({ N50: 12, N49: 5, N1: 5 }, { student: { statuses: ['entrepreneur'] } }), true]),
  boundary('statuses.spreadingPoints', '27 points in the ISP', ({ statuses }) => statuses.examSpreading.value, [one({ N26: 5 }, { student: { statuses: ['works-80h'] } }), false], [one({ N27: 5 }, { student: { statuses: ['works-80h'] } }), true]),
];

const waiting = (today: CalendarDate) => person(of, [enrolment(2024, [{ code: 'N6', opportunities: [{ result: 5 }], parts: [] }])], { today });

/** Those that a day decides. */
const ofDays: readonly Boundary[] = [
  boundary('dates.yearStart', 'a year starts on 16 September', ({ today }) => today?.year, [person(of, [], { today: '2025-09-15' }), 2024], [person(of, [], { today: '2025-09-16' }), 2025]),
  boundary('dates.lastWithdrawalSemester1', 'until 30 November', withdrawn, [withdrawing('2024-12-01', 1), ['too-late']], [withdrawing('2024-11-30', 1), []]),
  boundary('dates.lastWithdrawalSemester2', 'until 15 March', withdrawn, [withdrawing('2025-03-16', 2), ['too-late']], [withdrawing('2025-03-15', 2), []]),
  boundary('dates.ispSubmit', 'until 15 October', findings('H.1'), [drafting(['N27'], { submitOn: '2025-10-16' }), ['submitted-late']], [drafting(['N27'], { submitOn: '2025-10-15' }), []]),
  boundary('dates.enrol', 'late from 11 October', ({ isp }) => isp?.findings.map(({ ground }) => ground), [drafting(['N26'], { enrolledOn: '2025-10-11' }), ['late-enrolment']], [drafting(['N26'], { enrolledOn: '2025-10-10' }), [undefined]]),
  boundary('dates.lastResults', 'no second opportunity after 30 September', ({ units }) => units['N6']?.secondOpportunity, [waiting('2025-10-01'), 'none'], [waiting('2025-09-30'), 'to-come']),
];

/** Those that are only shown, as a date: of the year of the draft and the next. */
const shown = (path: string, id: DeadlineId, who: (draftYear: number) => Person, dates: readonly [string, string]): Boundary =>
  boundary(path, `shows ${id}`, dateOf(id), [who(2025), [dates[0]]], [who(2026), [dates[1]]]);
const next = (draftYear: number) => drafting(['N27'], { year: draftYear });
const enrolled = (draftYear: number) => person(of, [year({ N6: 12 }, draftYear)], { today: `${draftYear}-11-02` });
const refused = (draftYear: number) => drafting(['N27'], { year: draftYear }, {}, [year({ N6: 5 }, 2023), year({ N6: 5 })]);
const published = (draftYear: number): Person =>
  person(programme([unit('P', 6, parts)]), [enrolment(draftYear - 1, [{ code: 'P', opportunities: [], parts: [{ activity: 'a', opportunities: [{ result: 12 }] }, { activity: 'b', opportunities: [{ result: 5 }] }] }], { published: { 2: `${draftYear}-07-01` } })], { today: `${draftYear}-07-02` });

const ofDates: readonly Boundary[] = [
  shown('dates.ispSemester2', 'isp-semester2', next, ['2026-02-25', '2027-02-25']),
  shown('dates.ispApproval', 'isp-approval', next, ['2025-11-30', '2026-11-30']),
  shown('dates.ispSemester2Approval', 'isp-semester2-approval', next, ['2026-03-14', '2027-03-14']),
  shown('dates.enrolSemester2', 'enrol-semester2', next, ['2026-02-25', '2027-02-25']),
  shown('dates.enrolClosed', 'enrol-closed', next, ['2026-03-15', '2027-03-15']),
  shown('dates.liftRefusal', 'lift-refusal', refused, ['2025-10-10', '2026-10-10']),
  shown('dates.liftRefusalSemester2', 'lift-refusal-semester2', refused, ['2026-02-24', '2027-02-24']),
  shown('dates.priorLearning', 'prior-learning', enrolled, ['2026-05-31', '2027-05-31']),
  shown('dates.examSchedule', 'exam-schedule', next, ['2025-10-16', '2026-10-16']),
  shown('dates.exchangeSemester1', 'exchange-semester1', enrolled, ['2025-12-14', '2026-12-14']),
  shown('dates.exchangeSemester2', 'exchange-semester2', enrolled, ['2026-03-14', '2027-03-14']),
  shown('terms.feedbackDays', 'feedback', published, ['2025-07-06', '2026-07-06']),
  shown('terms.appealDays', 'appeal', published, ['2025-07-08', '2026-07-08']),
  shown('terms.appealDecisionDays', 'appeal-decision', published, ['2025-07-28', '2026-07-28']),
  shown('terms.appealGroundsDays', 'appeal-grounds', published, ['2025-07-13', '2026-07-13']),
  shown('terms.giveUpPartDays', 'give-up-part', published, ['2025-07-06', '2026-07-06']),
  shown('terms.religiousFeastDays', 'religious-feast', next, ['2025-10-23', '2026-10-23']),
];

export const boundaries: readonly Boundary[] = [...ofRules, ...ofPlans, ...ofDays, ...ofDates];

/** Numbers without two sides, each with the reason. */
export const WITHOUT_SIDES: Readonly<Record<string, string>> = {
  'isp.rightPoints': 'told with a binding condition, and refuses nothing (H.2): see src/rules/isp.test.ts',
  'terms.deviationAnswerDays': 'told with a permission that is asked for, and decides nothing (art. 22)',
  'terms.paymentDays': 'told with the fee: the day of the statement is not known (J.6)',
  'mobility.grades': 'a table of foreign grades, which no assessment reads (L.4)',
};

import { formatDayOfYear, formatList, formatMoney, formatNumber, formatPercent, formatPoints, formatYear, m } from '../../i18n/index.ts';
import type { Parameter, ParameterPath, RulePack } from '../../model/index.ts';
import type { Merit } from '../../rules/index.ts';

/** One number of the regulations in words, with its article. */
export interface ParameterLine {
  readonly path: ParameterPath;
  readonly label: string;
  readonly value: string;
  readonly article: string;
  readonly checkedOn: string;
  /** It is not known for this school: taken over from the pack with this id, or, where it is empty, found nowhere. */
  readonly assumed: Parameter<unknown>['assumed'];
}

export interface ParameterGroup {
  readonly title: string;
  readonly lines: readonly ParameterLine[];
}

const line = <T>(path: ParameterPath, label: string, parameter: Parameter<T>, words: (value: T) => string): ParameterLine => ({
  path,
  label,
  value: words(parameter.value),
  article: parameter.article,
  checkedOn: parameter.checkedOn,
  assumed: parameter.assumed,
});

const merits: Readonly<Record<Merit, () => string>> = {
  satisfactory: () => m.merit_satisfactory(),
  'cum-laude': () => m.merit_cum_laude(),
  'magna-cum-laude': () => m.merit_magna(),
  'summa-cum-laude': () => m.merit_summa(),
  'summa-cum-laude-congratulations': () => m.merit_summa_congratulations(),
};

const marksOf = ({ marks }: RulePack): readonly ParameterLine[] => [
  line('marks.maximum', m.pack_marks_maximum(), marks.maximum, formatNumber),
  line('marks.pass', m.pack_marks_pass(), marks.pass, formatNumber),
  line('marks.partPullsDown', m.pack_marks_part(), marks.partPullsDown, formatNumber),
  line('marks.opportunitiesPerYear', m.pack_marks_opportunities(), marks.opportunitiesPerYear, formatNumber),
];

const toleranceOf = ({ tolerance }: RulePack): readonly ParameterLine[] => [
  line('tolerance.marks', m.pack_tolerance_marks(), tolerance.marks, (marks) => formatList(marks.map(String), 'or')),
  line('tolerance.budgetPercent', m.pack_tolerance_budget(), tolerance.budgetPercent, formatPercent),
  ...(tolerance.cap === undefined ? [] : [line('tolerance.cap', m.pack_tolerance_cap(), tolerance.cap, formatPoints)]),
  line('tolerance.starterCap', m.pack_tolerance_starter_cap(), tolerance.starterCap, formatPoints),
  line('tolerance.starterBelow', m.pack_tolerance_starter_below(), tolerance.starterBelow, formatPoints),
  line('tolerance.minimumEfficiency', m.pack_tolerance_efficiency(), tolerance.minimumEfficiency, formatPercent),
  line('tolerance.windowDays', m.pack_tolerance_window(), tolerance.windowDays, formatNumber),
  line('tolerance.refuseAutomaticDays', m.pack_tolerance_refuse(), tolerance.refuseAutomaticDays, formatNumber),
  line('tolerance.exceptionalMark', m.pack_tolerance_exceptional(), tolerance.exceptionalMark, formatNumber),
];

const programmeOf = ({ programme }: RulePack): readonly ParameterLine[] => [
  line('programme.minimumPercentage', m.pack_programme_percentage(), programme.minimumPercentage, formatPercent),
  ...programme.merit.value.map(({ from, grade }) =>
    line('programme.merit', m.pack_programme_merit({ grade: merits[grade]() }), { ...programme.merit, value: from }, formatPercent),
  ),
  line('programme.meritMinimumPoints', m.pack_programme_merit_points(), programme.meritMinimumPoints, formatPoints),
];

const creditOf = ({ learningCredit }: RulePack): readonly ParameterLine[] => [
  line('learningCredit.start', m.pack_credit_start(), learningCredit.start, formatPoints),
  line('learningCredit.bonus', m.pack_credit_bonus(), learningCredit.bonus, formatPoints),
  line('learningCredit.masterDeduction', m.pack_credit_master(), learningCredit.masterDeduction, formatPoints),
  line('learningCredit.rebuildPerYear', m.pack_credit_rebuild(), learningCredit.rebuildPerYear, formatPoints),
  line('learningCredit.rebuildTo', m.pack_credit_rebuild_to(), learningCredit.rebuildTo, formatPoints),
  line('learningCredit.rebuildAfterYears', m.pack_credit_rebuild_after(), learningCredit.rebuildAfterYears, formatNumber),
  line('learningCredit.refusedAtOrBelow', m.pack_credit_refused(), learningCredit.refusedAtOrBelow, (points) => m.pack_credit_refused_value({ points: formatPoints(points) })),
  line('learningCredit.exceptionPoints', m.pack_credit_exception(), learningCredit.exceptionPoints, formatPoints),
  line('learningCredit.exceptionYears', m.pack_credit_exception_years(), learningCredit.exceptionYears, formatNumber),
];

type Tariff = 'standard' | 'nearlyGrant' | 'grant' | 'nonEEABusinessManagement' | 'bachelorAfterBachelor' | 'examContract';

const tariffs: Readonly<Record<Tariff, () => string>> = {
  standard: () => m.pack_fee_standard(),
  nearlyGrant: () => m.pack_fee_nearly_grant(),
  grant: () => m.pack_fee_grant(),
  nonEEABusinessManagement: () => m.pack_fee_non_eea(),
  bachelorAfterBachelor: () => m.pack_fee_after_bachelor(),
  examContract: () => m.pack_fee_exam(),
};

const tariffOf = ({ fee }: RulePack, name: Tariff): readonly ParameterLine[] => {
  const words = { tariff: tariffs[name]() };
  return [
    line(`fee.${name}.fixed`, m.pack_fee_fixed(words), fee[name].fixed, formatMoney),
    line(`fee.${name}.perPoint`, m.pack_fee_per_point(words), fee[name].perPoint, formatMoney),
  ];
};

const feeOf = (pack: RulePack): readonly ParameterLine[] => {
  const { fee } = pack;
  return [
    ...tariffOf(pack, 'standard'),
    ...tariffOf(pack, 'nearlyGrant'),
    ...tariffOf(pack, 'grant'),
    ...tariffOf(pack, 'nonEEABusinessManagement'),
    ...tariffOf(pack, 'bachelorAfterBachelor'),
    ...tariffOf(pack, 'examContract'),
    line('fee.platform', m.pack_fee_platform(), fee.platform, formatMoney),
    line('fee.lastYearSecondary', m.pack_fee_secondary(), fee.lastYearSecondary, formatMoney),
    line('fee.lastYearSecondaryPoints', m.pack_fee_secondary_points(), fee.lastYearSecondaryPoints, formatPoints),
    line('fee.surchargePerPoint', m.pack_fee_surcharge(), fee.surchargePerPoint, formatMoney),
    line('fee.withdrawFixedOnlyDays', m.pack_fee_withdraw_fixed(), fee.withdrawFixedOnlyDays, formatNumber),
    line('fee.withdrawHalfDays', m.pack_fee_withdraw_half(), fee.withdrawHalfDays, formatNumber),
  ];
};

const ispOf = ({ isp }: RulePack): readonly ParameterLine[] => [
  line('isp.minimumPoints', m.pack_isp_minimum(), isp.minimumPoints, formatPoints),
  line('isp.maximumPoints', m.pack_isp_maximum(), isp.maximumPoints, formatPoints),
  line('isp.rightPoints', m.pack_isp_right(), isp.rightPoints, formatPoints),
  line('isp.nonEEAMinimumPoints', m.pack_isp_non_eea(), isp.nonEEAMinimumPoints, formatPoints),
  line('isp.submitAfterEnrolmentDays', m.pack_isp_submit_after(), isp.submitAfterEnrolmentDays, formatNumber),
  line('isp.secondDiplomaPoints', m.pack_isp_second_diploma(), isp.secondDiplomaPoints, formatPoints),
];

const mobilityOf = ({ mobility }: RulePack): readonly ParameterLine[] => [
  line('mobility.semester1Points', m.pack_mobility_semester1(), mobility.semester1Points, formatPoints),
  line('mobility.semester2Points', m.pack_mobility_semester2(), mobility.semester2Points, formatPoints),
  line('mobility.doubleDegreePoints', m.pack_mobility_double(), mobility.doubleDegreePoints, formatPoints),
  line('mobility.doubleDegreeCredits', m.pack_mobility_double_credits(), mobility.doubleDegreeCredits, formatPoints),
  line('mobility.doubleDegreeTolerated', m.pack_mobility_double_tolerated(), mobility.doubleDegreeTolerated, formatPoints),
  line('mobility.grades', m.pack_mobility_grades(), mobility.grades, (grades) =>
    formatList(grades.map(({ grade, result }) => m.pack_mobility_grade({ grade, result: String(result) }))),
  ),
];

const statusesOf = ({ statuses }: RulePack): readonly ParameterLine[] => [
  line('statuses.entrepreneurEfficiency', m.pack_statuses_entrepreneur(), statuses.entrepreneurEfficiency, formatPercent),
  line('statuses.spreadingPoints', m.pack_statuses_spreading(), statuses.spreadingPoints, formatPoints),
];

const termsOf = ({ terms }: RulePack): readonly ParameterLine[] => [
  line('terms.feedbackDays', m.pack_terms_feedback(), terms.feedbackDays, formatNumber),
  line('terms.appealDays', m.pack_terms_appeal(), terms.appealDays, formatNumber),
  line('terms.appealGroundsDays', m.pack_terms_appeal_grounds(), terms.appealGroundsDays, formatNumber),
  line('terms.appealDecisionDays', m.pack_terms_appeal_decision(), terms.appealDecisionDays, formatNumber),
  line('terms.giveUpPartDays', m.pack_terms_give_up_part(), terms.giveUpPartDays, formatNumber),
  line('terms.deviationAnswerDays', m.pack_terms_deviation(), terms.deviationAnswerDays, formatNumber),
  line('terms.religiousFeastDays', m.pack_terms_feast(), terms.religiousFeastDays, formatNumber),
  line('terms.paymentDays', m.pack_terms_payment(), terms.paymentDays, formatNumber),
];

const datesOf = ({ dates }: RulePack): readonly ParameterLine[] => [
  line('dates.yearStart', m.pack_dates_start(), dates.yearStart, formatDayOfYear),
  line('dates.lastWithdrawalSemester1', m.pack_dates_withdraw1(), dates.lastWithdrawalSemester1, formatDayOfYear),
  line('dates.lastWithdrawalSemester2', m.pack_dates_withdraw2(), dates.lastWithdrawalSemester2, formatDayOfYear),
  line('dates.ispSubmit', m.pack_dates_isp(), dates.ispSubmit, formatDayOfYear),
  line('dates.ispSemester2', m.pack_dates_isp2(), dates.ispSemester2, formatDayOfYear),
  line('dates.liftRefusal', m.pack_dates_lift(), dates.liftRefusal, formatDayOfYear),
  line('dates.ispApproval', m.pack_dates_isp_approval(), dates.ispApproval, formatDayOfYear),
  line('dates.ispSemester2Approval', m.pack_dates_isp2_approval(), dates.ispSemester2Approval, formatDayOfYear),
  line('dates.enrol', m.pack_dates_enrol(), dates.enrol, formatDayOfYear),
  line('dates.enrolSemester2', m.pack_dates_enrol2(), dates.enrolSemester2, formatDayOfYear),
  line('dates.enrolClosed', m.pack_dates_enrol_closed(), dates.enrolClosed, formatDayOfYear),
  line('dates.liftRefusalSemester2', m.pack_dates_lift2(), dates.liftRefusalSemester2, formatDayOfYear),
  line('dates.priorLearning', m.pack_dates_prior_learning(), dates.priorLearning, formatDayOfYear),
  line('dates.examSchedule', m.pack_dates_exam_schedule(), dates.examSchedule, formatDayOfYear),
  line('dates.exchangeSemester1', m.pack_dates_exchange1(), dates.exchangeSemester1, formatDayOfYear),
  line('dates.exchangeSemester2', m.pack_dates_exchange2(), dates.exchangeSemester2, formatDayOfYear),
  line('dates.lastResults', m.pack_dates_results(), dates.lastResults, formatDayOfYear),
];

/** Every number of the regulations, grouped as a student would look for it. */
export const parametersOf = (pack: RulePack): readonly ParameterGroup[] => [
  { title: m.pack_group_marks(), lines: marksOf(pack) },
  { title: m.pack_group_tolerance(), lines: toleranceOf(pack) },
  { title: m.pack_group_programme(), lines: programmeOf(pack) },
  {
    title: m.pack_group_repeats(),
    lines: [
      line('repeats.third', m.pack_repeats_third(), pack.repeats.third, formatNumber),
      line('repeats.fourth', m.pack_repeats_fourth(), pack.repeats.fourth, formatNumber),
      line('repeats.refusalYears', m.pack_repeats_years(), pack.repeats.refusalYears, formatNumber),
    ],
  },
  {
    title: m.pack_group_threshold(),
    lines: [
      line('threshold.fromYear', m.pack_threshold_from(), pack.threshold.fromYear, formatYear),
      line('threshold.years', m.pack_threshold_years(), pack.threshold.years, formatNumber),
      line('threshold.yearsAfterChangeOfMajor', m.pack_threshold_years_major(), pack.threshold.yearsAfterChangeOfMajor, formatNumber),
      line('threshold.refusalYears', m.pack_repeats_years(), pack.threshold.refusalYears, formatNumber),
    ],
  },
  {
    title: m.pack_group_progress(),
    lines: [
      line('progress.minimumEfficiency', m.pack_progress_efficiency(), pack.progress.minimumEfficiency, formatPercent),
      line('progress.refusalYears', m.pack_repeats_years(), pack.progress.refusalYears, formatNumber),
    ],
  },
  { title: m.pack_group_credit(), lines: creditOf(pack) },
  { title: m.pack_group_isp(), lines: ispOf(pack) },
  { title: m.pack_group_fee(), lines: feeOf(pack) },
  { title: m.pack_group_mobility(), lines: mobilityOf(pack) },
  { title: m.pack_group_statuses(), lines: statusesOf(pack) },
  { title: m.pack_group_dates(), lines: datesOf(pack) },
  { title: m.pack_group_terms(), lines: termsOf(pack) },
];

/** The last day on which any number of the pack was read in the regulations. */
export const checkedOn = (groups: readonly ParameterGroup[]): string | undefined =>
  groups
    .flatMap(({ lines }) => lines.map((one) => one.checkedOn))
    .toSorted()
    .at(-1);

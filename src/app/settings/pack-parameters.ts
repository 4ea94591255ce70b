import { formatDayOfYear, formatList, formatNumber, formatPercent, formatPoints, formatYear, m } from '../../i18n/index.ts';
import type { Parameter, RulePack } from '../../model/index.ts';
import type { Merit } from '../../rules/index.ts';

/** One number of the regulations in words, with its article. */
export interface ParameterLine {
  readonly label: string;
  readonly value: string;
  readonly article: string;
  readonly checkedOn: string;
}

export interface ParameterGroup {
  readonly title: string;
  readonly lines: readonly ParameterLine[];
}

const line = <T>(label: string, parameter: Parameter<T>, words: (value: T) => string): ParameterLine => ({
  label,
  value: words(parameter.value),
  article: parameter.article,
  checkedOn: parameter.checkedOn,
});

const merits: Readonly<Record<Merit, () => string>> = {
  satisfactory: () => m.merit_satisfactory(),
  'cum-laude': () => m.merit_cum_laude(),
  'magna-cum-laude': () => m.merit_magna(),
  'summa-cum-laude': () => m.merit_summa(),
  'summa-cum-laude-congratulations': () => m.merit_summa_congratulations(),
};

const marksOf = ({ marks }: RulePack): readonly ParameterLine[] => [
  line(m.pack_marks_maximum(), marks.maximum, formatNumber),
  line(m.pack_marks_pass(), marks.pass, formatNumber),
  line(m.pack_marks_part(), marks.partPullsDown, formatNumber),
  line(m.pack_marks_opportunities(), marks.opportunitiesPerYear, formatNumber),
];

const toleranceOf = ({ tolerance }: RulePack): readonly ParameterLine[] => [
  line(m.pack_tolerance_marks(), tolerance.marks, (marks) => formatList(marks.map(String), 'or')),
  line(m.pack_tolerance_budget(), tolerance.budgetPercent, formatPercent),
  line(m.pack_tolerance_starter_cap(), tolerance.starterCap, formatPoints),
  line(m.pack_tolerance_starter_below(), tolerance.starterBelow, formatPoints),
  line(m.pack_tolerance_efficiency(), tolerance.minimumEfficiency, formatPercent),
  line(m.pack_tolerance_window(), tolerance.windowDays, formatNumber),
  line(m.pack_tolerance_refuse(), tolerance.refuseAutomaticDays, formatNumber),
  line(m.pack_tolerance_exceptional(), tolerance.exceptionalMark, formatNumber),
];

const programmeOf = ({ programme }: RulePack): readonly ParameterLine[] => [
  line(m.pack_programme_percentage(), programme.minimumPercentage, formatPercent),
  ...programme.merit.value.map(({ from, grade }) =>
    line(m.pack_programme_merit({ grade: merits[grade]() }), { ...programme.merit, value: from }, formatPercent),
  ),
  line(m.pack_programme_merit_points(), programme.meritMinimumPoints, formatPoints),
];

const creditOf = ({ learningCredit }: RulePack): readonly ParameterLine[] => [
  line(m.pack_credit_start(), learningCredit.start, formatPoints),
  line(m.pack_credit_bonus(), learningCredit.bonus, formatPoints),
  line(m.pack_credit_master(), learningCredit.masterDeduction, formatPoints),
  line(m.pack_credit_rebuild(), learningCredit.rebuildPerYear, formatPoints),
  line(m.pack_credit_rebuild_to(), learningCredit.rebuildTo, formatPoints),
  line(m.pack_credit_rebuild_after(), learningCredit.rebuildAfterYears, formatNumber),
  line(m.pack_credit_refused(), learningCredit.refusedAtOrBelow, (points) => m.pack_credit_refused_value({ points: formatPoints(points) })),
  line(m.pack_credit_exception(), learningCredit.exceptionPoints, formatPoints),
  line(m.pack_credit_exception_years(), learningCredit.exceptionYears, formatNumber),
];

const datesOf = ({ dates }: RulePack): readonly ParameterLine[] => [
  line(m.pack_dates_start(), dates.yearStart, formatDayOfYear),
  line(m.pack_dates_withdraw1(), dates.lastWithdrawalSemester1, formatDayOfYear),
  line(m.pack_dates_withdraw2(), dates.lastWithdrawalSemester2, formatDayOfYear),
  line(m.pack_dates_isp(), dates.ispSubmit, formatDayOfYear),
  line(m.pack_dates_isp2(), dates.ispSemester2, formatDayOfYear),
  line(m.pack_dates_lift(), dates.liftRefusal, formatDayOfYear),
  line(m.pack_dates_results(), dates.lastResults, formatDayOfYear),
];

/** Every number of the regulations, grouped as a student would look for it. */
export const parametersOf = (pack: RulePack): readonly ParameterGroup[] => [
  { title: m.pack_group_marks(), lines: marksOf(pack) },
  { title: m.pack_group_tolerance(), lines: toleranceOf(pack) },
  { title: m.pack_group_programme(), lines: programmeOf(pack) },
  {
    title: m.pack_group_repeats(),
    lines: [
      line(m.pack_repeats_third(), pack.repeats.third, formatNumber),
      line(m.pack_repeats_fourth(), pack.repeats.fourth, formatNumber),
      line(m.pack_repeats_years(), pack.repeats.refusalYears, formatNumber),
    ],
  },
  {
    title: m.pack_group_threshold(),
    lines: [
      line(m.pack_threshold_from(), pack.threshold.fromYear, formatYear),
      line(m.pack_threshold_years(), pack.threshold.years, formatNumber),
      line(m.pack_threshold_years_major(), pack.threshold.yearsAfterChangeOfMajor, formatNumber),
      line(m.pack_repeats_years(), pack.threshold.refusalYears, formatNumber),
    ],
  },
  {
    title: m.pack_group_progress(),
    lines: [
      line(m.pack_progress_efficiency(), pack.progress.minimumEfficiency, formatPercent),
      line(m.pack_repeats_years(), pack.progress.refusalYears, formatNumber),
    ],
  },
  { title: m.pack_group_credit(), lines: creditOf(pack) },
  { title: m.pack_group_dates(), lines: datesOf(pack) },
  {
    title: m.pack_group_terms(),
    lines: [
      line(m.pack_terms_feedback(), pack.terms.feedbackDays, formatNumber),
      line(m.pack_terms_appeal(), pack.terms.appealDays, formatNumber),
    ],
  },
];

/** The last day on which any number of the pack was read in the regulations. */
export const checkedOn = (groups: readonly ParameterGroup[]): string | undefined =>
  groups
    .flatMap(({ lines }) => lines.map((one) => one.checkedOn))
    .toSorted()
    .at(-1);

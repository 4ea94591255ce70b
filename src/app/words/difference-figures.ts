import type { AcademicYear, UnitCode } from '../../model/index.ts';
import type { FigureKey } from '../../rules/index.ts';
import { formatYear, m } from '../../i18n/index.ts';
import type { UnitName } from './values.ts';

/** A figure without its year, stage or unit: what decides how it is called and whether a comparison shows it. */
export type FigureFamily<Key extends FigureKey = FigureKey> =
  Key extends `years.${number}.${infer Rest}` ? `years.${Rest}`
  : Key extends `programme.stages.${string}` ? 'programme.stages'
  : Key extends `tolerance.candidates.${string}.${infer Rest}` ? `tolerance.candidates.${Rest}`
  : Key extends `decision.refused.${string}` ? 'decision.refused'
  : Key;

/** What the differences are grouped by, in the order in which they are read. */
export const differenceGroups = ['go-on', 'tolerance', 'credit', 'diploma', 'isp', 'ask', 'units'] as const;
export type DifferenceGroup = (typeof differenceGroups)[number];

/** The year and the unit that a figure is of; empty where it has none. */
interface Of {
  readonly year: string;
  readonly unit: string;
}

type Label = (of: Of) => string;

/** Read at once, or one tap away; or told by something else that differs whenever it does. */
export type FigurePlace =
  | {
      readonly place: 'first' | 'more';
      readonly group: DifferenceGroup;
      readonly label: Label;
      /** One tap away when that figure differs too: it then says much the same. */
      readonly unless?: FigureFamily;
    }
  | { readonly place: 'out'; readonly toldBy: FigureFamily | 'unit' };

const first = (group: DifferenceGroup, label: Label, unless?: FigureFamily): FigurePlace => ({
  place: 'first',
  group,
  label,
  ...(unless === undefined ? {} : { unless }),
});
const more = (group: DifferenceGroup, label: Label): FigurePlace => ({ place: 'more', group, label });
const out = (toldBy: FigureFamily | 'unit'): FigurePlace => ({ place: 'out', toldBy });

/** Every figure that two situations can differ in. One that the rules get new is missed here by the compiler. */
export const figurePlaces: Readonly<Record<FigureFamily, FigurePlace>> = {
  'years.efficiency': first('go-on', ({ year }) => m.diff_efficiency({ year })),
  'years.efficiencyBest': first('go-on', ({ year }) => m.diff_efficiency_best({ year }), 'years.efficiency'),
  'years.bindingCondition': first('go-on', ({ year }) => m.diff_binding({ year })),
  'threshold.applies': first('go-on', () => m.diff_threshold_applies()),
  'threshold.status': first('go-on', () => m.row_threshold_status()),
  'threshold.open': first('go-on', () => m.row_threshold_open()),
  'threshold.stillPossible': first('go-on', () => m.diff_threshold_possible()),
  'threshold.automatic': first('go-on', () => m.diff_threshold_automatic()),
  'threshold.ifResultsStay': more('go-on', () => m.diff_threshold_if_stay()),
  'threshold.due': more('go-on', () => m.diff_threshold_due()),
  'threshold.package': more('go-on', () => m.step_package()),
  'years.acquired': more('go-on', ({ year }) => m.diff_acquired({ year })),
  'years.actuallyTaken': more('go-on', ({ year }) => m.diff_taken({ year })),
  'years.taken': out('years.actuallyTaken'),
  'years.contracts': more('go-on', ({ year }) => m.diff_contracts({ year })),
  'years.complete': more('go-on', ({ year }) => m.diff_complete({ year })),

  'decision.refused': first('tolerance', ({ unit }) => m.diff_tolerating({ unit })),
  'decision.accepted': out('decision.refused'),
  'tolerance.left': first('tolerance', () => m.row_tolerance_left()),
  'tolerance.used': more('tolerance', () => m.diff_tolerance_used()),
  'tolerance.limit': more('tolerance', () => m.step_limit()),
  'tolerance.budget': more('tolerance', () => m.diff_tolerance_budget()),
  'tolerance.base': out('tolerance.budget'),
  'tolerance.starter': more('tolerance', () => m.row_starter()),
  'tolerance.window': more('tolerance', () => m.why_title_window()),
  // With the day of today known, the window tells these two.
  'tolerance.open': out('tolerance.window'),
  'tolerance.daysLeft': out('tolerance.window'),
  'tolerance.undecided': more('tolerance', () => m.diff_undecided()),
  'tolerance.candidates.reasons': more('tolerance', ({ unit }) => m.diff_tolerating({ unit })),
  'tolerance.candidates.points': out('unit'),
  'tolerance.candidates.result': out('unit'),
  // What fits together is shown where one chooses.
  'tolerance.choices': out('tolerance.left'),
  'tolerance.choicesComplete': out('tolerance.left'),
  'tolerance.ifAllTolerated.left': out('tolerance.left'),
  'tolerance.ifAllTolerated.over': out('tolerance.left'),

  'learningCredit.now': first('credit', () => m.credit_title()),
  'learningCredit.best': first('credit', () => m.diff_credit_best(), 'learningCredit.now'),
  'learningCredit.worst': first('credit', () => m.diff_credit_worst(), 'learningCredit.now'),
  'learningCredit.start': more('credit', () => m.diff_credit_start()),
  'learningCredit.bonusLeft': more('credit', () => m.row_bonus_left()),
  // The account line by line: the why of the balance has it.
  'learningCredit.timeline': out('learningCredit.now'),
  'learningCredit.timelineBest': out('learningCredit.best'),
  'learningCredit.timelineWorst': out('learningCredit.worst'),
  'years.learningCredit.before': out('learningCredit.now'),
  'years.learningCredit.deducted': out('learningCredit.now'),
  'years.learningCredit.restored': out('learningCredit.now'),
  'years.learningCredit.returned': out('learningCredit.now'),
  'years.learningCredit.bonus': out('learningCredit.now'),
  'years.learningCredit.after': out('learningCredit.now'),
  'withdraw.allowed': more('credit', () => m.diff_withdraw()),
  'withdraw.restores': more('credit', () => m.diff_withdraw_restores()),
  'withdraw.reasons': out('withdraw.allowed'),
  'fee.total': first('credit', () => m.diff_fee()),
  'fee.fixed': more('credit', () => m.step_fixed_fee()),
  'fee.variable': more('credit', () => m.step_variable_fee()),
  'fee.surcharge': more('credit', () => m.step_surcharge()),
  'fee.platform': more('credit', () => m.step_platform_fee()),

  'programme.passed': first('diploma', () => m.row_passed()),
  'programme.earned': first('diploma', () => m.row_earned()),
  'programme.percentage': first('diploma', () => m.row_percentage()),
  'programme.merit': first('diploma', () => m.step_merit()),
  'programme.meritSoFar': first('diploma', () => m.outlook_merit(), 'programme.merit'),
  'programme.automatic': first('diploma', () => m.step_automatic()),
  'programme.blockedByEfficiency': more('diploma', () => m.diff_automatic_blocked()),
  // Points by standing are those in order, told apart; which unit it is stands at the unit.
  'programme.stages': out('unit'),
  'programme.standing.points': out('programme.earned'),
  'programme.standing.settled': out('programme.earned'),
  'programme.standing.credit': out('unit'),
  'programme.standing.exempt': out('unit'),
  'programme.standing.tolerated': out('unit'),
  'programme.standing.undecided': out('tolerance.undecided'),
  'programme.standing.open': out('unit'),
  'mobility.semester1': first('diploma', () => m.diff_abroad_1()),
  'mobility.semester2': first('diploma', () => m.diff_abroad_2()),
  'mobility.doubleDegree': first('diploma', () => m.diff_abroad_double()),
  'mobility.held': more('diploma', () => m.abroad_title()),
  'statuses.entrepreneurAgain': more('diploma', () => m.diff_entrepreneur()),
  'statuses.examSpreading': more('diploma', () => m.diff_spreading()),
  'statuses.workStatus': more('diploma', () => m.diff_work_status()),

  'isp.submittable': first('isp', () => m.step_submittable()),
  'isp.points': first('isp', () => m.step_draft_points()),
  'isp.year': out('isp.points'),
};

const isFamily = (name: string): name is FigureFamily => Object.hasOwn(figurePlaces, name);

const patterns: readonly (readonly [pattern: RegExp, family: string])[] = [
  [/^years\.(?<year>\d+)\.(?<rest>.+)$/s, 'years.$<rest>'],
  [/^programme\.stages\..+$/s, 'programme.stages'],
  [/^tolerance\.candidates\.(?<unit>.*)\.(?<rest>points|result|reasons)$/s, 'tolerance.candidates.$<rest>'],
  [/^decision\.refused\.(?<unit>.*)$/s, 'decision.refused'],
];

/** The family of a figure, and the year and the unit that it is of. */
export const familyOf = (key: FigureKey): { readonly family: FigureFamily; readonly year: AcademicYear | null; readonly unit: UnitCode | null } => {
  const found = patterns.find(([pattern]) => pattern.test(key));
  const family = found === undefined ? key : key.replace(found[0], found[1]);
  const { year, unit } = found?.[0].exec(key)?.groups ?? {};
  if (!isFamily(family)) throw new Error(`no family for ${key}`);
  return { family, year: year === undefined ? null : Number(year), unit: unit ?? null };
};

/** What a figure is called; empty where no comparison shows it. */
export const figureLabel = (key: FigureKey, unitName: UnitName): string => {
  const { family, year, unit } = familyOf(key);
  const place = figurePlaces[family];
  return place.place === 'out'
    ? ''
    : place.label({ year: year === null ? '' : formatYear(year), unit: unit === null ? '' : unitName(unit) });
};

import type { AcademicYear, CalendarDate, RuleId, Result, RulePack, UnitCode } from '../model/index.ts';
import type { Explanation, Figure, Missing, Step, StepKey, StepValue } from './explanation.ts';
import { perKey, perObject } from './remembered.ts';
import type { Exact } from './rounding.ts';

interface StepExtras {
  readonly units?: readonly UnitCode[];
  readonly activity?: string;
  readonly year?: AcademicYear;
  readonly sign?: '+' | '−' | '=';
  readonly total?: boolean;
}

const step = (key: StepKey, value: StepValue, extras: StepExtras = {}): Step => ({ key, value, ...extras });

/** A line of arithmetic in points. */
export const pointsStep = (key: StepKey, value: number, extras?: StepExtras): Step => step(key, { unit: 'points', value }, extras);
/** A line of money, in whole cents. */
export const moneyStep = (key: StepKey, value: number, extras?: StepExtras): Step => step(key, { unit: 'money', value }, extras);
export const percentStep = (key: StepKey, value: number, extras?: StepExtras): Step => step(key, { unit: 'percent', value }, extras);
export const countStep = (key: StepKey, value: number, extras?: StepExtras): Step => step(key, { unit: 'count', value }, extras);
export const markStep = (key: StepKey, value: Result | null, extras?: StepExtras): Step => step(key, { unit: 'mark', value }, extras);
export const daysStep = (key: StepKey, value: number, extras?: StepExtras): Step => step(key, { unit: 'days', value }, extras);
export const dateStep = (key: StepKey, value: CalendarDate, extras?: StepExtras): Step => step(key, { unit: 'date', value }, extras);
export const yearStep = (key: StepKey, value: AcademicYear, extras?: StepExtras): Step => step(key, { unit: 'year', value }, extras);
export const answerStep = (key: StepKey, value: 'yes' | 'no' | 'unknown', extras?: StepExtras): Step =>
  step(key, { unit: 'answer', value }, extras);
export const unitsStep = (key: StepKey, value: readonly UnitCode[], extras?: StepExtras): Step =>
  step(key, { unit: 'units', value }, extras);
/** A number before rounding. */
export const exactStep = (key: StepKey, exact: Exact, of: 'points' | 'percent' | 'mark', extras?: StepExtras): Step =>
  step(key, { unit: 'exact', ...exact, of }, extras);

export const yesNo = (value: boolean): 'yes' | 'no' => (value ? 'yes' : 'no');

interface Because {
  readonly missing?: readonly Missing[];
  readonly restsOn?: readonly RuleId[];
  /** The rule rests on a choice that the text leaves open. */
  readonly reading?: boolean;
}

/** What a pack says of a rule in every explanation that names it. */
type Ground = Pick<Explanation, 'rule' | 'article' | 'regulations' | 'decidedBy'>;

const groundOf = (pack: RulePack, rule: RuleId): Ground => {
  const lender = pack.borrowed?.[rule];
  const regulations = pack.origins?.find(({ id }) => id === lender)?.title;
  return {
    rule,
    article: pack.articles[rule],
    ...(regulations === undefined ? {} : { regulations }),
    ...(pack.deciders[rule] === undefined ? {} : { decidedBy: pack.deciders[rule] }),
  };
};

/** Every figure has its why, so what a pack says of a rule is put together once. */
const grounds = perObject((pack: RulePack) => perKey((rule: RuleId) => groundOf(pack, rule)));

/** The why of a figure: the rule, its article in the pack, and the steps in the order a reader follows them. */
export const because = (pack: RulePack, rule: RuleId, steps: readonly Step[], { reading = false, missing = [], restsOn = [] }: Because = {}): Explanation => ({
  ...grounds(pack)(rule),
  reading,
  steps,
  missing: distinct(missing),
  restsOn,
});

export const figure = <T>(value: T, why: Explanation): Figure<T> => ({ value, why });

/** A stable text for one missing thing, so that each is named once. */
export const missingKey = (missing: Missing): string => Object.values(missing).join(' ');

/** The same missing things, each once. */
export const distinct = (missing: readonly Missing[]): readonly Missing[] =>
  missing.length > 1 ? [...new Map(missing.map((one) => [missingKey(one), one])).values()] : missing;

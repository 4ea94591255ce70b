import { formatPercent, formatPoints, m } from '../../i18n/index.ts';
import type { Assessment, Explanation, Figure } from '../../rules/index.ts';
import { answerWords, meritWords, thresholdWords } from '../words/values.ts';

/** One value of a row, with its why. */
export interface YearEndCell {
  readonly words: string;
  readonly why: Explanation;
}

/** One figure now, at worst and at best. */
export interface YearEndRow {
  readonly label: string;
  readonly now: YearEndCell;
  readonly worst: YearEndCell;
  readonly best: YearEndCell;
}

/** The same situation now, and when everything that is open turns out at its worst or its best. */
export interface Ends {
  readonly now: Assessment;
  readonly worst: Assessment;
  readonly best: Assessment;
}

const NOTHING = '–';
const cell = <T>({ value, why }: Figure<T>, words: (value: T) => string): YearEndCell => ({ words: words(value), why });
const orNothing =
  <T>(words: (value: T) => string) =>
  (value: T | null): string =>
    value === null ? NOTHING : words(value);

type Read = (assessment: Assessment) => YearEndCell | null;

const efficiency: Read = ({ years }) => {
  const last = years.at(-1);
  return last === undefined ? null : cell(last.efficiency, orNothing(formatPercent));
};

const condition: Read = ({ years }) => {
  const last = years.at(-1);
  return last === undefined ? null : cell(last.bindingCondition, (bound) => answerWords(bound ? 'yes' : 'no'));
};

const rows: readonly (readonly [label: () => string, read: Read])[] = [
  [() => m.row_efficiency(), efficiency],
  [() => m.row_threshold_status(), ({ threshold }) => (threshold.applies ? cell(threshold.status, thresholdWords) : null)],
  [() => m.outlook_condition_next(), condition],
  [() => m.row_earned(), ({ programme }) => cell(programme.earned, formatPoints)],
  [() => m.credit_title(), ({ learningCredit }) => cell(learningCredit.now, formatPoints)],
  [() => m.row_percentage(), ({ programme }) => cell(programme.percentage, orNothing(formatPercent))],
  [() => m.outlook_merit(), ({ programme }) => cell(programme.meritSoFar, orNothing(meritWords))],
];

/** The figures of the year's end, in the order in which they weigh; a figure that does not arise is left out. */
export const yearEndRows = ({ now, worst, best }: Ends): readonly YearEndRow[] =>
  rows.flatMap(([label, read]): readonly YearEndRow[] => {
    const [here, low, high] = [read(now), read(worst), read(best)];
    return here === null || low === null || high === null ? [] : [{ label: label(), now: here, worst: low, best: high }];
  });

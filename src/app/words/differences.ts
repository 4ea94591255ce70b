import type { RulePack } from '../../model/index.ts';
import type { Difference, Direction, Explanation, FigureValue, Severity, UnitAspect, UnitAssessment } from '../../rules/index.ts';
import { formatDateLong, formatYear, m } from '../../i18n/index.ts';
import { missingWords } from '../why/missing-words.ts';
import { dateName } from './deadlines.ts';
import { differenceGroups, familyOf, figureLabel, figurePlaces, type DifferenceGroup, type FigureFamily } from './difference-figures.ts';
import { amountWords, figureWords, isLong, laterOrEarlier, unitsDelta, type DifferenceContext } from './difference-values.ts';
import { findingWords } from './findings.ts';
import { refusalSentence } from './refusals.ts';
import { resultWords, statusWords, type UnitName } from './values.ts';

/** One difference between two situations, in words. */
export interface DifferenceWords {
  /** The same for the same figure, however its values move. */
  readonly id: string;
  readonly group: DifferenceGroup;
  /** Read at once, or one tap away. */
  readonly place: 'first' | 'more';
  /** What differs: "Tolerantiekrediet over". */
  readonly label: string;
  /** Values beside each other, or a sentence that comes, goes or changes. */
  readonly form: 'values' | 'sentence';
  /** How much weight a sentence has; null once it is gone, and for values. */
  readonly severity: Severity | null;
  readonly before: string | null;
  readonly after: string | null;
  /** How much, which way, or whether it comes or goes: "3 sp minder", "komt erbij". */
  readonly delta: string | null;
  readonly direction: Direction;
  /** Why on either side; null where that side has none. */
  readonly why: { readonly before: Explanation | null; readonly after: Explanation | null };
}

const directions: Readonly<Record<Direction, () => string>> = {
  better: () => m.diff_better(),
  worse: () => m.diff_worse(),
  neutral: () => m.diff_neutral(),
};
/** Whether it is better for the student, as a word. */
export const directionWords = (direction: Direction): string => directions[direction]();

const groupNames: Readonly<Record<DifferenceGroup, () => string>> = {
  'go-on': () => m.diff_group_go_on(),
  tolerance: () => m.tolerance_title(),
  credit: () => m.diff_group_credit(),
  diploma: () => m.diff_group_diploma(),
  isp: () => m.diff_group_isp(),
  ask: () => m.diff_group_ask(),
  units: () => m.diff_group_units(),
};
export const groupWords = (group: DifferenceGroup): string => groupNames[group]();

type Of<Kind extends Difference['kind']> = Extract<Difference, { kind: Kind }>;

const figure = (difference: Of<'figure'>, differing: ReadonlySet<FigureFamily>, context: DifferenceContext): DifferenceWords | null => {
  const { key, before, after, delta, direction } = difference;
  const place = figurePlaces[familyOf(key).family];
  if (place.place === 'out') return null;
  const [from, to] = [before?.value, after?.value];
  const long = isLong(from) || isLong(to);
  const words = (value: FigureValue | undefined): string => (value === undefined ? m.diff_none() : figureWords(value, context, long));
  const amount = from === undefined || to === undefined ? null : delta === null ? (long ? unitsDelta(from, to, context.unitName) : null) : amountWords(to.unit, delta);
  return {
    id: key,
    group: place.group,
    place: place.unless !== undefined && differing.has(place.unless) ? 'more' : place.place,
    label: figureLabel(key, context.unitName),
    form: 'values',
    severity: null,
    before: words(from),
    after: words(to),
    delta: amount,
    direction,
    why: { before: before?.why ?? null, after: after?.why ?? null },
  };
};

const deadlines = {
  'deadlines.tolerance': 'tolerance',
  'deadlines.refuseAutomatic': 'refuse-automatic',
  'deadlines.feedback': 'feedback',
  'deadlines.appeal': 'appeal',
  'deadlines.ispSubmit': 'isp-submit',
  'deadlines.ispSemester2': 'isp-semester2',
} as const;
const isDeadline = (key: string): key is keyof typeof deadlines => Object.hasOwn(deadlines, key);

/** The dates of which a student decides something; the rest of the calendar follows from them or from a refusal. */
const deadline = ({ key, before, after, delta, direction }: Of<'deadline'>): DifferenceWords | null => {
  if (!isDeadline(key)) return null;
  const words = (dated: typeof before): string => (dated === null || dated.date.value === null ? m.diff_none() : formatDateLong(dated.date.value));
  return {
    id: key,
    group: 'ask',
    place: 'first',
    label: dateName(deadlines[key]),
    form: 'values',
    severity: null,
    before: words(before),
    after: words(after),
    delta: delta === null ? null : laterOrEarlier(delta > 0, m.diff_days({ count: Math.abs(delta) })),
    direction,
    why: { before: before?.date.why ?? null, after: after?.date.why ?? null },
  };
};

const seconds: Readonly<Record<UnitAssessment['secondOpportunity'], () => string>> = {
  'to-come': () => m.diff_second_to_come(),
  none: () => m.diff_second_none(),
  unknown: () => m.diff_second_unknown(),
};

const standing = ({ status, result }: UnitAssessment): string =>
  result.value === null ? statusWords(status.value) : `${resultWords(result.value)}, ${statusWords(status.value)}`;

const unitWords = (unit: UnitAssessment, changed: readonly UnitAspect[]): string =>
  [
    ...(changed.includes('status') || changed.includes('result') ? [standing(unit)] : []),
    ...(changed.includes('year') ? [formatYear(unit.year)] : []),
    // A result says by itself whether another opportunity is still to come.
    ...(changed.includes('secondOpportunity') && changed.length === 1 ? [seconds[unit.secondOpportunity]()] : []),
  ].join(', ');

const unit = ({ unit: code, before, after, changed, delta, direction }: Of<'unit'>, { unitName }: DifferenceContext): DifferenceWords => {
  const words = (one: UnitAssessment | null): string => (one === null ? m.diff_none() : unitWords(one, before === null || after === null ? ['status'] : changed));
  const why = (one: UnitAssessment | null): Explanation | null => (one === null ? null : changed.includes('status') ? one.status.why : one.result.why);
  return {
    id: `unit ${code}`,
    group: 'units',
    place: 'more',
    label: unitName(code),
    form: 'values',
    severity: null,
    before: words(before),
    after: words(after),
    delta: delta === null ? null : amountWords('mark', delta),
    direction,
    why: { before: why(before), after: why(after) },
  };
};

const comes = (before: unknown, after: unknown): string => (before === null ? m.diff_new() : after === null ? m.diff_gone() : m.diff_changed());

const finding = ({ key, unit: code, before, after, direction }: Of<'finding'>, { pack, unitName }: DifferenceContext): DifferenceWords => {
  const either = after ?? before;
  const words = (one: typeof before): string | null => (one === null ? null : findingWords(one, pack, unitName).sentence);
  const severity = either === null ? '' : findingWords(either, pack, unitName).severity;
  return {
    id: `finding ${key} ${code ?? ''}`.trimEnd(),
    group: 'isp',
    place: 'first',
    label: code === null ? severity : `${severity}: ${unitName(code)}`,
    form: 'sentence',
    severity: after?.severity ?? null,
    before: words(before),
    after: words(after),
    delta: comes(before, after),
    direction,
    why: { before: before?.why ?? null, after: after?.why ?? null },
  };
};

const refusal = ({ key, unit: code, before, after, direction }: Of<'refusal'>, { unitName }: DifferenceContext): DifferenceWords => ({
  id: `refusal ${key} ${code ?? ''}`.trimEnd(),
  group: 'go-on',
  place: 'first',
  label: m.why_title_refusal(),
  form: 'sentence',
  severity: after === null ? null : 'blocks',
  before: before === null ? null : refusalSentence(before, unitName),
  after: after === null ? null : refusalSentence(after, unitName),
  delta: comes(before, after),
  direction,
  why: { before: before?.why ?? null, after: after?.why ?? null },
});

/** A question about a mark goes with the mark that is supposed: one tap away. One about other chapters than before asks nothing else. */
const question = ({ missing, before, after, direction }: Of<'question'>, { pack, unitName }: DifferenceContext): DifferenceWords | null =>
  before !== null && after !== null
    ? null
    : {
        id: `question ${Object.values(missing).join(' ')}`,
        group: 'ask',
        place: missing.what === 'result' ? 'more' : 'first',
        label: m.ask_title(),
        form: 'sentence',
        severity: after === null ? null : 'informs',
        before: before === null ? null : missingWords(missing, pack, unitName),
        after: after === null ? null : missingWords(missing, pack, unitName),
        delta: comes(before, after),
        direction,
        why: { before: null, after: null },
      };

/** Null for what no comparison shows: other regulations or another day are chosen elsewhere, and a disagreement is settled where it stands. */
const wordsOf = (difference: Difference, differing: ReadonlySet<FigureFamily>, context: DifferenceContext): DifferenceWords | null => {
  switch (difference.kind) {
    case 'figure':
      return figure(difference, differing, context);
    case 'deadline':
      return deadline(difference);
    case 'unit':
      return unit(difference, context);
    case 'finding':
      return finding(difference, context);
    case 'refusal':
      return refusal(difference, context);
    case 'question':
      return question(difference, context);
    case 'pack':
    case 'today':
      return null;
  }
};

/** What a student wants to read of the differences between two situations, group by group, each group in the order of the rules. */
export const differenceWords = (all: readonly Difference[], pack: RulePack, unitName: UnitName): readonly DifferenceWords[] => {
  const differing = new Set(all.flatMap((one) => (one.kind === 'figure' ? [familyOf(one.key).family] : [])));
  const counts = new Map<string, number>();
  const words = all.flatMap((one): readonly DifferenceWords[] => {
    const said = wordsOf(one, differing, { pack, unitName });
    // What reads the same on both sides tells nothing.
    if (said === null || said.before === said.after) return [];
    const count = (counts.get(said.id) ?? 0) + 1;
    counts.set(said.id, count);
    return [count === 1 ? said : { ...said, id: `${said.id} ${count}` }];
  });
  return words.toSorted((a, b) => differenceGroups.indexOf(a.group) - differenceGroups.indexOf(b.group));
};

import type { Result } from '../model/index.ts';
import type { Assessment, Finding, Merit, Question, Refusal, Severity, ThresholdStatus, UnitAssessment, UnitStatus } from './assessment.ts';
import { daysBetween } from './calendar.ts';
import type { DatedFigure, DeadlineKey, Difference, Direction, FigureValue, UnitAspect } from './difference.ts';
import { missingKey } from './explain.ts';
import { factsOf, type Better, type Fact } from './facts.ts';
import { valueText } from './value-text.ts';

/** Under the name of its unit, so that an account in time is read in its order. */
const figureText = ({ unit, value }: FigureValue): string => valueText({ [unit]: value });

/** What stands at one place of two lists; where both have something, `either` is that of the first. */
interface Pair<T> {
  readonly before: T | null;
  readonly after: T | null;
  readonly either: T;
}

/** Two lists side by side: what has the same key, else what only one of them has; what is alike in value is left out. */
const sideBySide = <T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): readonly Pair<T>[] => {
  const left = Map.groupBy(before, keyOf);
  const right = Map.groupBy(after, keyOf);
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const mine = left.get(key) ?? [];
    const theirs = right.get(key) ?? [];
    const without = (list: readonly T[], others: readonly T[]): readonly T[] => {
      const texts = new Set(others.map((one) => valueText(one)));
      return list.filter((one) => !texts.has(valueText(one)));
    };
    const [gone, fresh] = [without(mine, theirs), without(theirs, mine)];
    return [
      ...gone.map((one, at) => ({ before: one, after: fresh[at] ?? null, either: one })),
      ...fresh.slice(gone.length).map((one) => ({ before: null, after: one, either: one })),
    ];
  });
};

const byAmount = (amount: number): Direction => (amount > 0 ? 'better' : amount < 0 ? 'worse' : 'neutral');

const thresholds: Readonly<Record<ThresholdStatus, number>> = { 'not-met': 0, pending: 1, 'met-automatically': 2, met: 2 };
const merits: Readonly<Record<Merit, number>> = {
  satisfactory: 1,
  'cum-laude': 2,
  'magna-cum-laude': 3,
  'summa-cum-laude': 4,
  'summa-cum-laude-congratulations': 5,
};

/** The number of a figure; null where it is none. */
const numeric = ({ value }: FigureValue): number | null => (typeof value === 'number' ? value : null);

/** How high a value stands among others of its unit. */
const rank = (value: FigureValue): number => {
  if (value.unit === 'answer') return value.value === 'yes' ? 1 : 0;
  if (value.unit === 'threshold') return thresholds[value.value];
  if (value.unit === 'merit') return merits[value.value];
  return Number(value.value);
};

const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every((one) => all.includes(one));

const directionOf = (before: FigureValue, after: FigureValue, better: Better): Direction => {
  if (better === 'uncertain' || before.unit !== after.unit) return 'neutral';
  // A set of units is never better for having more of them.
  if (before.unit === 'units' && after.unit === 'units')
    return isWithin(after.value, before.value) ? 'better' : isWithin(before.value, after.value) ? 'worse' : 'neutral';
  const more = rank(after) - rank(before);
  return byAmount(better === 'more' ? more : -more);
};

const deltaOf = (before: FigureValue, after: FigureValue): number | null => {
  const [from, to] = [numeric(before), numeric(after)];
  return from === null || to === null ? null : to - from;
};

const figureDifference = (key: Fact['key'], before: Fact | undefined, after: Fact | undefined): readonly Difference[] => {
  if (before === undefined || after === undefined) {
    const sides = { before: before?.figure ?? null, after: after?.figure ?? null };
    return [{ kind: 'figure', key, ...sides, delta: null, direction: 'neutral' }];
  }
  const [from, to] = [before.figure.value, after.figure.value];
  if (figureText(from) === figureText(to)) return [];
  const direction = directionOf(from, to, after.better);
  return [{ kind: 'figure', key, before: before.figure, after: after.figure, delta: deltaOf(from, to), direction }];
};

const figureDifferences = (before: Assessment, after: Assessment): readonly Difference[] => {
  const left = new Map(factsOf(before).map((fact) => [fact.key, fact]));
  const right = new Map(factsOf(after).map((fact) => [fact.key, fact]));
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => figureDifference(key, left.get(key), right.get(key)));
};

/** A credit above what may still become one, above a fail; exempted, tolerated and withdrawn are choices or grants beside that. */
const statuses: Readonly<Record<UnitStatus, number | null>> = { credit: 2, open: 1, failed: 0, exempt: null, tolerated: null, withdrawn: null };

const markOf = (result: Result | null | undefined): number | null => (typeof result === 'number' ? result : null);

const unitDirection = (before: UnitAssessment, after: UnitAssessment): Direction => {
  const [from, to] = [statuses[before.status.value], statuses[after.status.value]];
  if (before.status.value !== after.status.value) return from === null || to === null ? 'neutral' : byAmount(to - from);
  const [low, high] = [markOf(before.result.value), markOf(after.result.value)];
  return before.year !== after.year || low === null || high === null ? 'neutral' : byAmount(high - low);
};

const aspectsOf = (before: UnitAssessment, after: UnitAssessment): readonly UnitAspect[] => [
  ...(before.status.value === after.status.value ? [] : ['status' as const]),
  ...(before.result.value === after.result.value ? [] : ['result' as const]),
  ...(before.year === after.year ? [] : ['year' as const]),
  ...(before.secondOpportunity === after.secondOpportunity ? [] : ['secondOpportunity' as const]),
];

const allAspects: readonly UnitAspect[] = ['status', 'result', 'year', 'secondOpportunity'];

const unitDifferences = (before: Assessment, after: Assessment): readonly Difference[] =>
  sideBySide(Object.entries(before.units), Object.entries(after.units), ([code]) => code).map(({ before: from, after: to, either: [unit] }): Difference => {
    const [one, other] = [from?.[1] ?? null, to?.[1] ?? null];
    if (one === null || other === null)
      return { kind: 'unit', unit, before: one, after: other, changed: allAspects, delta: null, direction: 'neutral' };
    const [low, high] = [markOf(one.result.value), markOf(other.result.value)];
    const delta = low === null || high === null || low === high ? null : high - low;
    return { kind: 'unit', unit, before: one, after: other, changed: aspectsOf(one, other), delta, direction: unitDirection(one, other) };
  });

interface Keyed {
  readonly key: DeadlineKey;
  readonly dated: DatedFigure;
}

const datesOf = ({ deadlines, calendar }: Assessment): readonly Keyed[] => [
  { key: 'deadlines.tolerance', dated: { date: deadlines.tolerance } },
  { key: 'deadlines.refuseAutomatic', dated: { date: deadlines.refuseAutomatic } },
  { key: 'deadlines.feedback', dated: { date: deadlines.feedback } },
  { key: 'deadlines.appeal', dated: { date: deadlines.appeal } },
  { key: 'deadlines.ispSubmit', dated: { date: deadlines.ispSubmit } },
  { key: 'deadlines.ispSemester2', dated: { date: deadlines.ispSemester2 } },
  ...calendar.map(({ id, year, ...dated }): Keyed => ({ key: `calendar.${id}.${year}`, dated })),
];

const deadlineDifferences = (before: Assessment, after: Assessment): readonly Difference[] =>
  sideBySide(datesOf(before), datesOf(after), ({ key }) => key).map(({ before: one, after: other, either: { key } }): Difference => {
    const [from, to] = [one?.dated.date.value ?? null, other?.dated.date.value ?? null];
    const delta = from === null || to === null || from === to ? null : daysBetween(from, to);
    return { kind: 'deadline', key, before: one?.dated ?? null, after: other?.dated ?? null, delta, direction: 'neutral' };
  });

const gravity: Readonly<Record<Severity, number>> = { blocks: 2, 'needs-permission': 1, warns: 0, informs: 0 };
const weight = (finding: Finding | null): number => (finding === null ? 0 : gravity[finding.severity]);

const findingDifferences = (before: Assessment, after: Assessment): readonly Difference[] =>
  sideBySide(before.isp?.findings ?? [], after.isp?.findings ?? [], ({ key, unit }) => valueText({ key, unit })).map(({ either, ...sides }): Difference => {
    // Without a draft on one side nothing was judged there.
    const judged = before.isp !== null && after.isp !== null;
    const direction = judged ? byAmount(weight(sides.before) - weight(sides.after)) : 'neutral';
    return { kind: 'finding', key: either.key, unit: either.unit ?? null, ...sides, direction };
  });

const refusalKey = ({ kind, unit }: Refusal): string => valueText({ kind, unit });

const refusalDifferences = (before: Assessment, after: Assessment): readonly Difference[] =>
  sideBySide(before.refusals, after.refusals, refusalKey).map(({ either, ...sides }): Difference => {
    const direction = byAmount((sides.before === null ? 0 : 1) - (sides.after === null ? 0 : 1));
    return { kind: 'refusal', key: either.kind, unit: either.unit ?? null, ...sides, direction };
  });

const questionDifferences = (before: Assessment, after: Assessment): readonly Difference[] =>
  sideBySide<Question>(before.questions, after.questions, ({ missing }) => missingKey(missing)).map(
    ({ either, ...sides }): Difference => ({ kind: 'question', missing: either.missing, ...sides, direction: 'neutral' }),
  );

const frameDifferences = (before: Assessment, after: Assessment): readonly Difference[] => [
  ...(valueText(before.pack) === valueText(after.pack)
    ? []
    : [{ kind: 'pack' as const, before: before.pack, after: after.pack, direction: 'neutral' as const }]),
  ...(valueText(before.today) === valueText(after.today)
    ? []
    : [{ kind: 'today' as const, before: before.today, after: after.today, direction: 'neutral' as const }]),
];

/**
 * Everything in which two assessments differ in value, each with both sides and both explanations; an explanation alone is no difference,
 * nor is the order of a list that is a set (units, questions, findings). Refusals come first, then figures chapter by chapter, units,
 * findings of the draft, dates, questions, and another day or other regulations. Two assessments that differ at all have at least one.
 * The other way round, every difference has its sides exchanged, and its delta and direction reversed.
 */
export const differences = (before: Assessment, after: Assessment): readonly Difference[] => [
  ...refusalDifferences(before, after),
  ...figureDifferences(before, after),
  ...unitDifferences(before, after),
  ...findingDifferences(before, after),
  ...deadlineDifferences(before, after),
  ...questionDifferences(before, after),
  ...frameDifferences(before, after),
];

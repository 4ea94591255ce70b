import type { UnitCode } from '../model/index.ts';
import type { ToleranceReason } from './assessment.ts';
import { codesOf, pointsOfCodes, standing, type Context } from './context.ts';
import { because, figure, markStep, percentStep, pointsStep, unitsStep } from './explain.ts';
import type { Figure, Missing, Step } from './explanation.ts';
import type { Attempt, YearHistory } from './history.ts';
import { efficiencyOf } from './points.ts';
import { completeness, passJudge, type GraduationAutomatic } from './programme.ts';
import { pointsOf } from './rounding.ts';
import type { Threshold } from './threshold.ts';
import { ownReasons, type Budget } from './tolerance.ts';

/** What was taken, each unit once: two contracts of a year share one exam (RULES B.12). */
const takenIn = (attempts: readonly Attempt[]): ReadonlyMap<UnitCode, Attempt> =>
  new Map(attempts.filter(({ state }) => state === 'taken').map((attempt) => [attempt.code, attempt]));

/** Units of the package that are open, as results of the year that ends; null when one of them is not (RULES D.9). */
const openAttempts = (last: YearHistory, threshold: Threshold): readonly Attempt[] | null => {
  const taken = takenIn(last.diploma);
  const attempts = threshold.open.flatMap((code) => taken.get(code) ?? []);
  return attempts.length === threshold.open.length ? attempts : null;
};

/** Marks that count for the package: the tolerable ones, or the exceptional one when it is all that is missing (RULES D.9, D.10). */
const marksFor = (context: Context, threshold: Threshold, open: readonly Attempt[]): readonly number[] => {
  const { marks, exceptionalMark } = context.pack.tolerance;
  const credits = new Set(codesOf(standing(context, 'credit', 'exempt')));
  const others = threshold.package.filter((code) => !credits.has(code));
  const exceptional = open.filter(({ result }) => result === exceptionalMark.value);
  return others.length === 1 && exceptional.length === 1 ? [exceptionalMark.value] : marks.value;
};

/** Whether the package could be covered by tolerances, apart from some reasons (RULES D.9, D.10, F.9). */
interface Cover {
  readonly open: readonly Attempt[];
  /** Of the year that ends; null when nothing was taken. */
  readonly efficiency: number | null;
  readonly exceptional: boolean;
  readonly reasons: readonly ToleranceReason[];
  /** Within what is left of the tolerances. */
  readonly fits: boolean;
  /** No result of the year is missing any more. */
  readonly complete: boolean;
}

/** Whether the package is covered, whatever some reason says against it. */
export const isCovered = ({ fits, reasons }: Cover, but?: ToleranceReason): boolean => fits && reasons.every((reason) => reason === but);

/**
 * What stands between the open package and the threshold, for a student after the first results of the first or second academic year, if no
 * result changes any more; null when the question does not arise.
 */
const coverAsItStands = (context: Context, threshold: Threshold, left: number): Cover | null => {
  const { pack } = context;
  const last = threshold.years.slice(0, pack.threshold.years.value).find((year) => year === context.last);
  if (last === undefined || threshold.open.length === 0 || last.attempts.some(({ coming }) => coming === 'first')) return null;
  const open = openAttempts(last, threshold);
  if (open === null) return null;
  const marks = marksFor(context, threshold, open);
  const efficiency = efficiencyOf(last.diploma);
  return {
    open,
    efficiency,
    exceptional: marks[0] === pack.tolerance.exceptionalMark.value,
    reasons: open.flatMap((attempt) => ownReasons(context, attempt, efficiency, marks)),
    fits: pointsOf(open) <= left,
    complete: last.complete,
  };
};

/** The same at the end of the year, with all results known. */
export const coverOf = (context: Context, threshold: Threshold, left: number): Cover | null => {
  const cover = coverAsItStands(context, threshold, left);
  return cover?.complete === true ? cover : null;
};

const unknownTolerable = (attempts: readonly Attempt[]): readonly Missing[] =>
  attempts.flatMap(({ code, unit }): readonly Missing[] => (unit.tolerable === 'unknown' ? [{ what: 'tolerable', unit: code }] : []));

const efficiencySteps = ({ pack }: Context, efficiency: number | null): readonly Step[] =>
  efficiency === null
    ? []
    : [percentStep('year-efficiency', efficiency), percentStep('minimum-efficiency', pack.tolerance.minimumEfficiency.value)];

const coverSteps = (context: Context, cover: Cover | null, left: number, deployed: readonly UnitCode[]): readonly Step[] => {
  if (cover === null) return [unitsStep('automatic', deployed, { total: true })];
  return [
    pointsStep('package-open', pointsOf(cover.open), { units: codesOf(cover.open) }),
    ...cover.open.map(({ code, result }) => markStep(cover.exceptional ? 'exceptional-mark' : 'unit-mark', result, { units: [code] })),
    ...efficiencySteps(context, cover.efficiency),
    pointsStep('left', left),
    unitsStep('automatic', deployed, { total: true }),
  ];
};

const coveredBy = (cover: Cover | null): readonly UnitCode[] => (cover !== null && isCovered(cover) ? codesOf(cover.open) : []);

const missingFor = (threshold: Threshold | null, cover: Cover | null): readonly Missing[] => {
  const waits = cover !== null && isCovered(cover, 'tolerable-unknown') ? unknownTolerable(cover.open) : [];
  return threshold === null ? waits : [...threshold.missing, ...waits];
};

/** Tolerances deployed automatically to reach the threshold, if the results stay as they are (RULES D.9, D.10, D.12, art. 91 §3). */
export const thresholdAutomatic = (
  context: Context,
  threshold: Threshold | null,
  left: number,
  refuse: boolean,
): Figure<readonly UnitCode[]> => {
  const cover = threshold === null ? null : coverOf(context, threshold, left);
  const covered = coveredBy(cover);
  const deployed = refuse ? [] : covered;
  const steps = [
    ...coverSteps(context, cover, left, deployed),
    ...(refuse && covered.length > 0 ? [unitsStep('refused-automatic', covered)] : []),
  ];
  const exceptional = cover?.exceptional === true;
  const rest = { missing: missingFor(threshold, cover), reading: exceptional, restsOn: ['D.5', 'D.6', 'F.2'] } as const;
  return figure(deployed, because(context.pack, exceptional ? 'D.10' : 'D.9', steps, rest));
};

/**
 * What would be deployed if no result of the running year changes any more (RULES F.8): the same question as at the end of the year,
 * asked while second opportunities are open. Empty while a first result is missing.
 */
export const thresholdIfResultsStay = (context: Context, threshold: Threshold | null, left: number): Figure<readonly UnitCode[]> => {
  const cover = threshold === null ? null : coverAsItStands(context, threshold, left);
  const deployed = coveredBy(cover);
  const exceptional = cover?.exceptional === true;
  const rest = { missing: missingFor(threshold, cover), reading: exceptional, restsOn: ['D.5', 'D.6', 'F.2', 'F.8'] } as const;
  return figure(deployed, because(context.pack, exceptional ? 'D.10' : 'D.9', coverSteps(context, cover, left, deployed), rest));
};

const subsets = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.reduce<readonly (readonly T[])[]>((sets, item) => sets.concat(sets.map((set) => [...set, item])), [[]]);

/** Beyond this many candidates the smallest set is not searched for; no programme comes near it. */
const MOST_CANDIDATES = 14;

/**
 * The smallest set of candidates that makes the student pass on top of `before`, if there is just one (RULES D.11). What is settled already
 * is in no smallest set.
 */
const smallestPassingSet = (
  context: Context,
  candidates: readonly Attempt[],
  before: readonly UnitCode[],
  passes: (extra: ReadonlySet<UnitCode>) => boolean,
): readonly Attempt[] | null => {
  const withBefore = (more: readonly Attempt[]) => new Set([...before, ...codesOf(more)]);
  if (candidates.length > MOST_CANDIDATES || !completeness(context, withBefore(candidates)).complete) return null;
  const sets = subsets(candidates);
  for (let size = 0; size <= candidates.length; size += 1) {
    const passing = sets.filter((set) => set.length === size && passes(withBefore(set)));
    if (passing.length > 1) return null;
    if (passing[0] !== undefined) return passing[0];
  }
  return null;
};

/**
 * Tolerances deployed automatically to pass the programme (RULES D.11, art. 91 §3), on top of those of the threshold; those that
 * both need are named here as well. Only results of the year that ends, once all are known; no starter cap.
 */
export const graduationAutomatic = (
  context: Context,
  budget: Budget,
  forThreshold: readonly UnitCode[],
  refuse: boolean,
): GraduationAutomatic => {
  const { pack, last, lastDiploma } = context;
  const passesProgramme = passJudge(context, budget);
  const passes = (extra: ReadonlySet<UnitCode>) =>
    budget.used.value + pointsOfCodes(context, extra) <= budget.limitAtEnd && passesProgramme(extra);
  const taken = [...takenIn(lastDiploma).values()];
  const efficiency = efficiencyOf(lastDiploma);
  const eligible = (but?: ToleranceReason) =>
    taken.filter((attempt) => ownReasons(context, attempt, efficiency, pack.tolerance.marks.value).every((reason) => reason === but));
  const search = (but?: ToleranceReason) => (last?.complete === true ? smallestPassingSet(context, eligible(but), forThreshold, passes) : null);

  const found = search();
  const together = found === null || refuse ? [] : [...new Set([...forThreshold, ...codesOf(found)])];
  const needed = together.filter((code) => !passes(new Set(together.filter((other) => other !== code))));
  const blocked = found === null && search('efficiency') !== null;
  const steps = [
    ...efficiencySteps(context, efficiency),
    pointsStep('limit', budget.limitAtEnd),
    pointsStep('used', budget.used.value, { sign: '−' }),
    unitsStep('automatic', needed, { total: true }),
  ];
  const missing = unknownTolerable(search('tolerable-unknown') ?? []);
  return {
    automatic: figure(needed, because(pack, 'D.11', steps, { missing, reading: true, restsOn: ['D.1', 'D.2', 'D.3', 'D.6', 'E.2'] })),
    blockedBy: blocked ? 'efficiency' : null,
  };
};

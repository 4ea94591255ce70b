import type { UnitCode } from '../model/index.ts';
import type { ToleranceReason } from './assessment.ts';
import { isMandatory, pointsOfCodes, type Context } from './context.ts';
import { because, distinct, figure, markStep, percentStep, pointsStep, unitsStep } from './explain.ts';
import type { Figure, Missing, Step } from './explanation.ts';
import type { Attempt, YearHistory } from './history.ts';
import { efficiencyOf } from './points.ts';
import { completeness, passJudge, type GraduationAutomatic } from './programme.ts';
import { pointsOf } from './rounding.ts';
import { isSettled } from './standing.ts';
import type { Threshold } from './threshold.ts';
import { ownReasons, type Budget } from './tolerance.ts';

/** Units of the package that are open, as results of the year that ends; null when one of them is not (RULES D.9). */
const openAttempts = (last: YearHistory, threshold: Threshold): readonly Attempt[] | null => {
  const taken = new Map(last.diploma.filter(({ state }) => state === 'taken').map((attempt) => [attempt.code, attempt]));
  const attempts = threshold.open.flatMap((code) => taken.get(code) ?? []);
  return attempts.length === threshold.open.length ? attempts : null;
};

/** Marks that count for the package: the tolerable ones, or the exceptional one when it is all that is missing (RULES D.9, D.10). */
const marksFor = (context: Context, threshold: Threshold, open: readonly Attempt[]): readonly number[] => {
  const { marks, exceptionalMark } = context.pack.tolerance;
  const [only] = open;
  const others = threshold.package.filter((code) => code !== only?.code);
  const allCredit = others.every((code) => {
    const status = context.standings.get(code)?.status;
    return status === 'credit' || status === 'exempt';
  });
  return open.length === 1 && only?.result === exceptionalMark.value && allCredit ? [exceptionalMark.value] : marks.value;
};

/** Whether the package could be covered by tolerances, apart from some reasons (RULES D.9, D.10, F.9). */
interface Cover {
  readonly open: readonly Attempt[];
  /** Of the year that ends; null when nothing was taken. */
  readonly efficiency: number | null;
  readonly exceptional: boolean;
  readonly reasons: readonly ToleranceReason[];
}

/**
 * What stands between the open package and the threshold, for a student at the end of the first or second academic year with
 * all results known; null when the question does not arise.
 */
export const coverOf = (context: Context, threshold: Threshold, left: number, when: 'complete' | 'as-it-stands' = 'complete'): Cover | null => {
  const { last, pack } = context;
  const at = threshold.years.findIndex(({ year }) => year === last?.year);
  if (last === undefined || at < 0 || at >= pack.threshold.years.value || threshold.open.length === 0) return null;
  const settled = when === 'complete' ? last.complete : last.attempts.every(({ coming }) => coming !== 'first');
  if (!settled) return null;
  const open = openAttempts(last, threshold);
  if (open === null) return null;
  const marks = marksFor(context, threshold, open);
  const efficiency = efficiencyOf(last.diploma);
  const reasons = open.flatMap((attempt) => ownReasons(context, attempt, efficiency, marks));
  return {
    open,
    efficiency,
    exceptional: marks[0] === pack.tolerance.exceptionalMark.value,
    reasons: pointsOf(open) > left ? [...reasons, 'left'] : reasons,
  };
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
    pointsStep('package-open', pointsOf(cover.open), { units: cover.open.map(({ code }) => code) }),
    ...cover.open.map(({ code, result }) => markStep(cover.exceptional ? 'exceptional-mark' : 'unit-mark', result, { units: [code] })),
    ...efficiencySteps(context, cover.efficiency),
    pointsStep('left', left),
    unitsStep('automatic', deployed, { total: true }),
  ];
};

/** Tolerances deployed automatically to reach the threshold, if the results stay as they are (RULES D.9, D.10, D.12, art. 91 §3). */
export const thresholdAutomatic = (
  context: Context,
  threshold: Threshold | null,
  left: number,
  refuse: boolean,
): Figure<readonly UnitCode[]> => {
  const { pack } = context;
  if (threshold === null) return figure([], because(pack, 'D.9', []));
  const cover = coverOf(context, threshold, left);
  const reaches = cover !== null && cover.reasons.length === 0;
  const deployed = reaches && !refuse ? cover.open.map(({ code }) => code) : [];
  const waits = cover !== null && cover.reasons.every((reason) => reason === 'tolerable-unknown') ? unknownTolerable(cover.open) : [];
  const missing = distinct([...(context.last?.complete === true ? [] : threshold.missing), ...waits]);
  const steps = [
    ...coverSteps(context, cover, left, deployed),
    ...(refuse && reaches
      ? [
          unitsStep(
            'refused-automatic',
            cover.open.map(({ code }) => code),
          ),
        ]
      : []),
  ];
  const exceptional = cover?.exceptional === true;
  return figure(
    deployed,
    because(pack, exceptional ? 'D.10' : 'D.9', steps, { missing, reading: exceptional, restsOn: ['D.5', 'D.6', 'F.2'] }),
  );
};

/**
 * What would be deployed if no result of the running year changes any more (RULES F.8): the same question as at the end of the year,
 * asked while second opportunities are open. Empty while a first result is missing.
 */
export const thresholdIfResultsStay = (context: Context, threshold: Threshold | null, left: number): Figure<readonly UnitCode[]> => {
  const cover = threshold === null ? null : coverOf(context, threshold, left, 'as-it-stands');
  const deployed = cover !== null && cover.reasons.length === 0 ? cover.open.map(({ code }) => code) : [];
  const missing = threshold?.missing ?? [];
  return figure(
    deployed,
    because(context.pack, cover?.exceptional === true ? 'D.10' : 'D.9', coverSteps(context, cover, left, deployed), {
      missing,
      reading: cover?.exceptional === true,
      restsOn: ['D.5', 'D.6', 'F.2', 'F.8'],
    }),
  );
};

/** Sets of `size` items, in order. */
function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) yield [];
  else
    for (let at = from; at <= items.length - size; at += 1)
      for (const rest of subsets(items, size - 1, at + 1)) yield [...rest, ...items.slice(at, at + 1)];
}

/** Beyond this many optional units the smallest set is not searched for; no programme comes near it. */
const MOST_OPTIONAL = 14;

/**
 * The smallest set of candidates that makes the student pass, if there is just one (RULES D.11). Mandatory units that are
 * not settled must all be in it; only the others are a choice.
 */
const smallestPassingSet = (
  context: Context,
  candidates: readonly Attempt[],
  room: number,
  before: ReadonlySet<UnitCode>,
  passes: (extra: ReadonlySet<UnitCode>) => boolean,
): readonly Attempt[] | null => {
  if (passes(before)) return null;
  const all = new Set([...before, ...candidates.map(({ code }) => code)]);
  if (!completeness(context, all).complete) return null;
  const forced = candidates.filter(({ unit }) => isMandatory(context, unit));
  const optional = candidates.filter(({ unit }) => !isMandatory(context, unit)).slice(0, MOST_OPTIONAL);
  for (let size = 0; size <= optional.length; size += 1) {
    const passing = [...subsets(optional, size)]
      .map((more) => [...forced, ...more])
      .filter((set) => pointsOf(set) <= room && passes(new Set([...before, ...set.map(({ code }) => code)])));
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
  const passes = passJudge(context, budget);
  const arises = last?.complete === true && !passes(new Set());
  const open = lastDiploma.filter(({ code, state }) => state === 'taken' && !isSettled(context.standings.get(code)));
  const efficiency = efficiencyOf(lastDiploma);
  const eligible = (allowed: readonly ToleranceReason[]) =>
    open.filter((attempt) =>
      ownReasons(context, attempt, efficiency, pack.tolerance.marks.value).every((reason) => allowed.includes(reason)),
    );

  const before = new Set(forThreshold);
  const spent = pointsOfCodes(context, forThreshold);
  const room = Math.max(0, budget.limitAtEnd - budget.used.value - spent);
  const search = (allowed: readonly ToleranceReason[]) =>
    arises
      ? smallestPassingSet(
          context,
          eligible(allowed).filter(({ code }) => !before.has(code)),
          room,
          before,
          passes,
        )
      : null;

  const found = search([]);
  const together = new Set([...before, ...(found ?? []).map(({ code }) => code)]);
  const passesByThem = arises && passes(together);
  const needed =
    passesByThem && !refuse ? [...together].filter((code) => !passes(new Set([...together].filter((other) => other !== code)))) : [];
  const blocked = !passesByThem && search(['efficiency']) !== null;
  const unknown = found === null && !passesByThem ? (search(['tolerable-unknown']) ?? []) : [];
  const steps = [
    ...efficiencySteps(context, efficiency),
    pointsStep('limit', budget.limitAtEnd),
    pointsStep('used', budget.used.value, { sign: '−' }),
    unitsStep('automatic', needed, { total: true }),
  ];
  const missing = unknownTolerable(unknown);
  return {
    automatic: figure(needed, because(pack, 'D.11', steps, { missing, reading: true, restsOn: ['D.1', 'D.2', 'D.3', 'D.6', 'E.2'] })),
    blockedBy: blocked ? 'efficiency' : null,
  };
};

import type { AcademicYear, UnitCode } from '../model/index.ts';
import type { ThresholdAssessment, ThresholdStatus } from './assessment.ts';
import { codesOf, pointsOfCodes, type Context } from './context.ts';
import { answerStep, because, countStep, figure, pointsStep, unitsStep, yearStep, yesNo } from './explain.ts';
import type { Figure, Missing } from './explanation.ts';
import type { Attempt, YearHistory } from './history.ts';
import { followedIn, identicalWith, type Followed } from './programme-index.ts';
import { isSettled, missingOf, standingsOf, type Standings } from './standing.ts';

/** The statutory threshold before automatic tolerances: its package, what is open, and when it is due (RULES F.1–F.5). */
export interface Threshold {
  readonly first: AcademicYear;
  readonly package: readonly UnitCode[];
  readonly open: readonly UnitCode[];
  readonly due: AcademicYear;
  /** Years of enrolment until then. */
  readonly allowed: number;
  /** The years of enrolment that count, oldest first (RULES F.5). */
  readonly years: readonly YearHistory[];
  readonly changed: boolean;
  /** Made by the cluster, for who came over from another school (RULES F.7). */
  readonly custom: boolean;
  readonly replaced: readonly { readonly from: UnitCode; readonly to: UnitCode }[];
  readonly missing: readonly Missing[];
}

/** The units of an ISP: without those withdrawn from in time, unless the whole programme was left, when all that were in it count (RULES F.1). */
const ispOf = (year: YearHistory): readonly Attempt[] =>
  year.diploma.filter(({ state, enrolment, withdrewOn }) => state !== 'withdrawn' || withdrewOn === enrolment.withdrewOn);

/** Acquired, itself or by a unit that the guide calls identical: art. 20 §4 closes the one once the other was taken (RULES F.2, H.6; our reading). */
const isAcquired = ({ index }: Context, standings: Standings, code: UnitCode): boolean =>
  [...identicalWith(index, code)].some((one) => isSettled(standings.get(one)));

const changedMajor = (before: Followed, after: Followed): boolean =>
  (before.major !== undefined && after.major !== undefined && before.major !== after.major) ||
  (before.subject !== undefined && after.subject !== undefined && before.subject !== after.subject);

const unique = (codes: readonly UnitCode[]): readonly UnitCode[] => [...new Set(codes)];

/** Electives of the package given up for electives new in the second ISP, one for one in the order they are listed (RULES F.4). */
const replacements = (context: Context, first: readonly Attempt[], second: readonly Attempt[]) => {
  const inFirst = new Set(codesOf(first));
  const inSecond = new Set(codesOf(second));
  const electives = (attempts: readonly Attempt[]) => unique(codesOf(attempts.filter(({ unit }) => context.index.isElective(unit))));
  const dropped = electives(first).filter((code) => !inSecond.has(code) && !isAcquired(context, context.standings, code));
  const fresh = electives(second).filter((code) => !inFirst.has(code));
  return dropped.flatMap((from, at) => {
    const to = fresh[at];
    return to === undefined ? [] : [{ from, to }];
  });
};

/**
 * The student's threshold; null when it does not apply: another kind of programme, no enrolment that counts, or a first one
 * before the pack's year (RULES F.1).
 */
export const thresholdOf = (context: Context): Threshold | null => {
  const { pack, index, dossier, history, standings } = context;
  const { fromYear, years: term, yearsAfterChangeOfMajor } = pack.threshold;
  const years = history.years.filter(({ countsForDiploma }) => countsForDiploma);
  const [first, second] = years;
  if (!index.programme.initial || index.programme.kind !== 'bachelor' || first === undefined || first.year < fromYear.value) return null;

  const custom = unique(first.enrolments.flatMap(({ thresholdPackage }) => thresholdPackage ?? []));
  const changed = custom.length === 0 && second !== undefined && changedMajor(followedIn(index, dossier, first.year), followedIn(index, dossier, second.year));
  const firstIsp = ispOf(first);
  const replaced = second === undefined || changed || custom.length > 0 ? [] : replacements(context, firstIsp, ispOf(second));
  const substitute = new Map(replaced.map(({ from, to }) => [from, to]));
  const own = unique(codesOf(changed ? ispOf(second) : firstIsp).map((code) => substitute.get(code) ?? code));
  const units = custom.length > 0 ? custom : own;

  // Who came over from another school has spent the first year there (RULES F.7).
  const allowed = custom.length > 0 ? term.value - 1 : changed ? yearsAfterChangeOfMajor.value : term.value;
  // A listed year that did not count cannot become the one still missing: the next is the first after all that are listed.
  const next = history.years.reduce((_, { year }) => year + 1, first.year);
  const due = years[allowed - 1]?.year ?? next + (allowed - years.length - 1);
  const open = units.filter((code) => !isAcquired(context, standings, code));
  const missing = [...standings.values()].filter(({ code }) => open.includes(code)).flatMap(({ attempt }) => missingOf(attempt));
  return { first: first.year, package: units, open, due, allowed, years, changed, custom: custom.length > 0, replaced, missing: [...context.strangers, ...missing] };
};

/** Package units not acquired at the end of the year in which the threshold was due; later results do not undo a refusal (RULES F.3, F.6). */
const openWhenDue = (context: Context, threshold: Threshold): readonly UnitCode[] => {
  const then = standingsOf(context.history, threshold.due);
  return threshold.package.filter((code) => !isAcquired(context, then, code));
};

/** The status of the threshold, with what automatic tolerances will do (RULES F.3, D.9). */
export const statusOf = (context: Context, threshold: Threshold, automatic: readonly UnitCode[]): ThresholdStatus => {
  if (automatic.length > 0) return 'met-automatically';
  const dueYear = threshold.years.find(({ year }) => year === threshold.due);
  if (dueYear === undefined) return threshold.open.length === 0 ? 'met' : 'pending';
  if (openWhenDue(context, threshold).length === 0) return 'met';
  return dueYear.complete ? 'not-met' : 'pending';
};

const comingOf = (context: Context, threshold: Threshold) => {
  const tolerable = (result: Attempt['result']) => context.pack.tolerance.marks.value.some((mark) => mark === result);
  const hopeful = new Set(
    codesOf(context.lastDiploma.filter(({ canPass, result, unit }) => canPass || (tolerable(result) && unit.tolerable !== 'no'))),
  );
  return threshold.open.every((code) => [...identicalWith(context.index, code)].some((one) => hopeful.has(one)));
};

/** The chapter as the app shows it (RULES F). */
export const assessThreshold = (
  context: Context,
  threshold: Threshold | null,
  automatic: Figure<readonly UnitCode[]>,
  ifResultsStay: Figure<readonly UnitCode[]>,
): ThresholdAssessment => {
  const { pack, index } = context;
  if (threshold === null) {
    return {
      applies: false,
      why: because(pack, 'F.1', [
        answerStep('initial-bachelor', yesNo(index.programme.initial && index.programme.kind === 'bachelor')),
        yearStep('threshold-from', pack.threshold.fromYear.value),
      ]),
    };
  }
  const { first, package: units, open, due, allowed, missing, changed, custom, replaced } = threshold;
  const status = statusOf(context, threshold, automatic.value);
  // The efficiency of the year, and so what is tolerated automatically, waits for every result of it.
  const waiting = status === 'pending' ? threshold.years.filter(({ year }) => year === due).flatMap(({ attempts }) => attempts.flatMap(missingOf)) : [];
  const acquired = units.filter((code) => !open.includes(code));
  const sum = (codes: readonly UnitCode[]) => pointsOfCodes(context, codes);
  const byIdentical = acquired.filter((code) => !isSettled(context.standings.get(code)));
  const packageSteps = [
    pointsStep('package', sum(units), { units }),
    ...replaced.map(({ from, to }) => unitsStep('package-replaced', [from, to])),
    pointsStep('package-acquired', sum(acquired), { units: acquired, sign: '−' }),
    ...byIdentical.map((code) => unitsStep('identical-with', [code, ...[...identicalWith(index, code)].filter((one) => isSettled(context.standings.get(one)))])),
    pointsStep('package-open', sum(open), { units: open, sign: '=' }),
  ];
  return {
    applies: true,
    package: units,
    open,
    due: figure(
      due,
      because(
        pack,
        'F.3',
        [
          yearStep('first-enrolment', first),
          ...(changed ? [answerStep('change-of-major', 'yes')] : []),
          countStep('years-allowed', allowed),
          yearStep('due-year', due, { total: true }),
        ],
        { restsOn: ['F.1', 'F.5', ...(custom ? (['F.7'] as const) : [])] },
      ),
    ),
    status: figure(
      status,
      because(pack, 'F.3', [...packageSteps, yearStep('due-year', due, { total: true })], {
        missing: [...missing, ...waiting],
        restsOn: ['F.1', 'F.2', 'F.4', 'D.9', 'D.10'],
        reading: true,
      }),
    ),
    automatic,
    ifResultsStay,
    stillPossible: figure(comingOf(context, threshold), because(pack, 'F.8', packageSteps, { missing, restsOn: ['B.3', 'D.6'] })),
  };
};

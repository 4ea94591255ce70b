import type { AcademicYear, UnitCode } from '../model/index.ts';
import type { Refusal } from './assessment.ts';
import type { Context } from './context.ts';
import { because, countStep, percentStep, unitsStep, yearStep } from './explain.ts';
import type { Attempt, YearHistory } from './history.ts';
import { efficiencyOf } from './points.ts';
import { identicalWith, isBachelors } from './programme-index.ts';
import { isSettled } from './standing.ts';
import type { Threshold } from './threshold.ts';

/** One academic year in which a unit, or an identical one, was taken and not passed. */
interface FailedYear {
  readonly year: AcademicYear;
  readonly attempts: readonly Attempt[];
  readonly efficiency: number | null;
}

/** First year from which failures count: counting restarts after a year without enrolment, but not for the package (RULES G.4, art. 10). */
const countingFrom = (years: readonly YearHistory[], inPackage: boolean): AcademicYear => {
  const counted = new Set(years.filter(({ counts }) => counts).map(({ year }) => year));
  const starts = [...counted].filter((year) => !counted.has(year - 1));
  return (inPackage ? starts[0] : starts.at(-1)) ?? Number.POSITIVE_INFINITY;
};

/** The years in which units were taken that are not settled: a credit is final, so none of them was passed. */
const failedYears = (context: Context, codes: ReadonlySet<UnitCode>, from: AcademicYear): readonly FailedYear[] =>
  context.history.years.flatMap((year) => {
    const attempts = year.attempts.filter(({ code, state }) => codes.has(code) && state === 'taken');
    return attempts.length > 0 && year.counts && year.year >= from ? [{ year: year.year, attempts, efficiency: efficiencyOf(year.diploma) }] : [];
  });

const underCredit = ({ attempts }: FailedYear): boolean => attempts.some(({ enrolment }) => enrolment.contract === 'credit');

/**
 * The three grounds of a third enrolment refused after failed years (RULES G.2, art. 31 §1): all of them below the minimum efficiency;
 * or, in a row, each under a credit contract or below that minimum.
 */
const thirdRefused = (minimum: number, failed: readonly FailedYear[], last: AcademicYear): boolean => {
  const poor = ({ attempts, efficiency }: FailedYear) =>
    attempts.some(({ diploma }) => diploma) && efficiency !== null && efficiency < minimum;
  const inARow = failed.every(({ year }, at) => year === last - (failed.length - 1 - at));
  return failed.every(poor) || (inARow && failed.every((one) => poor(one) || underCredit(one)));
};

const comesFirst = (one: Attempt, other: Attempt): boolean => (one.diploma === other.diploma ? one.code < other.code : one.diploma);

/**
 * Units whose third or fourth enrolment the last year's failures refuse for a year (RULES G.2–G.4, art. 31): for bachelor's
 * students and for credit(-exam) contracts. Failures of identical units add up; the unit named is the one taken last. Of several in one
 * year it is the one under a diploma contract, else the first by code: the order of the dossier decides nothing.
 */
export const repeatRefusals = (
  context: Context,
  threshold: Threshold | null,
  deployed: ReadonlySet<UnitCode>,
): readonly Refusal[] => {
  const { pack, index, history, last, standings } = context;
  if (last === undefined || !last.complete) return [];
  const settled = (code: UnitCode) => isSettled(standings.get(code)) || deployed.has(code);
  const done = new Set<UnitCode>();
  const judged = last.attempts.filter(({ state, diploma }) => state === 'taken' && (isBachelors(index.programme) || !diploma));
  return judged.flatMap((attempt): readonly Refusal[] => {
    const { code } = attempt;
    const codes = identicalWith(index, code);
    if (done.has(code) || [...codes].some(settled)) return [];
    for (const one of codes) done.add(one);
    const unit = judged.filter((one) => codes.has(one.code)).reduce((first, one) => (comesFirst(one, first) ? one : first), attempt).code;
    const inPackage = [...codes].some((one) => threshold?.package.includes(one));
    const failed = failedYears(context, codes, countingFrom(history.years, inPackage));
    if (failed.at(-1)?.year !== last.year) return [];
    const { third, fourth, refusalYears } = pack.repeats;
    const isFourth = failed.length >= fourth.value;
    const minimum = pack.progress.minimumEfficiency.value;
    if (!isFourth && !(failed.length === third.value && thirdRefused(minimum, failed, last.year))) return [];
    const year = last.year + 1;
    const until = last.year + refusalYears.value;
    const steps = [
      ...failed.map((one) => unitsStep('failed-year', [...new Set(one.attempts.map((attempt) => attempt.code))], { year: one.year })),
      ...failed.flatMap((one) =>
        isFourth || one.efficiency === null ? [] : [percentStep('year-efficiency', one.efficiency, { year: one.year })],
      ),
      countStep('failed-years', failed.length),
      yearStep('refused-from', year),
      yearStep('refused-until', until, { total: true }),
    ];
    const why = because(pack, isFourth ? 'G.3' : 'G.2', steps, { restsOn: ['C.2', 'G.4', 'G.7', 'G.8'] });
    return [{ kind: isFourth ? 'fourth-enrolment' : 'third-enrolment', unit, year, until, why }];
  });
};

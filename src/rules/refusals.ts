import type { AcademicYear, UnitCode } from '../model/index.ts';
import type { Refusal } from './assessment.ts';
import { coverOf, isCovered } from './automatic-tolerance.ts';
import { packDate } from './calendar.ts';
import { pointsOfCodes, type Context } from './context.ts';
import { because, dateStep, percentStep, pointsStep, yearStep } from './explain.ts';
import type { Explanation } from './explanation.ts';
import type { Progress } from './progress.ts';
import { repeatRefusals } from './repeats.ts';
import { isBachelors } from './programme-index.ts';
import { statusOf, type Threshold } from './threshold.ts';

/** What the refusals look at, after automatic tolerances. */
export interface Outcome {
  readonly context: Context;
  readonly threshold: Threshold | null;
  /** Automatic tolerances for the threshold. */
  readonly automatic: readonly UnitCode[];
  /** Every automatic tolerance. */
  readonly deployed: ReadonlySet<UnitCode>;
  readonly left: number;
  readonly progress: Progress;
  /** Learning credit after the last year. */
  readonly balance: number;
  readonly earned: number;
  readonly nextYear: AcademicYear;
}

const span = (year: AcademicYear, until: AcademicYear) => [
  yearStep('refused-from', year),
  yearStep('refused-until', until, { total: true }),
];

/** The threshold was not met when due: refused for the pack's number of years (RULES F.6), with the hint of F.9. */
const thresholdRefusal = ({ context, threshold, automatic, left }: Outcome): readonly Refusal[] => {
  if (threshold === null || context.last === undefined || statusOf(context, threshold, automatic) !== 'not-met') return [];
  const { pack, last } = context;
  const year = threshold.due + 1;
  const until = threshold.due + pack.threshold.refusalYears.value;
  if (until <= last.year) return [];
  const cover = coverOf(context, threshold, left);
  const liftable = cover !== null && cover.reasons.length > 0 && isCovered(cover, 'efficiency');
  const open = pointsOfCodes(context, threshold.open);
  const lift = liftable ? [dateStep('lift-before', packDate(pack, 'liftRefusal', year))] : [];
  const why = because(
    pack,
    liftable ? 'F.9' : 'F.6',
    [pointsStep('package-open', open, { units: threshold.open }), yearStep('due-year', threshold.due), ...lift, ...span(year, until)],
    {
      missing: threshold.missing,
      restsOn: ['F.3', 'G.6', 'G.7'],
    },
  );
  return [{ kind: 'threshold', year, until, why, ...(liftable ? { hint: 'lift-by-tolerance' } : {}) }];
};

/** A second judged year below the minimum efficiency (RULES G.1). */
const efficiencyRefusal = ({ context: { pack, last }, progress }: Outcome): readonly Refusal[] => {
  const refused = progress.refused;
  if (last === undefined || refused?.after !== last.year) return [];
  const year = last.year + 1;
  const until = last.year + pack.progress.refusalYears.value;
  const why = because(
    pack,
    'G.1',
    [
      percentStep('year-efficiency', refused.before.efficiency, { year: refused.before.year }),
      percentStep('year-efficiency', refused.efficiency, { year: last.year }),
      percentStep('minimum-efficiency', pack.progress.minimumEfficiency.value),
      ...span(year, until),
    ],
    { restsOn: ['C.2', 'G.6', 'G.7'], reading: true },
  );
  return [{ kind: 'efficiency', year, until, why }];
};

/** Whether the student was enrolled in each of the years before one that the exception to a spent learning credit asks for (RULES G.5, art. 33). */
const enrolledWithoutBreak = ({ pack, history }: Context, year: AcademicYear): boolean =>
  Array.from({ length: pack.learningCredit.exceptionYears.value }, (_, at) => year - 1 - at).every((enrolled) =>
    history.years.some((one) => one.year === enrolled && one.counts),
  );

/** A refusal as it holds in an academic year; null where it does not. A later year can lose the exception of the first (RULES G.5). */
export const refusalIn = (context: Context, refusal: Refusal, year: AcademicYear, balance: number): Refusal | null => {
  if (year < refusal.year || (refusal.until !== undefined && year > refusal.until)) return null;
  if (refusal.kind !== 'learning-credit') return refusal;
  if (balance > context.pack.learningCredit.refusedAtOrBelow.value) return null;
  if (refusal.exception === undefined || enrolledWithoutBreak(context, year)) return refusal;
  const { exception: _, ...plain } = refusal;
  return plain;
};

/** No learning credit left (RULES G.5, art. 33). */
const learningCreditRefusal = ({ context, balance, earned, deployed, nextYear }: Outcome): readonly Refusal[] => {
  const { pack, index, dossier, last } = context;
  const { programme } = index;
  const { refusedAtOrBelow, exceptionPoints } = pack.learningCredit;
  const exempted = programme.educational && dossier.student.holdsBachelor;
  if (!isBachelors(programme) || exempted || balance > refusedAtOrBelow.value || last?.complete === false) return [];
  const year = last === undefined ? nextYear : last.year + 1;
  const done = earned + pointsOfCodes(context, deployed);
  const toGo = Math.max(0, programme.points - done);
  const withoutBreak = enrolledWithoutBreak(context, year);
  const exception = toGo <= exceptionPoints.value && withoutBreak;
  const why: Explanation = because(
    pack,
    'G.5',
    [pointsStep('balance-after', balance), pointsStep('to-go', toGo), yearStep('refused-from', year, { total: true })],
    {
      // Which years of enrolment count decides about the exception.
      restsOn: withoutBreak ? ['I.12'] : ['I.12', 'F.5'],
    },
  );
  return [{ kind: 'learning-credit', year, why, ...(exception ? { exception: 'thirty-points' as const } : {}) }];
};

/** Every enrolment that the school will refuse after the last year, once it is complete (RULES F.6, G). */
export const assessRefusals = (outcome: Outcome): readonly Refusal[] => {
  const { context, deployed } = outcome;
  return [
    ...thresholdRefusal(outcome),
    ...efficiencyRefusal(outcome),
    ...repeatRefusals(context, outcome.threshold, deployed),
    ...learningCreditRefusal(outcome),
  ];
};

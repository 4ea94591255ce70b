import type { RulePack } from '../model/index.ts';
import { because, exactStep, figure, percentStep, pointsStep } from './explain.ts';
import type { Figure, Missing } from './explanation.ts';
import type { Attempt, YearHistory } from './history.ts';
import { percentOf, pointsOf, roundHalfUp } from './rounding.ts';
import { missingOf } from './standing.ts';

const codesOf = (attempts: readonly Attempt[]) => attempts.map(({ code }) => code);

/** Points that count as taken: all registered ones but those withdrawn from in time (RULES C.1, C.2). */
const takenOf = (attempts: readonly Attempt[]) => attempts.filter(({ state }) => state !== 'withdrawn');
/** Taken, without exempted ones. */
export const actuallyTakenOf = (attempts: readonly Attempt[]) => attempts.filter(({ state }) => state === 'taken');
const acquiredOf = (attempts: readonly Attempt[]) => attempts.filter(({ passed }) => passed);
const stillPossible = ({ passed, canPass }: Attempt): boolean => passed || canPass;

/** Acquired over actually taken as a whole percentage; null when nothing was taken (RULES C.2). */
export const efficiencyOf = (
  diploma: readonly Attempt[],
  acquired: (attempt: Attempt) => boolean = ({ passed }) => passed,
): number | null => {
  const taken = actuallyTakenOf(diploma);
  const whole = pointsOf(taken);
  return whole === 0 ? null : roundHalfUp(percentOf(pointsOf(taken.filter(acquired)), whole));
};

/** The points and the study efficiency of one academic year. */
export interface YearPoints {
  readonly taken: Figure<number>;
  readonly actuallyTaken: Figure<number>;
  readonly acquired: Figure<number>;
  readonly efficiency: Figure<number | null>;
  readonly efficiencyBest: Figure<number | null>;
}

const efficiencyFigure = (pack: RulePack, year: YearHistory, best: boolean, missing: readonly Missing[]): Figure<number | null> => {
  const taken = actuallyTakenOf(year.diploma);
  const acquired = acquiredOf(taken);
  const hoped = best ? taken.filter((attempt) => !attempt.passed && stillPossible(attempt)) : [];
  const whole = pointsOf(taken);
  const part = pointsOf(acquired) + pointsOf(hoped);
  const value = whole === 0 ? null : roundHalfUp(percentOf(part, whole));
  const minimum = pack.progress.minimumEfficiency.value;
  const roundedOver = (value ?? 0) >= minimum && percentOf(part, whole).numerator < minimum * whole;
  const steps = [
    pointsStep('acquired', pointsOf(acquired), { units: codesOf(acquired) }),
    ...(hoped.length > 0 ? [pointsStep('missing-counted-acquired', pointsOf(hoped), { units: codesOf(hoped), sign: '+' })] : []),
    pointsStep('actually-taken', whole, { units: codesOf(taken) }),
    ...(value === null
      ? []
      : [
          exactStep('acquired-over-taken', percentOf(part, whole), 'percent'),
          percentStep(best ? 'efficiency-best' : 'efficiency', value, { sign: '=', total: true }),
        ]),
  ];
  return figure(value, because(pack, best ? 'C.3' : 'C.2', steps, { missing, restsOn: ['A.1', 'C.1'], reading: roundedOver }));
};

/** Taken, actually taken and acquired points of a year over all its contracts, and its study efficiency (RULES C.1–C.3). */
export const yearPoints = (pack: RulePack, year: YearHistory): YearPoints => {
  const { attempts } = year;
  const taken = takenOf(attempts);
  const actual = actuallyTakenOf(attempts);
  const exempted = attempts.filter(({ state }) => state === 'exempt');
  const withdrawn = attempts.filter(({ state }) => state === 'withdrawn');
  const acquired = acquiredOf(attempts);
  const missing = year.attempts.flatMap(missingOf);
  const registered = pointsStep('registered', pointsOf(attempts), { units: codesOf(attempts) });
  const givenBack =
    withdrawn.length === 0 ? [] : [pointsStep('withdrawn-points', pointsOf(withdrawn), { units: codesOf(withdrawn), sign: '−' })];
  return {
    taken: figure(
      pointsOf(taken),
      because(pack, 'C.1', [registered, ...givenBack, pointsStep('taken', pointsOf(taken), { sign: '=', total: true })]),
    ),
    actuallyTaken: figure(
      pointsOf(actual),
      because(pack, 'C.1', [
        pointsStep('taken', pointsOf(taken), { units: codesOf(taken) }),
        ...(exempted.length === 0 ? [] : [pointsStep('exempted-points', pointsOf(exempted), { units: codesOf(exempted), sign: '−' })]),
        pointsStep('actually-taken', pointsOf(actual), { sign: '=', total: true }),
      ]),
    ),
    acquired: figure(
      pointsOf(acquired),
      because(pack, 'C.1', [pointsStep('acquired', pointsOf(acquired), { units: codesOf(acquired), total: true })], {
        missing,
        restsOn: ['B.2'],
      }),
    ),
    efficiency: efficiencyFigure(pack, year, false, missing),
    efficiencyBest: efficiencyFigure(pack, year, true, missing),
  };
};

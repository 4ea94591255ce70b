import type { RuleId, UnitCode } from '../model/index.ts';
import type { Assessment, Refusal } from './assessment.ts';
import { codesOf, pointsOfCodes, type Context } from './context.ts';
import { because, figure, percentStep, pointsStep } from './explain.ts';
import type { Explanation, Figure } from './explanation.ts';
import { actuallyTakenOf } from './points.ts';
import { identicalWith } from './programme-index.ts';
import { percentOf, pointsOf, roundHalfUp } from './rounding.ts';

/** One kind of refusal at the end of the running year; for a third or fourth enrolment, of one unit. */
export interface RefusalRisk {
  readonly kind: Refusal['kind'];
  /** The unit that would be refused; null for a refusal of the programme, and where no unit is at risk. */
  readonly unit: UnitCode | null;
  /** `certain`: it comes however the open results turn out. `possible`: it depends on them. `none`: it cannot come this year. */
  readonly risk: 'certain' | 'possible' | 'none';
  /** The refusal as it would come, with its years; null without a risk. */
  readonly refusal: Refusal | null;
  /**
   * Points at least that must still be acquired so that it does not come: to reach the minimum efficiency, to have the package (there
   * tolerances count too), to keep some learning credit; of a unit, its own. Null where no points decide.
   */
  readonly points: Figure<number> | null;
  /**
   * For a third enrolment: the points that would bring the year to the minimum efficiency, which also takes the refusal away (RULES G.2); null where
   * that is no way out, or no longer one.
   */
  readonly orEfficiency: Figure<number> | null;
  /** The units that can still decide it. */
  readonly units: readonly UnitCode[];
  readonly why: Explanation;
}

/** The assessments at the end of the year, and what is worked out of the dossier as it is. */
export interface Ends {
  readonly context: Context;
  readonly now: Assessment;
  readonly best: Assessment;
  readonly worst: Assessment;
}

interface Deciding {
  readonly points: Figure<number> | null;
  readonly orEfficiency?: Figure<number> | null;
  readonly units: readonly UnitCode[];
}

const rules: Readonly<Record<Refusal['kind'], RuleId>> = {
  efficiency: 'G.1',
  threshold: 'F.6',
  'third-enrolment': 'G.2',
  'fourth-enrolment': 'G.3',
  'learning-credit': 'G.5',
};

const openUnits = ({ last }: Context, diplomaOnly: boolean): readonly UnitCode[] => [
  ...new Set(codesOf((diplomaOnly ? last?.diploma : last?.attempts)?.filter(({ canPass }) => canPass) ?? [])),
];

/** The smallest whole number from nought for which something holds that holds for `most` at the latest. */
const smallest = (most: number, holds: (points: number) => boolean): number => {
  const last = Math.max(0, most);
  return Array.from({ length: last }, (_, points) => points).find(holds) ?? last;
};

const forEfficiency = ({ context }: Ends): Deciding => {
  const { pack, lastDiploma } = context;
  const units = openUnits(context, true);
  const taken = actuallyTakenOf(lastDiploma);
  const acquired = taken.filter(({ passed }) => passed);
  const [whole, held] = [pointsOf(taken), pointsOf(acquired)];
  const minimum = pack.progress.minimumEfficiency.value;
  const needed = whole === 0 ? null : smallest(whole, (more) => roundHalfUp(percentOf(held + more, whole)) >= minimum);
  if (needed === null) return { points: null, units };
  const steps = [
    pointsStep('actually-taken', whole, { units: codesOf(taken) }),
    percentStep('minimum-efficiency', minimum),
    pointsStep('acquired-needed', held + needed),
    pointsStep('acquired', held, { units: codesOf(acquired), sign: '−' }),
    pointsStep('to-go', needed, { sign: '=', total: true }),
  ];
  return { points: figure(needed, because(pack, 'G.1', steps, { restsOn: ['A.1', 'C.2'] })), units };
};

const forThreshold = ({ context, now: { threshold } }: Ends): Deciding => {
  if (!threshold.applies) return { points: null, units: [] };
  const points = pointsOfCodes(context, threshold.open);
  const steps = [pointsStep('package-open', points, { units: threshold.open, total: true })];
  return {
    points: figure(points, because(context.pack, 'F.3', steps, { restsOn: ['F.2', 'D.9', 'D.10'], missing: threshold.status.why.missing })),
    units: threshold.open,
  };
};

const forLearningCredit = ({ context, now }: Ends): Deciding => {
  const { pack, last } = context;
  const units = openUnits(context, false);
  const limit = pack.learningCredit.refusedAtOrBelow.value;
  const balance = now.years.at(-1)?.learningCredit.value.after ?? now.learningCredit.start;
  const doubled = last?.diploma.some(({ canPass, enrolment }) => canPass && enrolment.contract === 'diploma') ?? false;
  const bonus = doubled ? now.learningCredit.bonusLeft : 0;
  const needed = smallest(limit + 1 - balance, (points) => balance + points + Math.min(bonus, points) > limit);
  const steps = [
    pointsStep('balance-after', balance),
    ...(bonus > 0 ? [pointsStep('bonus-left', bonus)] : []),
    pointsStep('to-go', needed, { total: true }),
  ];
  return { points: figure(needed, because(pack, 'G.5', steps, { restsOn: ['I.3', 'I.5', 'I.12'] })), units };
};

/** Reaching the minimum efficiency saves from a third refusal, but not who failed the unit, or an identical one, under a credit contract (RULES G.2, G.4). */
const efficiencyInstead = (ends: Ends, unit: UnitCode): Figure<number> | null => {
  const codes = identicalWith(ends.context.index, unit);
  const underCredit = ends.context.last?.attempts.some(({ code, enrolment }) => codes.has(code) && enrolment.contract === 'credit');
  if (underCredit === true) return null;
  const { points } = forEfficiency(ends);
  const reachable = openUnits(ends.context, true);
  return points !== null && points.value <= pointsOfCodes(ends.context, reachable) ? points : null;
};

const forUnit = (ends: Ends, kind: Refusal['kind'], unit: UnitCode): Deciding => {
  const { context } = ends;
  const orEfficiency = kind === 'third-enrolment' ? efficiencyInstead(ends, unit) : null;
  const open = context.last?.attempts.some(({ code, canPass }) => code === unit && canPass);
  if (open !== true) return { points: null, orEfficiency, units: [] };
  const points = pointsOfCodes(context, [unit]);
  const why = because(context.pack, rules[kind], [pointsStep('unit-points', points, { units: [unit], total: true })], { restsOn: ['G.4'] });
  return { points: figure(points, why), orEfficiency, units: [unit] };
};

const decidingOf = (ends: Ends, kind: Refusal['kind'], unit: UnitCode | null): Deciding => {
  switch (kind) {
    case 'efficiency':
      return forEfficiency(ends);
    case 'threshold':
      return forThreshold(ends);
    case 'learning-credit':
      return forLearningCredit(ends);
    case 'third-enrolment':
    case 'fourth-enrolment':
      return unit === null ? { points: null, units: [] } : forUnit(ends, kind, unit);
  }
};

const riskOf = (ends: Ends, kind: Refusal['kind'], unit: UnitCode | null): RefusalRisk => {
  const among = ({ refusals }: Assessment) => refusals.find((one) => one.kind === kind && (one.unit ?? null) === unit) ?? null;
  const [atBest, atWorst] = [among(ends.best), among(ends.worst)];
  const refusal = atWorst ?? atBest;
  const deciding = decidingOf(ends, kind, unit);
  return {
    kind,
    unit,
    risk: refusal === null ? 'none' : atBest !== null && atWorst !== null ? 'certain' : 'possible',
    refusal,
    orEfficiency: null,
    ...deciding,
    why: refusal?.why ?? deciding.points?.why ?? because(ends.context.pack, rules[kind], []),
  };
};

const kinds: readonly Refusal['kind'][] = ['threshold', 'efficiency', 'third-enrolment', 'fourth-enrolment', 'learning-credit'];
const gravity: readonly RefusalRisk['risk'][] = ['certain', 'possible', 'none'];

/** Every kind of refusal once, and those of units once for each unit at risk; certain ones first. */
export const refusalRisks = (ends: Ends): readonly RefusalRisk[] =>
  kinds
    .flatMap((kind) => {
      const units = [...ends.best.refusals, ...ends.worst.refusals].flatMap((one) => (one.kind === kind && one.unit !== undefined ? [one.unit] : []));
      return units.length === 0 ? [riskOf(ends, kind, null)] : [...new Set(units)].map((unit) => riskOf(ends, kind, unit));
    })
    .toSorted((a, b) => gravity.indexOf(a.risk) - gravity.indexOf(b.risk));

import type { Result, RulePack } from '../model/index.ts';
import type { MobilityAssessment } from './assessment.ts';
import { codesOf, standing, type Context } from './context.ts';
import { answerStep, because, distinct, figure, pointsStep, yesNo } from './explain.ts';
import type { Figure } from './explanation.ts';
import { missingOf } from './standing.ts';
import { pointsOf } from './rounding.ts';

/**
 * The mark that a foreign grade becomes, where the partner's own table does not say otherwise (RULES L.4, title 4): 14 for `C`, `NA` for not taken.
 * Undefined for a grade that the regulations do not name. Upper and lower case are the same.
 */
export const markOfForeignGrade = (pack: RulePack, grade: string): Result | undefined =>
  pack.mobility.grades.value.find((one) => one.grade.toLowerCase() === grade.trim().toLowerCase())?.result;

/**
 * Whether the points held open a stay abroad in the third stage, and a double degree (RULES L.1, L.3, title 4). Under a diploma contract; for other
 * stages, short mobility and associate degrees the team decides.
 */
export const assessMobility = (context: Context): MobilityAssessment => {
  const { pack, index, last } = context;
  const { mobility } = pack;
  const credits = standing(context, 'credit');
  const exempt = standing(context, 'exempt');
  const tolerated = standing(context, 'tolerated');
  const firm = pointsOf(credits) + pointsOf(exempt);
  const held = firm + pointsOf(tolerated);
  const contract = last?.enrolments.some((enrolment) => enrolment.contract === 'diploma') ?? false;
  const missing = distinct(standing(context, 'open', 'failed').flatMap(({ attempt }) => missingOf(attempt)));

  const firmSteps = [
    pointsStep('credit-points', pointsOf(credits), { units: codesOf(credits) }),
    ...(exempt.length > 0 ? [pointsStep('exempted-points', pointsOf(exempt), { units: codesOf(exempt), sign: '+' })] : []),
  ];
  const heldSteps = [
    ...firmSteps,
    ...(tolerated.length > 0 ? [pointsStep('tolerated-points', pointsOf(tolerated), { units: codesOf(tolerated), sign: '+' })] : []),
    pointsStep('held', held, { sign: '=' }),
  ];
  const opens = (needed: number): Figure<boolean> => {
    const value = contract && index.programme.kind === 'bachelor' && held >= needed;
    const steps = [...heldSteps, pointsStep('points-needed', needed, { total: true }), answerStep('diploma-contract', yesNo(contract))];
    return figure(value, because(pack, 'L.1', steps, { missing }));
  };

  const { doubleDegreePoints, doubleDegreeCredits, doubleDegreeTolerated } = mobility;
  const counted = Math.min(pointsOf(tolerated), doubleDegreeTolerated.value);
  const double = contract && index.programme.kind === 'bachelor' && firm >= doubleDegreeCredits.value && firm + counted >= doubleDegreePoints.value;
  const doubleSteps = [
    ...firmSteps,
    pointsStep('tolerated-counted', counted, { sign: '+' }),
    pointsStep('held', firm + counted, { sign: '=' }),
    pointsStep('points-needed', doubleDegreePoints.value, { total: true }),
    answerStep('diploma-contract', yesNo(contract)),
  ];
  return {
    held: figure(held, because(pack, 'L.1', heldSteps, { missing })),
    semester1: opens(mobility.semester1Points.value),
    semester2: opens(mobility.semester2Points.value),
    doubleDegree: figure(double, because(pack, 'L.3', doubleSteps, { missing })),
  };
};

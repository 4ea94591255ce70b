import type { CalendarDate, Contract, UnitCode } from '../model/index.ts';
import type { WithdrawalAssessment } from './assessment.ts';
import { isMandatory, type Context } from './context.ts';
import { because, dateStep, figure, pointsStep } from './explain.ts';
import type { Missing } from './explanation.ts';
import { lastWithdrawal, type Attempt } from './history.ts';
import { givesBack } from './learning-credit.ts';
import { isBachelors } from './programme-index.ts';

type Reason = WithdrawalAssessment['reasons'][number];

/** Taken in an earlier year without credit, exemption or tolerance (art. 23 §1). */
const isRetake = ({ history }: Context, { code, year }: Attempt): boolean =>
  history.years.some(
    (earlier) =>
      earlier.year < year &&
      earlier.attempts.some((attempt) => attempt.code === code && attempt.state === 'taken' && !attempt.passed && !attempt.tolerated),
  );

/** A mandatory first-stage unit of a bachelor's student's first enrolment, without a status or work track (art. 23 §1, 22 §2). */
const isBoundFirstStage = (context: Context, attempt: Attempt): boolean => {
  const { index, dossier, history } = context;
  const first = !history.years.some(({ year, countsForDiploma }) => year < attempt.year && countsForDiploma);
  const excused = dossier.student.statuses.length > 0 || index.programme.workTrack === true;
  return (
    isBachelors(index.programme) && attempt.diploma && first && attempt.unit.stage === 1 && isMandatory(context, attempt.unit) && !excused
  );
};

/**
 * Whether a unit of the latest year can be withdrawn from on a day, and what comes back of the learning credit (RULES H.13, I.6,
 * art. 23); null when the latest year does not have the unit.
 *
 * @param contract of which it is given up, where two contracts of the year have it (RULES B.12); left out: the first that has it
 */
export const assessWithdrawal = (context: Context, unit: UnitCode, on: CalendarDate, contract?: Contract): WithdrawalAssessment | null => {
  const attempt = context.last?.attempts.find(({ code, enrolment }) => code === unit && enrolment.contract === (contract ?? enrolment.contract));
  if (attempt === undefined) return null;
  const deadline = lastWithdrawal(context.pack, attempt.unit, attempt.year);
  const reasons: Reason[] = [];
  if (isRetake(context, attempt)) reasons.push('retake');
  if (attempt.examTaken) reasons.push('exam-taken');
  if (isBoundFirstStage(context, attempt)) reasons.push('first-stage');
  if (on > deadline) reasons.push('too-late');
  const missing: readonly Missing[] = reasons.includes('first-stage') && context.index.programme.workTrack === undefined ? [{ what: 'work-track' }] : [];
  const allowed = reasons.length === 0;
  const { enrolment, state, points } = attempt;
  const returns = state !== 'exempt' && givesBack(enrolment, context.index.programme, context.dossier.student);
  const restores = allowed && returns ? points : 0;
  const steps = [
    dateStep('withdraw-on', on),
    dateStep('last-day', deadline),
    pointsStep('unit-points', points, { units: [unit] }),
    pointsStep('restored-points', restores, { sign: '=', total: true }),
  ];
  return {
    allowed,
    reasons,
    restores: figure(restores, because(context.pack, 'I.6', steps, { restsOn: ['H.13', 'I.1'], missing, reading: enrolment.contract === 'credit' })),
  };
};

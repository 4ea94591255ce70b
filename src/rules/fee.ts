import type { CalendarDate, IspDraft, RulePack } from '../model/index.ts';
import type { FeeAssessment } from './assessment.ts';
import { addDays } from './calendar.ts';
import type { Context } from './context.ts';
import { because, dateStep, daysStep, figure, moneyStep, pointsStep } from './explain.ts';
import type { Step } from './explanation.ts';
import { usesLearningCredit } from './learning-credit.ts';
import { pointsOf } from './rounding.ts';
import type { DraftEntry } from './draft.ts';

/** What a contract of this student costs, before points (RULES J.1). */
interface Tariff {
  /** Whole cents. */
  readonly fixed: number;
  readonly perPoint: number;
  readonly platform: number;
  /** Points beyond the learning credit cost more (RULES J.3). */
  readonly surcharged: boolean;
  /** Leaving gives something back (RULES J.5). */
  readonly refunded: boolean;
}

const isExamContract = ({ contract }: IspDraft): boolean => contract === 'diploma-exam' || contract === 'credit-exam';

const tariffOf = ({ pack: { fee }, index, dossier: { student } }: Context, draft: IspDraft, points: number): Tariff => {
  const flat = { platform: 0, surcharged: true, refunded: !student.nonEEA };
  const of = (part: RulePack['fee']['standard'], fixedOnce: boolean) => ({
    ...flat,
    fixed: fixedOnce && !draft.main ? 0 : part.fixed.value,
    perPoint: part.perPoint.value,
  });
  if (isExamContract(draft)) return { ...of(fee.examContract, false), platform: fee.platform.value, refunded: false };
  if (index.programme.kind === 'bachelor-after-bachelor') return of(fee.bachelorAfterBachelor, false);
  switch (student.tariff) {
    case 'last-year-secondary':
      return draft.contract === 'credit' && points <= fee.lastYearSecondaryPoints.value
        ? // All in: neither points, nor learning credit, nor leaving change it.
          { ...flat, fixed: fee.lastYearSecondary.value, perPoint: 0, surcharged: false, refunded: false }
        : of(fee.standard, true);
    case 'standard':
      return of(fee.standard, true);
    case 'nearly-grant':
      return { ...of(fee.nearlyGrant, true), surcharged: false };
    case 'grant':
      return { ...of(fee.grant, true), surcharged: false };
    case 'non-eea-business-management':
      // This rate is for a student stay by its own definition.
      return { ...of(fee.nonEEABusinessManagement, true), refunded: false };
  }
};

/** Points that stay to be paid, twice over, so that the half of an odd number is whole (RULES J.5). */
interface Charged {
  readonly twice: number;
  readonly steps: readonly Step[];
}

/** What of the points stays to be paid when the student leaves; null when the school's calendar is not known. */
const chargedWhenLeaving = ({ pack: { fee } }: Context, draft: IspDraft, entries: readonly DraftEntry[], left: CalendarDate): Charged | null => {
  if (draft.calendar === undefined) return null;
  const { start, semester2 } = draft.calendar;
  const first = pointsOf(entries.filter(({ unit }) => unit.semester !== 2));
  const second = pointsOf(entries) - first;
  const inSecond = left >= semester2;
  const begin = inSecond ? semester2 : start;
  const from = draft.enrolledOn !== undefined && draft.enrolledOn > begin ? draft.enrolledOn : begin;
  const running = inSecond ? second : first;
  const before = inSecond ? first : 0;
  const share = left <= addDays(from, fee.withdrawFixedOnlyDays.value) ? 0 : left <= addDays(from, fee.withdrawHalfDays.value) ? 1 : 2;
  return {
    twice: 2 * before + share * running,
    steps: [
      dateStep('left-on', left),
      dateStep('semester-start', from),
      pointsStep('points-semester-1', first),
      pointsStep('points-semester-2', second),
      ...(share === 1 ? [pointsStep('half-points', running)] : []),
    ],
  };
};

/**
 * The tuition fee of a draft in whole cents (RULES J, annex on fees): a fixed part, a part for each point of units that are not wholly exempted,
 * a surcharge for points beyond the learning credit, and what stays to be paid after leaving.
 *
 * @param balance learning credit at enrolment, in points
 * @returns null when the student leaves and the draft does not say when the year and its second semester start
 */
export const assessFee = (context: Context, draft: IspDraft, entries: readonly DraftEntry[], balance: number): FeeAssessment | null => {
  const { pack, index, dossier } = context;
  const paid = entries.filter(({ exempt }) => !exempt);
  const points = pointsOf(paid);
  const tariff = tariffOf(context, draft, points);
  const whole: Charged = { twice: 2 * points, steps: [] };
  const charged =
    draft.withdrewOn === undefined || !tariff.refunded ? whole : chargedWhenLeaving(context, draft, paid, draft.withdrewOn);
  if (charged === null) return null;

  const variable = (tariff.perPoint * charged.twice) / 2;
  const surcharged = tariff.surcharged && usesLearningCredit(draft, index.programme, dossier.student);
  const available = Math.max(0, balance);
  const beyond = surcharged ? Math.max(0, points - available) : 0;
  const surcharge = beyond * pack.fee.surchargePerPoint.value;
  const total = tariff.fixed + variable + surcharge + tariff.platform;

  const fixedSteps = [moneyStep('fixed-fee', tariff.fixed)];
  const variableSteps = [
    pointsStep('fee-points', points, { units: paid.map(({ code }) => code) }),
    ...charged.steps,
    moneyStep('fee-per-point', tariff.perPoint),
    moneyStep('variable-fee', variable, { sign: '=' }),
  ];
  const surchargeSteps = surcharged
    ? [
        pointsStep('credit-available', available),
        pointsStep('points-beyond-credit', beyond),
        moneyStep('fee-per-point', pack.fee.surchargePerPoint.value),
        moneyStep('surcharge', surcharge, { sign: '=' }),
      ]
    : [];
  const close = (steps: readonly Step[]): readonly Step[] => steps.map((one, at) => (at === steps.length - 1 ? { ...one, total: true } : one));
  const leaving = charged.steps.length > 0;
  return {
    fixed: figure(tariff.fixed, because(pack, 'J.2', close(fixedSteps), { restsOn: ['J.1'] })),
    variable: figure(variable, because(pack, leaving ? 'J.5' : 'J.1', close(variableSteps), { restsOn: ['J.4'], reading: leaving || paid.length < entries.length })),
    surcharge: figure(surcharge, because(pack, 'J.3', close(surchargeSteps), { restsOn: ['I.10'] })),
    platform: figure(tariff.platform, because(pack, 'J.1', close([moneyStep('platform-fee', tariff.platform)]))),
    total: figure(
      total,
      because(
        pack,
        'J.1',
        [
          ...fixedSteps,
          moneyStep('variable-fee', variable, { sign: '+' }),
          ...(surcharge > 0 ? [moneyStep('surcharge', surcharge, { sign: '+' })] : []),
          ...(tariff.platform > 0 ? [moneyStep('platform-fee', tariff.platform, { sign: '+' })] : []),
          moneyStep('total-fee', total, { sign: '=', total: true }),
          daysStep('payment-days', pack.terms.paymentDays.value),
        ],
        { restsOn: ['J.2', 'J.3', 'J.4', 'J.5', 'J.6', 'K.5'] },
      ),
    ),
  };
};

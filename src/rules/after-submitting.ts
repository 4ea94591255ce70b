import type { AcademicYear, CalendarDate, Contract, CourseUnit, Dossier, Enrolment, IspDraft, Programme, RulePack, UnitCode } from '../model/index.ts';
import { assess } from './assess.ts';
import type { FeeAssessment, Situation, WithdrawalAssessment } from './assessment.ts';
import { beforeYear, beginYear } from './begin-year.ts';
import { packDate } from './calendar.ts';
import { codesOf, contextOf, type Context } from './context.ts';
import { because, dateStep, figure, pointsStep } from './explain.ts';
import type { Figure } from './explanation.ts';
import { examTakenOf, firstPeriodOf, type Attempt } from './history.ts';
import { givesBack } from './learning-credit.ts';
import { indexProgramme } from './programme-index.ts';
import { pointsOf } from './rounding.ts';
import { assessWithdrawal } from './withdrawal.ts';

/** When the choices of the second semester can be changed, and what can be (RULES H.1, art. 19). */
export interface SecondSemester {
  /** The start of the second semester; null while the dossier does not say it. */
  readonly from: CalendarDate | null;
  readonly until: CalendarDate;
  /** Where the day asked about falls; while the start is not known, no day is before it. */
  readonly term: 'before' | 'open' | 'over';
  /** The units of the guide that start in the second semester, but those of which an exam was taken by then; a unit of the whole year starts in the first (RULES I.6). */
  readonly units: readonly UnitCode[];
}

/** What can be changed of the second semester of an ISP of `year` on a day, given what the dossier has of that year. */
export const secondSemester = (pack: RulePack, programme: Programme, { enrolments }: Dossier, year: AcademicYear, on: CalendarDate): SecondSemester => {
  const ofYear = enrolments.filter((one) => one.year === year);
  const from = ofYear.flatMap(({ semester2Start }) => semester2Start ?? [])[0] ?? null;
  const until = packDate(pack, 'ispSemester2', year);
  const isExamined = (unit: CourseUnit): boolean =>
    ofYear.some(({ units, published }) =>
      // A result that was published after that day says nothing of an exam before it.
      units.some((record) => record.code === unit.code && examTakenOf(record) && (published[firstPeriodOf(unit, record)] ?? on) <= on),
    );
  return {
    from,
    until,
    term: on > until ? 'over' : on < (from ?? on) ? 'before' : 'open',
    units: programme.units.flatMap((unit) => (unit.semester === 2 && !isExamined(unit) ? [unit.code] : [])),
  };
};

/** Whether one unit of an ISP can be withdrawn from, and what comes back of the learning credit. */
export interface UnitWithdrawal {
  readonly code: UnitCode;
  readonly withdrawal: WithdrawalAssessment;
}

/**
 * Each unit of the draft of a situation, judged as if the student withdrew from that one on a day in its year (RULES H.13, I.6, art. 23). Units that
 * are exempted, or were withdrawn from already, are left out: there is nothing to withdraw from. Empty without a draft, and once the dossier has a later year.
 */
export const withdrawals = (
  pack: RulePack,
  programme: Programme,
  { dossier, today, next }: Situation,
  year: AcademicYear,
  on: CalendarDate,
): readonly UnitWithdrawal[] => {
  if (next === undefined) return [];
  const context = contextOf(pack, indexProgramme(programme), beginYear(dossier, next, year), today);
  if (context.last?.year !== year) return [];
  return next.units.flatMap(({ code, exempt, withdrewOn }) => {
    const withdrawal = exempt || withdrewOn !== undefined ? null : assessWithdrawal(context, code, on, next.contract);
    return withdrawal === null ? [] : [{ code, withdrawal }];
  });
};

/** What leaving an ISP as a whole gives back (RULES I.6, J.5). */
export interface Leaving {
  /** Points of learning credit that come back by leaving: what was withdrawn from before came back then. */
  readonly restores: Figure<number>;
  /** The learning credit after it. */
  readonly balance: Figure<number>;
  /** What stays to be paid; null while it is not known when the year and its second semester start. */
  readonly fee: FeeAssessment | null;
}

const leftOn = (draft: IspDraft, on: CalendarDate, calendar: IspDraft['calendar']): IspDraft => {
  const { calendar: own = calendar, ...rest } = draft;
  return { ...rest, withdrewOn: on, ...(own === undefined ? {} : { calendar: own }) };
};

/** The units of one contract of a year that were withdrawn from in time. */
const withdrawnFrom = ({ history }: Context, year: AcademicYear, contract: Contract): readonly Attempt[] =>
  history.years.flatMap((one) => (one.year === year ? one.attempts : [])).filter(({ enrolment, state }) => enrolment.contract === contract && state === 'withdrawn');

/** What comes back of the learning credit by leaving a contract on a day (RULES I.6): of the units that were not withdrawn from before. */
const restoredBy = (begun: Context, left: Context, year: AcademicYear, contract: Contract, on: CalendarDate): Figure<number> => {
  const { pack, index, dossier } = left;
  const before = new Set(codesOf(withdrawnFrom(begun, year, contract)));
  const fresh = withdrawnFrom(left, year, contract).filter(({ code }) => !before.has(code));
  const restored = givesBack({ contract }, index.programme, dossier.student) ? fresh : [];
  const points = pointsOf(restored);
  const steps = [dateStep('withdraw-on', on), pointsStep('restored-points', points, { units: codesOf(restored), sign: '=', total: true })];
  return figure(points, because(pack, 'I.6', steps, { restsOn: ['H.13', 'I.1'], reading: contract === 'credit' }));
};

/** What comes back when the student leaves the draft of a situation as a whole on a day in its year; undefined without a draft. */
export const leaving = (
  pack: RulePack,
  programme: Programme,
  situation: Situation,
  year: AcademicYear,
  on: CalendarDate,
  calendar?: IspDraft['calendar'],
): Leaving | undefined => {
  const { dossier, today, next } = situation;
  if (next === undefined) return undefined;
  const { contract } = next;
  const index = indexProgramme(programme);
  const begun = beginYear(dossier, next, year);
  const isLeft = (one: Enrolment): boolean => one.year === year && one.contract === contract;
  // Who left before, left then.
  const enrolments = begun.enrolments.map((one) => (isLeft(one) && (one.withdrewOn ?? on) >= on ? { ...one, withdrewOn: on } : one));
  const left = { ...begun, enrolments };
  const { learningCredit } = assess(pack, programme, { dossier: left, ...(today === undefined ? {} : { today }) });
  const { fee } = assess(pack, programme, { ...situation, dossier: beforeYear(dossier, { year, contract }), next: leftOn(next, on, calendar) });
  const restores = restoredBy(contextOf(pack, index, begun, today), contextOf(pack, index, left, today), year, contract, on);
  return { restores, balance: learningCredit.now, fee };
};

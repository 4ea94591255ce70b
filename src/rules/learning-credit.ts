import type { AcademicYear, Enrolment, ExamPeriod, Programme, RulePack, Student } from '../model/index.ts';
import type { LearningCreditAssessment, LearningCreditPoint, LearningCreditYear } from './assessment.ts';
import { academicYearOf, packDate } from './calendar.ts';
import { codesOf, type Context } from './context.ts';
import { because, distinct, figure, pointsStep } from './explain.ts';
import type { Figure, Missing, Step } from './explanation.ts';
import type { Attempt, YearHistory } from './history.ts';
import { pointsOf } from './rounding.ts';
import { missingOf } from './standing.ts';

/** Whether an enrolment uses learning credit (RULES I.1). */
export const usesLearningCredit = ({ contract }: Pick<Enrolment, 'contract'>, programme: Programme, student: Student): boolean => {
  if (contract === 'credit') return true;
  if (contract !== 'diploma' || (programme.educational && student.holdsBachelor)) return false;
  return programme.kind === 'master' || (programme.kind === 'bachelor' && programme.initial);
};

/** Whether units that are withdrawn from in time give their points back (RULES I.6): under a diploma contract that uses learning credit. */
export const givesBack = (enrolment: Pick<Enrolment, 'contract'>, programme: Programme, student: Student): boolean =>
  enrolment.contract === 'diploma' && usesLearningCredit(enrolment, programme, student);

/** Which results count as passed: those known, or also every one that is still open. */
type Passing = (attempt: Attempt) => boolean;
const known: Passing = ({ passed }) => passed;
const atBest: Passing = ({ passed, canPass }) => passed || canPass;

/** A year of the account, with the attempts behind each movement. */
interface BookedYear {
  readonly year: YearHistory;
  readonly account: LearningCreditYear;
  readonly rebuilt: number;
  readonly bonusLeft: number;
  readonly enrolled: readonly Attempt[];
  readonly restored: readonly Attempt[];
  readonly returned: readonly Attempt[];
}

interface Account {
  readonly start: number;
  readonly years: readonly BookedYear[];
  readonly balance: number;
  readonly bonusLeft: number;
  /** How things stood after the last year in which learning credit was used: rebuilding counts from there. */
  readonly stopped: Stopped;
}

interface Stopped {
  /** Undefined before any year of the dossier used learning credit. */
  readonly year: number | undefined;
  readonly balance: number;
  readonly rebuilt: boolean;
}

/** Points rebuilt over full years without enrolment, once, up to the pack's balance (RULES I.9). */
const rebuiltOver = (pack: RulePack, { balance, rebuilt }: Pick<Stopped, 'balance' | 'rebuilt'>, years: number): number => {
  const { rebuildTo, rebuildPerYear } = pack.learningCredit;
  return rebuilt ? 0 : Math.max(0, Math.min(rebuildTo.value - balance, years * rebuildPerYear.value));
};

const bookYear = (context: Context, before: Account, year: YearHistory, passing: Passing): Account => {
  const { programme } = context.index;
  const { student } = context.dossier;
  const using = new Set(year.enrolments.filter((enrolment) => usesLearningCredit(enrolment, programme, student)));
  const used = using.size > 0;
  const { stopped } = before;
  const gap = stopped.year === undefined ? 0 : year.year - stopped.year - context.pack.learningCredit.rebuildAfterYears.value;
  const sinceStop = rebuiltOver(context.pack, stopped, gap);
  const opening = stopped.balance + sinceStop;
  const rebuilt = opening - before.balance;
  const bonusBefore = sinceStop > 0 ? 0 : before.bonusLeft;

  const attempts = year.attempts.filter(({ enrolment }) => using.has(enrolment));
  const enrolled = attempts.filter(({ state }) => state !== 'exempt');
  const restored = attempts.filter(({ state, enrolment }) => state === 'withdrawn' && enrolment.contract === 'diploma');
  const returned = attempts.filter(passing);
  const underDiploma = pointsOf(returned.filter(({ enrolment }) => enrolment.contract === 'diploma'));
  const bonus = Math.min(bonusBefore, underDiploma);
  const account: LearningCreditYear = {
    before: opening,
    deducted: pointsOf(enrolled),
    restored: pointsOf(restored),
    returned: pointsOf(returned),
    bonus,
    after: opening - pointsOf(enrolled) + pointsOf(restored) + pointsOf(returned) + bonus,
  };
  return {
    start: before.start,
    years: [...before.years, { year, account, rebuilt, bonusLeft: bonusBefore - bonus, enrolled, restored, returned }],
    balance: account.after,
    bonusLeft: bonusBefore - bonus,
    stopped: used ? { year: year.year, balance: account.after, rebuilt: stopped.rebuilt || sinceStop > 0 } : stopped,
  };
};

const bookAll = (context: Context, passing: Passing): Account => {
  const { pack, dossier, history } = context;
  const { student } = dossier;
  const start = student.learningCredit ?? pack.learningCredit.start.value;
  const bonusLeft = student.rebuilt ? 0 : Math.max(0, pack.learningCredit.bonus.value - student.bonusUsed);
  const opening: Account = {
    start,
    years: [],
    balance: start,
    bonusLeft,
    stopped: { year: undefined, balance: start, rebuilt: student.rebuilt },
  };
  return history.years.reduce((account, year) => bookYear(context, account, year, passing), opening);
};

/** What a master's diploma takes, and what was rebuilt since the last year of the dossier (RULES I.8, I.9). */
interface Since {
  readonly master: number;
  readonly rebuilt: number;
  readonly balance: number;
}

/** How the account stands in a year after those of the dossier; undefined where it is not known which year it is. */
const since = ({ pack, last }: Context, account: Account, mastered: boolean, year: AcademicYear | undefined): Since => {
  const { masterDeduction, rebuildAfterYears } = pack.learningCredit;
  const { stopped } = account;
  const master = mastered ? masterDeduction.value : 0;
  const from = mastered && last !== undefined ? last.year : stopped.year;
  const waiting = mastered ? 0 : rebuildAfterYears.value;
  const away = year === undefined || from === undefined ? 0 : year - from - waiting;
  const atStop = stopped.balance - master;
  const atEnd = account.balance - master;
  const balance = Math.max(atEnd, atStop + rebuiltOver(pack, { balance: atStop, rebuilt: stopped.rebuilt }, away));
  return { master, rebuilt: balance - atEnd, balance };
};

const yearSteps = ({ account, bonusLeft, enrolled, restored, returned }: BookedYear): readonly Step[] => [
  pointsStep('balance-before', account.before),
  pointsStep('enrolled-points', account.deducted, { units: codesOf(enrolled), sign: '−' }),
  ...(restored.length > 0 ? [pointsStep('restored-points', account.restored, { units: codesOf(restored), sign: '+' })] : []),
  pointsStep('returned-points', account.returned, { units: codesOf(returned), sign: '+' }),
  pointsStep('bonus-points', account.bonus, { sign: '+' }),
  pointsStep('balance-after', account.after, { sign: '=', total: true }),
  pointsStep('bonus-left', bonusLeft),
];

const openMissing = (year: YearHistory | undefined): readonly Missing[] => distinct((year?.attempts ?? []).flatMap(missingOf));

const yearFigure = (context: Context, booked: BookedYear): Figure<LearningCreditYear> => {
  const creditContract = booked.enrolled.some(({ state, enrolment }) => state === 'withdrawn' && enrolment.contract === 'credit');
  return figure(
    booked.account,
    because(context.pack, 'I.2', yearSteps(booked), {
      missing: openMissing(booked.year),
      restsOn: ['I.1', 'I.3', 'I.4', 'I.5', 'I.6', ...(booked.rebuilt > 0 ? (['I.9'] as const) : [])],
      reading: creditContract,
    }),
  );
};

const periods: readonly ExamPeriod[] = [1, 2, 3];

/** Period in which a result comes or came back. */
const returnsIn = (attempt: Attempt): ExamPeriod =>
  attempt.passed ? attempt.passedIn : attempt.coming === 'first' ? attempt.firstPeriod : 3;

const yearTimeline = (context: Context, booked: BookedYear): readonly LearningCreditPoint[] => {
  const { year, account, enrolled, restored, returned } = booked;
  const points: LearningCreditPoint[] = [];
  let balance = account.before;
  let bonus = account.bonus;
  const mark = (moment: LearningCreditPoint['moment'], change: number, date: LearningCreditPoint['date']) => {
    balance += change;
    points.push({ year: year.year, moment, balance, ...(date === undefined ? {} : { date }) });
  };
  const start = packDate(context.pack, 'yearStart', year.year);
  mark('start', 0, start);
  for (const enrolment of year.enrolments) {
    const taken = pointsOf(enrolled.filter((attempt) => attempt.enrolment === enrolment));
    if (taken > 0) mark('enrolled', -taken, enrolment.enrolledOn ?? start);
  }
  const restoredOn = Map.groupBy(restored, ({ withdrewOn }) => withdrewOn);
  for (const [date, attempts] of [...restoredOn].toSorted(([a], [b]) => String(a).localeCompare(String(b))))
    mark('withdrawn', pointsOf(attempts), date);
  for (const period of periods) {
    const back = returned.filter((attempt) => returnsIn(attempt) === period);
    const doubled = Math.min(bonus, pointsOf(back.filter(({ enrolment }) => enrolment.contract === 'diploma')));
    bonus -= doubled;
    const date = year.enrolments.flatMap(({ published }) => published[period] ?? [])[0];
    if (back.length > 0 || date !== undefined) mark(`published-${period}`, pointsOf(back) + doubled, date);
  }
  mark('end', 0, undefined);
  return points;
};

const timelineOf = (context: Context, account: Account): readonly LearningCreditPoint[] =>
  account.years.flatMap((booked) => yearTimeline(context, booked));

const balanceFigure = (
  context: Context,
  account: Account,
  after: Since,
  hoped: readonly Attempt[],
  missing: readonly Missing[],
): Figure<number> => {
  const booked = account.years.at(-1);
  const steps = [
    ...(booked === undefined
      ? [pointsStep('balance-before', account.start)]
      : yearSteps(booked)
          .filter(({ key }) => key !== 'bonus-left')
          .map((step) => ({ ...step, total: false }))),
    ...(hoped.length > 0 ? [pointsStep('open-returned', pointsOf(hoped), { units: codesOf(hoped) })] : []),
    ...(after.master > 0 ? [pointsStep('master-deduction', after.master, { sign: '−' })] : []),
    ...(after.rebuilt > 0 ? [pointsStep('rebuilt-points', after.rebuilt, { sign: '+' })] : []),
    pointsStep('balance-now', after.balance, { sign: '=', total: true }),
  ];
  return figure(
    after.balance,
    because(context.pack, 'I.12', steps, {
      missing,
      restsOn: [
        'I.1',
        'I.2',
        'I.3',
        'I.5',
        ...(after.master > 0 ? (['I.8'] as const) : []),
        ...(after.rebuilt > 0 ? (['I.9', 'A.4'] as const) : []),
      ],
    }),
  );
};

/** The account, each year's movements, and the balance after the last year without anything rebuilt since (for a bachelor's, RULES G.5). */
export interface LearningCredit {
  readonly assessment: LearningCreditAssessment;
  readonly years: readonly { readonly year: YearHistory; readonly booked: Figure<LearningCreditYear> }[];
  readonly atEnd: number;
  /** The balance at the enrolment of a later year (RULES I.8–I.10). */
  readonly before: (year: AcademicYear) => number;
}

/**
 * The learning-credit account (RULES I): points leave at enrolment, come back with each credit certificate, the first sixty under a
 * diploma contract twice; now, and at the end of the running year if all that is open is passed or nothing more is.
 *
 * @param passed whether the programme is passed, for the deduction of a master's diploma (I.8)
 */
export const learningCredit = (context: Context, passed: boolean): LearningCredit => {
  const { pack, today, dossier, index, last } = context;
  const account = bookAll(context, known);
  const best = bookAll(context, atBest);
  const mastered = passed && index.programme.kind === 'master';
  const thisYear = today === undefined ? undefined : academicYearOf(pack, today);
  const now = since(context, account, mastered, thisYear);
  const hoped = last?.attempts.filter((attempt) => !attempt.passed && attempt.canPass) ?? [];
  const unsure: readonly Missing[] =
    dossier.student.learningCredit === undefined && !dossier.student.firstTime ? [{ what: 'learning-credit' }] : [];
  const missing = distinct([...context.strangers, ...openMissing(last), ...unsure]);
  const timeline = timelineOf(context, account);
  return {
    assessment: {
      start: account.start,
      now: balanceFigure(context, account, now, [], missing),
      best: balanceFigure(context, best, since(context, best, mastered, thisYear), hoped, unsure),
      worst: balanceFigure(context, account, now, [], unsure),
      bonusLeft: now.rebuilt > 0 ? 0 : account.bonusLeft,
      timeline,
      timelineBest: timelineOf(context, best),
      timelineWorst: timeline,
    },
    years: account.years.map((booked) => ({ year: booked.year, booked: yearFigure(context, booked) })),
    atEnd: account.balance,
    before: (year) => since(context, account, mastered, year).balance,
  };
};

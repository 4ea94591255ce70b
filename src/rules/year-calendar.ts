import type { AcademicYear, CalendarDate, IspDraft, RuleId, RulePack } from '../model/index.ts';
import type { Deadline, DeadlineId, Refusal } from './assessment.ts';
import { academicYearOf, addDays, packDate, submitUntil } from './calendar.ts';
import type { Context } from './context.ts';
import { lastPublication } from './deadlines.ts';
import { because, dateStep, daysStep, figure } from './explain.ts';
import type { Missing, Step } from './explanation.ts';
import type { Attempt } from './history.ts';
import type { WindowState } from './window.ts';

/** What the dates of a student depend on. */
export interface CalendarBasis {
  readonly context: Context;
  readonly window: WindowState;
  readonly anyAutomatic: boolean;
  readonly nextYear: AcademicYear;
  readonly refusals: readonly Refusal[];
  readonly draft: IspDraft | null;
}

type PackDate = keyof RulePack['dates'];

const deadline = (
  { pack }: Context,
  id: DeadlineId,
  rule: RuleId,
  year: AcademicYear,
  date: CalendarDate | null,
  steps: readonly Step[],
  kind: Deadline['kind'] = 'until',
  missing: readonly Missing[] = [],
): Deadline => {
  const why = because(pack, rule, steps, { missing, restsOn: ['A.2'] });
  return { id, rule, year, kind, date: figure(date, { ...why, article: pack.dateArticles?.[rule]?.[id] ?? why.article }) };
};

/** Dates counted from the last publication of results (RULES K.1, K.2, D.7, D.12). */
const afterPublication = ({ context, window, anyAutomatic }: CalendarBasis): readonly Deadline[] => {
  const { pack, last } = context;
  const published = lastPublication(context);
  if (published === undefined || last === undefined) return [];
  const counted = (id: DeadlineId, rule: RuleId, from: CalendarDate, days: number, kind?: Deadline['kind']): Deadline => {
    const date = addDays(from, days);
    const steps = [
      dateStep('counted-from', from),
      daysStep('term-days', days, { sign: '+' }),
      dateStep('last-day', date, { sign: '=', total: true }),
    ];
    return deadline(context, id, rule, last.year, date, steps, kind);
  };
  const { feedbackDays, appealDays, appealGroundsDays, appealDecisionDays, giveUpPartDays } = pack.terms;
  const appeal = addDays(published, appealDays.value);
  return [
    ...(window.openUntil === null ? [] : [deadline(context, 'tolerance', 'D.7', last.year, window.openUntil, window.window.why.steps)]),
    ...(anyAutomatic ? [counted('refuse-automatic', 'D.12', published, pack.tolerance.refuseAutomaticDays.value)] : []),
    counted('feedback', 'K.1', published, feedbackDays.value),
    counted('appeal', 'K.1', published, appealDays.value),
    counted('appeal-grounds', 'K.1', appeal, appealGroundsDays.value),
    counted('appeal-decision', 'K.1', appeal, appealDecisionDays.value, 'decision'),
    ...(last.attempts.some(carriesPart) ? [counted('give-up-part', 'K.2', published, giveUpPartDays.value)] : []),
  ];
};

/** A part that was passed while the whole was not, with a second opportunity to come. */
const carriesPart = ({ parts, passed, coming }: Attempt): boolean => parts !== null && !passed && coming === 'second';

/** The date of the school's calendar by which the student registers for the second opportunity (RULES B.9, K.2). */
const resitRegistration = ({ context }: CalendarBasis): readonly Deadline[] => {
  const { last } = context;
  if (last === undefined || !last.attempts.some(({ coming }) => coming === 'second')) return [];
  const entered = last.enrolments.flatMap((enrolment) => enrolment.resitRegistration ?? [])[0];
  const missing: readonly Missing[] = entered === undefined ? [{ what: 'resit-registration', year: last.year }] : [];
  const steps = entered === undefined ? [] : [dateStep('fixed-date', entered, { year: last.year, total: true })];
  return [deadline(context, 'resit-registration', 'B.9', last.year, entered ?? null, steps, 'until', missing)];
};

interface Fixed {
  readonly id: DeadlineId;
  readonly rule: RuleId;
  readonly date: PackDate;
  readonly kind?: Deadline['kind'];
  readonly concerns: (basis: CalendarBasis, year: AcademicYear) => boolean;
  /** Days after the date of the pack. */
  readonly plus?: (pack: RulePack) => number;
}

const enrolledIn = ({ context }: CalendarBasis, year: AcademicYear) => context.history.years.find((one) => one.year === year);
const composes = ({ nextYear }: CalendarBasis, year: AcademicYear): boolean => year === nextYear;
const underDiploma = ({ context, draft }: CalendarBasis): boolean =>
  context.last?.enrolments.some(({ contract }) => contract === 'diploma') === true || draft?.contract === 'diploma';

/** Units that could still be withdrawn from, of semester 2 or of semester 1 and the whole year (RULES H.13). */
const withdraws =
  (second: boolean): Fixed['concerns'] =>
  (basis, year) => {
    const { context, draft } = basis;
    const taken = enrolledIn(basis, year)?.attempts.filter(({ state, examTaken }) => state === 'taken' && !examTaken).map(({ unit }) => unit);
    const planned =
      draft !== null && composes(basis, year) ? draft.units.flatMap(({ code, exempt, withdrewOn }) => (exempt || withdrewOn !== undefined ? [] : (context.index.unitOf(code) ?? []))) : [];
    return [...(taken ?? []), ...planned].some(({ semester }) => (semester === 2) === second);
  };

const refusedIn: Fixed['concerns'] = ({ refusals }, year) =>
  refusals.some((refusal) => refusal.year <= year && (refusal.until === undefined || year <= refusal.until));
const goesAbroad: Fixed['concerns'] = (basis, year) =>
  basis.context.index.programme.kind === 'bachelor' && underDiploma(basis) && enrolledIn(basis, year) !== undefined;
const enrolled: Fixed['concerns'] = (basis, year) => enrolledIn(basis, year) !== undefined || composes(basis, year);
const notYetEnrolled: Fixed['concerns'] = (basis, year) => composes(basis, year) && enrolledIn(basis, year) === undefined;
const keepsParts: Fixed['concerns'] = (basis, year) =>
  composes(basis, year) && (basis.context.last?.attempts.some(({ parts, passed, tolerated }) => parts !== null && !passed && !tolerated) ?? false);

/** Every date that stands in the regulations themselves, with when it concerns the student (RULES K). */
const fixed: readonly Fixed[] = [
  { id: 'enrol', rule: 'K.4', date: 'enrol', concerns: notYetEnrolled },
  { id: 'change-programme', rule: 'K.4', date: 'enrol', kind: 'from', concerns: enrolled },
  { id: 'lift-refusal', rule: 'G.7', date: 'liftRefusal', concerns: refusedIn },
  { id: 'isp-submit', rule: 'H.1', date: 'ispSubmit', concerns: enrolled },
  { id: 'exemptions', rule: 'K.3', date: 'ispSubmit', concerns: enrolled },
  { id: 'deviations', rule: 'K.3', date: 'ispSubmit', concerns: enrolled },
  { id: 'status-request', rule: 'K.3', date: 'ispSubmit', concerns: enrolled },
  { id: 'exam-swap', rule: 'K.2', date: 'ispSubmit', concerns: enrolled },
  { id: 'early-graduation', rule: 'K.2', date: 'ispSubmit', concerns: enrolled },
  { id: 'give-up-part-next-year', rule: 'K.2', date: 'ispSubmit', concerns: keepsParts },
  { id: 'exam-schedule', rule: 'K.2', date: 'examSchedule', kind: 'from', concerns: enrolled },
  { id: 'religious-feast', rule: 'K.2', date: 'examSchedule', concerns: enrolled, plus: ({ terms }) => terms.religiousFeastDays.value },
  { id: 'isp-approval', rule: 'H.1', date: 'ispApproval', kind: 'decision', concerns: enrolled },
  { id: 'withdraw-semester1', rule: 'H.13', date: 'lastWithdrawalSemester1', concerns: withdraws(false) },
  { id: 'exchange-semester1', rule: 'K.6', date: 'exchangeSemester1', concerns: goesAbroad },
  { id: 'isp-semester2', rule: 'H.1', date: 'ispSemester2', concerns: enrolled },
  { id: 'enrol-semester2', rule: 'K.4', date: 'enrolSemester2', concerns: notYetEnrolled },
  { id: 'lift-refusal-semester2', rule: 'G.7', date: 'liftRefusalSemester2', concerns: refusedIn },
  { id: 'isp-semester2-approval', rule: 'H.1', date: 'ispSemester2Approval', kind: 'decision', concerns: enrolled },
  { id: 'exchange-semester2', rule: 'K.6', date: 'exchangeSemester2', concerns: goesAbroad },
  { id: 'withdraw-semester2', rule: 'H.13', date: 'lastWithdrawalSemester2', concerns: withdraws(true) },
  { id: 'enrol-closed', rule: 'K.4', date: 'enrolClosed', concerns: notYetEnrolled },
  { id: 'prior-learning', rule: 'K.3', date: 'priorLearning', concerns: (basis, year) => enrolledIn(basis, year) !== undefined },
];

/** The day on which the student enrolled for a year, as far as it is known: in the draft, else in the dossier. */
const enrolledOnIn = (basis: CalendarBasis, year: AcademicYear): CalendarDate | undefined =>
  (composes(basis, year) ? basis.draft?.enrolledOn : undefined) ??
  enrolledIn(basis, year)?.enrolments.flatMap(({ enrolledOn }) => enrolledOn ?? []).toSorted()[0];

/** A date of the regulations with its arithmetic; that of the ISP is later for who enrolled after it (RULES H.1, art. 19). */
const dayOf = (basis: CalendarBasis, named: PackDate, year: AcademicYear): { readonly day: CalendarDate; readonly steps: readonly Step[] } => {
  const { pack } = basis.context;
  const day = packDate(pack, named, year);
  const enrolledOn = named === 'ispSubmit' ? enrolledOnIn(basis, year) : undefined;
  const until = submitUntil(pack, year, enrolledOn);
  if (enrolledOn === undefined || until === day) return { day, steps: [dateStep('fixed-date', day, { year, total: true })] };
  const week = daysStep('term-days', pack.isp.submitAfterEnrolmentDays.value, { sign: '+' });
  return { day: until, steps: [dateStep('enrolled-on', enrolledOn), week, dateStep('last-day', until, { sign: '=', total: true })] };
};

const inYear = (basis: CalendarBasis, year: AcademicYear): readonly Deadline[] =>
  fixed.flatMap(({ id, rule, date: named, kind, concerns, plus }): readonly Deadline[] => {
    if (!concerns(basis, year)) return [];
    const { context } = basis;
    const { day, steps: own } = dayOf(basis, named, year);
    const days = plus?.(context.pack) ?? 0;
    const date = addDays(day, days);
    const steps =
      days === 0
        ? own
        : [dateStep('counted-from', day), daysStep('term-days', days, { sign: '+' }), dateStep('last-day', date, { sign: '=', total: true })];
    return [deadline(context, id, rule, year, date, steps, kind)];
  });

const LAST = '9999-12-31';
const soonest = (a: Deadline, b: Deadline): number => (a.date.value ?? LAST).localeCompare(b.date.value ?? LAST);

/**
 * Every date that concerns this student in the academic year of today and in the one for which the next ISP is made (RULES K): those that follow
 * from the last publication, those of the regulations, and those of the school's calendar, which are asked for when they were not entered.
 * Passed ones stay in the list.
 */
export const yearCalendar = (basis: CalendarBasis): readonly Deadline[] => {
  const { context, nextYear } = basis;
  const now = context.today === undefined ? nextYear : academicYearOf(context.pack, context.today);
  const years = [...new Set([now, nextYear])];
  return [...afterPublication(basis), ...resitRegistration(basis), ...years.flatMap((year) => inYear(basis, year))].toSorted(soonest);
};

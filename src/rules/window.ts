import type { CalendarDate, ExamPeriod } from '../model/index.ts';
import type { ToleranceWindow } from './assessment.ts';
import { addDays, daysBetween, latestOf } from './calendar.ts';
import type { Context } from './context.ts';
import { because, dateStep, daysStep, figure } from './explain.ts';
import type { Figure, Missing, Step } from './explanation.ts';
import type { Attempt } from './history.ts';

const publicationOf = ({ enrolment }: Attempt, period: ExamPeriod): CalendarDate | undefined => enrolment.published[period];

/** When the first-opportunity results of all units were or will be published; undefined when one date is not known. */
const firstPublication = (examined: readonly Attempt[]): { readonly opens: CalendarDate | undefined; readonly missing: readonly Missing[] } => {
  const known = examined.flatMap((attempt) => publicationOf(attempt, attempt.firstPeriod) ?? []);
  const missing = examined.flatMap((attempt): readonly Missing[] =>
    publicationOf(attempt, attempt.firstPeriod) === undefined ? [{ what: 'publication', year: attempt.year, period: attempt.firstPeriod }] : [],
  );
  return { opens: known.length < examined.length ? undefined : latestOf(known), missing };
};

/** The window for deciding on tolerances, and whether it is open today (RULES D.7, art. 91 §2). */
export interface WindowState {
  readonly window: Figure<ToleranceWindow | null>;
  /** The day on which the term is looked at, as a step; none where it is not known. */
  readonly today: readonly Step[];
  /** null without today. */
  readonly open: boolean | null;
  /** Last day for deciding, while the window is open. */
  readonly openUntil: CalendarDate | null;
  readonly daysLeft: number | null;
  /** Why no decision can be made today; null while it can, and where the day is not known. */
  readonly reason: 'window-not-open' | 'window-closed' | null;
}

/** On a day, what the last window that opened still leaves. */
const standingOn = (day: CalendarDate, opened: ToleranceWindow | undefined): Omit<WindowState, 'window' | 'today'> => {
  if (opened === undefined) return { open: false, openUntil: null, daysLeft: null, reason: 'window-not-open' };
  if (day > opened.closes) return { open: false, openUntil: null, daysLeft: null, reason: 'window-closed' };
  return { open: true, openUntil: opened.closes, daysLeft: daysBetween(day, opened.closes), reason: null };
};

/**
 * The window: the last that opened on or before today, else the first to come; none while a first result is missing.
 * It opens at the latest publication among the first-opportunity periods of the last year's units; the publication of the
 * third exam period opens another, for everybody. It closes the pack's number of calendar days later.
 */
export const toleranceWindow = (context: Context): WindowState => {
  const { pack, lastDiploma, today } = context;
  const days = pack.tolerance.windowDays.value;
  const examined = lastDiploma.filter(({ state }) => state === 'taken');
  const absent = examined.filter(({ coming }) => coming === 'first');
  const { opens, missing: undated } = firstPublication(examined);
  const third = latestOf(examined.flatMap(({ enrolment }) => enrolment.published[3] ?? []));
  const openings = absent.length > 0 ? [] : [opens, third].flatMap((date) => date ?? []);
  const windows = [...new Set(openings)].toSorted().map((from) => ({ opens: from, closes: addDays(from, days) }));

  const opened = today === undefined ? undefined : windows.findLast((window) => window.opens <= today);
  const window = opened ?? windows[0] ?? null;
  const now = today === undefined ? { open: null, openUntil: null, daysLeft: null, reason: null } : standingOn(today, opened);
  const missing: readonly Missing[] = [
    ...absent.map((attempt): Missing => ({ what: 'result', unit: attempt.code, year: attempt.year, opportunity: 1 })),
    ...undated,
    ...(today === undefined ? [{ what: 'today' } as const] : []),
  ];
  const steps =
    window === null
      ? []
      : [
          dateStep(window.opens === third ? 'third-period-published' : 'first-results-published', window.opens),
          daysStep('window-days', days, { sign: '+' }),
          dateStep('last-day', window.closes, { sign: '=', total: true }),
        ];
  return {
    window: figure(
      window,
      because(pack, 'D.7', steps, { missing, restsOn: ['A.2'], reading: window?.opens === third && third !== undefined }),
    ),
    today: today === undefined ? [] : [dateStep('today', today)],
    ...now,
  };
};

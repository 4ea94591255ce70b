import type { AcademicYear, CalendarDate, RuleId } from '../model/index.ts';
import type { DeadlinesAssessment } from './assessment.ts';
import { addDays, latestOf, packDate } from './calendar.ts';
import type { Context } from './context.ts';
import { because, dateStep, daysStep, figure } from './explain.ts';
import type { Figure } from './explanation.ts';
import type { WindowState } from './window.ts';

/** The last publication of results on or before today, over all years; undefined without today or without one. */
export const lastPublication = ({ dossier, today }: Context): CalendarDate | undefined =>
  today === undefined
    ? undefined
    : latestOf(
        dossier.enrolments.flatMap(({ published }) =>
          [published[1], published[2], published[3]].flatMap((date) => (date !== undefined && date <= today ? [date] : [])),
        ),
      );

/**
 * The dates that follow from the last publication and from the next academic year (RULES K): the tolerance window while it is open,
 * refusing automatic tolerances when there are some, feedback, internal appeal, and the two dates of the next ISP.
 */
export const assessDeadlines = (
  context: Context,
  window: WindowState,
  anyAutomatic: boolean,
  nextYear: AcademicYear,
): DeadlinesAssessment => {
  const { pack } = context;
  const published = lastPublication(context);
  const term = (rule: RuleId, days: number, arises = true): Figure<CalendarDate | null> => {
    if (published === undefined || !arises) {
      const missing = context.today === undefined ? [{ what: 'today' } as const] : [];
      return figure(null, because(pack, rule, [], { missing }));
    }
    const date = addDays(published, days);
    return figure(
      date,
      because(
        pack,
        rule,
        [
          dateStep('counted-from', published),
          daysStep('term-days', days, { sign: '+' }),
          dateStep('last-day', date, { sign: '=', total: true }),
        ],
        {
          restsOn: ['A.2'],
        },
      ),
    );
  };
  const fixed = (which: 'ispSubmit' | 'ispSemester2'): Figure<CalendarDate> => {
    const date = packDate(pack, which, nextYear);
    return figure(date, because(pack, 'H.1', [dateStep('fixed-date', date, { year: nextYear, total: true })]));
  };
  return {
    tolerance: figure(window.openUntil, { ...window.window.why, steps: [...window.today, ...window.window.why.steps] }),
    refuseAutomatic: term('D.12', pack.tolerance.refuseAutomaticDays.value, anyAutomatic),
    feedback: term('K.1', pack.terms.feedbackDays.value),
    appeal: term('K.1', pack.terms.appealDays.value),
    ispSubmit: fixed('ispSubmit'),
    ispSemester2: fixed('ispSemester2'),
  };
};

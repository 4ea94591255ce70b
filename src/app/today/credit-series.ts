import type { AcademicYear, CalendarDate } from '../../model/index.ts';
import type { LearningCreditAssessment, LearningCreditPoint } from '../../rules/index.ts';

/** Where in its academic year a moment is drawn, 0 to 1: a picture of the order, not of the days. */
const places: Readonly<Record<LearningCreditPoint['moment'], number>> = {
  start: 0,
  enrolled: 0,
  withdrawn: 0.3,
  'published-1': 0.4,
  'published-2': 0.78,
  'published-3': 0.95,
  end: 1,
};

export interface CreditPoint {
  readonly position: number;
  readonly balance: number;
}

export interface CreditSeries {
  readonly years: readonly AcademicYear[];
  readonly booked: readonly CreditPoint[];
  readonly best: readonly CreditPoint[];
  readonly worst: readonly CreditPoint[];
  readonly now: number;
}

/**
 * The learning-credit account as a drawing takes it: years side by side, booked until now, forecast from there. Its "now" is the balance
 * that the rules give: a result that is known has come back, whether or not its day was entered, and what happened since the last year of
 * the dossier stands at its end (RULES I.8, I.9, I.12).
 */
export const creditSeries = ({ timeline, timelineBest, timelineWorst, now }: LearningCreditAssessment, today: CalendarDate): CreditSeries => {
  // The rules give the years oldest first.
  const years = [...new Set(timelineBest.map(({ year }) => year))];
  const place = ({ year, moment, balance }: LearningCreditPoint): CreditPoint => ({ position: years.indexOf(year) + places[moment], balance });
  const booked = [...timeline.map(place), { position: years.length, balance: now.value }];
  // The last moment that moved the balance, or that is over: without a day ('9' comes after every day) nobody can tell.
  const last = booked.findLast(({ balance }, at) => balance !== booked[at - 1]?.balance || (timeline[at]?.date ?? '9') <= today);
  return {
    years,
    booked,
    best: timelineBest.map(place),
    worst: timelineWorst.map(place),
    now: last?.position ?? 0,
  };
};

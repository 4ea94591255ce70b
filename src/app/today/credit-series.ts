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

/** The learning-credit account as a drawing takes it: years side by side, booked until today, forecast from there. */
export const creditSeries = ({ timeline, timelineBest, timelineWorst }: LearningCreditAssessment, today: CalendarDate): CreditSeries => {
  const years = [...new Set(timelineBest.map(({ year }) => year))].toSorted((a, b) => a - b);
  const place = ({ year, moment, balance }: LearningCreditPoint): CreditPoint => ({ position: years.indexOf(year) + places[moment], balance });
  const happened = timeline.filter(({ date, moment }) => date !== undefined && moment !== 'end' && date <= today);
  const last = happened.at(-1) ?? timeline[0];
  return {
    years,
    booked: timeline.map(place),
    best: timelineBest.map(place),
    worst: timelineWorst.map(place),
    now: last === undefined ? 0 : place(last).position,
  };
};

import { m } from '../../i18n/index.ts';
import type { UnitCode } from '../../model/index.ts';
import type { DeadlinesAssessment } from '../../rules/index.ts';

/** The figures that have a why of their own, as they stand in the address behind `waarom`. */
export const topics = {
  tolerance: 'tolerantie',
  window: 'termijn',
  credit: 'leerkrediet',
  threshold: 'drempel',
  earned: 'punten',
  percentage: 'percentage',
  automatic: 'automatisch',
  efficiency: (year: number) => `efficientie-${year}`,
  unit: (code: UnitCode) => `resultaat-${code}`,
  candidate: (code: UnitCode) => `tolereren-${code}`,
  refusal: (index: number) => `weigering-${index}`,
  deadline: (name: keyof DeadlinesAssessment) => `datum-${name}`,
} as const;

const deadlineNames: Readonly<Record<keyof DeadlinesAssessment, () => string>> = {
  tolerance: () => m.date_tolerance(),
  refuseAutomatic: () => m.date_refuse_automatic(),
  feedback: () => m.date_feedback(),
  appeal: () => m.date_appeal(),
  ispSubmit: () => m.date_isp_submit(),
  ispSemester2: () => m.date_isp_semester2(),
};
/** What a deadline is for. */
export const deadlineWords = (name: keyof DeadlinesAssessment): string => deadlineNames[name]();
/** The deadlines in the order in which a year has them. */
export const deadlineOrder: readonly (keyof DeadlinesAssessment)[] = ['refuseAutomatic', 'feedback', 'appeal', 'tolerance', 'ispSubmit', 'ispSemester2'];

import type { UnitCode } from '../../model/index.ts';
import type { Deadline } from '../../rules/index.ts';

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
  deadline: ({ id, year }: Pick<Deadline, 'id' | 'year'>) => `datum-${year}-${id}`,
} as const;

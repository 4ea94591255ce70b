import type { UnitCode } from '../model/index.ts';
import type { Assessment } from './assessment.ts';

/** Whether the school deploys a tolerance for the unit by itself, for the threshold or for the diploma (RULES D.9, D.11). */
export const isAutomatic = ({ threshold, programme }: Pick<Assessment, 'threshold' | 'programme'>, unit: UnitCode): boolean =>
  (threshold.applies && threshold.automatic.value.includes(unit)) || programme.automatic.value.includes(unit);

import { formatDateLong, m } from '../../../i18n/index.ts';
import type { SecondSemester } from '../../../rules/index.ts';

/** When the second semester can be changed, as seen from the day asked about. */
export const termWords = ({ from, until, term }: Pick<SecondSemester, 'from' | 'until' | 'term'>): string => {
  const date = formatDateLong(until);
  if (term === 'over') return m.isp_second_over({ date });
  return term === 'before' && from !== null ? m.isp_second_from({ from: formatDateLong(from), until: date }) : m.isp_second_until({ date });
};

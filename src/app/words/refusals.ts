import type { Refusal } from '../../rules/index.ts';
import { formatYear, m } from '../../i18n/index.ts';
import type { UnitName } from './values.ts';

/** Which enrolment the school will refuse, and why, in one sentence. */
export const refusalSentence = (refusal: Refusal, unitName: UnitName): string => {
  const year = formatYear(refusal.year);
  const unit = unitName(refusal.unit ?? '');
  switch (refusal.kind) {
    case 'threshold':
      return m.refusal_threshold({ year, until: formatYear(refusal.until ?? refusal.year) });
    case 'efficiency':
      return m.refusal_efficiency({ year });
    case 'third-enrolment':
      return m.refusal_third({ unit, year });
    case 'fourth-enrolment':
      return m.refusal_fourth({ unit, year });
    case 'learning-credit':
      return m.refusal_learning_credit({ year });
  }
};

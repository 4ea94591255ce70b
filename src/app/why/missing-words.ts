import type { RulePack } from '../../model/index.ts';
import type { Missing } from '../../rules/index.ts';
import { formatYear, m } from '../../i18n/index.ts';
import type { UnitName } from '../words/values.ts';

/** What is missing, as a sentence that says where to find it. */
export const missingWords = (missing: Missing, pack: RulePack, unitName: UnitName): string => {
  switch (missing.what) {
    case 'result': {
      const words = { unit: unitName(missing.unit), year: formatYear(missing.year) };
      return missing.opportunity === 1 ? m.missing_result_1(words) : m.missing_result_2(words);
    }
    case 'tolerable':
      return m.missing_tolerable({ unit: unitName(missing.unit) });
    case 'resit':
      return m.missing_resit({ unit: unitName(missing.unit) });
    case 'requirement':
      return m.missing_requirement({ unit: unitName(missing.unit) });
    case 'publication':
      return m.missing_publication({ period: missing.period, year: formatYear(missing.year) });
    case 'resit-registration':
      return m.missing_resit_registration({ year: formatYear(missing.year) });
    case 'learning-credit':
      return m.missing_learning_credit({ start: pack.learningCredit.start.value });
    case 'work-track':
      return m.missing_work_track();
    case 'unit-not-in-guide':
      return m.missing_unit_not_in_guide({ unit: unitName(missing.unit) });
    case 'unit-value':
      return m.missing_two_values({ what: `${unitName(missing.unit)}, ${formatYear(missing.year)}` });
    case 'enrolment-value':
      return m.missing_two_values({ what: formatYear(missing.year) });
    case 'student-value':
      return m.missing_two_values({ what: m.missing_student() });
    case 'today':
      return m.missing_today();
  }
};

import type { RulePack } from '../../model/index.ts';
import type { Missing } from '../../rules/index.ts';
import { formatList, formatYear, m } from '../../i18n/index.ts';
import type { UnitName } from '../words/values.ts';
import { missingWords } from './missing-words.ts';

/** The same of several units, in one sentence; null for what is not about a unit of the guide. */
const ofSeveral = (missing: Missing, units: string): string | null => {
  switch (missing.what) {
    case 'result': {
      const words = { units, year: formatYear(missing.year) };
      return missing.opportunity === 1 ? m.missing_results_1(words) : m.missing_results_2(words);
    }
    case 'tolerable':
      return m.missing_tolerable_several({ units });
    case 'resit':
      return m.missing_resit_several({ units });
    case 'requirement':
      return m.missing_requirement_several({ units });
    case 'unit-not-in-guide':
      return m.missing_units_not_in_guide({ units });
    default:
      return null;
  }
};

/** What is missing by its kind: units of which the same is missing stand in one sentence. */
export const missingSentences = (all: readonly Missing[], pack: RulePack, unitName: UnitName): readonly string[] => {
  const kindOf = (missing: Missing): string => JSON.stringify({ ...missing, unit: null });
  return [...Map.groupBy(all, kindOf).values()].flatMap((group): readonly string[] => {
    const units = group.flatMap((missing) => ('unit' in missing ? [missing.unit] : []));
    const [first] = group;
    const together = first === undefined || units.length < 2 ? null : ofSeveral(first, formatList(units.map(unitName)));
    return together === null ? group.map((missing) => missingWords(missing, pack, unitName)) : [together];
  });
};

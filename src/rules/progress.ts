import type { AcademicYear } from '../model/index.ts';
import { because, distinct, figure, percentStep } from './explain.ts';
import type { Figure } from './explanation.ts';
import type { Context } from './context.ts';
import type { History, YearHistory } from './history.ts';
import { efficiencyOf } from './points.ts';
import { missingOf } from './standing.ts';

interface Judged {
  readonly year: AcademicYear;
  readonly efficiency: number;
}

/** The binding conditions of all years, and the last refusal that they brought (RULES G.1). */
export interface Progress {
  /** Whether the year's result puts or leaves a binding condition on the next. */
  readonly bindingCondition: (year: YearHistory) => Figure<boolean>;
  readonly refused: { readonly after: AcademicYear; readonly efficiency: number; readonly before: Judged } | null;
}

/** Whether a refusal of the years after one, up to another, is over in a later year, and the student was not enrolled in any of them. */
const wasServed = ({ years }: History, after: AcademicYear, until: AcademicYear, later: AcademicYear): boolean =>
  later > until && !years.some(({ year, counts }) => counts && year > after && year <= until);

/**
 * Study efficiency below the minimum puts a binding condition on the next year enrolled; a second one refuses the programme
 * for a year; a year at or above lifts it, and so does a refusal that was served (RULES G.1, art. 29, 10). Only complete years
 * under a diploma or diploma-exam contract that lasted to 1 December are judged; another leaves the condition as it was.
 */
export const assessProgress = ({ pack, history }: Context): Progress => {
  const minimum = pack.progress.minimumEfficiency.value;
  const bound = new Set<AcademicYear>();
  let condition: Judged | null = null;
  let refused: Progress['refused'] = null;
  for (const year of history.years) {
    if (refused !== null && wasServed(history, refused.after, refused.after + pack.progress.refusalYears.value, year.year)) {
      condition = null;
      refused = null;
    }
    const efficiency = efficiencyOf(year.diploma);
    if (efficiency !== null && year.complete && year.countsForDiploma) {
      const below: boolean = efficiency < minimum;
      const before: Judged | null = condition;
      if (below && before !== null) refused = { after: year.year, efficiency, before };
      condition = below ? { year: year.year, efficiency } : null;
    }
    if (year.complete && condition !== null) bound.add(year.year);
  }
  const bindingCondition = ({ year, diploma, complete }: YearHistory): Figure<boolean> => {
    const efficiency = efficiencyOf(diploma);
    const steps = [
      ...(efficiency === null ? [] : [percentStep('year-efficiency', efficiency, { year })]),
      percentStep('minimum-efficiency', minimum, { total: true }),
    ];
    const missing = complete ? [] : distinct(diploma.flatMap(missingOf));
    return figure(bound.has(year), because(pack, 'G.1', steps, { missing, restsOn: ['C.2'], reading: bound.has(year) }));
  };
  return { bindingCondition, refused };
};

import type { Programme, RulePack } from '../model/index.ts';
import { assessShown } from './assess.ts';
import type { Situation } from './assessment.ts';
import { differences } from './differences.ts';
import { disagreementsOf } from './open-values.ts';
import type { Outcome } from './outcome.ts';
import { indexProgramme } from './programme-index.ts';

/**
 * For every field on which the student's devices disagree, and for each of its other values: what that value would change (RULES A.5). Each is
 * looked at alone, from the situation as shown. Empty where they agree.
 *
 * @throws RangeError when a date in the situation does not exist
 */
export const outcomes = (pack: RulePack, programme: Programme, situation: Situation): readonly Outcome[] => {
  const disagreements = disagreementsOf(situation.dossier);
  if (disagreements.length === 0) return [];
  const index = indexProgramme(programme);
  const shown = assessShown(pack, index, situation);
  return disagreements.flatMap(({ about, alternatives }) =>
    alternatives.map(({ other, apply }): Outcome => {
      const assessed = assessShown(pack, index, { ...situation, dossier: apply(situation.dossier) });
      return { about, other, differences: differences(shown, assessed) };
    }),
  );
};

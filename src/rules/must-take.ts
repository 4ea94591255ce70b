import type { Programme, RuleId, RulePack, UnitCode } from '../model/index.ts';
import type { Situation } from './assessment.ts';
import { basisOf } from './basis.ts';
import { draftOn, judgeDraft } from './judge-draft.ts';
import { identicalWith, indexProgramme } from './programme-index.ts';

/** A unit that the draft may not leave out, and the rule that says so. */
export interface MustTake {
  readonly code: UnitCode;
  readonly rule: Extract<RuleId, 'H.3' | 'H.7'>;
}

/**
 * The units that the ISP of a situation must have, whether its draft has them or not: to be taken again (RULES H.3), or of a first enrolment's first stage
 * (H.7). Not one that the draft has another identical unit for (H.6), nor one that was permitted to be left out. Empty without a draft.
 */
export const mustTake = (pack: RulePack, programme: Programme, situation: Situation): readonly MustTake[] => {
  const { next } = situation;
  if (next === undefined) return [];
  const index = indexProgramme(programme);
  const basis = basisOf(pack, index, situation);
  const taken = new Set(next.units.map(({ code }) => code));
  const isReplaced = (code: UnitCode): boolean => !taken.has(code) && [...identicalWith(index, code)].some((one) => taken.has(one));
  return judgeDraft(basis, draftOn(basis, { ...next, units: [] })).findings.flatMap(({ rule, unit, severity }): readonly MustTake[] =>
    unit !== undefined && (rule === 'H.3' || rule === 'H.7') && severity !== 'informs' && !isReplaced(unit) ? [{ code: unit, rule }] : [],
  );
};

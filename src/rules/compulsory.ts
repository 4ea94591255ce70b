import type { Programme, RuleId, RulePack, UnitCode } from '../model/index.ts';
import type { Situation } from './assessment.ts';
import { basisOf, draftOn, judgeDraft } from './basis.ts';
import { indexProgramme } from './programme-index.ts';

/** A unit that the draft may not leave out, and the rule that says so. */
export interface Compulsory {
  readonly code: UnitCode;
  readonly rule: Extract<RuleId, 'H.3' | 'H.7'>;
}

/** The units that the ISP of a situation must have, whether its draft has them or not: to be taken again (RULES H.3), or of a first enrolment's first stage (H.7). Empty without a draft. */
export const compulsoryUnits = (pack: RulePack, programme: Programme, situation: Situation): readonly Compulsory[] => {
  const { next } = situation;
  if (next === undefined) return [];
  const basis = basisOf(pack, indexProgramme(programme), situation);
  return judgeDraft(basis, draftOn(basis, { ...next, units: [] })).findings.flatMap(({ rule, unit }): readonly Compulsory[] =>
    unit !== undefined && (rule === 'H.3' || rule === 'H.7') ? [{ code: unit, rule }] : [],
  );
};

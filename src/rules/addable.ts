import type { DraftUnit, IspDraft, Programme, RulePack, UnitCode } from '../model/index.ts';
import type { Addable, Situation } from './assessment.ts';
import { basisOf } from './basis.ts';
import { draftOn, judgeDraft } from './judge-draft.ts';
import { indexProgramme } from './programme-index.ts';

const withUnit = (draft: IspDraft, code: UnitCode): IspDraft => {
  const unit: DraftUnit = { code, exempt: false };
  return { ...draft, units: [...draft.units, unit] };
};

/**
 * Every unit of the guide that the draft of a situation does not have, in the order of the guide, with what the rules would say of it if it were added to
 * that draft (RULES H.4–H.8): what it waits for, or that it is held already. Findings about the size of the whole, or about other units, are
 * left out, and so is a choice of event, which comes after. Empty without a draft.
 */
export const addableUnits = (pack: RulePack, programme: Programme, situation: Situation): readonly Addable[] => {
  const { next } = situation;
  if (next === undefined) return [];
  const basis = basisOf(pack, indexProgramme(programme), situation);
  const taken = new Set(next.units.map(({ code }) => code));
  return programme.units.flatMap(({ code }): readonly Addable[] => {
    if (taken.has(code)) return [];
    const { findings } = judgeDraft(basis, draftOn(basis, withUnit(next, code)));
    return [{ code, findings: findings.filter(({ unit, key }) => unit === code && key !== 'event-missing') }];
  });
};

/** Whether a unit may be taken up: yes, with a permission, not (yet), no more because it is held already, or the guide does not say what comes first. */
export type MayAdd = 'yes' | 'with-permission' | 'no' | 'held' | 'unknown';

/** What the findings of an addable unit come to (RULES H.4, H.8, H.16); a tolerated unit may be taken once more in the last ISP, with permission (D.8). */
export const mayAdd = ({ findings }: Addable): MayAdd => {
  if (findings.some(({ key }) => key === 'settled')) return 'held';
  if (findings.some(({ severity }) => severity === 'blocks')) return 'no';
  if (findings.some(({ severity }) => severity === 'needs-permission')) return 'with-permission';
  return findings.some(({ key }) => key === 'sequence-unknown') ? 'unknown' : 'yes';
};

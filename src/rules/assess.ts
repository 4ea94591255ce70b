import type { Programme, RulePack } from '../model/index.ts';
import { withAlternatives } from './alternatives.ts';
import { dossierShown } from './assess-dossier.ts';
import type { Assessment, Situation } from './assessment.ts';
import { basisOf } from './basis.ts';
import { assessFee } from './fee.ts';
import { draftOn, judgeDraft } from './judge-draft.ts';
import { indexProgramme, type ProgrammeIndex } from './programme-index.ts';
import { pointsOf } from './rounding.ts';
import { assessStatuses } from './statuses.ts';

/** The assessment of a situation as shown, whatever the student's devices disagree about. */
export const assessShown = (pack: RulePack, index: ProgrammeIndex, situation: Situation): Assessment => {
  const basis = basisOf(pack, index, situation);
  const shown = dossierShown(basis);
  if (situation.next === undefined) return shown;
  const { context, credit, nextYear } = basis;
  const draft = draftOn(basis, situation.next);
  return {
    ...shown,
    isp: judgeDraft(basis, draft),
    fee: assessFee(context, draft.draft, draft.entries, credit.before(nextYear)),
    statuses: assessStatuses(context, pointsOf(draft.taken), draft.draft.contract === 'diploma'),
  };
};

/**
 * Everything the rules say of one situation: a pure function of the school's rule pack, the programme, and the student's past with what
 * is supposed on top of it. Points are whole ECTS points, percentages whole per cent, dates calendar dates in Brussels (RULES A).
 * Nothing it is given is changed; the same situation always gives the same assessment.
 *
 * @throws RangeError when a date in the situation does not exist
 */
export const assess = (pack: RulePack, programme: Programme, situation: Situation): Assessment => {
  const index = indexProgramme(programme);
  return withAlternatives(situation.dossier, (dossier) => assessShown(pack, index, { ...situation, dossier }));
};

import type { IspDraft } from '../model/index.ts';
import type { IspAssessment } from './assessment.ts';
import type { Basis } from './basis.ts';
import { entriesOf } from './draft.ts';
import { ispContext, type IspContext } from './isp-context.ts';
import { assessIsp } from './isp.ts';
import { refusalIn } from './refusals.ts';

/** A draft of the next ISP on top of what it is judged on. */
export const draftOn = ({ context, nextYear, deployed, refusals, credit }: Basis, draft: IspDraft): IspContext => {
  const balance = credit.before(nextYear);
  const holding = refusals.flatMap((refusal) => refusalIn(context, refusal, nextYear, balance) ?? []);
  return ispContext(context, draft, nextYear, entriesOf(context.index, draft), deployed, holding);
};

/** What the rules say of that draft. A decision that it only assumes is not taken yet. */
export const judgeDraft = ({ situation, before, context, deployed, accepted, years }: Basis, isp: IspContext): IspAssessment => {
  const { assumed = false, endOfYear = false } = situation;
  return assessIsp({
    isp,
    deciding: assumed ? before : context,
    automatic: deployed,
    decided: (accepted && !assumed) || (endOfYear && isp.draft.submitOn === undefined),
    bound: years.findLast(({ year }) => year < isp.year)?.bindingCondition.value ?? false,
  });
};

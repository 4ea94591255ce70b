import { addToIsp, chooseEvent, setClassGroup, together, type Isp, type IspEdit } from '../../../drafts/index.ts';
import type { IspDraft, Programme, RulePack, UnitCode } from '../../../model/index.ts';
import { mustTake, proposedEvents, proposeDraft, type Situation } from '../../../rules/index.ts';
import type { VaultState } from '../../../vault/index.ts';

/** What linking a class group brings along. */
export interface Linking {
  readonly edit: IspEdit;
  /** Units that are ticked with it. */
  readonly added: readonly UnitCode[];
}

interface LinkContext {
  readonly pack: RulePack;
  readonly programme: Programme;
  readonly situation: Situation;
}

/** Nothing was chosen yet: at most what must be in it anyhow. */
const isUntouched = ({ pack, programme, situation }: LinkContext, { units }: Isp): boolean => {
  const must = new Set(mustTake(pack, programme, situation).map(({ code }) => code));
  return units.every(({ code }) => must.has(code));
};

/** The proposal, where it is wanted, each unit with the event of a class group; and that of the units inside that have none chosen. */
const withEvents = (isp: Isp, classGroup: string | null, wanted: boolean, { pack, programme, situation }: LinkContext) => {
  const inside = new Set(isp.units.map(({ code }) => code));
  const proposed = wanted ? proposeDraft(pack, programme, situation).units.filter(({ code }) => !inside.has(code)) : [];
  const whole = (units: IspDraft['units']): IspDraft => ({ ...(situation.next ?? { contract: isp.contract, main: isp.main }), classGroup, units });
  const events = new Map(
    proposedEvents(programme, whole([...(situation.next?.units ?? []), ...proposed])).flatMap(({ unit, event, chosen }) => (chosen === null ? [[unit, event] as const] : [])),
  );
  const added = proposed.map(({ code }) => {
    const event = events.get(code);
    return { code, ...(event === undefined ? {} : { event }) };
  });
  return { added, filled: [...events].filter(([code]) => inside.has(code)) };
};

/**
 * Links a class group to a draft (RULES H.9), in one save: the first time, on a draft in which nothing was chosen yet, with the units that the school's
 * application ticks beforehand; and with the event of the class group for each unit that has none chosen. A chosen event stays.
 */
export const linkClassGroup = (state: VaultState, isp: Isp, classGroup: string, context: LinkContext): Linking => {
  const first = isp.classGroup === null && (isp.contract === 'diploma' || isp.contract === 'diploma-exam') && isUntouched(context, isp);
  const { added, filled } = withEvents(isp, classGroup, first, context);
  return {
    edit: together(
      setClassGroup(state, isp.id, classGroup),
      ...(added.length === 0 ? [] : [addToIsp(state, isp.id, added)]),
      ...filled.map(([code, event]) => chooseEvent(state, isp.id, code, event)),
    ),
    added: added.map(({ code }) => code),
  };
};

/** Ticks what the school's application ticks beforehand, each unit with the event of the student's class group (RULES H.9). */
export const addProposal = (state: VaultState, isp: Isp, context: LinkContext): Linking => {
  const { added } = withEvents(isp, isp.classGroup, true, context);
  return { edit: addToIsp(state, isp.id, added), added: added.map(({ code }) => code) };
};

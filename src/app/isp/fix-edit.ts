import { addToIsp, chooseEvent, takeFromIsp, type IspEdit } from '../../drafts/index.ts';
import type { Programme } from '../../model/index.ts';
import { applyFix, proposedEvents, type Fix, type Situation } from '../../rules/index.ts';
import type { VaultState } from '../../vault/index.ts';

/** The edit that carries a fix out; a unit that is added comes with the event of the student's class group, as the school's application proposes it (RULES H.9). */
export const fixEdit = (state: VaultState, id: string, fix: Fix, { next }: Situation, programme: Programme): IspEdit => {
  switch (fix.kind) {
    case 'add': {
      const events = next === undefined ? [] : proposedEvents(programme, applyFix(next, fix));
      const event = events.find(({ unit }) => unit === fix.unit)?.event;
      return addToIsp(state, id, [{ code: fix.unit, ...(event === undefined ? {} : { event }) }]);
    }
    case 'remove':
      return takeFromIsp(state, id, fix.unit);
    case 'choose-event':
      return chooseEvent(state, id, fix.unit, fix.event);
  }
};

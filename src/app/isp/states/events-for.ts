import type { IspDraft, Programme, UnitCode } from '../../../model/index.ts';
import { proposedEvents } from '../../../rules/index.ts';

/** The events that are proposed for units that come into a submitted ISP, as the school's application proposes them (RULES H.9). */
export const eventsFor = (programme: Programme, next: IspDraft | undefined, codes: readonly UnitCode[]): ReadonlyMap<UnitCode, string> =>
  next === undefined ? new Map() : new Map(proposedEvents(programme, { ...next, units: codes.map((code) => ({ code, exempt: false })) }).map(({ unit, event }) => [unit, event]));

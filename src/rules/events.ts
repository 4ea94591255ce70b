import type { CourseUnit, IspDraft, Programme, UnitCode, UnitEvent } from '../model/index.ts';

const plain = (classGroup: string): string => classGroup.trim().replaceAll(/\s+/g, ' ').toUpperCase();

/**
 * Whether a class group that an event names is the student's, or a part of it: who is in `1M` chooses the event of `1M1`, `1M2` and `1M3`. A number
 * behind a number says nothing: `2AF10` is no part of `2AF1`.
 */
const isPartOf = (named: string, own: string): boolean => named === own || (/\D$/.test(own) && named.startsWith(own) && /^\d+$/.test(named.slice(own.length)));

/** Whether an event is that of the student's own class group (RULES H.9). */
export const isEventOf = ({ classGroups }: UnitEvent, classGroup: string): boolean => {
  const own = plain(classGroup);
  return own !== '' && classGroups.some((named) => isPartOf(plain(named), own));
};

/** The event that is proposed for a student: that of the class group, where there is one such, or the only one that the unit has (RULES H.9). */
export const proposedEvent = ({ events }: CourseUnit, classGroup: string): UnitEvent | undefined => {
  const own = plain(classGroup);
  const named = events.find(({ classGroups }) => classGroups.some((one) => plain(one) === own));
  const of = events.filter((event) => isEventOf(event, classGroup));
  return named ?? (of.length === 1 ? of[0] : events.length === 1 ? events[0] : undefined);
};

/** Every class group that the events of a programme name, each once, sorted. */
export const classGroupsOf = ({ units }: Programme): readonly string[] =>
  [...new Set(units.flatMap(({ events }) => events.flatMap(({ classGroups }) => classGroups)))]
    .filter((classGroup) => classGroup.trim() !== '')
    .toSorted();

/** An event that fits the class group of a draft better than what is chosen for its unit. */
export interface EventProposal {
  readonly unit: UnitCode;
  readonly event: string;
  /** What is chosen now; null where nothing is, or nothing that the unit has. */
  readonly chosen: string | null;
}

/** The events that are proposed for a draft with its class group, where another or none is chosen; exempted units have none (RULES H.9). */
export const proposedEvents = ({ units }: Programme, { classGroup, units: taken }: IspDraft): readonly EventProposal[] => {
  if (classGroup === undefined || classGroup === null) return [];
  return taken.flatMap(({ code, event, exempt }): readonly EventProposal[] => {
    const unit = exempt ? undefined : units.find((one) => one.code === code);
    if (unit === undefined) return [];
    const proposed = proposedEvent(unit, classGroup);
    if (proposed === undefined || proposed.id === event) return [];
    return [{ unit: code, event: proposed.id, chosen: unit.events.find(({ id }) => id === event)?.id ?? null }];
  });
};

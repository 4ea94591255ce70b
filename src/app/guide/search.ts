import type { CourseUnit } from '../../model/index.ts';
import { createUnitIndex, type Found as FoundOf, type UnitIndex as IndexOf } from '../../search/index.ts';

/** The units of a programme, ready to be searched at every key stroke. */
export type UnitIndex = IndexOf<CourseUnit>;

/** A unit found, with what to mark in its titles and code. */
export type Found = FoundOf<CourseUnit>;

/** Puts the units of one programme in an index; all guides of the device together are searched in a worker. */
export const indexUnits = (units: readonly CourseUnit[]): UnitIndex => {
  const index = createUnitIndex<CourseUnit>();
  index.add(units);
  return index;
};

/**
 * The units in whose titles or code every word of the query stands, whatever its accents and capitals; where there are none, those of which the
 * title has words that are nearly the same. An empty query finds nothing.
 */
export const searchUnits = (index: UnitIndex, query: string): readonly Found[] => {
  const typed = index.find(query);
  const hits = typed.units.length > 0 ? typed : index.findNear(query);
  return hits.units.map(hits.mark);
};

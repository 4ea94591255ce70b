import type { CourseUnit, Programme, UnitCode } from '../../model/index.ts';
import { indexUnits, searchUnits } from '../guide/search.ts';

/** Units that are not taken yet and whose name or code holds every word, as the guide searches; all of them while nothing is typed. */
export const findUnits = (programme: Programme, taken: ReadonlySet<UnitCode>, query: string): readonly CourseUnit[] => {
  const free = programme.units.filter(({ code }) => !taken.has(code));
  return query.trim() === '' ? free : searchUnits(indexUnits(free), query).map(({ unit }) => unit);
};

/** A code for a unit whose own code the student does not know, not used yet. */
export const freeCode = (programme: Programme, taken: ReadonlySet<UnitCode>): UnitCode => {
  const used = new Set([...taken, ...programme.units.map(({ code }) => code)]);
  const numbers = Array.from({ length: used.size + 1 }, (_, index) => `EIGEN-${index + 1}`);
  return numbers.find((code) => !used.has(code)) ?? `EIGEN-${used.size + 1}`;
};

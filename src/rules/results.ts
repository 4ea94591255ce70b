import type { CourseUnit, PartRecord, Result, RulePack } from '../model/index.ts';
import { roundHalfUp, weightedMean, type Exact } from './rounding.ts';

/** Whether a result passes: at least the pass mark, or "pass" (RULES B.2, art. 76). */
export const isPassed = (pack: RulePack, result: Result | null): boolean =>
  typeof result === 'number' ? result >= pack.marks.pass.value : result === 'pass';

/** Not taken below fraud, fraud below every mark, fail below pass (RULES B.3). */
const rank = (result: Result): number => {
  switch (result) {
    case 'NA':
      return -2;
    case 'FR':
      return -1;
    case 'fail':
      return 0;
    case 'pass':
      return 1;
    default:
      return result;
  }
};

/** The highest of the results of one academic year; null while none is known (RULES B.3, art. 89 §2). */
export const bestOf = (results: readonly (Result | null)[]): Result | null =>
  results.reduce<Result | null>((best, result) => (result !== null && (best === null || rank(result) > rank(best)) ? result : best), null);

/** Value of each part of a unit, by activity; null = not known yet. */
export type PartValues = ReadonlyMap<string, Result | null>;

const marksOf = (unit: CourseUnit, parts: PartValues) =>
  unit.activities.flatMap(({ id, points }) => {
    const value = parts.get(id);
    return typeof value === 'number' ? [{ mark: value, points }] : [];
  });

/** The mean of the marks of the parts weighted by points, exactly, and the lowest of them; null without marks. */
export const weighParts = (unit: CourseUnit, parts: PartValues): { readonly mean: Exact; readonly lowest: number } | null => {
  const marks = marksOf(unit, parts);
  const mean = weightedMean(marks);
  return mean === null ? null : { mean, lowest: Math.min(...marks.map(({ mark }) => mark)) };
};

/**
 * The result of a unit from its parts (RULES B.5, art. 65, 66): fraud or a missed part decides; a part at or below the
 * mark that pulls down makes the lowest part the result; else the mean weighted by points, rounded. Null while a part is unknown.
 */
export const combineParts = (pack: RulePack, unit: CourseUnit, parts: PartValues): Result | null => {
  const values = [...parts.values()];
  if (values.length === 0 || values.includes(null)) return null;
  if (values.includes('FR')) return 'FR';
  if (values.includes('NA')) return 'NA';
  if (values.includes('fail')) return 'fail';
  const weighed = weighParts(unit, parts);
  if (weighed === null) return 'pass';
  const { mean, lowest } = weighed;
  return lowest <= pack.marks.partPullsDown.value ? lowest : roundHalfUp(mean);
};

/** Both opportunities of a unit with partial exams, and the parts whose results carry over to a later year. */
export interface PartsOutcome {
  readonly first: Result | null;
  /** Undefined when no part has a second opportunity. */
  readonly second: Result | null | undefined;
  /** What each part counted with at either opportunity. */
  readonly firstParts: PartValues;
  readonly secondParts: PartValues;
  readonly carried: ReadonlyMap<string, Result>;
}

/**
 * Works out one year of a unit with partial exams (RULES B.5–B.7, B.10): exempted parts stay out; passed parts carry over
 * unless the student gave them up (a new result for them); a part that cannot be re-sat counts again with its first result.
 *
 * @param carriedBefore passed parts of earlier years
 */
export const partsOutcome = (
  pack: RulePack,
  unit: CourseUnit,
  records: readonly PartRecord[],
  carriedBefore: ReadonlyMap<string, Result>,
): PartsOutcome => {
  const byActivity = new Map(records.map((record) => [record.activity, record.opportunities]));
  const examined = unit.activities.flatMap(({ id, resit }) => {
    const written = byActivity.get(id);
    return written === 'exempt' ? [] : [{ id, resit, first: written?.[0]?.result, second: written?.[1]?.result }];
  });

  const firsts = new Map(examined.map(({ id, first: written }) => [id, written ?? carriedBefore.get(id) ?? null]));
  const first = combineParts(pack, unit, firsts);

  const resat = examined.some(({ second }) => second !== undefined);
  const seconds = new Map(
    examined.map(({ id, resit, second: written }) => {
      const before = firsts.get(id) ?? null;
      const stands = isPassed(pack, before) || resit === 'no';
      return [id, written ?? (written === undefined && stands ? before : null)];
    }),
  );
  const carried = new Map<string, Result>();
  for (const { id, second } of examined) {
    const last = second ?? firsts.get(id) ?? null;
    if (last !== null && isPassed(pack, last)) carried.set(id, last);
  }
  return {
    first,
    firstParts: firsts,
    secondParts: seconds,
    second: resat && !isPassed(pack, first) ? combineParts(pack, unit, seconds) : undefined,
    carried,
  };
};

/**
 * Whether a unit with partial exams can still be passed when all that is open turns out best (RULES B.5–B.7): a part that is sat again, or for the
 * first time, gets the top mark; one that cannot be re-sat keeps what it has, and can pull the unit down whatever the others become.
 *
 * @param resit the unit has a second opportunity
 */
export const partsCanPass = (
  pack: RulePack,
  unit: CourseUnit,
  records: readonly PartRecord[],
  carriedBefore: ReadonlyMap<string, Result>,
  resit: boolean,
): boolean => {
  const { firstParts, secondParts } = partsOutcome(pack, unit, records, carriedBefore);
  const top = pack.marks.maximum.value;
  const best = [...firstParts].map(([id, first]): [string, Result] => {
    const second = secondParts.get(id) ?? null;
    if (second !== null) return [id, second];
    // One that cannot be re-sat has its first result as its second.
    return [id, first === null || resit ? top : first];
  });
  return isPassed(pack, combineParts(pack, unit, new Map(best)));
};

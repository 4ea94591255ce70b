import type { UnitRecord } from './dossier.ts';
import type { CourseUnit, Known } from './programme.ts';

/** What is said of a unit that the guide has no more: nobody must take it, and nothing comes before it. */
const gone = { mandatory: false, requires: 'none' } as const;

/** What the guide did not say then, it may say now (RULES A.5). */
const saidThen = (then: Known, now: Known): Known => (then === 'unknown' ? now : then);

/**
 * A unit as it was in the year of a record: its points, scale and parts, where the guide has changed since. Where it belongs in the programme is what the
 * guide says now. `now`: the unit of the guide, undefined where it has none; the answer is undefined for what neither knows.
 */
export const unitAsTaken = (now: CourseUnit | undefined, { code, asTaken }: UnitRecord): CourseUnit | undefined => {
  if (asTaken === undefined) return now;
  if (now === undefined) return { ...gone, identicalTo: [], events: [], ...asTaken, code };
  const { stage: _, group: __, ...then } = asTaken;
  return { ...now, ...then, tolerable: saidThen(then.tolerable, now.tolerable), resit: saidThen(then.resit, now.resit) };
};

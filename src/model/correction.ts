import * as z from 'zod/mini';
import { CourseUnit, type UnitCode } from './programme.ts';

const unit = CourseUnit.shape;

/**
 * What a student says of a unit where the guide is wrong or silent; what is left out stays as the guide has it.
 * `group: ''` takes the unit out of its group, `minAcquired: 0` takes the requirement of points away.
 */
export const UnitCorrection = z.object({
  title: z.optional(unit.title),
  points: z.optional(unit.points),
  stage: z.optional(unit.stage),
  semester: z.optional(unit.semester),
  mandatory: z.optional(unit.mandatory),
  group: z.optional(z.string().check(z.maxLength(80))),
  grading: z.optional(unit.grading),
  tolerable: z.optional(unit.tolerable),
  resit: z.optional(unit.resit),
  requires: z.optional(unit.requires),
  minAcquired: z.optional(unit.points),
  activities: z.optional(unit.activities),
  calculation: z.optional(unit.calculation),
});
export type UnitCorrection = z.infer<typeof UnitCorrection>;
export type CorrectedField = keyof UnitCorrection;

/** What a student adds to one programme: corrections of its units, and units of which the guide knows nothing. */
export interface Additions {
  readonly corrections: ReadonlyMap<UnitCode, UnitCorrection>;
  readonly definitions: ReadonlyMap<UnitCode, UnitCorrection>;
}

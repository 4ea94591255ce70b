import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';

/** What a guide says of a property; `unknown` is an answer of its own, never a no (RULES A.5). */
export const Known = z.enum(['yes', 'no', 'unknown']);
export type Known = z.infer<typeof Known>;

/** Code of a course unit as the school writes it, e.g. `HBI09B`. */
export const UnitCode = z.string().check(z.minLength(1), z.maxLength(40));
export type UnitCode = z.infer<typeof UnitCode>;

/** When a unit is taught; a unit of the whole year starts in semester 1 (RULES I.6). */
export const Semester = z.union([z.literal(1), z.literal(2), z.literal('year')]);
export type Semester = z.infer<typeof Semester>;

/** Whole ECTS points of a unit or programme. */
export const Points = z.int().check(z.minimum(0), z.maximum(400));

/**
 * A sequence rule (RULES H.4): `followed` is VT, `acquired` is VVT. `kind-unknown` names a unit that must come first
 * where the guide does not say which of the two holds.
 */
export type Requirement =
  | { readonly kind: 'followed'; readonly unit: UnitCode; readonly sameYear: boolean }
  | { readonly kind: 'acquired'; readonly unit: UnitCode }
  | { readonly kind: 'kind-unknown'; readonly unit: UnitCode }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Requirement[] };

const MAX_REQUIREMENT_DEPTH = 8;
const requirement = (depth: number): z.ZodMiniType<Requirement> =>
  z.union([
    z.object({ kind: z.literal('followed'), unit: UnitCode, sameYear: z.boolean() }),
    z.object({ kind: z.literal('acquired'), unit: UnitCode }),
    z.object({ kind: z.literal('kind-unknown'), unit: UnitCode }),
    ...(depth > 0
      ? [z.object({ kind: z.enum(['all', 'any']), of: z.array(requirement(depth - 1)).check(z.minLength(1), z.maxLength(30)) })]
      : []),
  ]);
/** Parses a sequence rule, nested at most eight deep. */
export const Requirement: z.ZodMiniType<Requirement> = requirement(MAX_REQUIREMENT_DEPTH);

/** A part of a unit with points of its own; it may have a partial exam (RULES B.5). `points` may be a fraction such as 1.5. */
export const LearningActivity = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  title: z.string().check(z.maxLength(200)),
  points: z.number().check(z.positive(), z.maximum(60), z.multipleOf(0.25)),
  resit: Known,
});
export type LearningActivity = z.infer<typeof LearningActivity>;

/** Hour of the day on a clock in Brussels, as `08:30`. */
const ClockTime = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

/** One lesson: a day and its hours in Brussels, as a timetable has them; what comes back each week is there each week. */
export const LessonTime = z
  .object({ date: CalendarDate, from: ClockTime, until: ClockTime })
  .check(({ value, issues }) => {
    if (value.from >= value.until) issues.push({ code: 'custom', input: value, path: ['until'] });
  });
export type LessonTime = z.infer<typeof LessonTime>;

/** An event of a unit, with the class groups that may choose it (RULES H.9). */
export const UnitEvent = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  classGroups: z.array(z.string().check(z.maxLength(40))),
  /** When it takes place; left out: the guide has no timetable. */
  times: z.optional(z.array(LessonTime).check(z.maxLength(400))),
});
export type UnitEvent = z.infer<typeof UnitEvent>;

/** A course unit of a programme. */
export const CourseUnit = z.object({
  code: UnitCode,
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  /** The title in the other language: in English in a Dutch guide. No rule reads it. */
  otherTitle: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  points: Points,
  /** Stage of the model path, from 1. */
  stage: z.int().check(z.minimum(1), z.maximum(10)),
  semester: Semester,
  /** Mandatory; inside a major or teaching subject: for who follows it (RULES A.6). */
  mandatory: z.boolean(),
  /** Id of the group it belongs to, if any. */
  group: z.optional(z.string()),
  grading: z.enum(['numeric', 'pass-fail']),
  tolerable: Known,
  resit: Known,
  /** `none`: the guide says that there is none. `unknown`: the guide does not say. */
  requires: z.union([Requirement, z.literal('none'), z.literal('unknown')]),
  /** Points that must be acquired first (RULES H.5). */
  minAcquired: z.optional(Points),
  identicalTo: z.array(UnitCode),
  activities: z.array(LearningActivity),
  /** How the result follows from the parts (RULES B.5): `own` takes the mark as given. */
  calculation: z.enum(['weighted', 'own']),
  events: z.array(UnitEvent),
  /** How it is evaluated, in the guide's own words; left out: the guide does not say. No rule reads it. */
  evaluations: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.minLength(1), z.maxLength(20))),
  /** Languages that it is taught in, as `nl`; left out: the guide does not say. */
  languages: z.optional(z.array(z.string().check(z.regex(/^[a-z]{2}$/))).check(z.minLength(1), z.maxLength(5))),
});
export type CourseUnit = z.infer<typeof CourseUnit>;

/** Units that belong together (RULES A.6): electives with a minimum and maximum; a major or teaching subject of which one is followed. */
export const UnitGroup = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  kind: z.enum(['electives', 'major', 'subject']),
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  min: z.optional(Points),
  max: z.optional(Points),
});
export type UnitGroup = z.infer<typeof UnitGroup>;

/** A programme that leads to a diploma. */
export const Programme = z.object({
  code: z.string().check(z.minLength(1), z.maxLength(40)),
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  kind: z.enum(['bachelor', 'associate', 'bachelor-after-bachelor', 'preparatory', 'master']),
  /** An initial bachelor's programme: the statutory threshold and learning credit apply (RULES F.1, I.1). */
  initial: z.boolean(),
  /** A programme for teachers. */
  educational: z.boolean(),
  /** A recognised work track (RULES H.2); left out: the guide does not say (RULES A.5). */
  workTrack: z.optional(z.boolean()),
  points: Points.check(z.minimum(1)),
  /** The programme's own cap on tolerance, in points (RULES D.3). */
  toleranceCap: z.optional(Points),
  stages: z.int().check(z.minimum(1), z.maximum(10)),
  groups: z.array(UnitGroup),
  units: z.array(CourseUnit),
});
export type Programme = z.infer<typeof Programme>;

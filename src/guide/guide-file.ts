import * as z from 'zod/mini';
import { AcademicYear, CalendarDate, Programme } from '../model/index.ts';

export const GUIDE_FORMAT = 'studiekompas-guide';
/** The version that is written; every earlier one is read as well. Version 2 knows more of what a guide can lack. */
export const GUIDE_VERSION = 2;

/** What a guide can lack; the app names each of them beside the guide. */
export const Lack = z.enum([
  'tolerable',
  'resit',
  'activities',
  'requirements',
  'requirement-kind',
  'min-acquired',
  'identical',
  'events',
  'exam-periods',
  'group-maximum',
  'grading',
  'semester-uncertain',
  'points-uncertain',
  'course-sheets',
  'programme-kind',
  'programme-points',
  'stage-uncertain',
  'mandatory-uncertain',
  'group-kind',
  'group-minimum',
]);
export type Lack = z.infer<typeof Lack>;

const text = (maximum: number) => z.string().check(z.minLength(1), z.maxLength(maximum));

const WebAddress = z.string().check(z.maxLength(500), z.regex(/^https?:\/\/[^\s]+$/));

/** Where the facts of a guide come from. */
export const GuideSource = z.object({
  name: text(200),
  url: z.optional(WebAddress),
  retrievedOn: z.optional(CalendarDate),
});
export type GuideSource = z.infer<typeof GuideSource>;

/** A programme guide in the app's own format, version 2 or 1 (docs/guide-format.md). */
export const GuideFile = z.object({
  format: z.literal(GUIDE_FORMAT),
  version: z.literal([1, GUIDE_VERSION]),
  /** Language of the titles. */
  language: z.enum(['nl', 'en']),
  academicYear: AcademicYear,
  source: GuideSource,
  /** Not the school's current guide: the app says so wherever it shows something from it. */
  sample: z.boolean(),
  completeness: z.array(Lack).check(z.maxLength(Lack.options.length)),
  programmes: z.array(Programme).check(z.minLength(1), z.maxLength(50)),
});
export type GuideFile = z.infer<typeof GuideFile>;

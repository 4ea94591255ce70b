import * as z from 'zod/mini';
import { AcademicYear, CalendarDate } from './calendar-date.ts';
import { Contract, Mark } from './dossier.ts';
import { UnitCode } from './programme.ts';
import { RuleId } from './rule-id.ts';

/** One unit that the student means to take up. */
export const DraftUnit = z.object({
  code: UnitCode,
  /** An exemption was granted for the whole unit (RULES H.10). */
  exempt: z.boolean(),
  /** The mark that such an exemption keeps (RULES E.3). */
  mark: z.optional(Mark),
  /** Learning activities for which a partial exemption was granted (RULES B.10). */
  exemptParts: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20))),
  /** The chosen event, where the unit has events (RULES H.9). */
  event: z.optional(z.string().check(z.maxLength(40))),
  /** Day on which the student withdrew from it after it was submitted (RULES H.13). */
  withdrewOn: z.optional(CalendarDate),
});
export type DraftUnit = z.infer<typeof DraftUnit>;

/** Where a request for a deviation stands, as the student notes it (art. 22). */
export const PermissionState = z.enum(['asked', 'granted', 'refused']);
export type PermissionState = z.infer<typeof PermissionState>;

/** What can be asked for: the key of the finding that a permission lets pass. */
// prettier-ignore
export const RequestKey = z.enum([
  'size-below-minimum', 'size-non-eea', 'size-above-maximum', 'retake-missing', 'first-stage-missing', 'not-followed', 'too-few-acquired', 'tolerated-again',
  'exception-on-request',
]);
export type RequestKey = z.infer<typeof RequestKey>;

/** A request to deviate from a rule: about one unit, or about the whole programme of the year (RULES H.16). */
export const Permission = z.object({
  rule: RuleId,
  /** Left out: for fewer points than the minimum where the rule is H.2; under every other rule there is one thing to ask for. */
  key: z.optional(RequestKey),
  unit: z.optional(UnitCode),
  state: PermissionState,
  /** Points of the programme for which it was asked or answered, where its size is what was asked for. */
  points: z.optional(z.int().check(z.minimum(0), z.maximum(400))),
  /** Who was asked or decided, in the student's own words. */
  by: z.optional(z.string().check(z.maxLength(80))),
  /** Day of the request, or of the answer. */
  on: z.optional(CalendarDate),
});
export type Permission = z.infer<typeof Permission>;

/** A draft of the individual study programme (ISP) of one academic year (RULES H). */
export const IspDraft = z.object({
  /** Left out: the year after the last of the dossier. */
  year: z.optional(AcademicYear),
  contract: Contract,
  /** Main enrolment (art. 20 §2). */
  main: z.boolean(),
  major: z.optional(z.string()),
  units: z.array(DraftUnit),
  /** `null`: not linked to a class group yet; left out: class group and events are not judged. */
  classGroup: z.optional(z.nullable(z.string().check(z.maxLength(40)))),
  /** Left out: the day of submitting is not judged. */
  submitOn: z.optional(CalendarDate),
  /** Left out: the start of the academic year. */
  enrolledOn: z.optional(CalendarDate),
  /** Day on which the student leaves everything again, for the fee (RULES J.5). */
  withdrewOn: z.optional(CalendarDate),
  /** Start of the academic year and of its second semester, as the school's calendar has them. */
  calendar: z.optional(z.object({ start: CalendarDate, semester2: CalendarDate })),
  /** What the student takes in the same year under other contracts that are put together beside it (RULES H.14). */
  beside: z.optional(z.array(z.object({ contract: Contract, major: z.optional(z.string()), units: z.array(UnitCode) })).check(z.maxLength(8))),
  /** Requests for deviations, at most one for a rule, a key and a unit. */
  permissions: z.optional(z.array(Permission).check(z.maxLength(400))),
});
export type IspDraft = z.infer<typeof IspDraft>;

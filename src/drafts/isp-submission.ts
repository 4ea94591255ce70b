import * as z from 'zod/mini';
import { CalendarDate, UnitCode } from '../model/index.ts';
import type { Json, VaultRecord } from '../vault/index.ts';

/** Fields as a record stores them. */
const Fields = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
type Fields = z.infer<typeof Fields>;

/**
 * What one device submitted, whole: one value, so that it is what that device had on its screen, whatever another changed at the same time. Of two
 * that were submitted without seeing each other one stands, never a mix.
 */
export const Submission = z.object({
  on: CalendarDate,
  /** What the ISP said of itself. */
  frame: Fields,
  units: z.array(z.object({ code: UnitCode, fields: Fields })),
});
export type Submission = z.infer<typeof Submission>;

/** The school's answer, whole: one value for the same reason. */
export const SchoolAnswer = z.object({ on: CalendarDate, added: z.array(UnitCode), removed: z.array(UnitCode) });
export type SchoolAnswer = z.infer<typeof SchoolAnswer>;

/** The fields of a record with those that were submitted in place of what stands there now; `isSubmitted` names what was, also where it was nothing. */
export const asSubmitted = (record: VaultRecord, submitted: Readonly<Record<string, Json>>, isSubmitted: (field: string) => boolean): VaultRecord => ({
  ...record,
  fields: { ...Object.fromEntries(Object.entries(record.fields).filter(([field]) => !isSubmitted(field))), ...submitted },
});

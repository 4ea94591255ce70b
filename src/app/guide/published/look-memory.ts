import { createSignal, type Accessor } from 'solid-js';
import * as z from 'zod/mini';
import { AcademicYear, CalendarDate } from '../../../model/index.ts';

/** The last look for a newer edition of the student's guide. It says nothing of the student and goes with everything else that is erased. */
const Look = z.object({
  /** The real day. */
  on: CalendarDate,
  code: z.string(),
  /** What was published of the programme then; null: nothing. */
  edition: z.nullable(z.object({ code: z.string(), academicYear: AcademicYear, sha256: z.string() })),
});
type Look = z.infer<typeof Look>;

const KEY = 'studiekompas.guide-look';

const remembered = (): Look | null => {
  try {
    const read = Look.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

const [told, tell] = createSignal<Look | null>(null);

/** The last look of this device, also one of an earlier start; null before any. A signal within a tab. */
export const lastLook: Accessor<Look | null> = () => {
  told();
  return remembered() ?? told();
};

/** Remembers a look; where storage is closed to us, for as long as the tab is open. */
export const rememberLook = (look: Look): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(look));
  } catch {
    // Then the next start looks again.
  }
  tell(look);
};

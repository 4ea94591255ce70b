import type { Held } from './held.ts';
import type { Device } from './device.ts';

/** What was done, and what may have become of the student's data by it. */
export interface Done {
  /** In words, for the report. */
  readonly what: string;
  /** `none`: nothing of the student's may change. `one`: of what was held, one record may change. `many`: anything the student asked for. */
  readonly changes: 'none' | 'one' | 'many';
  /** What must be held afterwards: says what is wrong, or null. */
  readonly expected?: (before: Held, after: Held) => string | null;
}

/** Something the clumsy user does; null when it cannot be done on this screen. */
export type Act = (device: Device) => Promise<Done | null>;

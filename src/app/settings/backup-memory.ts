import * as z from 'zod/mini';
import { CalendarDate } from '../../model/index.ts';
import { daysBetween } from '../../rules/index.ts';

/** What this device remembers of its backups. It says nothing of the student and goes with everything else that is erased. */
const BackupMemory = z.object({
  /** The day of the last backup; before the first, the day on which there was something to keep. */
  since: CalendarDate,
  made: z.boolean(),
  /** How many changes the data then knew. */
  changes: z.int(),
});
export type BackupMemory = z.infer<typeof BackupMemory>;

const KEY = 'studiekompas.backup';
const DAYS = 30;
const MANY = 100;

const Known = z.object({ seen: z.array(z.object({ upTo: z.int(), beyond: z.optional(z.array(z.int())) })) });

/** How many changes an export knows, those of other devices too. */
export const changesIn = (json: string): number => {
  const known = Known.safeParse(JSON.parse(json));
  return known.success ? known.data.seen.reduce((sum, { upTo, beyond = [] }) => sum + upTo + beyond.length, 0) : 0;
};

/** What is remembered; null before anything is. */
export const backupMemory = (): BackupMemory | null => {
  try {
    const read = BackupMemory.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

/** Remembers a backup, or the day from which there is something to keep. */
export const rememberBackup = (memory: BackupMemory): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(memory));
  } catch {
    // Storage is closed to us: then the browser keeps nothing at all, and the save state says so.
  }
};

/** Whether it is time for another backup: after 30 days in which something changed, or after 100 changes. */
export const isBackupDue = ({ since, made, changes }: BackupMemory, today: CalendarDate, known: number): boolean =>
  known - changes >= MANY || (daysBetween(since, today) >= DAYS && (!made || known > changes));

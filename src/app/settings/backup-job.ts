import { limits, type ImportRefusal } from '../../vault/index.ts';
import type { Job, Limits } from '../foreign-file/job.ts';

/** The text of a file that is JSON of a depth that a backup can have, or why it is none. */
export type BackupAnswer = { readonly ok: true; readonly json: string } | { readonly ok: false; readonly reason: ImportRefusal };

/** A character takes up to four bytes: a file beyond that is not even read. */
const MOST_BYTES = limits.exportText * 4;

export const backupLimits: Limits = { bytesEach: MOST_BYTES, bytesTogether: MOST_BYTES, seconds: 20 };

export const backupJob: Job<null, BackupAnswer> = {
  // What the file holds is the whole question.
  isQuestion: (value): value is null => value === null,
  isAnswer: (value): value is BackupAnswer => typeof value === 'object' && value !== null && 'ok' in value && ('json' in value || 'reason' in value),
};

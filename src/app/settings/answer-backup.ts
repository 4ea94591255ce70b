import { checkJson } from '../../guide/index.ts';
import { limits } from '../../vault/index.ts';
import type { BackupAnswer } from './backup-job.ts';

/** What stands around a value of the vault, or makes a guide deeper than that. */
const AROUND = 32;

/** Whether a text, which can be anyone's, is JSON that the page may read. Pure; runs in a worker. */
export const answerBackup = (json: string): BackupAnswer => {
  if (json.length > limits.exportText) return { ok: false, reason: 'too-large' };
  const check = checkJson(json, limits.depth + AROUND);
  if (check.ok) return { ok: true, json };
  return { ok: false, reason: check.problem === 'too-deep' ? 'not-an-export' : 'not-json' };
};

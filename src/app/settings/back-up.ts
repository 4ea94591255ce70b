import type { GuideStore } from '../../guide/index.ts';
import type { CalendarDate } from '../../model/index.ts';
import type { Vault } from '../../vault/index.ts';
import { backupText } from './backup.ts';
import { changesIn, rememberBackup } from './backup-memory.ts';
import { downloadBackup } from './download-export.ts';

/** Hands a backup of everything to the browser to keep, and remembers that there is one. */
export const backUp = async ({ vault, guides, today }: { readonly vault: Pick<Vault, 'export'>; readonly guides: GuideStore; readonly today: CalendarDate }): Promise<void> => {
  const json = await backupText(vault, guides);
  downloadBackup(json);
  rememberBackup({ since: today, made: true, changes: changesIn(json) });
};

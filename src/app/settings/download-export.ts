import type { Vault } from '../../vault/index.ts';
import { saveFile } from '../save-file.ts';

/** Hands a backup to the browser as a file to keep, named after the day of the device's own clock, which is what its owner will look for. */
export const downloadBackup = (json: string): void => saveFile(`studiekompas-${Temporal.Now.plainDateISO().toString()}.json`, 'application/json', json);

/** Saves everything of the vault as a file on the device, also what could not be saved in the browser. */
export const downloadExport = (vault: Pick<Vault, 'export'>): void => downloadBackup(vault.export());

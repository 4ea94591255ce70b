import type { Vault } from '../../vault/index.ts';

/** Name of a backup: the day of the device's own clock, which is what its owner will look for. */
const fileName = (): string => `studiekompas-${Temporal.Now.plainDateISO().toString()}.json`;

/** Hands a backup to the browser as a file to keep. */
export const downloadBackup = (json: string): void => {
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName();
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
};

/** Saves everything of the vault as a file on the device, also what could not be saved in the browser. */
export const downloadExport = (vault: Pick<Vault, 'export'>): void => downloadBackup(vault.export());

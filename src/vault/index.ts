import { openDatabase } from '../storage/index.ts';
import type { OpenLog, Unlock } from './log.ts';
import { startVault } from './start-vault.ts';
import type { Vault } from './vault.ts';

export { ExportFile, readExport, type ReadExport } from './export.ts';
export { limits } from './limits.ts';
export type { Opened, Unlock } from './log.ts';
export type { Mine, Received, SealedChange, SealedState, SyncMemory, SyncPort, VaultSync } from './sync-port.ts';
export * from './vault.ts';

/** Where and with which clock and chance a vault opens. */
export interface VaultOptions {
  /** Name of the database; the vaults of all tabs with the same name hold the same. */
  readonly name?: string;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** As many random bytes as asked. */
  readonly random?: (length: number) => Uint8Array;
  /** Opens what is behind an app lock: the vault opens only then. Without it such a vault stays closed, and says that nothing is saved. */
  readonly unlock?: Unlock;
}

const COMPACT_AFTER = 500;
export const DATABASE_NAME = 'studiekompas';

const logIn =
  (name: string): OpenLog =>
  async () => {
    const opened = await openDatabase(name);
    if (!opened.ok) return opened;
    const { log, sync, onClosed, close } = opened.value;
    return { ok: true, value: { ...log, sync, onClosed, close } };
  };

/** Calls back when the tab comes into view or back from the cache of the browser. */
const watchVisibility = (listener: () => void): (() => void) => {
  if (typeof document === 'undefined') return () => undefined;
  const whenVisible = (): void => {
    if (document.visibilityState === 'visible') listener();
  };
  document.addEventListener('visibilitychange', whenVisible);
  for (const event of ['focus', 'pageshow']) globalThis.addEventListener(event, listener);
  return () => {
    document.removeEventListener('visibilitychange', whenVisible);
    for (const event of ['focus', 'pageshow']) globalThis.removeEventListener(event, listener);
  };
};

/**
 * Opens the student's data of this browser. It always opens: where no database can be had, the data live in memory only and
 * `saveState` says so from the start.
 */
export const openVault = ({
  name = DATABASE_NAME,
  now = Date.now,
  random = (length) => crypto.getRandomValues(new Uint8Array(length)),
  unlock = () => Promise.reject(new Error('locked')),
}: VaultOptions = {}): Promise<Vault> =>
  startVault({ openLog: logIn(name), unlock, now, random, onVisible: watchVisibility, compactAfter: COMPACT_AFTER });

import type { VaultState } from '../vault/index.ts';

/** Records by which devices tell of themselves begin so. */
export const DEVICE = 'device/';
/** Under this name a browser keeps the name by which it takes part. */
export const OWN_ID = 'studiekompas-device';

const hasOwnId = (): boolean => {
  try {
    return globalThis.localStorage.getItem(OWN_ID) !== null;
  } catch {
    return false;
  }
};

/** Whether sync may be on, so that it is worth loading: this device has a name for it, or some device says in the vault that it takes part. */
export const syncMayBeOn = (state: VaultState): boolean => hasOwnId() || [...state.keys()].some((key) => key.startsWith(DEVICE));

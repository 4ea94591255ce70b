import { loadSync } from '../../sync/index.ts';
import type { Vault } from '../../vault/index.ts';
import type { SyncParts } from './lazy-sync.ts';
import { createSyncParts } from './sync-parts.tsx';

/** Starts sync for this vault, with its words. */
export const startSync = async (vault: Vault): Promise<SyncParts> => createSyncParts(await loadSync(vault));

import type { SyncAnswer, SyncRequest } from '../sync/protocol/index.ts';
import { done, refused, type Done } from './answer.ts';
import { pull } from './pull.ts';
import { takePush } from './push.ts';
import type { Store, VaultRow } from './store/store.ts';

const DAY = 86_400_000;

/** When a sync was, as far as it is kept. */
const dayOf = (instant: number): number => instant - (instant % DAY);

const vaultGone = (vault: VaultRow | undefined): boolean => vault === undefined || vault.erased_at !== null;

const pushAndPull = (store: Store, vault: string, request: SyncRequest, now: number): Promise<Done<Omit<SyncAnswer, 'serverTime'>>> =>
  store.write(async (tx) => {
    const row = await store.lock(tx, vault);
    if (row === undefined || vaultGone(row)) return refused('gone');
    const taken = await takePush(tx, row, request.push, dayOf(now));
    return taken.ok ? done(await pull(tx, taken.value, request, row.head)) : taken;
  });

const onlyPull = (store: Store, vault: string, request: SyncRequest): Promise<Done<Omit<SyncAnswer, 'serverTime'>>> =>
  store.read(async (tx) => {
    const row = await tx.selectFrom('vaults').selectAll().where('vault_id', '=', vault).executeTakeFirst();
    return row === undefined || vaultGone(row) ? refused('gone') : done(await pull(tx, row, request, row.head));
  });

/** Push and pull in one. `vault` was read a moment ago, to see whose it is; a device that has everything needs no more than that. */
export const syncVault = async (store: Store, vault: VaultRow, request: SyncRequest, now: number): Promise<Done<Omit<SyncAnswer, 'serverTime'>>> => {
  if (request.push.length > 0) return pushAndPull(store, vault.vault_id, request, now);
  if (request.cursor === vault.head && request.digest === vault.digest) return done({ head: vault.head, items: [], more: false });
  return onlyPull(store, vault.vault_id, request);
};

/** Remembers that this vault was used today; a push has done so itself. */
export const noteSync = async (store: Store, vault: VaultRow, now: number): Promise<void> => {
  const day = dayOf(now);
  if (vault.last_sync_at === day) return;
  await store.db.updateTable('vaults').set({ last_sync_at: day }).where('vault_id', '=', vault.vault_id).execute();
};

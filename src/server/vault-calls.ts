import type { CreateVault, VaultExport } from '../sync/protocol/index.ts';
import { done, refused, type Done } from './answer.ts';
import { textOf } from './body.ts';
import type { Store } from './store/store.ts';
import { same } from './token.ts';
import { digestOf, reachFromText, vectorOf } from './vector.ts';

const EMPTY = digestOf(new Map());

/** Makes a vault; the same again finds it made. A vault that was erased stays so. */
export const createVault = async (store: Store, { vault, accessHash, adminHash }: CreateVault, now: number): Promise<Done<{ readonly created: boolean }>> => {
  const row = { vault_id: vault, access_hash: accessHash, admin_hash: adminHash, made_at: now, last_sync_at: null, erased_at: null, head: 0, bytes: 0, digest: EMPTY };
  const made = await store.write((tx) => tx.insertInto('vaults').values(row).onConflict((clash) => clash.column('vault_id').doNothing()).executeTakeFirst());
  if (made.numInsertedOrUpdatedRows === 1n) return done({ created: true });
  const known = await store.db.selectFrom('vaults').selectAll().where('vault_id', '=', vault).executeTakeFirst();
  if (known === undefined) return refused('unavailable');
  if (!same(known.access_hash, accessHash) || !same(known.admin_hash, adminHash)) return refused('conflict');
  return known.erased_at === null ? done({ created: false }) : refused('gone');
};

/** Everything that is kept of a vault, as at one moment. */
export const exportVault = (store: Store, vault: string): Promise<Done<VaultExport>> =>
  store.read(async (tx) => {
    const row = await tx.selectFrom('vaults').selectAll().where('vault_id', '=', vault).executeTakeFirst();
    if (row === undefined || row.erased_at !== null) return refused('gone');
    const snapshot = await tx.selectFrom('snapshots').selectAll().where('vault_id', '=', vault).executeTakeFirst();
    const changes = await tx.selectFrom('changes').selectAll().where('vault_id', '=', vault).orderBy('s').execute();
    return done({
      vault,
      madeAt: row.made_at,
      lastSyncAt: row.last_sync_at,
      snapshot: snapshot === undefined ? null : { vv: vectorOf(reachFromText(snapshot.vv)), env: textOf(snapshot.env) },
      items: changes.map(({ w, n, s, env }) => ({ w, n, s, env: textOf(env) })),
    });
  });

/** Erases everything of a vault but its id and the hashes of its tokens. */
export const eraseVault = (store: Store, vault: string, now: number): Promise<void> =>
  store.write(async (tx) => {
    await store.lock(tx, vault);
    await tx.deleteFrom('changes').where('vault_id', '=', vault).execute();
    await tx.deleteFrom('snapshots').where('vault_id', '=', vault).execute();
    await tx
      .updateTable('vaults')
      .set({ erased_at: now, made_at: 0, last_sync_at: null, head: 0, bytes: 0, digest: EMPTY })
      .where('vault_id', '=', vault)
      .where('erased_at', 'is', null)
      .execute();
  });

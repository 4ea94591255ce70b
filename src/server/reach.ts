import type { Tx } from './store/store.ts';
import { reachFromText, together, type Reach } from './vector.ts';

/** Up to where the vault's snapshot reaches, nothing without one. */
export const snapshotReach = async (tx: Tx, vault: string): Promise<Reach> => {
  const row = await tx.selectFrom('snapshots').select('vv').where('vault_id', '=', vault).executeTakeFirst();
  return reachFromText(row?.vv ?? '');
};

/** Up to where the changes reach that are kept one by one. */
const changesReach = async (tx: Tx, vault: string): Promise<Reach> => {
  const rows = await tx
    .selectFrom('changes')
    .select(({ fn }) => ['w', fn.max('n').as('last')])
    .where('vault_id', '=', vault)
    .groupBy('w')
    .execute();
  return new Map(rows.map(({ w, last }) => [w, last]));
};

/** What the vault holds, snapshot and changes together; every writer's changes without a hole. */
export const heldReach = async (tx: Tx, vault: string): Promise<{ readonly folded: Reach; readonly held: Reach }> => {
  const folded = await snapshotReach(tx, vault);
  return { folded, held: together(folded, await changesReach(tx, vault)) };
};

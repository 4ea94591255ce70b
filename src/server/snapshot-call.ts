import { sql } from 'kysely';
import { digestText, syncLimits, type Snapshot } from '../sync/protocol/index.ts';
import { done, refused, type Done } from './answer.ts';
import { bytesOf } from './body.ts';
import { heldReach } from './reach.ts';
import type { Store, Tx } from './store/store.ts';
import { covers, digestOf, reachOf, together, type Reach } from './vector.ts';
import { weighChange, weighSnapshot } from './weigh.ts';

/** Which changes the snapshot folds: of each writer up to which one, and what they weigh together. */
const foldedBy = async (tx: Tx, vault: string, reach: Reach) => {
  const rows = await tx
    .selectFrom('changes')
    .select(['w', 'n', sql<number>`octet_length(env)`.as('size')])
    .where('vault_id', '=', vault)
    .execute();
  const folded = rows.filter(({ w, n }) => n <= (reach.get(w) ?? 0));
  return { writers: new Set(folded.map(({ w }) => w)), weight: folded.reduce((sum, { size }) => sum + weighChange(size), 0) };
};

/** Puts a snapshot in the place of the one before and of the changes that it holds; refused when something before would no longer be held. */
export const putSnapshot = async (store: Store, vault: string, { vv, env }: Snapshot): Promise<Done<{ readonly s: number }>> => {
  const bytes = bytesOf(env, syncLimits.snapshot);
  if (bytes === undefined) return refused('malformed');
  const reach = reachOf(vv);
  const text = digestText(vv);
  return store.write(async (tx) => {
    const row = await store.lock(tx, vault);
    if (row === undefined || row.erased_at !== null) return refused('gone');
    const before = await tx.selectFrom('snapshots').selectAll().where('vault_id', '=', vault).executeTakeFirst();
    // The same again: its answer was lost.
    if (before?.vv === text && bytes.equals(before.env)) return done({ s: before.s });
    const { folded, held } = await heldReach(tx, vault);
    if (!covers(reach, folded)) return refused('stale-snapshot');
    const { writers, weight } = await foldedBy(tx, vault, reach);
    const next = together(held, reach);
    const weighed = row.bytes - weight - (before === undefined ? 0 : weighSnapshot(before.env.length, before.vv)) + weighSnapshot(bytes.length, text);
    if (weighed > syncLimits.vault || next.size > syncLimits.writers) return refused('vault-full');
    const s = row.head + 1;
    for (const w of writers) {
      await tx
        .deleteFrom('changes')
        .where('vault_id', '=', vault)
        .where('w', '=', w)
        .where('n', '<=', reach.get(w) ?? 0)
        .execute();
    }
    await tx.deleteFrom('snapshots').where('vault_id', '=', vault).execute();
    await tx.insertInto('snapshots').values({ vault_id: vault, s, vv: text, env: bytes }).execute();
    await tx.updateTable('vaults').set({ head: s, bytes: weighed, digest: digestOf(next) }).where('vault_id', '=', vault).execute();
    return done({ s });
  });
};

import type { SyncAnswer, SyncRequest } from '../sync/protocol/index.ts';
import { textOf } from './body.ts';
import { heldReach } from './reach.ts';
import type { Tx, VaultRow } from './store/store.ts';
import { reachFromText, vectorOf } from './vector.ts';

/** Bytes of changes in one answer; one change is always given. */
const PAGE = 1024 * 1024;

interface Row {
  readonly w: string;
  readonly n: number;
  readonly s: number;
  readonly env: Uint8Array;
}

const page = (rows: readonly Row[], limit: number): readonly Row[] => {
  let bytes = 0;
  const end = rows.findIndex(({ env }, index) => {
    bytes += env.length;
    return index > 0 && (index >= limit || bytes > PAGE);
  });
  return end === -1 ? rows : rows.slice(0, end);
};

const snapshotAfter = async (tx: Tx, vault: string, cursor: number): Promise<SyncAnswer['snap']> => {
  const row = await tx.selectFrom('snapshots').select(['s', 'vv', 'env']).where('vault_id', '=', vault).where('s', '>', cursor).executeTakeFirst();
  return row === undefined ? undefined : { s: row.s, vv: vectorOf(reachFromText(row.vv)), env: textOf(row.env) };
};

/**
 * What a device has not read, in the transaction that took its push. `before`: the last place before that push; what it just pushed is not
 * given back, nor what it sent again.
 */
export const pull = async (tx: Tx, vault: VaultRow, { cursor, digest, limit, push }: SyncRequest, before: number): Promise<Omit<SyncAnswer, 'serverTime'>> => {
  const pushed = new Set(push.map(({ w, n }) => `${w}:${n}`));
  const rows =
    cursor >= before
      ? []
      : await tx
          .selectFrom('changes')
          .select(['w', 'n', 's', 'env'])
          .where('vault_id', '=', vault.vault_id)
          .where('s', '>', cursor)
          .where('s', '<=', before)
          .orderBy('s')
          .limit(limit + pushed.size + 1)
          .execute();
  const unread = rows.filter(({ w, n }) => !pushed.has(`${w}:${n}`));
  const items = page(unread, limit);
  const more = items.length < unread.length;
  const agreed = digest === vault.digest;
  const snap = agreed ? undefined : await snapshotAfter(tx, vault.vault_id, cursor);
  const have = agreed || more ? undefined : vectorOf((await heldReach(tx, vault.vault_id)).held);
  return {
    head: vault.head,
    items: items.map(({ w, n, s, env }) => ({ w, n, s, env: textOf(env) })),
    more,
    ...(snap === undefined ? {} : { snap }),
    ...(have === undefined ? {} : { have }),
  };
};

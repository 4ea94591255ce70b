import { syncLimits, type Item } from '../sync/protocol/index.ts';
import { done, refused, type Done } from './answer.ts';
import { bytesOf } from './body.ts';
import { heldReach } from './reach.ts';
import type { Tx, VaultRow } from './store/store.ts';
import { digestOf, type Reach } from './vector.ts';
import { weighChange } from './weigh.ts';

interface Sealed {
  readonly w: string;
  readonly n: number;
  readonly env: Buffer;
}

const nameOf = ({ w, n }: { readonly w: string; readonly n: number }): string => `${w}:${n}`;

const unseal = (push: readonly Item[]): Done<readonly Sealed[]> => {
  const sealed: Sealed[] = [];
  for (const { w, n, env } of push) {
    const bytes = bytesOf(env, syncLimits.envelope);
    if (bytes === undefined) return refused('malformed');
    sealed.push({ w, n, env: bytes });
  }
  return done(sealed);
};

/** Those of the push that the vault keeps already, by name. */
const keptOf = async (tx: Tx, vault: string, push: readonly Sealed[], { folded, held }: { readonly folded: Reach; readonly held: Reach }) => {
  const known = push.filter(({ w, n }) => n > (folded.get(w) ?? 0) && n <= (held.get(w) ?? 0));
  if (known.length === 0) return new Map<string, Uint8Array>();
  const rows = await tx
    .selectFrom('changes')
    .select(['w', 'n', 'env'])
    .where('vault_id', '=', vault)
    .where(({ and, eb, or }) => or(known.map(({ w, n }) => and([eb('w', '=', w), eb('n', '=', n)]))))
    .execute();
  return new Map(rows.map((row) => [nameOf(row), row.env] as const));
};

/** What is new in the push, or why it cannot be taken: each change follows the last of its writer, and what was sent before has the same bytes. */
const sift = (push: readonly Sealed[], { folded, held }: { readonly folded: Reach; readonly held: Reach }, kept: ReadonlyMap<string, Uint8Array>) => {
  const added = new Map<string, Sealed>();
  const reach = new Map(held);
  for (const change of push) {
    const last = reach.get(change.w) ?? 0;
    if (change.n <= (folded.get(change.w) ?? 0)) continue;
    if (change.n > last + 1) return refused('gap');
    const before = added.get(nameOf(change))?.env ?? kept.get(nameOf(change));
    if (before !== undefined && !change.env.equals(before)) return refused('conflict');
    if (change.n <= last) continue;
    added.set(nameOf(change), change);
    reach.set(change.w, change.n);
  }
  return done({ added: [...added.values()], reach });
};

/** Takes a push into a vault whose row is locked: all of it or nothing. Gives the row as it is then. `day`: when it is. */
export const takePush = async (tx: Tx, vault: VaultRow, push: readonly Item[], day: number): Promise<Done<VaultRow>> => {
  const sealed = unseal(push);
  if (!sealed.ok) return sealed;
  const reaches = await heldReach(tx, vault.vault_id);
  const sifted = sift(sealed.value, reaches, await keptOf(tx, vault.vault_id, sealed.value, reaches));
  if (!sifted.ok) return sifted;
  const { added, reach } = sifted.value;
  if (added.length === 0) return done(vault);
  const bytes = added.reduce((sum, { env }) => sum + weighChange(env.length), vault.bytes);
  if (bytes > syncLimits.vault || reach.size > syncLimits.writers) return refused('vault-full');
  const changed = { head: vault.head + added.length, bytes, digest: digestOf(reach), last_sync_at: day };
  await tx
    .insertInto('changes')
    .values(added.map(({ w, n, env }, index) => ({ vault_id: vault.vault_id, w, n, env, s: vault.head + index + 1 })))
    .execute();
  await tx.updateTable('vaults').set(changed).where('vault_id', '=', vault.vault_id).execute();
  return done({ ...vault, ...changed });
};

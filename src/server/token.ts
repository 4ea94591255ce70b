import { timingSafeEqual } from 'node:crypto';
import { Token } from '../sync/protocol/index.ts';
import { done, refused, type Done } from './answer.ts';
import { bytesOf } from './body.ts';
import type { Db, VaultRow } from './store/store.ts';
import { hashOf } from './vector.ts';

const BEARER = /^Bearer ([\w-]+)$/i;

/** SHA-256 of the token's bytes, hexadecimal; undefined when the request carries none. */
const presented = (request: Request): string | undefined => {
  const token = Token.safeParse(BEARER.exec(request.headers.get('authorization') ?? '')?.[1]);
  const bytes = token.success ? bytesOf(token.data, 32) : undefined;
  return bytes === undefined ? undefined : hashOf(bytes);
};

/** Compares in a time that tells nothing of where they differ. */
export const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(hashOf(a)), Buffer.from(hashOf(b))];
  return timingSafeEqual(left, right);
};

const NOBODY = '0'.repeat(64);

/**
 * The vault that this request may use, by the token that the call asks for. Nobody learns from the answer which vaults exist; that a vault
 * was erased is told to those only who hold its token.
 */
export const authorize = async (db: Db, vault: string, request: Request, which: 'access_hash' | 'admin_hash'): Promise<Done<VaultRow>> => {
  const hash = presented(request);
  if (hash === undefined) return refused('unauthorized');
  const row = await db.selectFrom('vaults').selectAll().where('vault_id', '=', vault).executeTakeFirst();
  const right = same(hash, row?.[which] ?? NOBODY);
  if (row === undefined || !right) return refused('unauthorized');
  return row.erased_at === null ? done(row) : refused('gone');
};

import * as z from 'zod/mini';
import { syncLimits } from './limits.ts';

const text = (pattern: RegExp) => z.string().check(z.regex(pattern));
const BASE64URL = /^[A-Za-z0-9_-]*$/;
/** Letters of base64url, without padding, that so many bytes take. */
const letters = (bytes: number): number => Math.ceil((bytes * 4) / 3);
/** Bytes as base64url without padding. */
const sealed = (most: number) => z.string().check(z.minLength(1), z.maxLength(letters(most)), z.regex(BASE64URL));
const list = <T extends z.core.$ZodType>(item: T, most: number) => z.array(item).check(z.maxLength(most));

/** 16 bytes as 32 hexadecimal digits: a vault, or a mailbox. */
export const VaultId = text(/^[0-9a-f]{32}$/);
/** 32 bytes as base64url; travels as `Authorization: Bearer …` and is kept by the service as a hash only. */
export const Token = text(/^[A-Za-z0-9_-]{43}$/);
/** SHA-256 as 64 hexadecimal digits. */
export const Hash = text(/^[0-9a-f]{64}$/);
export const Writer = text(/^[0-9a-f]{16}$/);
export const Count = z.int().check(z.minimum(1), z.maximum(2 ** 40));
const Place = z.int().check(z.minimum(0), z.maximum(2 ** 50));

/** Up to which change of each writer something reaches; every writer at most once. */
export const Vector = list(z.object({ w: Writer, n: Count }), syncLimits.writers).check(
  z.refine((entries: readonly { readonly w: string }[]) => new Set(entries.map(({ w }) => w)).size === entries.length),
);
export type Vector = z.infer<typeof Vector>;

/** One sealed change: who wrote it, the how-manieth of that writer, and its envelope. */
export const Item = z.object({ w: Writer, n: Count, env: sealed(syncLimits.envelope) });
export type Item = z.infer<typeof Item>;

/** That making a vault cost something: work (see `work.ts`), or the code that the host gave. */
export const Proof = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('work'), nonce: z.string().check(z.minLength(1), z.maxLength(32), z.regex(/^[0-9a-z]+$/)) }),
  z.object({ kind: z.literal('invite'), code: z.string().check(z.minLength(1), z.maxLength(100)) }),
]);
export type Proof = z.infer<typeof Proof>;

/** `POST /v1/vaults`: makes a vault; the same again is answered the same. The hashes are SHA-256 of the token's 32 bytes. */
export const CreateVault = z.object({ vault: VaultId, accessHash: Hash, adminHash: Hash, proof: Proof });
export type CreateVault = z.infer<typeof CreateVault>;
export const VaultMade = z.object({ created: z.boolean() });

/**
 * `POST /v1/vaults/{id}/sync` (access token): push and pull in one.
 * `cursor`: the place up to which this device has read, 0 for nothing. `digest`: `digestOf` what it believes that the service holds once
 * this push is in; null when it does not know. `push`: all of it or none, durable when answered.
 */
export const SyncRequest = z.object({
  cursor: Place,
  digest: z.nullable(Hash),
  push: list(Item, syncLimits.push),
  limit: z.int().check(z.minimum(1), z.maximum(syncLimits.page)),
});
export type SyncRequest = z.infer<typeof SyncRequest>;

/** A snapshot: a sealed state that holds all changes up to its vector. */
export const Snapshot = z.object({ vv: Vector, env: sealed(syncLimits.snapshot) });
export type Snapshot = z.infer<typeof Snapshot>;

/**
 * The answer, after the push. `head`: the last place there is; smaller than the device's cursor, the service has gone back in time. `items`:
 * those after the cursor in their order, each with its place `s`, without the ones just pushed. `snap`: the snapshot, when it was put
 * after the cursor and `digest` does not match; it comes before the items of the same answer. `more`: ask again from the last place.
 * `have`: on the last page, what the service holds (snapshot and changes together), when `digest` does not match. `serverTime` in
 * milliseconds since 1970; `backoff`: how many milliseconds to wait at least before the next sync.
 */
export const SyncAnswer = z.object({
  head: Place,
  have: z.optional(Vector),
  items: list(z.extend(Item, { s: Place }), syncLimits.page),
  more: z.boolean(),
  snap: z.optional(z.extend(Snapshot, { s: Place })),
  serverTime: z.int(),
  backoff: z.optional(z.int().check(z.minimum(0), z.maximum(15 * 60 * 1000))),
});
export type SyncAnswer = z.infer<typeof SyncAnswer>;

/** `PUT /v1/vaults/{id}/snapshot` (access token) is a {@link Snapshot}; refused as `stale-snapshot` unless its vector covers that of the one before. */
export const SnapshotPut = z.object({ s: Place });

/** `GET /v1/vaults/{id}/export` (admin token): everything that the service holds of the vault. Times in milliseconds since 1970. */
export const VaultExport = z.object({
  vault: VaultId,
  madeAt: z.int(),
  lastSyncAt: z.nullable(z.int()),
  snapshot: z.nullable(Snapshot),
  items: z.array(z.extend(Item, { s: Place })),
});
export type VaultExport = z.infer<typeof VaultExport>;

/** `PUT /v1/mailboxes/{id}`: holds this for five minutes; `GET` gives it once; `DELETE` takes it away. */
export const Mail = z.object({ env: sealed(syncLimits.mailbox) });
export type Mail = z.infer<typeof Mail>;

/** `GET /v1/health`. */
export const Health = z.object({ ok: z.boolean(), protocol: z.literal(1) });
/** `GET /v1/limits`: what making a vault costs, and the limits. `work`: leading zero bits of the proof; 0 for none. */
export const ServiceLimits = z.object({
  protocol: z.literal(1),
  work: z.int().check(z.minimum(0), z.maximum(32)),
  invite: z.boolean(),
  limits: z.record(z.string(), z.number()),
});
export type ServiceLimits = z.infer<typeof ServiceLimits>;

/** The text whose SHA-256 (hexadecimal) is the digest of a vector: `w:n` by writer, ascending, a line each. */
export const digestText = (vector: Vector): string =>
  vector
    .toSorted((a, b) => (a.w < b.w ? -1 : 1))
    .map(({ w, n }) => `${w}:${n}`)
    .join('\n');

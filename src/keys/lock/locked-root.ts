import { randomBytes, type Bytes } from '../bytes.ts';
import { keepRoot, type KeptRoot } from '../kept-root.ts';
import { deriveBytes, ROOT_BYTES, vaultOf } from '../root.ts';
import { asKey, box, LOCK_KEY_BYTES, unbox } from './box.ts';

/** How much work Argon2id (RFC 9106, one lane) makes of a guess. */
export interface PinCost {
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
}
export interface PinWay extends PinCost {
  readonly kind: 'pin';
  /** Only digits: for the keyboard that is offered. */
  readonly digits: boolean;
  readonly salt: Uint8Array;
  readonly sealed: Uint8Array;
}
export interface PasskeyWay {
  readonly kind: 'passkey';
  readonly credential: Uint8Array;
  /** What the passkey is asked to compute with. */
  readonly salt: Uint8Array;
  readonly sealed: Uint8Array;
}
/** One way to open an app lock: `sealed` is the key of the lock, under a key that only who has the PIN or the passkey can make. */
export type LockWay = PinWay | PasskeyWay;

/**
 * A root behind an app lock: nothing that opens anything is kept beside. A random key of the lock seals the root, and every way seals that
 * key; the root seals it too, so that who has the twelve words, or has the app open, can change the ways without knowing any.
 */
export interface LockedRoot {
  readonly vault: string;
  readonly lock: 'app';
  readonly sealed: Uint8Array;
  readonly byRoot: Uint8Array;
  readonly ways: readonly LockWay[];
  /** After how many minutes out of sight the app locks itself; null: only when it starts. */
  readonly after: number | null;
}
export type Kept = KeptRoot | LockedRoot;

const BY_ROOT = 'lock by root';
const rootBox = (vault: string): string => `root\n${vault}`;
const keyOfRoot = async (root: Uint8Array): Promise<CryptoKey> => asKey(await deriveBytes(root, 'lock', LOCK_KEY_BYTES));

/** A key of a lock, new. */
export const newLockKey = (): Bytes => randomBytes(LOCK_KEY_BYTES);

const lockedRoot = async (root: Uint8Array, lockKey: Uint8Array, ways: readonly LockWay[], after: number | null): Promise<LockedRoot> => {
  const vault = await vaultOf(root);
  const [sealed, byRoot] = await Promise.all([
    box(await asKey(lockKey), rootBox(vault), root),
    box(await keyOfRoot(root), BY_ROOT, lockKey),
  ]);
  return { vault, lock: 'app', sealed, byRoot, ways, after };
};

/** The key of the lock, for who has the root. */
const lockKeyOf = async (locked: LockedRoot, root: Uint8Array): Promise<Bytes> => {
  const key = await unbox(await keyOfRoot(root), BY_ROOT, locked.byRoot);
  if (key === null) throw new RangeError('not the root of this lock');
  return key;
};

const rootByLockKey = async (locked: LockedRoot, lockKey: Uint8Array): Promise<Bytes | null> => {
  const root = await unbox(await asKey(lockKey), rootBox(locked.vault), locked.sealed);
  return root?.length === ROOT_BYTES ? root : null;
};

/** The key of the lock as a way keeps it. */
export const sealForWay = (kind: LockWay['kind'], key: CryptoKey, lockKey: Uint8Array): Promise<Bytes> => box(key, kind, lockKey);

/** The root behind a lock, by the key of one of its ways; null when that is another key. */
export const rootByWay = async (locked: LockedRoot, { kind, sealed }: LockWay, key: CryptoKey): Promise<Bytes | null> => {
  const lockKey = await unbox(key, kind, sealed);
  return lockKey === null ? null : rootByLockKey(locked, lockKey);
};

/** True when this is the root behind the lock, as the twelve words give it. */
export const isRootOf = async ({ vault }: LockedRoot, root: Uint8Array): Promise<boolean> => (await vaultOf(root)) === vault;

/** Puts a way beside those there are; in the place of the one of its kind. The first one locks. */
export const withWay = async (kept: Kept, root: Uint8Array, makeWay: (lockKey: Uint8Array) => Promise<LockWay>): Promise<LockedRoot> => {
  const [lockKey, ways, after] = kept.lock === 'app' ? [await lockKeyOf(kept, root), kept.ways, kept.after] : [newLockKey(), [], null];
  const way = await makeWay(lockKey);
  return lockedRoot(root, lockKey, [...ways.filter(({ kind }) => kind !== way.kind), way], after);
};

/** Takes a way away; with the last one the lock. */
export const withoutWay = async (kept: LockedRoot, root: Uint8Array, kind: LockWay['kind']): Promise<Kept> => {
  const ways = kept.ways.filter((way) => way.kind !== kind);
  return ways.length === 0 ? keepRoot(root) : lockedRoot(root, await lockKeyOf(kept, root), ways, kept.after);
};

export const withAfter = async (kept: LockedRoot, root: Uint8Array, after: number | null): Promise<LockedRoot> =>
  lockedRoot(root, await lockKeyOf(kept, root), kept.ways, after);

/** Another root kept as one was: behind the same lock, if there is one. */
export const keepAs = async (kept: Kept, root: Uint8Array, next: Uint8Array): Promise<Kept> =>
  kept.lock === 'app' ? lockedRoot(next, await lockKeyOf(kept, root), kept.ways, kept.after) : keepRoot(next);

/** The root that took another's place behind the same lock, for who has that other one open; null when the lock is not the same. */
export const rootAfter = async (before: { readonly kept: Kept; readonly root: Uint8Array }, next: LockedRoot): Promise<Bytes | null> =>
  before.kept.lock === 'app' ? rootByLockKey(next, await lockKeyOf(before.kept, before.root)) : null;

import { own, randomBytes, type Bytes } from '../bytes.ts';
import { deriveBytes } from '../root.ts';
import { asKey, LOCK_KEY_BYTES } from './box.ts';
import { rootByWay, sealForWay, type LockedRoot, type PasskeyWay } from './locked-root.ts';

/** Why there is no key of a passkey: the student or the device refused (`cancelled`), or the passkey computes none (`no-prf`). */
export type PasskeyRefusal = 'cancelled' | 'no-prf';
export type PasskeyMade = { readonly ok: true; readonly way: (lockKey: Uint8Array) => Promise<PasskeyWay> } | { readonly ok: false; readonly why: PasskeyRefusal };
export type PasskeyOpened = { readonly ok: true; readonly root: Bytes } | { readonly ok: false; readonly why: PasskeyRefusal | 'other' };

const RANDOM = 32;
const NAME = 'Studiekompas';
const PATIENCE = 60_000;
/** ECDSA and RSA with SHA-256 (COSE, RFC 9053): nobody checks a signature here, every passkey can make one of these. */
const ALGORITHMS = [-7, -257];

/** Whether this browser has passkeys that compute (WebAuthn level 3, `prf`): `maybe` where only trying can tell. */
export const passkeysHere = async (): Promise<'yes' | 'no' | 'maybe'> => {
  if (typeof PublicKeyCredential === 'undefined') return 'no';
  if (typeof PublicKeyCredential.getClientCapabilities !== 'function') return 'maybe';
  const can = await PublicKeyCredential.getClientCapabilities().catch(() => ({}) as Record<string, boolean | undefined>);
  const prf = can['extension:prf'];
  if (prf === undefined) return 'maybe';
  return prf ? 'yes' : 'no';
};

const bytesOf = (source: BufferSource | undefined): Bytes | null => {
  if (source === undefined) return null;
  return source instanceof ArrayBuffer ? new Uint8Array(source) : own(new Uint8Array(source.buffer, source.byteOffset, source.byteLength));
};

const computedBy = (credential: PublicKeyCredential): Bytes | null => bytesOf(credential.getClientExtensionResults().prf?.results?.first);

const asked = async (asking: () => Promise<Credential | null>): Promise<PublicKeyCredential | null> => {
  try {
    const credential = await asking();
    return credential instanceof PublicKeyCredential ? credential : null;
  } catch {
    return null;
  }
};

/** Asks the passkey to compute with its salt; whoever holds the device must show that to it (finger, face, its PIN). */
const compute = async (credential: Uint8Array, salt: Uint8Array): Promise<Bytes | PasskeyRefusal> => {
  const found = await asked(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: randomBytes(RANDOM),
        allowCredentials: [{ type: 'public-key', id: own(credential) }],
        userVerification: 'required',
        timeout: PATIENCE,
        extensions: { prf: { eval: { first: own(salt) } } },
      },
    }),
  );
  return found === null ? 'cancelled' : (computedBy(found) ?? 'no-prf');
};

const keyOf = async (computed: Uint8Array): Promise<CryptoKey> => asKey(await deriveBytes(computed, 'passkey', LOCK_KEY_BYTES));

/** Makes a passkey on this device, for `withWay`. Its name says the app and nothing of the student. */
export const makePasskey = async (): Promise<PasskeyMade> => {
  const salt = randomBytes(RANDOM);
  const made = await asked(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: randomBytes(RANDOM),
        rp: { name: NAME },
        user: { id: randomBytes(RANDOM), name: NAME, displayName: NAME },
        pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { userVerification: 'required', residentKey: 'preferred' },
        timeout: PATIENCE,
        extensions: { prf: { eval: { first: own(salt) } } },
      },
    }),
  );
  if (made === null) return { ok: false, why: 'cancelled' };
  if (made.getClientExtensionResults().prf?.enabled !== true) return { ok: false, why: 'no-prf' };
  const credential = new Uint8Array(made.rawId);
  // Many compute only when they are used, not yet when they are made.
  const computed = computedBy(made) ?? (await compute(credential, salt));
  if (typeof computed === 'string') return { ok: false, why: computed };
  const key = await keyOf(computed);
  return { ok: true, way: async (lockKey) => ({ kind: 'passkey', credential, salt, sealed: await sealForWay('passkey', key, lockKey) }) };
};

/** The root, for who has the passkey. `other`: it answered, and not with what this lock was made with. */
export const rootByPasskey = async (locked: LockedRoot, way: PasskeyWay): Promise<PasskeyOpened> => {
  const computed = await compute(way.credential, way.salt);
  if (typeof computed === 'string') return { ok: false, why: computed };
  const root = await rootByWay(locked, way, await keyOf(computed));
  return root === null ? { ok: false, why: 'other' } : { ok: true, root };
};

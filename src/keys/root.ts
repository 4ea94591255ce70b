import { hex, own, randomBytes, utf8, type Bytes } from './bytes.ts';

/** What a student's vault hangs on: who has these bytes can read it and write to it. */
export const ROOT_BYTES = 16;
export const newRoot = (): Bytes => randomBytes(ROOT_BYTES);

/** What opens and seals the envelopes of one vault. The key cannot leave the browser. */
export interface SealingKeys {
  /** The vault's name: 16 bytes as hexadecimal digits. Says nothing of the root. */
  readonly vault: string;
  readonly key: CryptoKey;
}

const VAULT_BYTES = 16;
const material = (root: Uint8Array): Promise<CryptoKey> => crypto.subtle.importKey('raw', own(root), 'HKDF', false, ['deriveBits', 'deriveKey']);
/** HKDF with SHA-256 (RFC 5869), without salt: the root is random. */
const derivation = (purpose: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(`studiekompas-1 ${purpose}`) });

/** So many bytes for one purpose; those of one purpose say nothing of those of another. */
export const deriveBytes = async (root: Uint8Array, purpose: string, length: number): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.deriveBits(derivation(purpose), await material(root), length * 8));

/** The name of the vault that hangs on this root. */
export const vaultOf = async (root: Uint8Array): Promise<string> => hex(await deriveBytes(root, 'vault', VAULT_BYTES));

export const sealingKeys = async (root: Uint8Array): Promise<SealingKeys> => {
  const [vault, key] = await Promise.all([
    vaultOf(root),
    material(root).then((from) => crypto.subtle.deriveKey(derivation('envelopes'), from, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])),
  ]);
  return { vault, key };
};

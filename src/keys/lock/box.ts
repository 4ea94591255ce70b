import { concat, own, randomBytes, utf8, type Bytes } from '../bytes.ts';

const IV = 12;
const parameters = (what: string, iv: Bytes) => ({ name: 'AES-GCM', iv, additionalData: utf8(`studiekompas-lock-1\n${what}`) });

export const LOCK_KEY_BYTES = 32;

/** Bytes as a key of AES-256-GCM that cannot leave the browser. */
export const asKey = (bytes: Uint8Array): Promise<CryptoKey> => crypto.subtle.importKey('raw', own(bytes), 'AES-GCM', false, ['encrypt', 'decrypt']);

/** `iv(12) ‖ AES-256-GCM(bytes)`, bound to what it is. */
export const box = async (key: CryptoKey, what: string, bytes: Uint8Array): Promise<Bytes> => {
  const iv = randomBytes(IV);
  return concat(iv, new Uint8Array(await crypto.subtle.encrypt(parameters(what, iv), key, own(bytes))));
};

/** What is in the box; null when it was closed by another key, as something else, or changed since. */
export const unbox = async (key: CryptoKey, what: string, boxed: Uint8Array): Promise<Bytes | null> => {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters(what, own(boxed.subarray(0, IV))), key, own(boxed.subarray(IV))));
  } catch {
    return null;
  }
};

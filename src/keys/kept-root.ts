import { concat, own, randomBytes, utf8, type Bytes } from './bytes.ts';
import { ROOT_BYTES, sealingKeys, type SealingKeys } from './root.ts';

/**
 * What a device keeps of a root: the keys that open and seal, which scripts can use and not read, so that nothing is to be derived at a start;
 * and the root itself, sealed by such a key too. `lock` says what opens them: `device`, nothing but this browser. That keeps the data out of
 * files and from other code, not from who takes the whole profile of the browser and knows where to look: an app lock does.
 */
export interface KeptRoot extends SealingKeys {
  readonly lock: 'device';
  readonly wrapping: CryptoKey;
  readonly sealed: Uint8Array;
}

const IV = 12;
const parameters = (vault: string, iv: Bytes) => ({ name: 'AES-GCM', iv, additionalData: utf8(`studiekompas-root-1\n${vault}`) });

/** Seals a root under a key that is made for it. */
export const keepRoot = async (root: Uint8Array): Promise<KeptRoot> => {
  const [{ vault, key }, wrapping] = await Promise.all([
    sealingKeys(root),
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
  ]);
  const iv = randomBytes(IV);
  const sealed = concat(iv, new Uint8Array(await crypto.subtle.encrypt(parameters(vault, iv), wrapping, own(root))));
  return { vault, key, lock: 'device', wrapping, sealed };
};

/** The root that is kept. Throws when it was damaged. */
export const rootOf = async ({ vault, wrapping, sealed }: KeptRoot): Promise<Bytes> => {
  const opened = await crypto.subtle.decrypt(parameters(vault, own(sealed.subarray(0, IV))), wrapping, own(sealed.subarray(IV)));
  if (opened.byteLength !== ROOT_BYTES) throw new RangeError('no root');
  return new Uint8Array(opened);
};

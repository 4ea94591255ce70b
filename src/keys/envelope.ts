import { concat, own, randomBytes, utf8, type Bytes } from './bytes.ts';
import { pack, unpack } from './padded.ts';
import type { SealingKeys } from './root.ts';

/** Up to which change of each writer something reaches. */
export type UpTo = ReadonlyMap<string, number>;

/**
 * What an envelope says of itself on its outside; it opens under this header only. `change`: the `n`-th of a writer; `state`: a state that
 * holds all changes up to a vector; `other`: something that could not be read when it was sealed, kept byte for byte.
 */
export type Header =
  | { readonly kind: 'change'; readonly writer: string; readonly n: number }
  | { readonly kind: 'state'; readonly upTo: UpTo }
  | { readonly kind: 'other' };

/** The version of the format below, which is part of what is sealed. */
const FORMAT = 'studiekompas-envelope-1';
const IV = 12;
const TAG = 16;

const nameOf = (header: Header): string => {
  switch (header.kind) {
    case 'change':
      return `${header.writer}:${header.n}`;
    case 'state':
      return [...header.upTo].map(([writer, n]) => `${writer}:${n}`).toSorted().join();
    case 'other':
      return '';
  }
};

const parameters = ({ vault }: SealingKeys, header: Header, iv: Bytes) => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8(`${FORMAT}\n${vault}\n${header.kind}\n${nameOf(header)}`),
});

/**
 * Seals bytes: `iv(12) ‖ AES-256-GCM(packed)`, where packed is `how(1) ‖ length(4) ‖ content ‖ zeros` and content the bytes as they are (how
 * 0) or in DEFLATE (1). The additional data bind format, vault and header; the whole has the length of a bucket.
 */
export const seal = async (keys: SealingKeys, header: Header, body: Uint8Array): Promise<Bytes> => {
  const iv = randomBytes(IV);
  const packed = await pack(own(body), IV + TAG);
  return concat(iv, new Uint8Array(await crypto.subtle.encrypt(parameters(keys, header, iv), keys.key, packed)));
};

/** The bytes that were sealed under this header; null when they were not by these keys, or when anything was changed since. */
export const open = async (keys: SealingKeys, header: Header, envelope: Uint8Array): Promise<Bytes | null> => {
  try {
    const [iv, sealed] = [own(envelope.subarray(0, IV)), own(envelope.subarray(IV))];
    return await unpack(new Uint8Array(await crypto.subtle.decrypt(parameters(keys, header, iv), keys.key, sealed)));
  } catch {
    return null;
  }
};

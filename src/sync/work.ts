import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { leadingZeroBits, workText } from './protocol/index.ts';

/** How long the page may be kept busy at a time, in milliseconds: less than a frame. */
const SLICE = 8;
const BETWEEN_LOOKS = 64;
/** Every nonce begins so: it fills the first block of the hash, which is then computed once. */
const BEGINNING = '0'.repeat(11);
const HASH_BYTES = 32;

/** Lets the page draw and answer; unlike a timer, it waits for nothing else. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

/**
 * Looks for a nonce whose hash begins with so many zero bits, a slice at a time so that the page stays alive. `onProgress` gets how likely
 * it was to have found one by now, which never goes down, and 1 in the end.
 */
export const seekProof = async (vault: string, bits: number, onProgress: (done: number) => void): Promise<string> => {
  const begun = sha256.create().update(utf8ToBytes(workText(vault, BEGINNING)));
  const hash = begun.clone();
  const result = new Uint8Array(HASH_BYTES);
  for (let tried = 0; ; ) {
    const until = performance.now() + SLICE;
    do {
      for (let look = 0; look < BETWEEN_LOOKS; look++, tried++) {
        const rest = tried.toString(36);
        begun._cloneInto(hash).update(utf8ToBytes(rest)).digestInto(result);
        if (leadingZeroBits(result) < bits) continue;
        onProgress(1);
        return BEGINNING + rest;
      }
    } while (performance.now() < until);
    onProgress(1 - Math.exp(-tried / 2 ** bits));
    await breathe();
  }
};

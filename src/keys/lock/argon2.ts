import { own, type Bytes } from '../bytes.ts';
import type { PinCost } from './locked-root.ts';

/** What is stretched into a key, and how. */
export interface ToStretch extends PinCost {
  readonly secret: Uint8Array;
  readonly salt: Uint8Array;
}

/** 32 bytes of Argon2id, one lane. */
export type Stretch = (work: ToStretch) => Promise<Bytes>;

/**
 * Stretches in a worker of its own, which takes seconds and, by default, 64 MiB: the page stays quick, and the memory is free again after it.
 * Rejects where no worker can be had.
 */
export const stretchInWorker: Stretch = (work) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./argon2-worker.ts', import.meta.url), { type: 'module' });
    const end = (): void => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      end();
      if (data instanceof Uint8Array) resolve(own(data));
      else reject(new TypeError('no key'));
    });
    worker.addEventListener('error', () => {
      end();
      reject(new Error('the worker broke off'));
    });
    worker.postMessage(work);
  });

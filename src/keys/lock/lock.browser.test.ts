import { describe, expect, it } from 'vitest';
import { keepRoot } from '../kept-root.ts';
import { newRoot } from '../root.ts';
import { stretchInWorker } from './argon2.ts';
import { withWay } from './locked-root.ts';
import { PIN_COST, pinWay, rootByPin } from './pin.ts';
// The promises of lock.test.ts once more with the browser's own WebCrypto.
import './lock.test.ts';

describe('the worker that stretches a PIN', () => {
  it('gives at full cost what every Argon2id gives', async () => {
    const [secret, salt] = [new TextEncoder().encode('408152'), Uint8Array.from({ length: 16 }, (_, at) => at)];
    const begun = performance.now();
    const key = await stretchInWorker({ secret, salt, ...PIN_COST });
    console.info(`Argon2id, 64 MiB, 3 passes, in a worker: ${Math.round(performance.now() - begun)} ms`);
    expect(Array.from(key, (byte) => byte.toString(16).padStart(2, '0')).join('')).toBe('a7fe97cdaef3b0a61a93f96ed95b5fa9b7d0787a00275f9bf106053daf6d4cfc');
  });

  it('opens a lock at full cost with its PIN and with no other, while the page goes on', async () => {
    const root = newRoot();
    const locked = await withWay(await keepRoot(root), root, pinWay('408152'));
    const [way] = locked.ways;
    if (way?.kind !== 'pin') throw new Error('no PIN');
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 10);
    expect(await rootByPin(locked, way, '408152')).toEqual(root);
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(1);
    expect(await rootByPin(locked, way, '408153')).toBeNull();
  });

  it('says so when it cannot do its work', async () => {
    await expect(stretchInWorker({ secret: new Uint8Array(1), salt: new Uint8Array(1), memory: 64, passes: 1 })).rejects.toThrow('broke off');
  });
});

import { argon2id } from '@noble/hashes/argon2.js';
import type { ToStretch } from './argon2.ts';

const isWork = (value: unknown): value is ToStretch =>
  typeof value === 'object' && value !== null && 'secret' in value && value.secret instanceof Uint8Array && 'salt' in value && value.salt instanceof Uint8Array &&
  'memory' in value && typeof value.memory === 'number' && 'passes' in value && typeof value.passes === 'number';

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isWork(data)) throw new TypeError('nothing to stretch');
  const { secret, salt, memory, passes } = data;
  postMessage(argon2id(secret, salt, { m: memory, t: passes, p: 1, dkLen: 32 }));
});

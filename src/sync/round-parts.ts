import type { SealedChange, SealedState } from '../vault/index.ts';
import { fromBase64url } from '../keys/index.ts';
import type { SyncAnswer } from './protocol/index.ts';
import type { CallFailure } from './transport.ts';
import { heldOf } from './vectors.ts';

/** What a sync came to. */
export type RoundEnd =
  | { readonly kind: 'off' }
  /** The service answered that it holds everything that was durable here. */
  | { readonly kind: 'complete' }
  /** Something waits still: for another round, or for what another device must bring. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'failed'; readonly failure: CallFailure }
  | { readonly kind: 'attention'; readonly problem: 'full' | 'too-large' | 'damaged' | 'storage' };

/** Ends a round from anywhere in it. */
export class Ended {
  readonly end: RoundEnd;
  constructor(end: RoundEnd) {
    this.end = end;
  }
}

export const garbled: RoundEnd = { kind: 'failed', failure: { ok: false, why: 'garbled', wait: 0 } };

/** What a refusal of the service makes of a round. */
export const refusal = (failure: CallFailure): RoundEnd =>
  failure.why === 'vault-full' || failure.why === 'storage-full' ? { kind: 'attention', problem: 'full' } : { kind: 'failed', failure };

const bytesOf = (env: string): Uint8Array => {
  const bytes = fromBase64url(env);
  if (bytes === null) throw new Ended(garbled);
  return bytes;
};

/** One page of an answer as the vault takes it. */
export interface Page {
  readonly state: SealedState | null;
  readonly changes: readonly SealedChange[];
  /** The place that it brings the reader to. */
  readonly cursor: number;
}

/** The page of an answer; ends the round when its places make no sense, so that no answer makes a device read in circles. */
export const pageOf = (answer: SyncAnswer, from: number): Page => {
  const { items, snap, head, more } = answer;
  const ascending = items.every(({ s }, index) => s > (items[index - 1]?.s ?? from) && s <= head);
  const last = items.at(-1)?.s;
  if (!ascending || (more && last === undefined)) throw new Ended(garbled);
  return {
    state: snap === undefined ? null : { upTo: heldOf(snap.vv), bytes: bytesOf(snap.env) },
    changes: items.map(({ w, n, env }) => ({ writer: w, n, bytes: bytesOf(env) })),
    cursor: more && last !== undefined ? last : head,
  };
};

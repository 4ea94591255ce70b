import type { SealedChange } from '../vault/index.ts';
import { syncLimits, type SyncAnswer } from './protocol/index.ts';
import { knowsAll, lacks, type Held, type Named, type SeenOf } from './vectors.ts';

/** The changes of one request, and whether the next one can only travel in a snapshot. */
export interface Batch {
  readonly push: readonly SealedChange[];
  readonly tooLarge: boolean;
}

/** The difference between what a device has and what the service has. */
export interface Difference {
  /** The service holds what is not here: read again from the start. */
  readonly missingHere: boolean;
  /** Something here is neither on the service nor on its way: heal. */
  readonly missingThere: boolean;
}

/** The decisions of a sync, each a pure function; a parameter, so that the proof can try a wrong one and see it caught. */
export interface Decisions {
  /**
   * The longest beginning of the outbox that fits in one request. A beginning, never a choice: a change goes after everything that it
   * may build on, of whichever writer.
   */
  batch(outbox: readonly SealedChange[], bytes: number): Batch;
  /** What the request that was answered put on the service for sure: exactly what it carried, nothing that came into the outbox since. */
  acknowledged(sent: readonly SealedChange[], outbox: readonly SealedChange[]): readonly SealedChange[];
  /** Compares what each side has, after the last page; `waiting` is the outbox. */
  compare(seen: SeenOf, have: Held, waiting: readonly Named[]): Difference;
  /** Whether the service was put back to an earlier moment. */
  wentBack(answer: SyncAnswer, cursor: number): boolean;
  /** Whether this push made the service's list of changes long enough to be folded into a snapshot. */
  compacts(answer: SyncAnswer, pushed: number): boolean;
}

/** Bytes around the envelope of one change in the body of a request, at most. */
const AROUND_ITEM = 64;
const ROOM = 4096;
/** After how many places of the service's list somebody folds it. */
export const COMPACT_EVERY = 500;

/** Bytes that a sealed change takes in a request. */
const weight = ({ bytes }: SealedChange): number => Math.ceil((bytes.length * 4) / 3) + AROUND_ITEM;

export const decisions: Decisions = {
  batch: (outbox, bytes) => {
    const push: SealedChange[] = [];
    let left = Math.min(bytes, syncLimits.request) - ROOM;
    for (const change of outbox) {
      if (change.bytes.length > syncLimits.envelope) return { push, tooLarge: true };
      left -= weight(change);
      if (left < 0 || push.length === syncLimits.push) break;
      push.push(change);
    }
    return { push, tooLarge: false };
  },
  acknowledged: (sent) => sent,
  compare: (seen, have, waiting) => ({ missingHere: !knowsAll(seen, have), missingThere: lacks(seen, have, waiting) }),
  wentBack: ({ head }, cursor) => head < cursor,
  compacts: ({ head }, pushed) => Math.floor(head / COMPACT_EVERY) > Math.floor((head - pushed) / COMPACT_EVERY),
};

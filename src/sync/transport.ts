import type { ErrorCode, Snapshot, SyncAnswer, SyncRequest } from './protocol/index.ts';

/**
 * Why a call failed: the service's own code; `offline`: this device has no network; `unreachable`: no answer, or too late; `garbled`: an
 * answer that is not one of this protocol. `wait`: how many milliseconds the service asks to wait.
 */
export interface CallFailure {
  readonly ok: false;
  readonly why: ErrorCode | 'offline' | 'unreachable' | 'garbled';
  readonly wait: number;
}
export type Answer<T> = { readonly ok: true; readonly value: T } | CallFailure;

/** The two calls of a running sync, bound to one vault. They never reject. */
export interface Transport {
  /** `parting`: the page may go away at any moment; the request should outlive it. */
  sync(request: SyncRequest, parting?: boolean): Promise<Answer<SyncAnswer>>;
  putSnapshot(snapshot: Snapshot): Promise<Answer<{ readonly s: number }>>;
}

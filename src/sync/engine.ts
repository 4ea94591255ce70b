import { backOff } from './back-off.ts';
import type { Decisions } from './decisions.ts';
import type { RoundEnd } from './round-parts.ts';
import { syncRound, type RoundReport } from './round.ts';
import type { SyncState } from './sync.ts';
import type { CallFailure, Transport } from './transport.ts';
import { notHeld, without } from './vectors.ts';
import type { SyncPort } from '../vault/index.ts';

/** Why a sync may be wanted now: the page came into view, the network came back, or the page goes away. */
export type Wake = 'visible' | 'online' | 'hidden';

/** What the engine needs of the world. Times in milliseconds. */
export interface EngineWorld {
  readonly port: SyncPort;
  /** The way to the service for one round, under the keys that the vault has now; null when it has none. */
  connect(): Promise<Transport | null>;
  readonly decisions: Decisions;
  /** The clock on the wall, since 1970: only told, never reckoned with. */
  now(): number;
  /** A clock that nobody sets. */
  elapsed(): number;
  /** From 0 to 1. */
  random(): number;
  /** Calls back once, later. Returns how to stop. */
  after(wait: number, callback: () => void): () => void;
  /** One at a time over all tabs of this vault. */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
  /** Returns how to stop. */
  onWake(listener: (why: Wake) => void): () => void;
  visible(): boolean;
  /** False while an edit of this tab is in memory only. */
  saved(): boolean;
  /** Every new state; the last one is the truth. */
  tell(state: SyncState): void;
  /** What each round came to, for who measures. */
  reported?(report: RoundReport): void;
}

/** Keeps this device and the service the same. Nothing here holds data: what must last is in the vault's log. */
export interface Engine {
  /** Something changed here, durable or not yet: the state says so at once. */
  changed(): void;
  /** What is shown is another than before, by whichever tab or device: until the log was looked at nobody knows where all of it is. */
  stirred(): void;
  /** Syncs at once and resolves when done; as long as the service asked to wait it does not. */
  now(): Promise<RoundEnd>;
  close(): void;
}

const AFTER_SAVE = 1000;
const POLL = 60_000;
/** How long after everything was read in vain for something missing it is read again. */
const READ_AGAIN = 15 * 60 * 1000;

type Trouble = { readonly kind: 'here'; readonly why: 'offline' | 'service-unreachable' } | { readonly kind: 'attention'; readonly problem: 'gone' | 'refused' | 'full' | 'too-large' | 'damaged' | 'storage' };

const troubleOf = ({ why }: CallFailure): Trouble => {
  switch (why) {
    case 'offline':
      return { kind: 'here', why: 'offline' };
    case 'unreachable':
    case 'garbled':
    case 'unavailable':
    case 'too-many':
      return { kind: 'here', why: 'service-unreachable' };
    case 'gone':
      return { kind: 'attention', problem: 'gone' };
    case 'vault-full':
    case 'storage-full':
      return { kind: 'attention', problem: 'full' };
    case 'too-large':
      return { kind: 'attention', problem: 'too-large' };
    // Somebody else's change came between; the next round reads it first.
    case 'gap':
    case 'conflict':
    case 'stale-snapshot':
      return { kind: 'here', why: 'service-unreachable' };
    case 'malformed':
    case 'unauthorized':
    case 'proof':
    case 'not-found':
      return { kind: 'attention', problem: 'refused' };
  }
};

const troubleAfter = (end: RoundEnd): Trouble | null => {
  if (end.kind === 'failed') return troubleOf(end.failure);
  return end.kind === 'attention' ? { kind: 'attention', problem: end.problem } : null;
};

const isFailure = (end: RoundEnd): boolean => end.kind === 'failed' || end.kind === 'unfinished' || end.kind === 'attention';

/** Starts syncing: at once, then after every save and as long as the page is seen. */
export const startEngine = (world: EngineWorld): Engine => {
  const { port } = world;
  let closed = false;
  let running: Promise<RoundEnd> | null = null;
  let again = false;
  /** Counts what happened here, so that who looked at the durable log knows whether it may have been too early. */
  let stirs = 0;
  /** True when the service answered that it holds everything, and nothing changed here since. */
  let complete = false;
  let trouble: Trouble | null = null;
  let failures = 0;
  /** The service asked not to come before. */
  let notBefore = 0;
  let readAgainAt = 0;
  let timer: { readonly at: number; readonly stop: () => void } | null = null;
  const carried = new Set<string>();
  let lastComplete: number | null = null;
  let unsent = 0;

  const tell = (sending: boolean): void => {
    if (closed) return;
    if (trouble?.kind === 'attention') world.tell({ kind: 'attention', problem: trouble.problem, unsent, lastComplete });
    else if (complete && lastComplete !== null) world.tell({ kind: 'on-service', at: lastComplete });
    else world.tell({ kind: 'here', why: sending ? 'sending' : (trouble?.why ?? 'waiting'), unsent, lastComplete });
  };

  /** What the durable log says of what waits, and so whether the service answered that it holds everything. */
  const look = async (): Promise<void> => {
    const before = stirs;
    const memory = await port.memory();
    const outbox = await port.outbox();
    if (!memory.ok || memory.value === null || !outbox.ok) {
      complete = false;
      return;
    }
    lastComplete = memory.value.completeAt;
    unsent = Math.max(outbox.value.length, notHeld(without(port.seen(), carried), memory.value.held));
    complete = unsent === 0 && before === stirs && world.saved();
    if (!world.saved()) unsent = Math.max(1, unsent);
  };

  const schedule = (wait: number): void => {
    if (closed) return;
    const at = Math.max(world.elapsed() + wait, notBefore);
    if (timer !== null && timer.at <= at) return;
    timer?.stop();
    const stop = world.after(Math.max(0, at - world.elapsed()), () => {
      timer = null;
      void run();
    });
    timer = { at, stop };
  };

  const conclude = async ({ end, backoff, readAgain }: RoundReport, parting: boolean): Promise<void> => {
    if (closed) return;
    if (end.kind === 'off') {
      world.tell({ kind: 'off' });
      return;
    }
    if (readAgain) readAgainAt = end.kind === 'complete' ? 0 : world.elapsed() + READ_AGAIN;
    trouble = troubleAfter(end);
    // Who was about to go left it unfinished on purpose.
    const failed = isFailure(end) && !(parting && end.kind === 'unfinished');
    failures = failed ? failures + 1 : 0;
    const asked = Math.max(backoff, end.kind === 'failed' ? end.failure.wait : 0);
    if (asked > 0) notBefore = Math.max(notBefore, world.elapsed() + asked);
    await look();
    tell(false);
    if (end.kind === 'failed' && end.failure.why === 'gone') return;
    if (failed) schedule(backOff(failures, world.random()));
    else if (!complete || again) schedule(AFTER_SAVE);
    else if (world.visible()) schedule(POLL);
  };

  const round = async (parting: boolean): Promise<RoundEnd> => {
    again = false;
    const report = await world.exclusive(async (): Promise<RoundReport> => {
      if (closed) return { end: { kind: 'off' }, backoff: 0, readAgain: false, healed: 0 };
      await look();
      tell(true);
      const transport = await world.connect();
      if (transport === null) return { end: { kind: 'attention', problem: 'storage' }, backoff: 0, readAgain: false, healed: 0 };
      return syncRound({ ...world, transport, carried, mayReadAgain: world.elapsed() >= readAgainAt, parting });
    });
    world.reported?.(report);
    await conclude(report, parting);
    return report.end;
  };

  const run = (parting = false): Promise<RoundEnd> => {
    if (running !== null) {
      again = true;
      return running;
    }
    timer?.stop();
    timer = null;
    running = round(parting)
      // A fault of ours must not stop what comes after.
      .catch((): RoundEnd => {
        failures++;
        schedule(backOff(failures, world.random()));
        return { kind: 'attention', problem: 'storage' };
      })
      .finally(() => {
        running = null;
      });
    return running;
  };

  const changed = (): void => {
    stirs++;
    complete = false;
    if (running === null) {
      unsent = Math.max(1, unsent);
      tell(false);
      // A device that waits after failures is not made to hurry by every key stroke.
      if (failures === 0) schedule(AFTER_SAVE);
    } else {
      again = true;
      tell(true);
    }
  };

  const lookAgain = async (): Promise<void> => {
    await look();
    if (running !== null || closed) return;
    tell(false);
    if (!complete && failures === 0) schedule(AFTER_SAVE);
  };
  const stirred = (): void => {
    stirs++;
    complete = false;
    tell(running !== null);
    // What is not saved yet tells when it is; a round looks at its end.
    if (running === null && world.saved()) void lookAgain();
  };
  const stopSaved = port.onSaved(stirred);
  const stopWake = world.onWake((why) => {
    if (closed) return;
    if (why === 'hidden') {
      if (running === null && !complete && world.elapsed() >= notBefore) void run(true);
      return;
    }
    failures = 0;
    schedule(0);
  });
  schedule(0);

  return {
    changed,
    stirred,
    now: async () => {
      if (closed) return { kind: 'off' };
      readAgainAt = 0;
      if (running !== null) await running;
      return world.elapsed() < notBefore ? { kind: 'failed', failure: { ok: false, why: 'too-many', wait: notBefore - world.elapsed() } } : run();
    },
    close: () => {
      closed = true;
      timer?.stop();
      stopSaved();
      stopWake();
    },
  };
};

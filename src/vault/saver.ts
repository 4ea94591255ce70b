import { createSignal, type Accessor } from 'solid-js';
import type { Entry } from './envelope.ts';
import type { SaveFailure, SaveOutcome, SaveState } from './vault.ts';

/** Saves entries one after the other, in their order, and keeps what cannot be saved. */
export interface Saver {
  readonly state: Accessor<SaveState>;
  save(entry: Entry): Promise<SaveOutcome>;
  /** Tries again from the first entry that is not saved. */
  retry(): Promise<SaveOutcome>;
  /** Says that nothing can be saved from now on, or that it can again (null). */
  report(failure: SaveFailure | null): void;
  /** Gives up what is not saved: it was erased. */
  clear(): void;
}

interface Waiting {
  readonly entry: Entry;
  readonly tell: ((outcome: SaveOutcome) => void)[];
}

/** `append` makes one entry durable, or says why it is not. */
export const createSaver = (append: (entry: Entry) => Promise<SaveFailure | null>): Saver => {
  const [state, setState] = createSignal<SaveState>({ kind: 'saved' });
  let queue: Waiting[] = [];
  let busy = false;
  let running = Promise.resolve();
  let failure: SaveFailure | null = null;

  const report = (reason: SaveFailure | null): void => {
    failure = reason;
    setState(reason === null ? { kind: 'saved' } : { kind: 'failed', reason, unsaved: queue.length });
  };

  const giveBack = (waiting: readonly Waiting[], outcome: SaveOutcome): void => {
    for (const { tell } of waiting) for (const told of tell.splice(0)) told(outcome);
  };

  /** Null when all is saved; otherwise why the first of the queue is not. */
  const flushed = async (): Promise<SaveFailure | null> => {
    for (let head = queue[0]; head !== undefined; head = queue[0]) {
      setState({ kind: 'saving' });
      const reason = await append(head.entry);
      if (reason !== null) return reason;
      const saved = head;
      queue = queue.filter((other) => other !== saved);
      giveBack([saved], { saved: true });
    }
    return null;
  };

  const flush = async (): Promise<void> => {
    const reason = await flushed();
    // From here to the end nothing awaits: who saves now starts a flush of its own.
    busy = false;
    report(reason);
    if (reason !== null) giveBack(queue, { saved: false, reason });
  };

  const run = (): Promise<void> => {
    if (!busy) {
      busy = true;
      running = flush();
    }
    return running;
  };

  return {
    state,
    save: (entry) =>
      new Promise((resolve) => {
        queue = [...queue, { entry, tell: [resolve] }];
        void run();
      }),
    retry: async () => {
      await run();
      return failure === null ? { saved: true } : { saved: false, reason: failure };
    },
    report,
    clear: () => {
      const given = queue;
      queue = [];
      giveBack(given, { saved: false, reason: 'closed' });
      report(null);
    },
  };
};

import { createComputed, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import { failureOf, type StorageFailure } from './failure.ts';

/** What a live query knows: nothing yet, the answer, or why there is none. */
export type LiveResult<T> =
  | { readonly kind: 'pending' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

/** Something that says when it changed, in any tab. */
export interface ChangeSource {
  /** Calls back after every change. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

const answerTo = async <T>(ask: () => Promise<T>): Promise<LiveResult<T>> => {
  try {
    return { kind: 'ready', value: await ask() };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
};

/** Asks now and after every change, one question at a time so that answers keep their order. Returns how to stop: nothing is told after. */
const keepAsking = <T>(source: ChangeSource, ask: () => Promise<T>, tell: (result: LiveResult<T>) => void): (() => void) => {
  let stopped = false;
  let asking = false;
  let outdated = true;

  const catchUp = async (): Promise<void> => {
    asking = true;
    try {
      while (outdated) {
        outdated = false;
        const answer = await answerTo(ask);
        if (stopped) return;
        tell(answer);
      }
    } finally {
      asking = false;
    }
  };
  const stopListening = source.subscribe(() => {
    outdated = true;
    if (!asking) void catchUp();
  });
  void catchUp();

  return () => {
    stopped = true;
    stopListening();
  };
};

/**
 * The answer of a query, asked again whenever `source` says that it changed. Signals are read in `dependency` only: the query
 * runs later, where Solid does not see what it reads. Once the dependency changed, answers about the earlier one are dropped.
 */
export const createLiveQuery = <D, T>(
  source: ChangeSource,
  dependency: Accessor<D>,
  query: (dependency: D) => Promise<T>,
): Accessor<LiveResult<T>> => {
  const [result, setResult] = createSignal<LiveResult<T>>({ kind: 'pending' });
  createComputed(
    on(dependency, (value) => {
      setResult({ kind: 'pending' });
      onCleanup(keepAsking(source, () => query(value), setResult));
    }),
  );
  return result;
};

import { liveQuery } from 'dexie';
import { createComputed, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import { failureOf, type StorageFailure } from './failure.ts';

/** What a live query knows: nothing yet, the answer, or why there is none. */
export type LiveResult<T> =
  | { readonly kind: 'pending' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

/**
 * The answer of a query, asked again whenever what it read changes in the database, in any tab. Signals are read in
 * `dependency` only: the query runs later, where Solid does not see what it reads.
 */
export const createLiveQuery = <D, T>(dependency: Accessor<D>, query: (dependency: D) => Promise<T>): Accessor<LiveResult<T>> => {
  const [result, setResult] = createSignal<LiveResult<T>>({ kind: 'pending' });
  createComputed(
    on(dependency, (value) => {
      setResult({ kind: 'pending' });
      const subscription = liveQuery(() => query(value)).subscribe({
        next: (answer) => setResult({ kind: 'ready', value: answer }),
        error: (error: unknown) => setResult({ kind: 'failed', failure: failureOf(error) }),
      });
      onCleanup(() => subscription.unsubscribe());
    }),
  );
  return result;
};

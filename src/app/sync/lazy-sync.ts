import { createSignal, type Accessor, type JSX } from 'solid-js';
import type { Sync } from '../../sync/index.ts';

/** Sync, with what the frame of every screen says of it. */
export interface SyncParts {
  readonly sync: Sync;
  /** Where the data are, while all is durable here; null while sync is off. A signal. */
  readonly line: Accessor<string | null>;
  /** The banner about what needs the student; null while nothing does. A signal. */
  readonly attention: Accessor<(() => JSX.Element) | null>;
}

/** Sync and its words are no part of the first load: they come when sync is on, or when a screen asks. */
export interface LazySync {
  /** Null until they are here. A signal. */
  readonly parts: Accessor<SyncParts | null>;
  /** Fetches and starts sync, once. Rejects when its file cannot be had; the next call tries again. */
  readonly start: () => Promise<SyncParts>;
}

/** Keeps what `load` gives, once it is asked. */
export const createLazySync = (load: () => Promise<SyncParts>): LazySync => {
  const [parts, setParts] = createSignal<SyncParts | null>(null);
  let starting: Promise<SyncParts> | null = null;
  const begin = async (): Promise<SyncParts> => {
    try {
      const loaded = await load();
      setParts(loaded);
      return loaded;
    } catch (error) {
      starting = null;
      throw error;
    }
  };
  return { parts, start: () => (starting ??= begin()) };
};

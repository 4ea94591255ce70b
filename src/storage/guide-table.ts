import type { Connection } from './connection.ts';
import type { Stored } from './failure.ts';
import type { GuideMetadata, GuideRow } from './schema.ts';
import type { TabChannel } from './tab-channel.ts';

/** A stored guide: public data as JSON, which its reader must check again, and what is known of it without opening it. */
export interface StoredGuide {
  readonly code: string;
  readonly metadata: GuideMetadata;
  readonly value: unknown;
}

/** The programme guides kept on this device, by programme code. */
export interface GuideTable {
  /** Stores or replaces one guide, durable when it resolves `ok`. */
  put(guide: StoredGuide): Promise<Stored<void>>;
  /** The guide of a programme; undefined when it is not stored. */
  get(code: string): Promise<Stored<StoredGuide | undefined>>;
  /** What is stored, by code, without loading the guides themselves. */
  list(): Promise<Stored<readonly GuideRow[]>>;
  remove(code: string): Promise<Stored<void>>;
  /** Calls back after a guide was stored or removed, in this tab or another. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** The guides in the database; the channel brings word from and to the other tabs. */
export const createGuideTable = ({ read, change }: Connection, { announce, heard }: TabChannel): GuideTable => {
  const listeners = new Set<() => void>();
  const told = async (changing: Promise<Stored<void>>): Promise<Stored<void>> => {
    const done = await changing;
    if (!done.ok) return done;
    announce();
    for (const listener of listeners) listener();
    return done;
  };

  return {
    put: ({ code, metadata, value }) =>
      told(
        change(['guides', 'guideValues'], async (transaction) => {
          await transaction.objectStore('guides').put({ code, metadata });
          await transaction.objectStore('guideValues').put({ code, value });
        }),
      ),
    get: (code) =>
      read(['guides', 'guideValues'], async (transaction) => {
        const [row, content] = await Promise.all([transaction.objectStore('guides').get(code), transaction.objectStore('guideValues').get(code)]);
        return row === undefined || content === undefined ? undefined : { ...row, value: content.value };
      }),
    list: () => read(['guides'], (transaction) => transaction.objectStore('guides').getAll()),
    remove: (code) =>
      told(
        change(['guides', 'guideValues'], async (transaction) => {
          await Promise.all([transaction.objectStore('guides').delete(code), transaction.objectStore('guideValues').delete(code)]);
        }),
      ),
    subscribe: (listener) => {
      listeners.add(listener);
      const stop = heard(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
};

import type { Dexie } from 'dexie';
import { attempt, type Stored } from './failure.ts';
import type { GuideMetadata, GuideRow, Tables } from './schema.ts';

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
}

/** The guides in the database. */
export const createGuideTable = (db: Dexie, { guides, guideValues }: Tables): GuideTable => ({
  put: ({ code, metadata, value }) =>
    attempt(() =>
      db.transaction('rw', guides, guideValues, async () => {
        await guides.put({ code, metadata });
        await guideValues.put({ code, value });
      }),
    ),
  get: (code) =>
    attempt(() =>
      db.transaction('r', guides, guideValues, async () => {
        const [row, content] = await Promise.all([guides.get(code), guideValues.get(code)]);
        return row === undefined || content === undefined ? undefined : { ...row, value: content.value };
      }),
    ),
  list: () => attempt(() => guides.orderBy('code').toArray()),
  remove: (code) =>
    attempt(() =>
      db.transaction('rw', guides, guideValues, async () => {
        await Promise.all([guides.delete(code), guideValues.delete(code)]);
      }),
    ),
});

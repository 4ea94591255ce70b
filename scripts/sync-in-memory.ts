import { createSyncService, openSqlite, type SyncService, type SyncServiceOptions } from '../src/server/index.ts';

/** A vault costs a moment of work, so that its words are seen and nobody waits for them. */
const CHEAP = { work: 10, invites: [] };

/** The real sync service on a database that goes with the process, for tools and tests: what it offers, and how to close it. */
export const openSyncInMemory = async (price: NonNullable<SyncServiceOptions['price']> = CHEAP): Promise<{ readonly service: SyncService; readonly close: () => Promise<void> }> => {
  const store = await openSqlite(':memory:');
  return { service: createSyncService({ store, rates: null, price }), close: () => store.close() };
};

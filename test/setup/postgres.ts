import { announcePostgres } from '../sync/postgres.ts';

/** Before all tests: where their PostgreSQL will be, should one ask for it; after them: it is stopped. */
export const setup = (): (() => Promise<void>) => announcePostgres();

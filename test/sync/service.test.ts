import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres, openSqlite } from '../../src/server/index.ts';
import { sharedPostgres } from './postgres.ts';
import { promiseTheContract } from './service-contract.ts';

promiseTheContract('SQLite', () => openSqlite(join(mkdtempSync(join(tmpdir(), 'relay-')), 'sync.sqlite')));
promiseTheContract('PostgreSQL', async () => openPostgres(await (await sharedPostgres()).database()));
// As CockroachDB has it, and as it shows whether what the engine gives up is tried again.
promiseTheContract('PostgreSQL that serialises', async () =>
  openPostgres(`${await (await sharedPostgres()).database()}&options=${encodeURIComponent('-c default_transaction_isolation=serializable')}`),
);

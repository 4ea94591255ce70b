// Our half of the comparison: the real service on a durable SQLite file, and two vaults whose sync is on. Prints one line of JSON.
// Argument: the number of edits of each client.
import 'fake-indexeddb/auto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSyncService, createWebServer, listen, openSqlite, stop } from '../../../src/server/index.ts';
import { loadSync, type Sync, type SyncWorld } from '../../../src/sync/index.ts';
import { openVault, type Vault } from '../../../src/vault/index.ts';

const edits = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'beside-ours-'));
const store = await openSqlite(join(folder, 'sync.sqlite'));
const server = createWebServer({ service: createSyncService({ store, rates: null }) });
let wire = 0;
const open = new Set<Socket>();
server.on('connection', (socket) => {
  open.add(socket);
  socket.on('close', () => {
    open.delete(socket);
    wire += socket.bytesRead + socket.bytesWritten;
  });
});
const base = `http://localhost:${await listen(server, 0)}`;

const worldOf = (): SyncWorld => {
  let last: Promise<unknown> = Promise.resolve();
  const kept = new Map<string, string>();
  return {
    now: Date.now,
    elapsed: () => performance.now(),
    random: Math.random,
    after: (wait, callback) => {
      const timer = setTimeout(callback, wait);
      return () => clearTimeout(timer);
    },
    onWake: () => () => undefined,
    visible: () => true,
    exclusive: (work) => {
      const mine = last.then(work, work);
      last = mine.catch(() => undefined);
      return mine;
    },
    network: { base, fetch, online: () => true },
    origin: base,
    storage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
  };
};

const must = <T extends { readonly ok: boolean }>(outcome: T): T => {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome;
};
const startClient = async (name: string): Promise<{ readonly vault: Vault; readonly sync: Sync }> => {
  const vault = await openVault({ name });
  return { vault, sync: await loadSync(vault, worldOf()) };
};

const [a, b] = [await startClient('a'), await startClient('b')];
must(await a.sync.turnOn({ deviceName: 'a' }));
must(await b.sync.joinByWords((await a.sync.words()).join(' '), { deviceName: 'b', mine: 'join' }));
const clients = [a, b];

const began = performance.now();
for (let n = 0; n < edits; n += 1) {
  for (const [index, { vault }] of clients.entries()) {
    const outcome = await vault.edit('edit', [{ record: `unit/${index}/${n}`, field: 'mark', value: n % 21 }, { record: `unit/${index}/${n}`, field: 'status', value: 'taken' }]);
    if (!outcome.saved) throw new Error(`not saved: ${outcome.reason}`);
  }
}
const written = performance.now() - began;
const count = ({ vault }: { readonly vault: Vault }): number => [...vault.state().keys()].filter((key) => key.startsWith('unit/')).length;
while (clients.some((client) => count(client) < 2 * edits)) await Promise.all(clients.map(({ sync }) => sync.now()));
const converged = performance.now() - began;
const onWire = wire + [...open].reduce((sum, { bytesRead, bytesWritten }) => sum + bytesRead + bytesWritten, 0);
for (const { sync, vault } of clients) {
  sync.close();
  vault.close();
}
await stop(server);
await store.close();
const stored = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
console.log(JSON.stringify({ written, converged, onWire, stored, memory: process.memoryUsage().rss }));
rmSync(folder, { recursive: true, force: true });
process.exit(0);

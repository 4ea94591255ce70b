// The PouchDB half of the comparison: a server that speaks CouchDB's protocol on a durable LevelDB, and two clients in memory that sync
// with it live. Prints one line of JSON. Arguments: the folder with the packages, the number of edits of each client.
import { createRequire } from 'node:module';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [packages, edits] = [process.argv[2], Number(process.argv[3])];
const load = createRequire(join(resolve(packages), 'package.json'));
const express = load('express');
const PouchDB = load('pouchdb-core')
  .plugin(load('pouchdb-adapter-leveldb'))
  .plugin(load('pouchdb-adapter-memory'))
  .plugin(load('pouchdb-adapter-http'))
  .plugin(load('pouchdb-replication'))
  .plugin(load('pouchdb-mapreduce'));

const folder = mkdtempSync(join(tmpdir(), 'beside-pouchdb-'));
const sizeOf = (path) => readdirSync(path, { recursive: true, withFileTypes: true }).reduce((sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0), 0);

const app = express();
const Durable = PouchDB.defaults({ prefix: `${folder}/`, adapter: 'leveldb' });
app.use('/', load('express-pouchdb')(Durable, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: join(folder, 'log.txt') }));

let wire = 0;
const open = new Set();
const server = app.listen(0, '127.0.0.1');
server.on('connection', (socket) => {
  open.add(socket);
  socket.on('close', () => {
    open.delete(socket);
    wire += socket.bytesRead + socket.bytesWritten;
  });
});
await new Promise((resolve) => server.once('listening', resolve));
const address = `http://127.0.0.1:${server.address().port}/dossier`;

const clients = ['a', 'b'].map((name) => new PouchDB(name, { adapter: 'memory' }));
const syncs = clients.map((client) => PouchDB.sync(client, address, { live: true, retry: true }));
const began = performance.now();
for (let n = 0; n < edits; n += 1) {
  for (const [index, client] of clients.entries()) await client.put({ _id: `unit/${index}/${n}`, mark: n % 21, status: 'taken' });
}
const written = performance.now() - began;
const isConverged = async () => (await Promise.all(clients.map((client) => client.info()))).every(({ doc_count }) => doc_count === 2 * edits);
while (!(await isConverged())) await new Promise((resolve) => setTimeout(resolve, 10));
const converged = performance.now() - began;
for (const sync of syncs) sync.cancel();
const onWire = wire + [...open].reduce((sum, { bytesRead, bytesWritten }) => sum + bytesRead + bytesWritten, 0);
console.log(JSON.stringify({ written, converged, onWire, stored: sizeOf(join(folder, 'dossier')), memory: process.memoryUsage().rss }));
rmSync(folder, { recursive: true, force: true });
process.exit(0);

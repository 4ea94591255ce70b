import { parseArgs } from 'node:util';
import { besidePouchdb, type Cost } from './beside-pouchdb/beside.ts';
import { sealingCost } from './sealing.ts';
import { vaultStart } from './vault-start.ts';

/**
 * Measures what sync costs on a device and prints figures; nothing here passes or fails by the clock. The comparison with PouchDB fetches
 * its packages into node_modules/.cache when they are not there; `--no-pouchdb` leaves it out.
 *
 *   npm run bench:sync -- [--edits N] [--runs N] [--no-pouchdb] [--json]
 */
const { values: options } = parseArgs({
  options: {
    edits: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    pouchdb: { type: 'boolean', default: true },
    json: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
const edits = Number(options.edits);

const sealing = await sealingCost();
const before = process.memoryUsage().heapUsed;
const start = await vaultStart(5000);
const heap = process.memoryUsage().heapUsed - before;
const beside = options.pouchdb ? await besidePouchdb(edits / 2, Number(options.runs)) : null;

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
const costLine = (name: string, { written, converged, onWire, stored, memory }: Cost): string =>
  `  ${name.padEnd(10)} saved after ${written.toFixed(0)} ms, the same on both after ${converged.toFixed(0)} ms (${(converged - written).toFixed(0)} after the last edit); ${kb(onWire)} over the network, ${kb(stored)} on the server's disk, ${(memory / 1e6).toFixed(0)} MB of memory`;

if (options.json) console.log(JSON.stringify({ sealing, start, heap, beside }));
else {
  console.log(`sealed ${sealing.sealed.toFixed(0)} and opened ${sealing.opened.toFixed(0)} envelopes a second; an edit is ${sealing.json.toFixed(0)} bytes of JSON, ${sealing.bytes.toFixed(0)} sealed`);
  console.log(`start of a sealed vault with 5,000 changes: ${start.toFixed(0)} ms, ${(heap / 1e6).toFixed(1)} MB of heap with its simulated database`);
  if (beside !== null) {
    console.log(`${edits} edits from two clients, until both hold them:`);
    console.log(costLine('this app', beside.ours));
    console.log(costLine('PouchDB', beside.theirs));
  }
}
process.exit(0);

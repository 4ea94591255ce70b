import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';

const run = promisify(execFile);
const here = import.meta.dirname;
/** Where the packages of the comparison are kept between two runs. */
const FOLDER = join('node_modules', '.cache', 'beside-pouchdb');

const Cost = z.object({ written: z.number(), converged: z.number(), onWire: z.number(), stored: z.number(), memory: z.number() });
/**
 * What so many edits from two clients cost until both hold all: milliseconds until the last edit was saved on its own device and until
 * both had everything, bytes over the network and on the server's disk, and the memory of the process with both clients and the server.
 */
export type Cost = z.infer<typeof Cost>;

const side = async (program: string, ...parameters: readonly string[]): Promise<Cost> => {
  const { stdout } = await run(process.execPath, [join(here, program), ...parameters], { maxBuffer: 64 * 1024 * 1024 });
  return Cost.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
};

const install = async (): Promise<void> => {
  await mkdir(FOLDER, { recursive: true });
  await cp(join(here, 'package.json'), join(FOLDER, 'package.json'));
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: FOLDER });
};

/** The same edits, `edits` from each of two clients, with this app and with PouchDB and a server that speaks CouchDB's protocol; interleaved, the medians of so many runs. */
export const besidePouchdb = async (edits: number, runs = 3): Promise<{ readonly ours: Cost; readonly theirs: Cost }> => {
  await install();
  const costs: { readonly ours: Cost; readonly theirs: Cost }[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    costs.push({ ours: await side('our-side.ts', String(edits)), theirs: await side('pouchdb-side.js', FOLDER, String(edits)) });
  }
  const median = (of: (cost: (typeof costs)[number]) => number): number => costs.map(of).toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
  const medians = (whose: 'ours' | 'theirs'): Cost => ({
    written: median((cost) => cost[whose].written),
    converged: median((cost) => cost[whose].converged),
    onWire: median((cost) => cost[whose].onWire),
    stored: median((cost) => cost[whose].stored),
    memory: median((cost) => cost[whose].memory),
  });
  return { ours: medians('ours'), theirs: medians('theirs') };
};

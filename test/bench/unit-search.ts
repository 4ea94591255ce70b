import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createUnitIndex, type Findable } from '../../src/search/index.ts';
import { manyUnits } from './many-units.ts';

/** What students type, letter by letter: words, starts, compounds, slips, codes, English, and what is nowhere. */
const typed = ['statistiek', 'statsitiek', 'inleiding tot de bio', 'OD1000', 'boekhoudn', 'sociale ethiek', 'accounting', 'economie', 'karlomi', 'zeilboot', 'praktijk project werkveld'];
const strokes = typed.flatMap((query) => Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)));
const SHOWN = 60;
const ROUNDS = 9;

/** What searching in so many units costs: milliseconds a key stroke and to build, bytes of the heap. */
export interface SearchCost {
  readonly units: number;
  readonly build: number;
  readonly heap: number;
  readonly p50: number;
  readonly p99: number;
}

/** The heap that is in use, after what is unused has gone. */
const heapInUse = (): number => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed;
};

const strike = (index: ReturnType<typeof createUnitIndex<Findable>>, query: string): number => {
  const start = performance.now();
  const found = index.find(query);
  const hits = found.units.length > 0 ? found : index.findNear(query);
  for (const unit of hits.units.slice(0, SHOWN)) hits.mark(unit);
  return performance.now() - start;
};

/** Builds an index of a generated guide and types in it. */
export const searchCost = (count: number): SearchCost => {
  const units = manyUnits(count);
  const before = heapInUse();
  const start = performance.now();
  const index = createUnitIndex();
  index.add(units);
  const build = performance.now() - start;
  const heap = heapInUse() - before;
  for (const query of strokes) strike(index, query);
  // Of each stroke the middle of its rounds: what else the machine did in one of them is not the stroke's.
  const times = strokes
    .map((query) => Array.from({ length: ROUNDS }, () => strike(index, query)).toSorted((one, other) => one - other)[ROUNDS >> 1] ?? 0)
    .toSorted((one, other) => one - other);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { units: count, build, heap, p50: at(0.5), p99: at(0.99) };
};

/**
 * The student's data as the proof understands them, written down a second time and apart from the app's: registers of values, each named
 * by the change that wrote it. Immutable.
 */
export interface Dot {
  readonly w: string;
  readonly n: number;
}
export interface Value extends Dot {
  readonly at: number;
  readonly v: string;
}
export interface Operation {
  readonly field: string;
  readonly seen: readonly Dot[];
  readonly v?: string;
}
export interface Change extends Dot {
  readonly at: number;
  /** The version of the app that made it. */
  readonly version: number;
  readonly operations: readonly Operation[];
  /** Makes it as large as it must be. */
  readonly ballast?: string;
}
export type Reach = Readonly<Record<string, readonly number[]>>;
export interface Registers {
  readonly fields: ReadonlyMap<string, readonly Value[]>;
  /** Every change that is part of `fields`, by writer. */
  readonly applied: ReadonlyMap<string, ReadonlySet<number>>;
  /** Changes that wait for one that they build on. */
  readonly held: readonly Change[];
}

/** Wrong ways of merging that the proof must find. */
export type MergeBug = 'clock-wins' | 'last-arrival' | 'no-hold-back' | 'none';

export const nothing: Registers = { fields: new Map(), applied: new Map(), held: [] };
const same = (a: Dot, b: Dot): boolean => a.w === b.w && a.n === b.n;
export const isApplied = ({ applied }: Registers, { w, n }: Dot): boolean => applied.get(w)?.has(n) === true;
export const isKnown = (registers: Registers, dot: Dot): boolean => isApplied(registers, dot) || registers.held.some((other) => same(other, dot));
export const valuesOf = ({ fields }: Registers, field: string): readonly Value[] => fields.get(field) ?? [];

const withApplied = (registers: Registers, { w, n }: Dot): ReadonlyMap<string, ReadonlySet<number>> =>
  new Map(registers.applied).set(w, new Set([...(registers.applied.get(w) ?? []), n]));

const apply = (registers: Registers, change: Change, bug: MergeBug): Registers => {
  const fields = new Map(registers.fields);
  for (const { field, seen, v } of change.operations) {
    const others = (fields.get(field) ?? []).filter((value) => !seen.some((dot) => same(dot, value)));
    const mine: readonly Value[] = v === undefined ? [] : [{ w: change.w, n: change.n, at: change.at, v }];
    const both = [...others, ...mine];
    const newest = both.toSorted((a, b) => b.at - a.at || (a.w < b.w ? 1 : -1)).slice(0, 1);
    const left = bug === 'clock-wins' ? newest : bug === 'last-arrival' ? mine : both;
    if (left.length === 0) fields.delete(field);
    else fields.set(field, left);
  }
  return { fields, applied: withApplied(registers, change), held: registers.held.filter((other) => !same(other, change)) };
};

const settle = (registers: Registers, bug: MergeBug): Registers => {
  let now = registers;
  for (;;) {
    const ready = now.held.find((change) => bug === 'no-hold-back' || change.operations.every(({ seen }) => seen.every((dot) => isApplied(now, dot))));
    if (ready === undefined) return now;
    now = apply(now, ready, bug);
  }
};

/** With one change more; what is known changes nothing. */
export const withChange = (registers: Registers, change: Change, bug: MergeBug = 'none'): Registers =>
  isKnown(registers, change) ? registers : settle({ ...registers, held: [...registers.held, change] }, bug);

/** What two know together: a value goes only when the other knows its change and has it no longer. */
export const joined = (a: Registers, b: Registers, bug: MergeBug = 'none'): Registers => {
  const fields = new Map<string, readonly Value[]>();
  for (const field of new Set([...a.fields.keys(), ...b.fields.keys()])) {
    const [ours, theirs] = [valuesOf(a, field), valuesOf(b, field)];
    const kept = ours.filter((value) => theirs.some((other) => same(other, value)) || !isApplied(b, value));
    const added = theirs.filter((value) => !ours.some((other) => same(other, value)) && !isApplied(a, value));
    const both = [...kept, ...added];
    const left = bug === 'clock-wins' ? both.toSorted((x, y) => y.at - x.at || (x.w < y.w ? 1 : -1)).slice(0, 1) : bug === 'last-arrival' && added.length > 0 ? added : both;
    if (left.length > 0) fields.set(field, left);
  }
  const applied = new Map(a.applied);
  for (const [w, ns] of b.applied) applied.set(w, new Set([...(applied.get(w) ?? []), ...ns]));
  const known: Registers = { fields, applied, held: [] };
  const waiting = [...a.held, ...b.held].filter((change, index, all) => !isApplied(known, change) && all.findIndex((other) => same(other, change)) === index);
  return settle({ ...known, held: waiting }, bug);
};

/** What is on the screen, in an order of its own. */
export const screenOf = ({ fields }: Registers): ReadonlyMap<string, readonly string[]> =>
  new Map([...fields].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([field, values]) => [field, values.map(({ v }) => v).toSorted()]));

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { digestText, type Vector } from './protocol/index.ts';

/** Up to which change of each writer somebody holds everything. */
export type Held = ReadonlyMap<string, number>;
/** One change by its name. */
export interface Named {
  readonly writer: string;
  readonly n: number;
}
/** What is known of one writer: everything up to `upTo`, and a few `beyond`. The same shape as the vault's `seen`. */
export type SeenOf = ReadonlyMap<string, { readonly upTo: number; readonly beyond: readonly number[] }>;

export const heldOf = (vector: Vector): Held => new Map(vector.map(({ w, n }) => [w, n]));
export const vectorOf = (held: Held): Vector => [...held].flatMap(([w, n]) => (n > 0 ? [{ w, n }] : [])).toSorted((a, b) => (a.w < b.w ? -1 : 1));

/** What two together hold. */
export const together = (a: Held, b: Held): Held => {
  const joined = new Map(a);
  for (const [writer, n] of b) joined.set(writer, Math.max(n, joined.get(writer) ?? 0));
  return joined;
};

/** What is held once these changes are too. */
export const withChanges = (held: Held, changes: readonly Named[]): Held => together(held, reach(changes));
const reach = (changes: readonly Named[]): Held => {
  const most = new Map<string, number>();
  for (const { writer, n } of changes) most.set(writer, Math.max(n, most.get(writer) ?? 0));
  return most;
};

/** True when the first reaches everything that the second does. */
export const covers = (held: Held, other: Held): boolean => [...other].every(([writer, n]) => n <= (held.get(writer) ?? 0));

/** SHA-256 of what is held, as the protocol has it. */
export const digestOf = (held: Held): string => bytesToHex(sha256(utf8ToBytes(digestText(vectorOf(held)))));

/** How many changes that are known here `held` does not reach. */
export const notHeld = (seen: SeenOf, held: Held): number => {
  let count = 0;
  for (const [writer, { upTo, beyond }] of seen) {
    const reached = held.get(writer) ?? 0;
    count += Math.max(0, upTo - reached) + beyond.filter((n) => n > reached).length;
  }
  return count;
};

/** True when everything that `held` reaches is known here. */
export const knowsAll = (seen: SeenOf, held: Held): boolean => {
  for (const [writer, n] of held) {
    const known = seen.get(writer);
    const upTo = known?.upTo ?? 0;
    if (n <= upTo) continue;
    const later = new Set(known?.beyond.filter((other) => other <= n));
    if (later.size < n - upTo) return false;
  }
  return true;
};

/** True when something known here is neither held there nor on its way (`waiting`). */
export const lacks = (seen: SeenOf, held: Held, waiting: readonly Named[]): boolean => {
  const onItsWay = waiting.filter(({ writer, n }) => n > (held.get(writer) ?? 0)).length;
  return notHeld(seen, held) > onItsWay;
};

const named = (writer: string, n: number): string => `${writer}:${n}`;

/** The changes known after a gap: no vector reaches them. */
export const beyondOf = (seen: SeenOf): readonly string[] => [...seen].flatMap(([writer, { beyond }]) => beyond.map((n) => named(writer, n)));

/** What is known without the changes of this list that come after a gap. */
export const without = (seen: SeenOf, carried: ReadonlySet<string>): SeenOf =>
  carried.size === 0 ? seen : new Map([...seen].map(([writer, { upTo, beyond }]) => [writer, { upTo, beyond: beyond.filter((n) => !carried.has(named(writer, n))) }]));

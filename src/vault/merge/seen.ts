/** One change, named by who wrote it and the how-manieth of that writer it is, from 1. */
export interface Dot {
  readonly writer: string;
  readonly n: number;
}

/** Which changes of one writer are known: all up to `upTo`, and a few `beyond` (ascending) where others are missing between. */
export interface WriterSeen {
  readonly upTo: number;
  readonly beyond: readonly number[];
}

/** Which changes are known, per writer: a version vector that also holds what arrived before its turn. */
export type Seen = ReadonlyMap<string, WriterSeen>;

export const sameDot = (a: Dot, b: Dot): boolean => a.writer === b.writer && a.n === b.n;

/** True when the change is known. */
export const hasSeen = (seen: Seen, { writer, n }: Dot): boolean => {
  const known = seen.get(writer);
  return known !== undefined && (n <= known.upTo || known.beyond.includes(n));
};

/** What is known of a writer, in its shortest form. */
export const writerSeen = (upTo: number, beyond: readonly number[]): WriterSeen => {
  const later = [...new Set(beyond)].filter((n) => n > upTo).toSorted((a, b) => a - b);
  let reached = upTo;
  while (later[0] === reached + 1) {
    later.shift();
    reached++;
  }
  return { upTo: reached, beyond: later };
};

/** What is known of a writer once one more of its changes is. */
export const withDot = (known: WriterSeen | undefined, n: number): WriterSeen =>
  known?.upTo === n - 1 && known.beyond.length === 0 ? { upTo: n, beyond: [] } : writerSeen(known?.upTo ?? 0, [...(known?.beyond ?? []), n]);

/** What two sides know together. */
export const joinSeen = (a: Seen, b: Seen): Seen => {
  const joined = new Map(a);
  for (const [writer, theirs] of b) {
    const ours = joined.get(writer);
    joined.set(
      writer,
      ours === undefined ? theirs : writerSeen(Math.max(ours.upTo, theirs.upTo), [...ours.beyond, ...theirs.beyond]),
    );
  }
  return joined;
};

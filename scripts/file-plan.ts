/** A piece of the app that is needed as a whole or not at all, as the bundler finds it. */
export interface Piece {
  readonly id: string;
  readonly bytes: number;
  /** The pieces that it needs at once. */
  readonly needs: readonly string[];
}

/** A screen or sheet that is fetched when it is first opened: the piece that it begins with, and how much its first load counts. */
export interface Opening {
  readonly piece: string;
  readonly weight: number;
}

type File = readonly Piece[];

const closure = <Key>(start: readonly Key[], next: (key: Key) => Iterable<Key>): ReadonlySet<Key> => {
  const reached = new Set(start);
  for (const key of reached) for (const one of next(key)) reached.add(one);
  return reached;
};

const bytesOf = (file: File): number => file.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * What all first loads cost together: a file that is fetched brings all that is in it, and fetches what any of that needs. The square of the bytes counts:
 * what comes on top of a heavy first load is felt more.
 */
const costOf = (files: readonly File[], openings: readonly Opening[], request: number): number => {
  const fileOf = new Map(files.flatMap((file) => file.map(({ id }) => [id, file] as const)));
  const within = (ids: readonly string[]): readonly File[] => ids.map((id) => fileOf.get(id)).filter((file) => file !== undefined);
  const neededBy = new Map(files.map((file) => [file, new Set(file.flatMap(({ needs }) => within(needs)))]));
  const price = new Map(files.map((file) => [file, bytesOf(file) + request]));
  return openings.reduce((sum, { piece, weight }) => {
    const first = fileOf.get(piece);
    const fetched = first === undefined ? [] : [...closure([first], (file) => neededBy.get(file) ?? [])];
    return sum + weight * fetched.reduce((all, file) => all + (price.get(file) ?? 0), 0) ** 2;
  }, 0);
};

const weightOf = (openings: Iterable<Opening>): number => [...openings].reduce((sum, { weight }) => sum + weight, 0);

/** What a merge saves and wastes by itself, without what the two files fetch in their turn: requests of who asks for both, bytes of who asks for one. */
const savingOf = (a: File, b: File, ofA: ReadonlySet<Opening>, ofB: ReadonlySet<Opening>, request: number): number =>
  request * weightOf(ofA.intersection(ofB)) - bytesOf(b) * weightOf(ofA.difference(ofB)) - bytesOf(a) * weightOf(ofB.difference(ofA));

/** Of the pairs that promise most so many are priced at each step. */
const PRICED = 24;

/**
 * Which pieces are put into one file, so that the first loads of all screens together cost least. Begins with a file for each piece and merges the pair
 * that saves most, until none saves. `request` is what one more request costs, in bytes. Pure; the same pieces give the same files.
 */
export const planFiles = (pieces: readonly Piece[], openings: readonly Opening[], request: number): readonly (readonly string[])[] => {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const askers = new Map<string, Set<Opening>>(pieces.map(({ id }) => [id, new Set()]));
  for (const opening of openings) {
    for (const id of closure([opening.piece], (one) => (byId.get(one)?.needs ?? []).filter((need) => byId.has(need)))) askers.get(id)?.add(opening);
  }
  const askersOf = (file: File): ReadonlySet<Opening> => new Set(file.flatMap(({ id }) => [...(askers.get(id) ?? [])]));

  let files: readonly File[] = pieces.map((piece) => [piece]);
  let cost = costOf(files, openings, request);
  for (;;) {
    const asked = files.map((file) => ({ file, openings: askersOf(file) }));
    const pairs = asked.flatMap(({ file: a, openings: ofA }, at) =>
      asked.slice(at + 1).map(({ file: b, openings: ofB }) => ({ a, b, promise: savingOf(a, b, ofA, ofB, request) })),
    );
    const best = pairs
      .toSorted((one, other) => other.promise - one.promise)
      .slice(0, PRICED)
      .map(({ a, b }) => {
        const merged = [...files.filter((file) => file !== a && file !== b), [...a, ...b]];
        return { merged, cost: costOf(merged, openings, request) };
      })
      .reduce<{ readonly merged: readonly File[]; readonly cost: number } | null>((least, one) => (least === null || one.cost < least.cost ? one : least), null);
    if (best === null || best.cost >= cost) return files.map((file) => file.map(({ id }) => id));
    ({ cost } = best);
    files = best.merged;
  }
};

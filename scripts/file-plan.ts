/** A piece of the app that is needed as a whole or not at all, as the bundler finds it. */
export interface Piece {
  readonly id: string;
  readonly bytes: number;
  /** The pieces that it needs at once. */
  readonly needs: readonly string[];
}

/** What is fetched when a screen or sheet is first opened: the pieces that it begins with, and how much this first load counts. */
export interface Opening {
  readonly pieces: readonly string[];
  readonly weight: number;
}

interface File {
  readonly pieces: readonly Piece[];
  readonly bytes: number;
}

const closure = <Key>(start: readonly Key[], next: (key: Key) => Iterable<Key>): ReadonlySet<Key> => {
  const reached = new Set(start);
  for (const key of reached) for (const one of next(key)) reached.add(one);
  return reached;
};

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, one) => sum + one, 0);

/** What a plan of files fetches: with each file all that it needs, and for each opening all that it asks for. */
interface Fetched {
  readonly withFile: ReadonlyMap<File, ReadonlySet<File>>;
  readonly openings: readonly { readonly weight: number; readonly files: ReadonlySet<File>; readonly price: number }[];
}

const priceOf = (files: Iterable<File>, request: number): number => sumOf([...files].map(({ bytes }) => bytes + request));

const fetchedIn = (files: readonly File[], openings: readonly Opening[], request: number): Fetched => {
  const fileOf = new Map(files.flatMap((file) => file.pieces.map(({ id }) => [id, file] as const)));
  const neededBy = new Map(files.map((file) => [file, new Set(file.pieces.flatMap(({ needs }) => needs.flatMap((id) => fileOf.get(id) ?? [])))]));
  const withFile = new Map(files.map((file) => [file, closure([file], (one) => neededBy.get(one) ?? [])]));
  return {
    withFile,
    openings: openings.map((opening) => {
      const first = opening.pieces.flatMap((id) => fileOf.get(id) ?? []);
      const fetched = new Set(first.flatMap((file) => [...(withFile.get(file) ?? [])]));
      return { weight: opening.weight, files: fetched, price: priceOf(fetched, request) };
    }),
  };
};

/**
 * What all openings cost less once two files are one: who asks for either fetches both, and what these need. The cube of what an opening fetches
 * counts: what comes on top of a heavy first load is felt more.
 */
const savingOf = ({ withFile, openings }: Fetched, a: File, b: File, request: number): number => {
  const both = [...(withFile.get(a) ?? []), ...(withFile.get(b) ?? [])];
  return sumOf(
    openings.map(({ weight, files, price }) => {
      if (!files.has(a) && !files.has(b)) return 0;
      const merged = price + priceOf(new Set(both.filter((file) => !files.has(file))), request) - request;
      return weight * (price ** 3 - merged ** 3);
    }),
  );
};

/** Of the pairs that promise most so many are priced at each step. */
const PRICED = 150;

/** The pairs that promise most by themselves, without what they fetch in their turn: requests of who asks for both, bytes of who asks for one. */
const promising = (files: readonly File[], { openings }: Fetched, request: number): readonly (readonly [File, File])[] => {
  const asked = files.map((file) => {
    const weights = openings.map((opening) => (opening.files.has(file) ? opening.weight : 0));
    return { file, weights, all: sumOf(weights) };
  });
  const pairs = asked.flatMap((a, at) =>
    asked.slice(at + 1).map((b) => {
      const common = a.weights.reduce((sum, weight, of) => ((b.weights[of] ?? 0) === 0 ? sum : sum + weight), 0);
      return { pair: [a.file, b.file] as const, promise: request * common - b.file.bytes * (a.all - common) - a.file.bytes * (b.all - common) };
    }),
  );
  return pairs
    .toSorted((one, other) => other.promise - one.promise)
    .slice(0, PRICED)
    .map(({ pair }) => pair);
};

/**
 * Which pieces are put into one file, so that the first loads of all screens together cost least. Begins with a file for each piece and merges the pair
 * that saves most, until none saves. `request` is what one more request costs, in bytes. Pure; the same pieces give the same files.
 */
export const planFiles = (pieces: readonly Piece[], openings: readonly Opening[], request: number): readonly (readonly string[])[] => {
  let files: readonly File[] = pieces.map((piece) => ({ pieces: [piece], bytes: piece.bytes }));
  for (;;) {
    const fetched = fetchedIn(files, openings, request);
    const priced = promising(files, fetched, request).map((pair) => ({ pair, saving: savingOf(fetched, ...pair, request) }));
    const best = priced.toSorted((one, other) => other.saving - one.saving)[0];
    if (best === undefined || best.saving <= 0) return files.map((file) => file.pieces.map(({ id }) => id));
    const [a, b] = best.pair;
    files = [...files.filter((file) => file !== a && file !== b), { pieces: [...a.pieces, ...b.pieces], bytes: a.bytes + b.bytes }];
  }
};

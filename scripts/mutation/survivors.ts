import type { Mutant } from './sandbox.ts';

/** Names a mutant by what it changes, not by where: lines move. */
export const keyOf = ({ file, mutator, original, replacement }: Omit<Mutant, 'id' | 'line' | 'column'>): string =>
  [file, mutator, original, replacement].join(' | ').replaceAll('`', "'");

const ROW = /^\| `(.+?)` \| (\w+) \| `(.*?)` → `(.*?)` \| (.+) \|$/;

/** The survivors that docs/mutation.md explains: its table rows of file, kind, change and reason. */
export const explained = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').flatMap((line) => {
      const [, file, mutator, original, replacement, reason] = ROW.exec(line) ?? [];
      return file === undefined || mutator === undefined || original === undefined || replacement === undefined || reason === undefined
        ? []
        : [[[file, mutator, original, replacement].join(' | '), reason] as const];
    }),
  );

/** Some of the items, always the same for one seed. */
export const sampled = <T>(items: readonly T[], count: number, seed: number): readonly T[] => {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return items
    .map((item) => ({ item, rank: next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ item }) => item);
};

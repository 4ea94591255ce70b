import { fold, rangesOf, wordsOf, type Ranges } from './folded.ts';
import { slipsIn, slipsToStart } from './slips.ts';

/** What a unit is found by. */
export interface Findable {
  readonly code: string;
  readonly title: string;
  /** The title in another language. */
  readonly otherTitle?: string | undefined;
}

/** A unit found, with what to mark in its titles and code. */
export interface Found<Unit extends Findable = Findable> {
  readonly unit: Unit;
  readonly title: Ranges;
  readonly otherTitle: Ranges;
  readonly code: Ranges;
}

/** Units in the order of the best first; what is shown of them is marked only then. */
export interface Hits<Unit extends Findable> {
  readonly units: readonly Unit[];
  readonly mark: (unit: Unit) => Found<Unit>;
}

/** Units, ready to be searched at every key stroke. */
export interface UnitIndex<Unit extends Findable = Findable> {
  readonly add: (units: readonly Unit[]) => void;
  /** Takes out units that were added: the same objects. */
  readonly remove: (units: readonly Unit[]) => void;
  readonly size: () => number;
  /**
   * The units in whose titles or code every word of the query stands, whatever its accents and capitals: the code itself first, then titles that
   * begin with the query, then words that begin so, then what stands inside of words; of as good the shortest title.
   */
  readonly find: (query: string) => Hits<Unit>;
  /** The units in whose titles words stand that are nearly those typed, for when nothing is found as it was typed: those with the fewest slips first. */
  readonly findNear: (query: string) => Hits<Unit>;
}

interface Entry<Unit> {
  readonly unit: Unit;
  readonly title: string;
  readonly otherTitle: string;
  readonly code: string;
}

/** Words with a hyphen or point between them are one word too: `e-commerce` is found by `ecommerce`. */
const termsOf = (text: string): ReadonlySet<string> => {
  const joined = text.match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)+/gu) ?? [];
  return new Set([...wordsOf(text), ...joined.map((one) => fold(one.replaceAll(/[-.]/g, '')))]);
};

/** From better to worse; what stands in tens leaves room for slips. */
const rank = { code: 0, start: 1, otherStart: 2, words: 3, inside: 4, near: 10 } as const;
const RANKS = 100;
const LONGEST = 1000;
const MOST_ENTRIES = 1_000_000;

/** From how many letters a typed word is looked for inside longer ones; two are enough with a digit, as of a code. */
const isPart = (word: string): boolean => word.length >= (/\d/.test(word) ? 2 : 3);

/** How well each entry answers the words so far. */
interface Matching {
  /** Per entry how many words of the query stand in it, of those looked at so far. */
  readonly words: Uint8Array;
  /** Per entry the worst of how they stand there, or the sum of their slips. */
  readonly cost: Uint8Array;
}

/** An empty index. Built once, it answers by what words its titles have: no title is looked at that has none of them. */
export const createUnitIndex = <Unit extends Findable>(): UnitIndex<Unit> => {
  let entries: (Entry<Unit> | undefined)[] = [];
  let ids = new Map<Unit, number>();
  let vocabulary = new Map<string, number[]>();

  const add = (units: readonly Unit[]): void => {
    for (const unit of units) {
      const id = entries.length;
      const otherTitle = unit.otherTitle ?? '';
      entries.push({ unit, title: fold(unit.title), otherTitle: fold(otherTitle), code: fold(unit.code) });
      ids.set(unit, id);
      for (const term of termsOf(otherTitle === '' ? unit.title : `${unit.title}\n${otherTitle}`)) {
        const having = vocabulary.get(term);
        if (having === undefined) vocabulary.set(term, [id]);
        else having.push(id);
      }
    }
  };

  /** Once most is gone, what is left is put in an index of its own. */
  const compact = (): void => {
    const left = [...ids.keys()];
    entries = [];
    ids = new Map();
    vocabulary = new Map();
    add(left);
  };

  const take = ({ words, cost }: Matching, place: number, id: number, of: number, sum: boolean): void => {
    // The first way in which a word stands there is the best: the others come after it.
    if (words[id] !== place) return;
    words[id] = place + 1;
    const before = cost[id] ?? 0;
    cost[id] = sum ? before + of : Math.max(before, of);
  };

  /** Everything that holds a word as it was typed: words that begin with it before words that hold it inside. */
  const takeTyped = (matching: Matching, place: number, word: string, sum: boolean): void => {
    const inside: number[] = [];
    const look = (text: string, having: readonly number[]): void => {
      const at = text.indexOf(word);
      if (at > 0) for (const id of having) inside.push(id);
      else if (at === 0) for (const id of having) take(matching, place, id, sum ? 0 : rank.words, sum);
    };
    for (const [term, having] of vocabulary) look(term, having);
    for (const [id, entry] of entries.entries()) if (entry !== undefined) look(entry.code, [id]);
    if (isPart(word)) for (const id of inside) take(matching, place, id, sum ? 0 : rank.inside, sum);
  };

  const ranked = ({ words, cost }: Matching, wanted: number, rankOf: (entry: Entry<Unit>, cost: number) => number): readonly Unit[] => {
    const keys: number[] = [];
    for (let id = 0; id < entries.length; id += 1) {
      const entry = entries[id];
      if (entry === undefined || words[id] !== wanted) continue;
      const length = Math.min(entry.title.length, LONGEST - 1);
      keys.push((Math.min(rankOf(entry, cost[id] ?? 0), RANKS - 1) * LONGEST + length) * MOST_ENTRIES + id);
    }
    return [...Float64Array.from(keys).toSorted()].flatMap((key) => entries[key % MOST_ENTRIES]?.unit ?? []);
  };

  const matchingOf = (): Matching => ({ words: new Uint8Array(entries.length), cost: new Uint8Array(entries.length) });

  const hitsOf = (units: readonly Unit[], marks: readonly string[]): Hits<Unit> => ({
    units,
    mark: (unit) => ({ unit, title: rangesOf(unit.title, marks), otherTitle: rangesOf(unit.otherTitle ?? '', marks), code: rangesOf(unit.code, marks) }),
  });

  return {
    add,
    remove: (units) => {
      for (const unit of units) {
        const id = ids.get(unit);
        if (id === undefined) continue;
        entries[id] = undefined;
        ids.delete(unit);
      }
      if (entries.length > 2 * ids.size) compact();
    },
    size: () => ids.size,
    find: (query) => {
      const words = wordsOf(query);
      if (words.length === 0) return hitsOf([], []);
      const matching = matchingOf();
      for (const [place, word] of words.entries()) takeTyped(matching, place, word, false);
      const whole = fold(query).trim();
      const joined = words.join('');
      const units = ranked(matching, words.length, ({ title, otherTitle, code }, cost) => {
        if (code === whole || code === joined) return rank.code;
        if (title.startsWith(whole)) return rank.start;
        return otherTitle.startsWith(whole) ? rank.otherStart : cost;
      });
      return hitsOf(units, words);
    },
    findNear: (query) => {
      const words = wordsOf(query);
      if (words.every((word) => slipsIn(word) === 0)) return hitsOf([], []);
      const matching = matchingOf();
      const marks = new Set(words);
      for (const [place, word] of words.entries()) {
        takeTyped(matching, place, word, true);
        const most = slipsIn(word);
        const near: { readonly having: readonly number[]; readonly slips: number; readonly start: string }[] = [];
        for (const [term, having] of most === 0 ? [] : vocabulary) {
          // Who slips hardly slips in the first two letters both: most words need not be compared.
          if (term[0] !== word[0] && term[0] !== word[1] && term[1] !== word[1]) continue;
          const meant = slipsToStart(word, term, most);
          if (meant !== null) near.push({ having, slips: meant.slips, start: term.slice(0, meant.length) });
        }
        for (const { having, slips, start } of near.toSorted((one, other) => one.slips - other.slips)) {
          marks.add(start);
          for (const id of having) take(matching, place, id, slips, true);
        }
      }
      return hitsOf(
        ranked(matching, words.length, (_, slips) => rank.near + slips),
        [...marks],
      );
    },
  };
};

import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { fold } from './folded.ts';
import { termsOf } from './marks.ts';

/** A part of a text that is searched by itself: its title, its body. */
export interface TextField<Item> {
  readonly name: string;
  /** How much a word counts that stands here; 1 is as much as any. */
  readonly boost: number;
  readonly text: (item: Item) => string;
}

/** How a collection of texts is searched. */
export interface TextSearch<Item> {
  readonly fields: readonly TextField<Item>[];
  /** What people say and the texts do not: the words to look for instead. */
  readonly alsoCalled: Readonly<Record<string, readonly string[]>>;
  /** Words that say nothing of what a query is about. */
  readonly hollow: ReadonlySet<string>;
}

/** A text that was found. */
export interface TextFound<Item> {
  readonly item: Item;
  /** The words of the text by which it was found, as search compares them. */
  readonly terms: ReadonlySet<string>;
  /** The parts in which they stand. */
  readonly fields: ReadonlySet<string>;
}

/** Running texts, ready to be searched at every key stroke. */
export interface TextIndex<Item> {
  /**
   * The texts that have the words of a query, best first: as they were typed, begun, with a slip, by their stem or inside a compound. Where no text has all of
   * them, those that have most of the words that say what it is about.
   */
  readonly find: (query: string) => readonly TextFound<Item>[];
}

interface Entry<Item> {
  readonly id: number;
  readonly item: Item;
}

/** The shortest part of a word that is looked for inside longer ones: Dutch writes compounds as one word. */
const SHORTEST_PART = 4;
const MOST_COMPOUNDS = 30;

/** Endings of Dutch and English words that name one thing: tolereren and tolerantie, weigeren and weigering. Longest first. */
const ENDINGS = ['ation', 'antie', 'ating', 'atie', 'ance', 'eren', 'eerd', 'ing', 'ate', 'ed', 'en', 's'];
const SHORTEST_STEM = 5;

/** A typed word without its ending, when enough is left. */
const stemOf = (term: string): readonly string[] => {
  const ending = ENDINGS.find((one) => term.endsWith(one) && term.length - one.length >= SHORTEST_STEM);
  return ending === undefined ? [] : [term.slice(0, -ending.length)];
};

const isNumber = (term: string): boolean => /^\d+$/.test(term);

/** The words of a query that say what it is about: the long ones and the numbers, or all of them when there are none. */
const tellingOf = (typed: readonly string[], hollow: ReadonlySet<string>): readonly string[] => {
  const telling = typed.filter((word) => isNumber(word) || (word.length >= SHORTEST_PART && !hollow.has(word)));
  return telling.length > 0 ? telling : typed;
};

/** How many letters a typed word may differ: none in short words and numbers. */
const tolerance = (term: string): number | false => {
  if (term.length < 5 || /\d/.test(term)) return false;
  return term.length < 8 ? 1 : 2;
};

/** The first that finds something; the rest is not tried. */
const firstFull = (tries: readonly (() => readonly SearchResult[])[]): readonly SearchResult[] => {
  for (const attempt of tries) {
    const found = attempt();
    if (found.length > 0) return found;
  }
  return [];
};

/** Builds an index of texts; it answers by what they say now. */
export const createTextIndex = <Item>(items: readonly Item[], { fields, alsoCalled, hollow }: TextSearch<Item>): TextIndex<Item> => {
  const vocabulary = new Set<string>();
  const textIn = new Map(fields.map(({ name, text }) => [name, text]));
  const index = new MiniSearch<Entry<Item>>({
    fields: fields.map(({ name }) => name),
    extractField: ({ id, item }, name) => (name === 'id' ? id : textIn.get(name)?.(item)),
    processTerm: (term) => {
      const folded = fold(term);
      vocabulary.add(folded);
      return folded;
    },
  });
  index.addAll(items.map((item, id) => ({ id, item })));
  const boost = Object.fromEntries(fields.map((field) => [field.name, field.boost]));

  const compoundsOf = (term: string): readonly string[] =>
    term.length < SHORTEST_PART || isNumber(term)
      ? []
      : [...vocabulary].filter((word) => word.length > term.length && word.includes(term) && !word.startsWith(term)).slice(0, MOST_COMPOUNDS);

  const sayingOf = (term: string): readonly string[] => (Object.hasOwn(alsoCalled, term) ? (alsoCalled[term] ?? []) : []);

  /** Whatever a typed word is looked for by. */
  const formsOf = (term: string): readonly string[] => [term, ...sayingOf(term), ...stemOf(term), ...compoundsOf(term)];

  const wordQuery = (term: string): Query => ({
    combineWith: 'OR',
    queries: [
      term,
      { queries: [...sayingOf(term)], combineWith: 'AND', prefix: true, fuzzy: false, boostTerm: () => 0.8 },
      { queries: [...stemOf(term)], combineWith: 'OR', prefix: true, fuzzy: false, boostTerm: () => 0.5 },
      { queries: [...compoundsOf(term)], combineWith: 'OR', prefix: false, fuzzy: false, boostTerm: () => 0.4 },
    ],
  });

  const search = (terms: readonly string[], combineWith: 'AND' | 'OR'): readonly SearchResult[] =>
    index.search(
      { combineWith, queries: terms.map(wordQuery) },
      {
        boost,
        processTerm: fold,
        prefix: (term) => !isNumber(term),
        fuzzy: tolerance,
        weights: { fuzzy: 0.2, prefix: 0.5 },
      },
    );

  /** Where more of the words stand comes first; of as many, where they stand as they were typed; of those, the best. */
  const byWords = (results: readonly SearchResult[], words: readonly string[]): readonly SearchResult[] => {
    if (words.length < 2) return results;
    const forms = new Map(words.map((word) => [word, formsOf(word)]));
    const ranked = results.map((result) => ({
      result,
      present: words.filter((word) => forms.get(word)?.some((form) => result.queryTerms.includes(form))).length,
      asTyped: words.filter((word) => result.terms.some((term) => term.includes(word))).length,
    }));
    return ranked.toSorted((a, b) => b.present - a.present || b.asTyped - a.asTyped).map(({ result }) => result);
  };

  return {
    find: (query) => {
      const typed = termsOf(query);
      const telling = tellingOf(typed, hollow);
      if (telling.length === 0) return [];
      // A question has words that no text has; what most of it is about still finds its place.
      const tries = [() => search(typed, 'AND'), () => search(telling, 'AND'), () => search(telling, 'OR')];
      return byWords(firstFull(tries), telling).flatMap((result): readonly TextFound<Item>[] => {
        const item = items[Number(result.id)];
        return item === undefined ? [] : [{ item, terms: new Set(result.terms), fields: new Set(Object.values(result.match).flat()) }];
      });
    },
  };
};

import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { dutchOrEnglish } from '../../i18n/index.ts';
import type { Article, Paragraph, RegulationsPart, RulePack, Words } from '../../model/index.ts';
import { fold } from '../../search/index.ts';
import { authorityWords } from '../words/authorities.ts';
import type { CoverageKind } from './contents.ts';
import { fillNumbers } from './fill-numbers.ts';
import { excerptOf, marksIn, wordsOf, type Excerpt } from './marks.ts';

type Language = keyof Words;

interface Entry {
  readonly id: number;
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** Counted from 1 within its article. */
  readonly place: number;
}

/** A paragraph that was found, with what to mark. */
export interface Hit {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly place: number;
  readonly title: Excerpt;
  /** In the language in which it was found: the app's own where it can be. */
  readonly excerpt: Excerpt;
  readonly language: Language;
}

/** The regulations, ready to be searched at every key stroke in both languages. */
export interface RegulationsIndex {
  readonly search: (query: string, kind?: CoverageKind) => readonly Hit[];
}

const languages: readonly Language[] = ['nl', 'en'];
/** The shortest part of a word that is looked for inside longer ones: Dutch writes compounds as one word. */
const SHORTEST_PART = 4;
const MOST_COMPOUNDS = 30;

const textOf = ({ words, until, how }: Paragraph, language: Language, pack: RulePack): string =>
  fillNumbers([words, until, how].flatMap((one) => one?.[language] ?? []).join(' '), pack);

/** Endings of Dutch and English words that name one thing: tolereren and tolerantie, weigeren and weigering. Longest first. */
const ENDINGS = ['ation', 'antie', 'ating', 'atie', 'ance', 'eren', 'eerd', 'ing', 'ate', 'ed', 'en', 's'];
const SHORTEST_STEM = 5;

/** A typed word without its ending, when enough is left. */
const stemOf = (term: string): readonly string[] => {
  const ending = ENDINGS.find((one) => term.endsWith(one) && term.length - one.length >= SHORTEST_STEM);
  return ending === undefined ? [] : [term.slice(0, -ending.length)];
};

/** What students say and the regulations do not. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  herexamen: ['tweede', 'kans'],
  herexamens: ['tweede', 'kans'],
  herkansen: ['hernemen'],
  herkansing: ['tweede', 'kans'],
  buis: ['onvoldoende'],
  buizen: ['onvoldoende'],
  gebuisd: ['onvoldoende'],
  inschrijvingsgeld: ['studiegeld'],
  spieken: ['fraude'],
  punten: ['resultaten'],
  vak: ['opleidingsonderdeel'],
  vakken: ['opleidingsonderdelen'],
  resit: ['second', 'opportunity'],
  retake: ['second', 'opportunity'],
  sick: ['ill'],
  cheating: ['fraud'],
};

const isNumber = (term: string): boolean => /^\d+$/.test(term);

/** The words of a query that say what it is about: the long ones and the numbers, or all of them when there are none. */
const tellingOf = (typed: readonly string[]): readonly string[] => {
  const telling = typed.filter((word) => isNumber(word) || (word.length >= SHORTEST_PART && !/^arti(?:kel|cle)$/.test(word)));
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

/** `91`, `art. 91`, `artikel 91 §2`. */
const ARTICLE = /^\s*(?:art(?:ikel|icle|\.)?\s*)?(\d+)\s*(?:§\s*(\d+))?\s*$/i;

/** The places of the paragraphs of the article that a query names outright, in their order; those of the § that it names first. */
const namedBy = (query: string, entries: readonly Entry[]): readonly Entry[] => {
  const [, number, section] = ARTICLE.exec(query) ?? [];
  const own = entries.filter(({ article }) => article.id === number);
  const asked = section === undefined ? [] : own.filter(({ paragraph }) => new RegExp(`^§${section}\\b`).test(paragraph.id));
  return [...asked, ...own.filter((entry) => !asked.includes(entry))];
};

const entriesOf = (parts: readonly RegulationsPart[]): readonly Entry[] =>
  parts
    .flatMap(({ articles }) => articles.flatMap((article) => article.paragraphs.map((paragraph, index) => ({ article, paragraph, place: index + 1 }))))
    .map((entry, id) => ({ ...entry, id }));

/** Builds the index; the numbers of the pack are in it as the language of now writes them, so it is built anew for another. */
export const indexRegulations = (parts: readonly RegulationsPart[], pack: RulePack): RegulationsIndex => {
  const own = dutchOrEnglish();
  const entries = entriesOf(parts);
  const texts = new Map(entries.map(({ id, paragraph }) => [id, { nl: textOf(paragraph, 'nl', pack), en: textOf(paragraph, 'en', pack) }]));
  const vocabulary = new Set<string>();
  const index = new MiniSearch<Entry>({
    fields: ['reference', 'head', 'who', ...languages.flatMap((language) => [`title-${language}`, language])],
    extractField: ({ id, article, paragraph }, name) => {
      if (name === 'id') return id;
      if (name === 'reference') return article.reference;
      if (name === 'head') return `${paragraph.id} ${paragraph.label?.en ?? ''}`;
      if (name === 'who') return paragraph.decides === undefined ? '' : authorityWords(paragraph.decides);
      const language = name.endsWith('nl') ? 'nl' : 'en';
      return name.startsWith('title-') ? article.title[language] : (texts.get(id)?.[language] ?? '');
    },
    processTerm: (term) => {
      const folded = fold(term);
      vocabulary.add(folded);
      return folded;
    },
  });
  index.addAll(entries);
  const other = own === 'nl' ? 'en' : 'nl';
  const boost = { reference: 4, head: 1.5, who: 0.5, [`title-${own}`]: 5, [own]: 1, [`title-${other}`]: 0.6, [other]: 0.2 };

  const compoundsOf = (term: string): readonly string[] =>
    term.length < SHORTEST_PART || isNumber(term)
      ? []
      : [...vocabulary].filter((word) => word.length > term.length && word.includes(term) && !word.startsWith(term)).slice(0, MOST_COMPOUNDS);

  /** Whatever a typed word is looked for by. */
  const formsOf = (term: string): readonly string[] => [term, ...(alsoCalled[term] ?? []), ...stemOf(term), ...compoundsOf(term)];

  const wordQuery = (term: string): Query => ({
    combineWith: 'OR',
    queries: [
      term,
      { queries: [...(alsoCalled[term] ?? [])], combineWith: 'AND', prefix: true, fuzzy: false, boostTerm: () => 0.8 },
      { queries: [...stemOf(term)], combineWith: 'OR', prefix: true, fuzzy: false, boostTerm: () => 0.5 },
      { queries: [...compoundsOf(term)], combineWith: 'OR', prefix: false, fuzzy: false, boostTerm: () => 0.4 },
    ],
  });

  const find = (terms: readonly string[], combineWith: 'AND' | 'OR'): readonly SearchResult[] =>
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

  const hitOf = (entry: Entry, result: Pick<SearchResult, 'terms' | 'match'>, typed: readonly string[]): Hit => {
    const found = new Set(result.terms);
    const words = (language: Language): string => texts.get(entry.id)?.[language] ?? '';
    const inOther = marksIn(words(other), found, typed);
    const fields = new Set(Object.values(result.match).flat());
    const onlyInOther = inOther.length > 0 && ['reference', 'head', 'who', `title-${own}`, own].every((field) => !fields.has(field));
    const title = entry.article.title[own];
    return {
      article: entry.article,
      paragraph: entry.paragraph,
      place: entry.place,
      title: { text: title, ranges: marksIn(title, found, typed) },
      excerpt: onlyInOther ? excerptOf(words(other), inOther) : excerptOf(words(own), marksIn(words(own), found, typed)),
      language: onlyInOther ? other : own,
    };
  };

  return {
    search: (query, kind) => {
      const typed = wordsOf(query);
      const telling = tellingOf(typed);
      if (telling.length === 0) return [];
      // A question has words that no paragraph has; what most of it is about still finds its place.
      const tries = [() => find(typed, 'AND'), () => find(telling, 'AND'), () => find(telling, 'OR')];
      const results = byWords(firstFull(tries), telling);
      const named = namedBy(query, entries);
      const others = results.flatMap((result) => {
        const entry = entries[Number(result.id)];
        return entry === undefined || named.includes(entry) ? [] : hitOf(entry, result, typed);
      });
      return [...named.map((entry) => hitOf(entry, { terms: [], match: {} }, typed)), ...others].filter(({ paragraph }) => kind === undefined || paragraph.coverage.kind === kind);
    },
  };
};

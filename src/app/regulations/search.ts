import { dutchOrEnglish } from '../../i18n/index.ts';
import type { Article, Paragraph, RegulationsPart, RulePack, Words } from '../../model/index.ts';
import { createTextIndex, excerptOf, marksIn, termsOf, type Excerpt, type TextField, type TextFound } from '../../search/index.ts';
import { alsoCalled } from '../words/also-called.ts';
import { authorityWords } from '../words/authorities.ts';
import type { CoverageKind } from './contents.ts';
import { fillNumbers } from './fill-numbers.ts';

type Language = keyof Words;

interface Entry {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** Counted from 1 within its article. */
  readonly place: number;
  readonly texts: Readonly<Record<Language, string>>;
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

const textOf = ({ words, until, how }: Paragraph, language: Language, pack: RulePack): string =>
  fillNumbers([words, until, how].flatMap((one) => one?.[language] ?? []).join(' '), pack);

/** What names an article says nothing of what it is about. */
const hollow: ReadonlySet<string> = new Set(['artikel', 'article']);

/** `91`, `art. 91`, `artikel 91 §2`. */
const ARTICLE = /^\s*(?:art(?:ikel|icle|\.)?\s*)?(\d+)\s*(?:§\s*(\d+))?\s*$/i;

/** The places of the paragraphs of the article that a query names outright, in their order; those of the § that it names first. */
const namedBy = (query: string, entries: readonly Entry[]): readonly Entry[] => {
  const [, number, section] = ARTICLE.exec(query) ?? [];
  const own = entries.filter(({ article }) => article.id === number);
  const asked = section === undefined ? [] : own.filter(({ paragraph }) => new RegExp(`^§${section}\\b`).test(paragraph.id));
  return [...asked, ...own.filter((entry) => !asked.includes(entry))];
};

const entriesOf = (parts: readonly RegulationsPart[], pack: RulePack): readonly Entry[] =>
  parts.flatMap(({ articles }) =>
    articles.flatMap((article) =>
      article.paragraphs.map((paragraph, index) => ({
        article,
        paragraph,
        place: index + 1,
        texts: { nl: textOf(paragraph, 'nl', pack), en: textOf(paragraph, 'en', pack) },
      })),
    ),
  );

/** The parts in which the language of the app is searched. */
const ownFields = (own: Language): readonly TextField<Entry>[] => [
  { name: 'reference', boost: 4, text: ({ article }) => article.reference },
  { name: 'head', boost: 1.5, text: ({ paragraph }) => `${paragraph.id} ${paragraph.label?.en ?? ''}` },
  { name: 'who', boost: 0.5, text: ({ paragraph }) => (paragraph.decides === undefined ? '' : authorityWords(paragraph.decides)) },
  { name: 'title', boost: 5, text: ({ article }) => article.title[own] },
  { name: 'words', boost: 1, text: ({ texts }) => texts[own] },
];

const otherFields = (other: Language): readonly TextField<Entry>[] => [
  { name: 'other-title', boost: 0.6, text: ({ article }) => article.title[other] },
  { name: 'other-words', boost: 0.2, text: ({ texts }) => texts[other] },
];

/** Builds the index; the numbers of the pack are in it as the language of now writes them, so it is built anew for another. */
export const indexRegulations = (parts: readonly RegulationsPart[], pack: RulePack): RegulationsIndex => {
  const own = dutchOrEnglish();
  const other = own === 'nl' ? 'en' : 'nl';
  const entries = entriesOf(parts, pack);
  const inOwn = ownFields(own);
  const index = createTextIndex(entries, { fields: [...inOwn, ...otherFields(other)], alsoCalled, hollow });

  const hitOf = ({ item: entry, terms, fields }: TextFound<Entry>, typed: readonly string[]): Hit => {
    const inOther = marksIn(entry.texts[other], terms, typed);
    const onlyInOther = inOther.length > 0 && inOwn.every(({ name }) => !fields.has(name));
    const title = entry.article.title[own];
    return {
      article: entry.article,
      paragraph: entry.paragraph,
      place: entry.place,
      title: { text: title, ranges: marksIn(title, terms, typed) },
      excerpt: onlyInOther ? excerptOf(entry.texts[other], inOther) : excerptOf(entry.texts[own], marksIn(entry.texts[own], terms, typed)),
      language: onlyInOther ? other : own,
    };
  };

  return {
    search: (query, kind) => {
      const typed = termsOf(query);
      const named = namedBy(query, entries);
      const byNumber = named.map((item) => hitOf({ item, terms: new Set(), fields: new Set() }, typed));
      const byWords = index.find(query).flatMap((found) => (named.includes(found.item) ? [] : hitOf(found, typed)));
      return [...byNumber, ...byWords].filter(({ paragraph }) => kind === undefined || paragraph.coverage.kind === kind);
    },
  };
};

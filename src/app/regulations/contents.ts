import { dutchOrEnglish } from '../../i18n/index.ts';
import { paragraphAnchor, partAnchor } from './address.ts';
import type { Article, Coverage, Paragraph, RegulationsPart, Words } from '../../model/index.ts';

export type CoverageKind = Coverage['kind'];

/** A text in the language of the app; follows it. */
export const inOwnLanguage = (words: Words): string => words[dutchOrEnglish()];

/** An article with the part it stands in and its neighbours in the order of the regulations. */
export interface PlacedArticle {
  readonly article: Article;
  readonly part: RegulationsPart;
  readonly before: Article | undefined;
  readonly after: Article | undefined;
}

/** The article with this id; undefined when the regulations have none. */
export const findArticle = (parts: readonly RegulationsPart[], id: string): PlacedArticle | undefined => {
  const all = parts.flatMap((part) => part.articles.map((article) => ({ article, part })));
  const at = all.findIndex(({ article }) => article.id === id);
  const found = all[at];
  return found === undefined ? undefined : { ...found, before: all[at - 1]?.article, after: all[at + 1]?.article };
};

const order: readonly CoverageKind[] = ['computed', 'explained', 'no-decision'];

/** What the app does with an article: computes when it computes any of it, else explains when somebody decides about any of it. */
export const coverageOf = (article: Article): CoverageKind => {
  const kinds = new Set(article.paragraphs.map(({ coverage }) => coverage.kind));
  return order.find((kind) => kinds.has(kind)) ?? 'no-decision';
};

export type CoverageCounts = Readonly<Record<CoverageKind, number>> & { readonly total: number };

/** Paragraphs by what the app does with them. */
export const countCoverage = (parts: readonly RegulationsPart[]): CoverageCounts => {
  const kinds = parts.flatMap(({ articles }) => articles.flatMap(({ paragraphs }) => paragraphs.map(({ coverage }) => coverage.kind)));
  const count = (kind: CoverageKind): number => kinds.filter((one) => one === kind).length;
  return { total: kinds.length, computed: count('computed'), explained: count('explained'), 'no-decision': count('no-decision') };
};

/** The parts with only the articles that have a paragraph of this kind; parts without one are left out. */
export const onlyWith = (parts: readonly RegulationsPart[], kind: CoverageKind | undefined): readonly RegulationsPart[] =>
  kind === undefined
    ? parts
    : parts
        .map((part) => ({ ...part, articles: part.articles.filter(({ paragraphs }) => paragraphs.some(({ coverage }) => coverage.kind === kind)) }))
        .filter(({ articles }) => articles.length > 0);

/**
 * The place of the paragraph, counted from 1, that the end of an address names: by its place, or as a reference of a pack does, `par-1`, `starter`.
 * A paragraph of which we made several begins at the first. Undefined when there is none.
 */
export const placeOf = ({ paragraphs }: Article, anchor: string): number | undefined => {
  if (anchor === '') return undefined;
  const tests: readonly ((paragraph: Paragraph, place: number) => boolean)[] = [
    (_, place) => paragraphAnchor(place) === anchor,
    (paragraph) => partAnchor(termOf(paragraph)) === anchor,
    (paragraph) => partAnchor(termOf(paragraph)).startsWith(`${anchor}-`),
    // `voortgangseis` is headed `voortgangseisen`.
    (paragraph) => /^[a-z]{4}/.test(anchor) && partAnchor(termOf(paragraph)).startsWith(anchor),
  ];
  const places = tests.map((test) => paragraphs.findIndex((paragraph, index) => test(paragraph, index + 1)) + 1);
  return places.find((place) => place > 0);
};

/** What a paragraph is called in the regulations: `§1`, `procedure`; a definition by its term alone. */
const termOf = ({ id }: Paragraph): string => /^definitie "(.+)"$/.exec(id)?.[1] ?? id;

/** The head of a paragraph: `§1`, `procedure`; a definition by its term alone. Empty when the article has no parts. */
export const paragraphHead = ({ id, label }: Paragraph): string => (label === undefined ? id : inOwnLanguage(label));

/** A stretch of text, or one that names another article. */
export interface TextPiece {
  readonly text: string;
  readonly article?: string;
}

const NAMED = /\bart\. (\d+)(?: (?:en|and|of|or) (\d+)(?=[).,;:]|$))?/g;

/** Cuts a text where it names an article of the regulations that exists: "(art. 46)", "art. 89 en 90". */
export const linkArticles = (text: string, exists: (id: string) => boolean): readonly TextPiece[] => {
  const links = [...text.matchAll(NAMED)].flatMap((found) => {
    const [whole, first = '', second] = found;
    const at = found.index;
    const firstEnd = at + 'art. '.length + first.length;
    return [
      { start: at, end: firstEnd, article: first },
      ...(second === undefined ? [] : [{ start: at + whole.length - second.length, end: at + whole.length, article: second }]),
    ].filter(({ article }) => exists(article));
  });
  const pieces = links.flatMap(({ start, end, article }, index): readonly TextPiece[] => [
    { text: text.slice(links[index - 1]?.end ?? 0, start) },
    { text: text.slice(start, end), article },
  ]);
  return [...pieces, { text: text.slice(links.at(-1)?.end ?? 0) }].filter((piece) => piece.text !== '');
};

import * as z from 'zod/mini';

/** What the regulations are searched for and which part is open, as it stands in the address. */
export interface RegulationsAddress {
  zoek?: string;
  /** Only paragraphs that the app computes, or only those about which somebody decides. */
  toon?: 'berekend' | 'beslist';
  /** The part that is open, by its id. */
  deel?: string;
  /** The pack whose regulations are read, where that is not the chosen one. */
  reglement?: string;
}

const LONGEST_QUERY = 100;
const LONGEST_ID = 60;

const Id = z.string().check(z.regex(/^[a-z0-9-]+$/), z.maxLength(LONGEST_ID));

const Address = z.object({
  zoek: z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_QUERY))), undefined),
  toon: z.catch(z.optional(z.enum(['berekend', 'beslist'])), undefined),
  deel: z.catch(z.optional(Id), undefined),
  reglement: z.catch(z.optional(Id), undefined),
});

/** Keeps of an address what can be read; the rest is as if it were not there. */
export const parseRegulationsAddress = (search: Record<string, unknown>): RegulationsAddress => {
  const { zoek, toon, deel, reglement } = Address.parse(search);
  return {
    ...(zoek === undefined ? {} : { zoek }),
    ...(toon === undefined ? {} : { toon }),
    ...(deel === undefined ? {} : { deel }),
    ...(reglement === undefined ? {} : { reglement }),
  };
};

export interface ArticlePlace {
  /** Counted from 1. */
  readonly paragraph?: number | undefined;
  /** As a reference names it: `§1`, `b`, `3.2`, `starter`. */
  readonly part?: string | undefined;
  /** The pack whose regulations these are, where that is not the chosen one. */
  readonly regulations?: string | undefined;
}

const searchOf = (regulations: string | undefined): string => (regulations === undefined ? '' : `?reglement=${regulations}`);

/** The address of an article, and of one of its paragraphs, by its place or by its name. */
export const articleAddress = (article: string, { paragraph, part, regulations }: ArticlePlace = {}): string => {
  const names = [paragraph === undefined ? [] : paragraphAnchor(paragraph), part === undefined ? [] : partAnchor(part)].flat();
  const hash = names.map((name) => `#${name}`)[0] ?? '';
  return `/regels/${article}${searchOf(regulations)}${hash}`;
};

/** The address of the whole of the regulations of a pack; of the chosen one when none is named. */
export const regulationsAddress = (regulations?: string): string => `/regels${searchOf(regulations)}`;

/** Where a paragraph stands on the page of its article. */
export const paragraphAnchor = (paragraph: number): string => `lid-${paragraph}`;

/** A part by its name, as an address can hold it: `§1` → `par-1`, `studie-efficiëntie` → `studie-efficientie`. */
export const partAnchor = (part: string): string =>
  part.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('§', 'par-').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');

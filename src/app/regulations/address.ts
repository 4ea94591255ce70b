import * as z from 'zod/mini';

/** What the regulations are searched for and which part is open, as it stands in the address. */
export interface RegulationsAddress {
  zoek?: string;
  /** Only paragraphs that the app computes, or only those about which somebody decides. */
  toon?: 'berekend' | 'beslist';
  /** The part that is open, by its id. */
  deel?: string;
}

const LONGEST_QUERY = 100;
const LONGEST_ID = 60;

const Address = z.object({
  zoek: z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_QUERY))), undefined),
  toon: z.catch(z.optional(z.enum(['berekend', 'beslist'])), undefined),
  deel: z.catch(z.optional(z.string().check(z.regex(/^[a-z0-9-]+$/), z.maxLength(LONGEST_ID))), undefined),
});

/** Keeps of an address what can be read; the rest is as if it were not there. */
export const parseRegulationsAddress = (search: Record<string, unknown>): RegulationsAddress => {
  const { zoek, toon, deel } = Address.parse(search);
  return { ...(zoek === undefined ? {} : { zoek }), ...(toon === undefined ? {} : { toon }), ...(deel === undefined ? {} : { deel }) };
};

/** The address of an article, and of one of its paragraphs (counted from 1). */
export const articleAddress = (article: string, paragraph?: number): string =>
  `/regels/${article}${paragraph === undefined ? '' : `#${paragraphAnchor(paragraph)}`}`;

/** Where a paragraph stands on the page of its article. */
export const paragraphAnchor = (paragraph: number): string => `lid-${paragraph}`;

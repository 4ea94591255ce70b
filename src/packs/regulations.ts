import type { RegulationsPart } from '../model/index.ts';
import { odiseeArticleId } from './odisee-2024/article-id.ts';

/** The regulations of one pack in our own words. */
interface Regulations {
  /** They are long, so they are fetched when they are read. */
  readonly load: () => Promise<readonly RegulationsPart[]>;
  /** The id of the first article that a reference of the pack names, without loading them. */
  readonly articleId: (reference: string) => string | undefined;
}

const regulationsOf: Readonly<Record<string, Regulations>> = {
  'odisee-2024': { load: async () => (await import('./odisee-2024/regulations/index.ts')).regulations, articleId: odiseeArticleId },
};

/** The regulations of a pack in our own words, part by part; empty for a pack of which nobody has written them yet. */
export const loadRegulations = async (packId: string): Promise<readonly RegulationsPart[]> => (await regulationsOf[packId]?.load()) ?? [];

/** The id of the article to which a reference of a pack leads: `art. 91 §1` → `91`; undefined when there is nothing to read. */
export const articleIdOf = (packId: string, reference: string): string | undefined => regulationsOf[packId]?.articleId(reference);

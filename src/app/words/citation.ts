import { m } from '../../i18n/index.ts';
import { isLaw } from '../../packs/index.ts';

/** An article with the regulations that it stands in; a law stands in those of no school. */
export const citation = (article: string, regulations: string): string => (isLaw(article) ? article : `${article}, ${regulations}`);

/** The same as a sentence. */
export const citationSentence = (article: string, regulations: string): string =>
  isLaw(article) ? `${article}.` : m.why_article({ article, pack: regulations });

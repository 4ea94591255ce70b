import { useParams } from '@solidjs/router';
import { useSearch } from '../shell/address.ts';
import { parseRegulationsAddress } from './address.ts';
import { ArticleScreen } from './ArticleScreen.tsx';

/** The article, and of which regulations, that the address names. */
export const ArticlePage = () => {
  const params = useParams();
  const search = useSearch(parseRegulationsAddress);
  return <ArticleScreen article={params['article'] ?? ''} regulations={search().reglement} />;
};

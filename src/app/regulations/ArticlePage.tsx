import { useParams } from '@solidjs/router';
import { ArticleScreen } from './ArticleScreen.tsx';

/** The article that the address names. */
export const ArticlePage = () => {
  const params = useParams();
  return <ArticleScreen article={params['article'] ?? ''} />;
};

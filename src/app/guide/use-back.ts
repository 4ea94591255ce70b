import { useNavigate } from '@solidjs/router';
import { m } from '../../i18n/index.ts';
import type { BackProps } from '../../ui/index.ts';

/** Back to where the student came from, a search perhaps; to the guide for who came by a link. */
export const useBack = (): BackProps => {
  const navigate = useNavigate();
  return {
    get label() {
      return m.back();
    },
    onClick: () => {
      if (globalThis.history.length > 1) navigate(-1);
      else navigate('/gids');
    },
  };
};

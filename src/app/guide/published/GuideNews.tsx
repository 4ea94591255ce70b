import { createEffect, createSignal, Show } from 'solid-js';
import { m } from '../../../i18n/index.ts';
import { Banner, ButtonLink, infoIcon } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { lastLook } from './look-memory.ts';
import { isNewer, type Edition } from './newer.ts';
import type { InstalledProgramme } from '../../../guide/index.ts';

/** That the last look found another edition of the student's guide, with the way to where it is seen and taken. */
export const GuideNews = () => {
  const { chosen, settings } = useStudiekompas();
  const [news, setNews] = createSignal<{ readonly edition: Edition; readonly guide: InstalledProgramme } | null>(null);
  createEffect(() => {
    const ground = chosen()?.ground;
    const edition = lastLook()?.edition ?? null;
    setNews(null);
    if (edition === null || ground?.kind !== 'guide' || settings().example) return;
    const { guide } = ground;
    void isNewer(edition, guide).then((newer) => {
      // What was compared is still what stands on the screen.
      const now = chosen()?.ground;
      if (newer && now?.kind === 'guide' && now.guide === guide) setNews({ edition, guide });
    });
  });
  return (
    <Show when={news()}>
      <Banner
        icon={infoIcon}
        action={
          <ButtonLink kind="quiet" href="/gids">
            {m.guide_published_look()}
          </ButtonLink>
        }
      >
        {m.guide_published_update()}
      </Banner>
    </Show>
  );
};

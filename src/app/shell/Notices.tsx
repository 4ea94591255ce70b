import { createEffect, createSignal, Match, onCleanup, Switch, type Accessor } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { Button, offlineIcon, phoneCheckIcon, refreshIcon, Toast } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';

/** How long it takes to read a notice that asks nothing, in milliseconds; after that it would only be in the way. */
const READ_AFTER = 8000;

/** Whether what is so was not read yet: for a while each time that it becomes so, or until it is closed. */
const createNews = (isSo: Accessor<boolean>): readonly [news: Accessor<boolean>, close: () => void] => {
  const [read, setRead] = createSignal(false);
  createEffect(() => {
    setRead(false);
    if (!isSo()) return;
    const timer = setTimeout(() => setRead(true), READ_AFTER);
    onCleanup(() => clearTimeout(timer));
  });
  const news = () => isSo() && !read();
  return [news, () => setRead(true)];
};

/**
 * What comes up while the app is in use: drawn over the page, so that nothing under the finger moves. A new version waits for the
 * student; being offline and being ready for it are said once. While something more severe stands in the banner they wait.
 */
export const Notices = () => {
  const { pwa, vault } = useStudiekompas();
  const calm = () => vault.saveState().kind !== 'failed' && !pwa.chunkMissing();
  const [offline, closeOffline] = createNews(() => calm() && !pwa.online());
  const [ready, closeReady] = createNews(() => calm() && pwa.online() && pwa.offlineReady());
  return (
    <Switch>
      <Match when={calm() && pwa.updateReady()}>
        <Toast
          icon={refreshIcon}
          message={`${m.update_word()} ${m.update_text()}`}
          action={
            <>
              <Button kind="quiet" onClick={() => void pwa.reload()}>
                {m.update_now()}
              </Button>
              <Button kind="quiet" onClick={() => pwa.later()}>
                {m.update_later()}
              </Button>
            </>
          }
        />
      </Match>
      <Match when={offline()}>
        <Toast
          icon={offlineIcon}
          message={`${m.offline_word()} ${m.offline_text()}`}
          action={
            <Button kind="quiet" onClick={closeOffline}>
              {m.close()}
            </Button>
          }
        />
      </Match>
      <Match when={ready()}>
        <Toast
          icon={phoneCheckIcon}
          message={m.offline_ready()}
          action={
            <Button kind="quiet" onClick={closeReady}>
              {m.close()}
            </Button>
          }
        />
      </Match>
    </Switch>
  );
};

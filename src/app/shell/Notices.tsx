import { createEffect, createSignal, Match, onCleanup, Switch } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { Button, Toast } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';

/** How long it takes to read that one is offline, in milliseconds; after that it would only be in the way. */
const READ_AFTER = 8000;

/**
 * What comes up while the app is in use: drawn over the page, so that nothing under the finger moves. A new version waits for the
 * student; being offline and being ready for it are said once. While something more severe stands in the banner they wait.
 */
export const Notices = () => {
  const { pwa, vault } = useStudiekompas();
  const calm = () => vault.saveState().kind !== 'failed' && !pwa.chunkMissing();
  const [offlineRead, setOfflineRead] = createSignal(false);
  createEffect(() => {
    if (pwa.online()) {
      setOfflineRead(false);
      return;
    }
    const timer = setTimeout(() => setOfflineRead(true), READ_AFTER);
    onCleanup(() => clearTimeout(timer));
  });
  const offline = () => !pwa.online() && !offlineRead();
  return (
    <Switch>
      <Match when={calm() && pwa.updateReady()}>
        <Toast
          message={`${m.update_word()} ${m.update_text()}`}
          action={
            <>
              <Button kind="quiet" onClick={() => void pwa.applyUpdate()}>
                {m.update_now()}
              </Button>
              <Button kind="quiet" onClick={() => pwa.later()}>
                {m.update_later()}
              </Button>
            </>
          }
        />
      </Match>
      <Match when={calm() && offline()}>
        <Toast
          message={`${m.offline_word()} ${m.offline_text()}`}
          action={
            <Button kind="quiet" onClick={() => setOfflineRead(true)}>
              {m.close()}
            </Button>
          }
        />
      </Match>
      <Match when={calm() && pwa.offlineReady()}>
        <Toast message={m.offline_ready()} />
      </Match>
    </Switch>
  );
};

import { createSignal, onMount, Show, type JSX } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { Sync } from '../../sync/index.ts';
import { Button, Screen, Stack } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';

/** A screen that needs sync: fetches it first, and says so when it cannot be had. */
export const WithSync = (props: { readonly title: string; readonly children: (sync: Sync) => JSX.Element }) => {
  const { sync } = useStudiekompas();
  const [failed, setFailed] = createSignal(false);
  const start = async (): Promise<void> => {
    setFailed(false);
    try {
      await sync.start();
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  onMount(() => void start());
  return (
    <Screen title={props.title} back={{ label: m.back(), href: '/instellingen' }} trail={m.settings_title()}>
      <Show
        when={sync.parts()}
        fallback={
          <Stack>
            <p role="status">{failed() ? m.sync_not_loaded() : m.sync_loading()}</p>
            <Show when={failed()}>
              <Button wide onClick={() => void start()}>
                {m.sync_try_again()}
              </Button>
            </Show>
          </Stack>
        }
      >
        {(parts) => props.children(parts().sync)}
      </Show>
    </Screen>
  );
};

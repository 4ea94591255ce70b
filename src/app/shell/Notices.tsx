import { createEffect, createMemo, createSignal, For, onCleanup, onMount, type Accessor } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { Button, offlineIcon, phoneCheckIcon, refreshIcon, Toast, type IconShape } from '../../ui/index.ts';
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

interface Notice {
  readonly icon: IconShape;
  readonly message: string;
  readonly acts: readonly (readonly [label: string, act: () => void])[];
}

/**
 * What comes up while the app is in use: drawn over the page, so that nothing under the finger moves. A new version waits for the
 * student; being offline and being ready for it are said once. While something more severe stands in the banner they wait. The region stands
 * before its first words: a screen reader says what changes in it, not what it came with.
 */
export const Notices = () => {
  const { pwa, vault } = useStudiekompas();
  const calm = () => vault.saveState().kind !== 'failed' && !pwa.chunkMissing();
  const [offline, closeOffline] = createNews(() => calm() && !pwa.online());
  const [ready, closeReady] = createNews(() => calm() && pwa.online() && pwa.offlineReady());
  const notice = (): Notice | undefined => {
    if (calm() && pwa.updateReady()) {
      const acts = [[m.update_now(), () => void pwa.reload()], [m.update_later(), () => pwa.later()]] as const;
      return { icon: refreshIcon, message: `${m.update_word()} ${m.update_text()}`, acts };
    }
    if (offline()) return { icon: offlineIcon, message: `${m.offline_word()} ${m.offline_text()}`, acts: [[m.close(), closeOffline]] };
    return ready() ? { icon: phoneCheckIcon, message: m.offline_ready(), acts: [[m.close(), closeReady]] } : undefined;
  };
  const [stands, setStands] = createSignal(false);
  onMount(() => {
    const timer = setTimeout(() => setStands(true));
    onCleanup(() => clearTimeout(timer));
  });
  const shown = createMemo(() => (stands() ? notice() : undefined));
  return (
    <Toast
      message={shown()?.message ?? ''}
      icon={shown()?.icon}
      action={
        <For each={shown()?.acts}>
          {([label, act]) => (
            <Button kind="quiet" onClick={act}>
              {label}
            </Button>
          )}
        </For>
      }
    />
  );
};

import { render } from 'solid-js/web';
import { localeReady, m } from '../../i18n/index.ts';
import { keepRoot, loadLock, rootOf } from '../../keys/index.ts';
import type { Unlock } from '../../vault/index.ts';
import { LOCK_CHANNEL } from './channel.ts';
import { LockScreen } from './LockScreen.tsx';

type Locked = Parameters<Unlock>[0];

/** Shows the lock screen until the student opened it. */
const ask = async (mount: HTMLElement, locked: Locked): Promise<Uint8Array> => {
  await localeReady();
  // Another tab changed the lock, or erased what is behind it: this screen is about what was.
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(LOCK_CHANNEL);
  channel?.addEventListener('message', () => location.reload());
  const { promise, resolve } = Promise.withResolvers<Uint8Array>();
  const title = document.title;
  document.title = m.page_title({ screen: m.lock_screen() });
  const dispose = render(() => <LockScreen locked={locked} onRoot={resolve} />, mount);
  const root = await promise;
  dispose();
  channel?.close();
  document.title = title;
  return root;
};

/** Opens what is behind an app lock: by itself where this tab had the same lock open, else by asking. */
export const openGate = async (mount: HTMLElement, locked: Locked, before: Parameters<Unlock>[1]): ReturnType<Unlock> => {
  if (before === null) return keepRoot(await ask(mount, locked));
  const { rootAfter } = await loadLock();
  const root = await rootAfter({ kept: before.kept, root: await rootOf(before.keys) }, locked);
  if (root !== null) return keepRoot(root);
  // The screens are open over a vault that is another one by now.
  location.replace('/');
  return new Promise<never>(() => undefined);
};

import { EraseError, type Vault } from '../../vault/index.ts';
import type { Studiekompas } from '../studiekompas.ts';

export type EraseOutcome = 'erased' | 'failed' | 'guide-left';

const PREFIX = 'studiekompas';

const forgetChoices = (): void => {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Storage is closed to us, so nothing of ours is in it.
  }
  delete document.documentElement.dataset['theme'];
};

/** The browser's word for it is a hint; an answer is the proof. The worker's own file is never among what it keeps. */
const isServerThere = async (): Promise<boolean> => navigator.onLine && (await fetch('/service-worker.js', { cache: 'no-store' }).then(({ ok }) => ok, () => false));

/** The app's own files. They hold nothing of the student, and without a network they could not be had again: then they stay. */
const forgetApp = async (): Promise<void> => {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis) || !(await isServerThere())) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
};

/**
 * Removes everything from this device: the student's data in every tab, the guides, the choices of language and theme and, with a network,
 * the stored app. `failed`: the student's data are still there and nothing else was touched.
 */
export const eraseEverything = async ({ vault, guides, chooseDay }: Pick<Studiekompas, 'guides' | 'chooseDay'> & { readonly vault: Pick<Vault, 'erase'> }): Promise<EraseOutcome> => {
  try {
    await vault.erase();
  } catch (error) {
    if (error instanceof EraseError) return 'failed';
    throw error;
  }
  chooseDay(null);
  forgetChoices();
  const kept = await guides.list();
  const removed = kept.ok ? await Promise.all(kept.value.map(({ code }) => guides.remove(code))) : [kept];
  await forgetApp().catch(() => undefined); // What the browser would not let go of is only the app itself.
  return removed.every(({ ok }) => ok) ? 'erased' : 'guide-left';
};

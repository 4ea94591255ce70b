import { createSignal, type Accessor } from 'solid-js';
import { Workbox } from 'workbox-window/Workbox.js';

const HOUR = 3_600_000;
/** How long the good news stands. */
const WHILE = 6_000;

/** What the app knows of its own version and what it may do about it. */
export interface Update {
  /** True for a while once everything is stored for use without a network: said once, then quiet. */
  readonly offlineReady: Accessor<boolean>;
  /** A newer version waits and the student has not put it off in this session. */
  readonly updateReady: Accessor<boolean>;
  /** A newer version waits, put off or not. */
  readonly updateWaiting: Accessor<boolean>;
  /** A part of this version could not be loaded, most likely because it was replaced: offer to reload. */
  readonly chunkMissing: Accessor<boolean>;
  /** Starts the newer version: runs what {@link Update.beforeUpdate} was given, then reloads this tab. Only ever called by the student. */
  readonly applyUpdate: () => Promise<void>;
  /** Puts the newer version off until the next session. */
  readonly later: () => void;
  /** Registers work to finish before a reload, such as saving what is being typed; returns how to withdraw it. */
  readonly beforeUpdate: (work: () => Promise<void> | void) => () => void;
}

/** Looks for a newer worker now and then; without a network the attempt fails, which is no news. */
const checkOften = (workbox: Workbox): void => {
  const check = (): void => void workbox.update().catch(() => undefined);
  setInterval(check, HOUR);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') check();
  });
};

/**
 * Registers the service worker at `script` and follows its versions. Never reloads by itself: a worker that another tab let through takes
 * over this tab too, which keeps running the version it has (the worker keeps its chunks) and shows an update as ready.
 */
export const createUpdate = (script: string | undefined): Update => {
  const [offlineReady, setOfflineReady] = createSignal(false);
  const [updateWaiting, setWaiting] = createSignal(false);
  const [postponed, setPostponed] = createSignal(false);
  const [chunkMissing, setChunkMissing] = createSignal(false);
  const works = new Set<() => Promise<void> | void>();
  const workbox = script !== undefined && 'serviceWorker' in navigator ? new Workbox(script) : undefined;
  let registration: ServiceWorkerRegistration | undefined;
  let consented = false;
  const controlled = workbox !== undefined && navigator.serviceWorker.controller !== null;

  globalThis.addEventListener('vite:preloadError', () => setChunkMissing(true));

  if (workbox !== undefined) {
    workbox.addEventListener('installed', (event) => {
      if (event.isUpdate === true) return;
      setOfflineReady(true);
      setTimeout(() => setOfflineReady(false), WHILE);
    });
    workbox.addEventListener('waiting', () => setWaiting(true));
    workbox.addEventListener('controlling', (event) => {
      if (consented) location.reload();
      // The very first worker, registered by the page before this one, is no newer version.
      else if (controlled && (event.isUpdate === true || event.isExternal === true)) setWaiting(true);
    });
    void workbox.register().then(
      (registered) => {
        registration = registered;
        checkOften(workbox);
      },
      () => undefined, // Refused by the browser (private mode, policy): the app runs, online only.
    );
  }

  return {
    offlineReady,
    updateReady: () => updateWaiting() && !postponed(),
    updateWaiting,
    chunkMissing,
    applyUpdate: async () => {
      for (const work of works) await work();
      consented = true;
      if (workbox !== undefined && registration?.waiting) workbox.messageSkipWaiting();
      else location.reload();
    },
    later: () => setPostponed(true),
    beforeUpdate: (work) => {
      works.add(work);
      return () => works.delete(work);
    },
  };
};

import { createSignal, type Accessor } from 'solid-js';
import { Workbox } from 'workbox-window/Workbox.js';
import { createTyped } from './typed.ts';

const HOUR = 3_600_000;

/** What the app knows of its own version and what it may do about it. */
export interface Update {
  /** In this session everything was stored for use without a network, for the first time. */
  readonly offlineReady: Accessor<boolean>;
  /** A newer version waits and the student has not put it off in this session. */
  readonly updateReady: Accessor<boolean>;
  /** A newer version waits, put off or not. */
  readonly updateWaiting: Accessor<boolean>;
  /** A part of this version could not be loaded, most likely because it was replaced: offer to reload. */
  readonly chunkMissing: Accessor<boolean>;
  /** What a reload would lose, by name, while the student is asked whether to reload all the same; null when nothing is asked. */
  readonly wouldLose: Accessor<readonly string[] | null>;
  /**
   * Starts the newer version where one waits: finishes what {@link Update.beforeReload} was given, then reloads this tab. Where that would
   * lose something it asks first (`wouldLose`). Only ever called by the student.
   */
  readonly reload: () => Promise<void>;
  /** The answer to `wouldLose`: reload all the same. */
  readonly reloadAnyway: () => Promise<void>;
  /** The answer to `wouldLose`: stay. */
  readonly stay: () => void;
  /** Puts the newer version off until the next session. */
  readonly later: () => void;
  /** Registers work to finish before a reload, such as saving; it tells what it could not finish, by name. Returns how to withdraw it. */
  readonly beforeReload: (work: () => Promise<string | undefined> | string | undefined) => () => void;
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
  const [wouldLose, setWouldLose] = createSignal<readonly string[] | null>(null);
  const { typedIn } = createTyped();
  const works = new Set<Parameters<Update['beforeReload']>[0]>();
  const workbox = script !== undefined && 'serviceWorker' in navigator ? new Workbox(script) : undefined;
  let registration: ServiceWorkerRegistration | undefined;
  let consented = false;
  const controlled = workbox !== undefined && navigator.serviceWorker.controller !== null;

  globalThis.addEventListener('vite:preloadError', () => setChunkMissing(true));

  if (workbox !== undefined) {
    workbox.addEventListener('installed', (event) => {
      if (event.isUpdate !== true) setOfflineReady(true);
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

  const reloadAnyway = async (): Promise<void> => {
    consented = true;
    if (workbox !== undefined && registration?.waiting) workbox.messageSkipWaiting();
    else location.reload();
  };

  return {
    offlineReady,
    updateReady: () => updateWaiting() && !postponed(),
    updateWaiting,
    chunkMissing,
    wouldLose,
    reload: async () => {
      const unfinished = await Promise.all([...works].map((work) => work()));
      const lost = [...unfinished.filter((name) => name !== undefined), ...typedIn()];
      // Said twice it is an answer, also where the question could not be shown.
      if (lost.length > 0 && wouldLose() === null) setWouldLose(lost);
      else await reloadAnyway();
    },
    reloadAnyway,
    stay: () => setWouldLose(null),
    later: () => setPostponed(true),
    beforeReload: (work) => {
      works.add(work);
      return () => works.delete(work);
    },
  };
};

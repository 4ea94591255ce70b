import type { Vault } from '../../vault/index.ts';
import { LOCK_CHANNEL, thisTab } from './channel.ts';

const MINUTE = 60_000;
const STAMP_EVERY = 20_000;
const SEEN = 'studiekompas.lock-seen';
/** What a visitor of the app may know: nothing. */
const NOWHERE = '/';

/** Tells the other tabs to lock, or that the lock is another one. */
export const tellOtherTabs = (): void => {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(LOCK_CHANNEL);
  channel.postMessage(thisTab);
  channel.close();
};

let shutting = false;

/**
 * Locks this tab: begins anew at the first screen, so that nothing is left on the page, in its title, its address or in memory. What is not
 * saved yet is saved first; false, and everything stays as it was, when it cannot be.
 */
export const shut = async (vault: Pick<Vault, 'retry'>): Promise<boolean> => {
  if (shutting) return true;
  shutting = true;
  document.body.hidden = true;
  const outcome = await vault.retry();
  if (outcome.saved) location.replace(NOWHERE);
  else document.body.hidden = shutting = false;
  return outcome.saved;
};

/** Locks this tab and the others. */
export const shutAll = async (vault: Pick<Vault, 'retry'>): Promise<boolean> => {
  tellOtherTabs();
  return shut(vault);
};

let seenHere = 0;
const stamp = (): void => {
  seenHere = Date.now();
  try {
    localStorage.setItem(SEEN, String(seenHere));
  } catch {
    // Storage is closed to us: each tab then counts for itself.
  }
};
/** How long no tab of the app was in sight, in milliseconds. */
const unseen = (): number => {
  let stored = 0;
  try {
    stored = Number(localStorage.getItem(SEEN) ?? 0);
  } catch {
    // As above.
  }
  return Date.now() - Math.max(stored, seenHere);
};

let stop: () => void = () => undefined;

/** Locks the app after it was out of sight, in all tabs, for so many minutes; null: never by itself. Takes the place of what was watched before. */
export const watchLock = (vault: Pick<Vault, 'retry'>, after: number | null): void => {
  stop();
  const ends = new AbortController();
  const patience = (after ?? Infinity) * MINUTE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stamping: ReturnType<typeof setInterval> | undefined;
  /** A clock that was set back says nothing: then it locks. */
  const isDue = (): boolean => unseen() >= patience || unseen() < 0;
  const look = (): void => {
    if (isDue()) void shut(vault);
    else timer = setTimeout(look, patience - unseen());
  };
  const rest = (): void => {
    clearTimeout(timer);
    clearInterval(stamping);
  };
  const whenVisible = (): void => {
    rest();
    if (document.visibilityState === 'visible') {
      if (isDue()) void shut(vault);
      else {
        stamp();
        stamping = setInterval(stamp, STAMP_EVERY);
      }
    } else {
      stamp();
      timer = setTimeout(look, patience);
    }
  };
  // A page that the browser put aside whole must not come back open.
  addEventListener('pageshow', ({ persisted }) => persisted && void shut(vault), { signal: ends.signal });
  if (after !== null) {
    stamp();
    document.addEventListener('visibilitychange', whenVisible, { signal: ends.signal });
    whenVisible();
  }
  stop = () => {
    ends.abort();
    rest();
  };
};

/** The app has no lock any more. */
export const stopWatching = (): void => stop();

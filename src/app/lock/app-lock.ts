import type { Unlock, Vault } from '../../vault/index.ts';
import { LOCK_CHANNEL, thisTab } from './channel.ts';

/** The app lock as the start of the app knows it. What it shows and does is no part of the first load. */
export interface AppLock {
  /** Asks the student, on a screen of its own. */
  readonly unlock: Unlock;
  /** From here on the app locks itself as it should, and follows the other tabs. */
  guard(vault: Vault): void;
}

/** `broken`: what is shown when the lock screen itself cannot be had. */
export const createAppLock = (mount: HTMLElement, broken: () => string): AppLock => {
  let after: number | null | undefined;
  return {
    unlock: async (locked, before) => {
      try {
        const { openGate } = await import('./gate.tsx');
        const keys = await openGate(mount, locked, before);
        ({ after } = locked);
        return keys;
      } catch {
        // Going on would show an empty app to somebody whose data are there.
        mount.textContent = broken();
        return new Promise<never>(() => undefined);
      }
    },
    guard: (vault) => {
      if (typeof BroadcastChannel !== 'undefined') {
        new BroadcastChannel(LOCK_CHANNEL).addEventListener('message', ({ data }) => {
          if (data !== thisTab) void import('./session.ts').then(({ shut }) => shut(vault));
        });
      }
      if (after !== undefined) void import('./session.ts').then(({ watchLock }) => watchLock(vault, after ?? null));
    },
  };
};

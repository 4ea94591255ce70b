import { exclusiveIn, pageWorld } from './browser.ts';
import type { EngineWorld } from './engine.ts';
import type { Network } from './http.ts';
import type { SmallStorage } from './devices.ts';

/** What sync needs of the page around it. */
export interface SyncWorld extends Pick<EngineWorld, 'now' | 'elapsed' | 'random' | 'after' | 'onWake' | 'visible' | 'exclusive'> {
  readonly network: Network;
  /** Where links to this app begin. */
  readonly origin: string;
  /** Where the name of this device is kept. */
  readonly storage: SmallStorage | null;
}

const storageOfPage = (): Storage | null => {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
};

/** The page that this runs in; the service is where the app came from. */
export const browserWorld = (): SyncWorld => ({
  ...pageWorld,
  network: { base: '', fetch: (input, init) => fetch(input, init), online: () => navigator.onLine },
  origin: globalThis.location.origin,
  storage: storageOfPage(),
  exclusive: exclusiveIn('studiekompas-sync'),
});

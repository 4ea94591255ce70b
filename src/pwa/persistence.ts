import { createSignal, type Accessor } from 'solid-js';
import { makeFlag } from './flag.ts';

/**
 * What the browser promises about the data kept in it. `persistent`: not wiped without the student; `refused`: it may be wiped when space
 * runs out; `unasked`: not asked yet, may be wiped; `unsupported`: this browser cannot be asked.
 */
export type Persistence = 'persistent' | 'refused' | 'unasked' | 'unsupported';

export interface Keeping {
  readonly persistence: Accessor<Persistence>;
  /** Asks the browser to keep the data, once ever; call it after the first thing worth keeping is stored. */
  readonly keepAfterFirstSave: () => Promise<void>;
  /** Asks the browser to keep the data, now. */
  readonly askToKeep: () => Promise<void>;
  /** Bytes in use and allowed on this device; undefined where the browser does not say. */
  readonly measureSpace: () => Promise<{ readonly used: number; readonly allowed: number } | undefined>;
}

/** `navigator.storage` is missing outside secure contexts and in old browsers, whatever the types say. */
const storageManager = (): StorageManager | undefined => ('storage' in navigator ? navigator.storage : undefined);

/** Follows what the browser promises about stored data. */
export const createKeeping = (): Keeping => {
  const asked = makeFlag('studiekompas.persist-asked');
  const storage = storageManager();
  const [persistence, setPersistence] = createSignal<Persistence>(storage === undefined ? 'unsupported' : asked.isSet() ? 'refused' : 'unasked');

  void storage?.persisted().then(
    (persistent) => persistent && setPersistence('persistent'),
    () => setPersistence('unsupported'),
  );

  const askToKeep = async (): Promise<void> => {
    if (storage === undefined) return;
    asked.set();
    const granted = await storage.persist().catch(() => false);
    setPersistence(granted ? 'persistent' : 'refused');
  };

  return {
    persistence,
    askToKeep,
    keepAfterFirstSave: async () => {
      if (!asked.isSet()) await askToKeep();
    },
    measureSpace: async () => {
      const estimate = await storage?.estimate().catch(() => undefined);
      if (estimate?.usage === undefined || estimate.quota === undefined) return undefined;
      return { used: estimate.usage, allowed: estimate.quota };
    },
  };
};

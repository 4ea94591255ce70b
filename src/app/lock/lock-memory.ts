import { createSignal, onMount } from 'solid-js';
import { keepRoot, loadLock, type Kept, type LockedRoot, type LockWay } from '../../keys/index.ts';
import type { Vault } from '../../vault/index.ts';
import { stopWatching, tellOtherTabs, watchLock } from './session.ts';

/** The lock of a vault, as the settings see and change it. */
export const createLockMemory = (vault: Vault) => {
  const [kept, setKept] = createSignal<Kept | null>(null);
  const [failed, setFailed] = createSignal(false);

  const look = async (): Promise<void> => {
    try {
      const found = await (await vault.sync()).kept();
      if (found.ok) setKept(found.value);
      setFailed(!found.ok);
    } catch {
      setFailed(true);
    }
  };
  onMount(() => void look());

  /** Keeps the keys in another way; false when they could not be, or another tab came between: then they are as they were, or as that tab keeps them. */
  const change = async (make: (now: Kept, root: Uint8Array) => Promise<Kept>): Promise<boolean> => {
    try {
      const sync = await vault.sync();
      const [now, root] = [await sync.kept(), await sync.root()];
      if (!now.ok || !root.ok) return false;
      const next = await make(now.value, root.value);
      const done = await sync.relock(next, now.value);
      await look();
      if (!done.ok || !done.value) return false;
      tellOtherTabs();
      if (next.lock === 'app') watchLock(vault, next.after);
      else stopWatching();
      return true;
    } catch (problem) {
      console.error(problem);
      return false;
    }
  };
  const changeLocked = (make: (now: LockedRoot, root: Uint8Array) => Promise<Kept>): Promise<boolean> =>
    change((now, root) => (now.lock === 'app' ? make(now, root) : Promise.resolve(now)));

  return {
    /** The lock; null while there is none. */
    locked: (): LockedRoot | null => {
      const now = kept();
      return now?.lock === 'app' ? now : null;
    },
    ready: () => kept() !== null,
    failed,
    add: (makeWay: (lockKey: Uint8Array) => Promise<LockWay>) => change(async (now, root) => (await loadLock()).withWay(now, root, makeWay)),
    remove: (kind: LockWay['kind']) => changeLocked(async (now, root) => (await loadLock()).withoutWay(now, root, kind)),
    shutAfter: (after: number | null) => changeLocked(async (now, root) => (await loadLock()).withAfter(now, root, after)),
    turnOff: () => change((_, root) => keepRoot(root)),
  };
};
export type LockMemory = ReturnType<typeof createLockMemory>;

import { createEffect, createSignal, getOwner, onCleanup, runWithOwner, type Accessor } from 'solid-js';
import type { Changes, ChangesOf } from './changes.tsx';

/** What changes, once it is needed: who supposes nothing and saved nothing does not load its words. */
export const loadChanges = (of: ChangesOf): Accessor<Changes | undefined> => {
  const [changes, setChanges] = createSignal<Changes>();
  const owner = getOwner();
  let left = false;
  onCleanup(() => (left = true));
  createEffect(() => {
    if ((!of.supposing() && of.drafts().length === 0) || changes() !== undefined) return;
    void import('./changes.tsx').then(({ createChanges }) => {
      if (!left) setChanges((before) => before ?? runWithOwner(owner, () => createChanges(of)));
    });
  });
  return changes;
};

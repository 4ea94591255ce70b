import { createSignal, onCleanup, type Accessor } from 'solid-js';

/** From here on there is a list to add from beside the draft. */
const WIDE = '(min-width: 56.25rem)';

/** Whether there is room for a list beside the draft, now. */
export const isWide = (): boolean => globalThis.matchMedia(WIDE).matches;

/** Whether there is room for a list beside the draft; follows the window. Call inside a reactive root. */
export const createWide = (): Accessor<boolean> => {
  const query = globalThis.matchMedia(WIDE);
  const [wide, setWide] = createSignal(query.matches);
  const follow = (): void => void setWide(query.matches);
  query.addEventListener('change', follow);
  onCleanup(() => query.removeEventListener('change', follow));
  return wide;
};

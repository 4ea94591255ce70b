/** Where the focus goes when nothing nearer took it: the sheet in front, else the screen. */
const nearest = (): HTMLElement | null | undefined =>
  [...document.querySelectorAll<HTMLElement>('dialog[open] [autofocus]')].at(-1) ?? document.querySelector<HTMLElement>('#screen-title');

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * Keeps the focus on the page: when what has it goes or is moved (a toast that is read, a row that another tab removes), who uses a keyboard
 * or a screen reader goes on from the title of what is in front, and not from the top. A part of a screen that knows a nearer place gives
 * the focus itself. Returns how to stop.
 */
export const keepFocus = (): (() => void) => {
  let last: HTMLElement | null = null;
  const remember = ({ target }: Event): void => {
    last = target instanceof HTMLElement ? target : null;
  };
  // A tap beside everything puts the focus nowhere on purpose; a tap on something gives it the focus after this.
  const forget = (): void => {
    last = null;
  };
  const restore = (): void => {
    if (last === null || !isLost()) return;
    if (last.isConnected) last.focus({ preventScroll: true });
    if (isLost()) nearest()?.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(restore);
  // A sheet that closes hands the focus back to what opened it, which may have gone by then: nothing but `open` tells of it.
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['open'] });
  document.addEventListener('focusin', remember);
  document.addEventListener('pointerdown', forget);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    document.removeEventListener('pointerdown', forget);
  };
};

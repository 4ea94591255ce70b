import { onCleanup } from 'solid-js';

/**
 * Lets the arrow keys go through what is found: down from the field to the first, up and down between them, and with Escape or up from the first
 * back to the field. The links stay links: Tab and Enter do what they always do.
 */
export const arrowsThrough = (area: HTMLElement): void => {
  const move = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const field = area.querySelector<HTMLElement>('input[type=search]');
    const links = [...area.querySelectorAll<HTMLElement>('a[data-act]')];
    const at = target === field ? -1 : links.indexOf(target);
    if (target !== field && at === -1) return;
    if (key !== 'ArrowDown' && key !== 'ArrowUp' && !(key === 'Escape' && at >= 0)) return;
    const next = key === 'ArrowDown' ? links[at + 1] : key === 'ArrowUp' && at > 0 ? links[at - 1] : at >= 0 ? field : undefined;
    if (next == null) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  area.addEventListener('keydown', move);
  onCleanup(() => area.removeEventListener('keydown', move));
};

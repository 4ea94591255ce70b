import { onCleanup, onMount } from 'solid-js';
import type { Undo } from './create-undo.ts';

/** Kinds of input fields in which nothing is typed: there, the keys are not those of the field. */
const notTyped: ReadonlySet<string> = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

/** Whether what is typed goes into this element, which then has an undo of its own. */
const isTextField = (target: EventTarget | null): boolean => {
  if (target instanceof HTMLInputElement) return !notTyped.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
};

/** What the keys of an event ask for: Ctrl or Cmd with Z, and with Shift the other way. */
const asked = (event: KeyboardEvent): keyof Undo | null => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return null;
  return event.shiftKey ? 'redo' : 'undo';
};

/** Listens to the keys for undo and redo while the screen is there, unless they are for a text field. */
export const createUndoKeys = (undo: () => Undo): void => {
  const press = (event: KeyboardEvent): void => {
    const way = asked(event);
    if (way === null || event.defaultPrevented || isTextField(event.target)) return;
    event.preventDefault();
    const before = document.activeElement;
    undo()[way].run();
    // What had the focus may go with the change; the focus must not go with it.
    if (before?.isConnected === false && document.activeElement === document.body) document.querySelector<HTMLElement>('#screen-title')?.focus({ preventScroll: true });
  };
  onMount(() => document.addEventListener('keydown', press));
  onCleanup(() => document.removeEventListener('keydown', press));
};

import { Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { IconButton, redoIcon, undoIcon } from '../../ui/index.ts';
import type { Undo } from './create-undo.ts';
import { createUndoKeys } from './undo-keys.ts';

/** Takes the last change back, or makes it again, by button and by keys (Ctrl or Cmd with Z, with Shift for redo); each button is away while there is nothing for it. */
export const UndoButtons = (props: { readonly undo: Undo }) => {
  let undoButton: HTMLButtonElement | undefined;
  let redoButton: HTMLButtonElement | undefined;
  createUndoKeys(() => props.undo);
  const press = (way: keyof Undo, pressed: HTMLButtonElement): void => {
    props.undo[way].run();
    // With nothing left to do the button goes; the focus must not go with it.
    if (pressed.isConnected) return;
    const other = way === 'undo' ? redoButton : undoButton;
    const next = other?.isConnected ? other : document.querySelector<HTMLElement>('#screen-title');
    next?.focus({ preventScroll: true });
  };
  return (
    <>
      <Show when={props.undo.undo.what()}>
        {(what) => (
          <IconButton
            ref={(element) => {
              undoButton = element;
            }}
            icon={undoIcon}
            label={m.undo_do({ what: what() })}
            aria-keyshortcuts="Control+Z Meta+Z"
            onClick={(event) => press('undo', event.currentTarget)}
          />
        )}
      </Show>
      <Show when={props.undo.redo.what()}>
        {(what) => (
          <IconButton
            ref={(element) => {
              redoButton = element;
            }}
            icon={redoIcon}
            label={m.redo_do({ what: what() })}
            aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
            onClick={(event) => press('redo', event.currentTarget)}
          />
        )}
      </Show>
    </>
  );
};

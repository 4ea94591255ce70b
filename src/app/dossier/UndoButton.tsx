import { Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { IconButton, undoIcon } from '../../ui/index.ts';

/** Takes the last change back; away while there is none. */
export const UndoButton = (props: { readonly what: string | undefined; readonly onUndo: () => void }) => {
  const undo = (event: MouseEvent & { readonly currentTarget: HTMLButtonElement }): void => {
    const button = event.currentTarget;
    props.onUndo();
    // With nothing left to undo the button goes; the focus must not go with it.
    if (!button.isConnected) document.querySelector<HTMLElement>('#screen-title')?.focus({ preventScroll: true });
  };
  return <Show when={props.what}>{(what) => <IconButton icon={undoIcon} label={m.dossier_undo({ what: what() })} onClick={undo} />}</Show>;
};

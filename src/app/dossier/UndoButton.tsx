import { Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { IconButton, undoIcon } from '../../ui/index.ts';

/** Takes the last change back; away while there is none. */
export const UndoButton = (props: { readonly what: string | undefined; readonly onUndo: () => void }) => (
  <Show when={props.what}>{(what) => <IconButton icon={undoIcon} label={m.dossier_undo({ what: what() })} onClick={() => props.onUndo()} />}</Show>
);

import { Show } from 'solid-js';
import { m } from '../../../i18n/index.ts';
import { Button, checkIcon, Icon } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import css from './Add.module.css';
import type { Adding } from './create-adding.ts';

/** What was taken up last, with the way back. It is heard through the live region of the list. */
export const LastAdded = (props: { readonly adding: Adding }) => {
  const { unitName } = useStudiekompas();
  const undo = (event: MouseEvent & { readonly currentTarget: HTMLButtonElement }): void => {
    const button = event.currentTarget;
    props.adding.undo();
    // The button goes with what it took back; the focus must not go with it.
    if (!button.isConnected) document.querySelector<HTMLElement>('#screen-title')?.focus({ preventScroll: true });
  };
  return (
    <Show when={props.adding.last()}>
      {(code) => (
        <div class={css['last']}>
          <Icon shape={checkIcon} size={16} />
          <span>{m.isp_pick_added({ unit: unitName(code()) })}</span>
          <Button kind="quiet" onClick={undo}>
            {m.isp_pick_undo()}
          </Button>
        </div>
      )}
    </Show>
  );
};

import { Show, type JSX } from 'solid-js';
import { m } from '../../../i18n/index.ts';
import { Announcer } from '../../../ui/index.ts';
import type { OpenIsp } from '../open-isp.ts';
import css from './Add.module.css';
import { createAdding } from './create-adding.ts';
import { createDrops } from './drag.ts';

/** Around the units of a draft: a unit that is dragged here from the list to add is taken up. */
export const DraftDropArea = (props: { readonly open: OpenIsp; readonly children: JSX.Element }) => {
  const adding = createAdding(() => props.open);
  const drops = createDrops(
    () => ({ draft: props.open.isp().id, from: 'guide' }),
    (code) => void adding.add(code),
  );
  return (
    <div class={css['drop']} data-ready={drops.fits() === null || props.open.locked() ? undefined : ''} {...drops.handlers}>
      {props.children}
      <Show when={drops.fits() !== null && !props.open.locked()}>
        <p class={css['dropHint']}>{m.isp_pick_drop_here()}</p>
      </Show>
      <Announcer message={adding.message()} />
    </div>
  );
};

import { Match, Switch, type JSX } from 'solid-js';
import { m } from '../../../i18n/index.ts';
import { lockIcon, Note, personIcon } from '../../../ui/index.ts';
import type { OpenIsp } from '../open-isp.ts';

/** Why nothing can be added, in place of what one would add with: the ISP is locked, or no class group is linked (RULES H.9, H.11). */
export const AddBlocked = (props: { readonly open: OpenIsp; readonly children: JSX.Element }) => (
  <Switch fallback={props.children}>
    <Match when={props.open.locked()}>
      <Note icon={lockIcon} strong={m.isp_pick_locked_strong()}>
        {m.isp_pick_locked_text()}
      </Note>
    </Match>
    <Match when={props.open.isp().classGroup === null}>
      <Note icon={personIcon} strong={m.isp_group_none_strong()}>
        {m.isp_group_none_text()}
      </Note>
    </Match>
  </Switch>
);

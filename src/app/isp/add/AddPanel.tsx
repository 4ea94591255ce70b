import { createSignal, Show } from 'solid-js';
import { m } from '../../../i18n/index.ts';
import { SectionHead } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import type { OpenIsp } from '../open-isp.ts';
import css from './Add.module.css';
import { AddBlocked } from './AddBlocked.tsx';
import type { AddAddress } from './address.ts';
import { AddUnits } from './AddUnits.tsx';
import { createAdding } from './create-adding.ts';
import { createDrops } from './drag.ts';
import { LastAdded } from './LastAdded.tsx';

/** The list to add from, beside the draft on a wide screen: rows are taken up by a tap, with Enter, or dragged into the draft; draft rows dragged here go out. */
export const AddPanel = (props: { readonly open: OpenIsp }) => {
  const { chosen } = useStudiekompas();
  const adding = createAdding(() => props.open);
  const [address, setAddress] = createSignal<AddAddress>({});
  const drops = createDrops(
    () => ({ draft: props.open.isp().id, from: 'draft' }),
    (code) => void adding.remove(code),
  );
  return (
    <section class={css['panel']} aria-labelledby="isp-add-panel" data-ready={drops.fits() === null ? undefined : ''} {...drops.handlers}>
      <div id="isp-add-panel">
        <SectionHead title={m.isp_add()} />
      </div>
      <Show when={drops.fits() !== null}>
        <p class={css['dropHint']}>{m.isp_pick_drop_out()}</p>
      </Show>
      <AddBlocked open={props.open}>
        <LastAdded adding={adding} />
        <Show when={chosen()}>
          {(known) => <AddUnits open={props.open} programme={known().programme} adding={adding} address={address()} onAddress={setAddress} />}
        </Show>
      </AddBlocked>
    </section>
  );
};

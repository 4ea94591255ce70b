import { createMemo, Show } from 'solid-js';
import { formatList, m } from '../../../i18n/index.ts';
import type { Programme, UnitCode } from '../../../model/index.ts';
import { SectionHead, Text } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { ChangeList } from '../../what-if/ChangeList.tsx';
import { changeWhy } from '../../what-if/change-why.ts';
import { OwnWhys } from '../OwnWhys.tsx';
import type { OpenIsp } from '../open-isp.ts';
import { exemptionEffect } from './effect.ts';

const TOPIC = 'vrijstelling-';

/** What the exemption changes, each figure with its why; what stays the same in one line. */
export const ExemptionEffect = (props: { readonly open: OpenIsp; readonly code: UnitCode; readonly programme: Programme; readonly entered: boolean }) => {
  const { pack, unitName } = useStudiekompas();
  const effect = createMemo(() => exemptionEffect(pack(), props.programme, props.open.situation(), props.code, unitName));
  const same = () => formatList((effect()?.same ?? []).map(({ label, value }) => `${label} (${value})`));
  const why = (id: string) => changeWhy(id, { all: effect()?.changed ?? [], before: m.isp_exemption_without(), after: m.isp_exemption_with() });
  return (
    <Show when={effect()} fallback={<Text kind="meta">{m.isp_exemption_in_dossier()}</Text>}>
      {(known) => (
        <section>
          <SectionHead level={3} title={props.entered ? m.isp_exemption_effect() : m.isp_exemption_effect_if()} />
          <ChangeList all={known().changed} topic={TOPIC} none={m.isp_exemption_no_effect()} />
          <Show when={known().same.length > 0}>
            <Text kind="meta">{m.isp_exemption_same({ what: same() })}</Text>
          </Show>
          <OwnWhys prefix={TOPIC} why={why} />
        </section>
      )}
    </Show>
  );
};

import { For, Show } from 'solid-js';
import type { Isp } from '../../../drafts/index.ts';
import { formatDate, m } from '../../../i18n/index.ts';
import type { UnitCode } from '../../../model/index.ts';
import { Button, Icon, minusIcon, plusIcon } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import css from './States.module.css';

/** What came into a submitted ISP and what went out of it, by the school or for the second semester. */
export const StateChanges = (props: { readonly isp: Isp; readonly by: 'school' | 'semester2' }) => {
  const { unitName } = useStudiekompas();
  const came = () => props.isp.units.filter(({ origin }) => origin === props.by).map(({ code }) => code);
  const went = () => props.isp.removed.filter(({ by }) => by === props.by).map(({ code }) => code);
  return (
    <Show when={came().length + went().length > 0}>
      <ul class={css['changes']}>
        <For each={came()}>
          {(code) => (
            <li class={css['change']}>
              <span>
                <Icon shape={plusIcon} size={16} /> {m.isp_change_added({ unit: unitName(code) })}
              </span>
            </li>
          )}
        </For>
        <For each={went()}>
          {(code) => (
            <li class={css['change']}>
              <span>
                <Icon shape={minusIcon} size={16} /> {m.isp_change_removed({ unit: unitName(code) })}
              </span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
};

/** What the student withdrew from, each with the way to take that back, noted by mistake, while it can be. */
export const Withdrawn = (props: { readonly isp: Isp; readonly onBack: ((code: UnitCode) => void) | undefined }) => {
  const { unitName } = useStudiekompas();
  const left = () => props.isp.units.flatMap(({ code, withdrewOn }) => (withdrewOn === null ? [] : [{ code, withdrewOn }]));
  return (
    <Show when={left().length > 0}>
      <ul class={css['changes']}>
        <For each={left()}>
          {(one) => (
            <li class={css['change']}>
              <span>{m.isp_withdrawn({ unit: unitName(one.code), date: formatDate(one.withdrewOn) })}</span>
              <Show when={props.onBack}>
                {(back) => (
                  <Button kind="quiet" aria-label={m.isp_withdrawn_back_of({ unit: unitName(one.code) })} onClick={() => back()(one.code)}>
                    {m.isp_withdrawn_back()}
                  </Button>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
};

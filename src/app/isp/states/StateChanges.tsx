import { For, Show } from 'solid-js';
import type { Isp } from '../../../drafts/index.ts';
import { formatDate, m } from '../../../i18n/index.ts';
import type { UnitCode } from '../../../model/index.ts';
import { Banner, Button, Icon, minusIcon, plusIcon, triangleIcon } from '../../../ui/index.ts';
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
            <li class={`u-apart ${css['change']}`}>
              <span>
                <Icon shape={plusIcon} size={16} /> {m.isp_change_added({ unit: unitName(code) })}
              </span>
            </li>
          )}
        </For>
        <For each={went()}>
          {(code) => (
            <li class={`u-apart ${css['change']}`}>
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

/** What another device says that did not see what happened here: units added while this was submitted, and another submission or answer. */
export const Elsewhere = (props: { readonly isp: Isp; readonly onForget: (code: UnitCode) => void }) => {
  const { unitName } = useStudiekompas();
  const said = (what: Isp['disputed'][number]): string => (what === 'submission' ? m.isp_disputed_submission() : m.isp_disputed_answer());
  return (
    <>
      <Show when={props.isp.disputed.length > 0}>
        <Banner icon={triangleIcon} tone="permission" strong={m.isp_disputed_strong()}>
          {props.isp.disputed.map(said).join(' ')}
        </Banner>
      </Show>
      <Show when={props.isp.later.length > 0}>
        <ul class={css['changes']}>
          <For each={props.isp.later}>
            {(code) => (
              <li class={css['change']}>
                <span>{m.isp_later({ unit: unitName(code) })}</span>
                <Button kind="quiet" aria-label={m.isp_later_forget_of({ unit: unitName(code) })} onClick={() => props.onForget(code)}>
                  {m.isp_later_forget()}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
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
            <li class={`u-apart ${css['change']}`}>
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

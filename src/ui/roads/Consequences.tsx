import { For, Show } from 'solid-js';
import css from './Consequences.module.css';

export interface ConsequencesProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly items: readonly { readonly label: string; readonly values: readonly { readonly road: string; readonly value: string }[] }[];
}

/** What both drafts lead to, beneath and across both. */
export const Consequences = (props: ConsequencesProps) => (
  <section>
    <header class={css['head']}>
      <h2 class={css['title']}>{props.title}</h2>
      <Show when={props.note}>{(note) => <p class={css['note']}>{note()}</p>}</Show>
    </header>
    <dl class={css['items']}>
      <For each={props.items}>
        {(item) => (
          <div class={css['item']}>
            <dt>{item.label}</dt>
            <For each={item.values}>
              {(value) => (
                <dd>
                  <span>{value.road}</span> <b>{value.value}</b>
                </dd>
              )}
            </For>
          </div>
        )}
      </For>
    </dl>
  </section>
);

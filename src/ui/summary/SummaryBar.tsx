import { For, type JSX, Show } from 'solid-js';
import { Icon } from '../icon/Icon.tsx';
import type { IconShape } from '../icon/shapes.ts';
import css from './SummaryBar.module.css';

export interface SummaryCount {
  readonly icon: IconShape;
  readonly tone: 'blocks' | 'permission' | 'plain';
  /** "2 blokkeren" */
  readonly words: string;
}

/** Counts in words, each with the shape of its severity. */
export const Counts = (props: { readonly items: readonly SummaryCount[] }) => (
  <ul class={css['counts']}>
    <For each={props.items}>
      {(count) => (
        <li data-tone={count.tone}>
          <Icon shape={count.icon} size={16} /> {count.words}
        </li>
      )}
    </For>
  </ul>
);

export interface SummaryBarProps {
  /** "71" */
  readonly value: string;
  /** "sp" */
  readonly unit: string;
  /** A `Ruler`. */
  readonly ruler?: JSX.Element;
  readonly counts: readonly SummaryCount[];
  /** Makes the counts a button: what they count, one by one. */
  readonly onCounts?: (() => void) | undefined;
  /** What that button does, heard after the counts. */
  readonly countsLabel?: string | undefined;
  readonly action?: JSX.Element;
}

/** The standing of a draft in reach of the thumb; goes into `Screen.bar`. */
export const SummaryBar = (props: SummaryBarProps) => (
  <div class={css['summary']}>
    <div class={css['top']}>
      <p class={css['total']}>
        <b>{props.value}</b> {props.unit}
      </p>
      <Show when={props.ruler}>{(ruler) => <div class={css['ruler']}>{ruler()}</div>}</Show>
    </div>
    <div class={css['bottom']}>
      <Show when={props.counts.length > 0 ? props.onCounts : undefined} fallback={<Counts items={props.counts} />}>
        {(open) => (
          <button type="button" class={`${css['counts']} ${css['open']}`} onClick={() => open()()}>
            <For each={props.counts}>
              {(count) => (
                <span data-tone={count.tone}>
                  <Icon shape={count.icon} size={16} /> {count.words}
                </span>
              )}
            </For>
            <span class="u-hidden">{props.countsLabel}</span>
          </button>
        )}
      </Show>
      {props.action}
    </div>
  </div>
);

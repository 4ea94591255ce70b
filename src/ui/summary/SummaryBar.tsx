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
      <Counts items={props.counts} />
      {props.action}
    </div>
  </div>
);

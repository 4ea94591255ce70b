import { type JSX, Show } from 'solid-js';
import css from './RoadCards.module.css';

/** The units to decide on, in one card, split by hairlines. */
export const RoadCards = (props: { readonly label: string; readonly children: JSX.Element }) => (
  <section class={css['cards']} aria-label={props.label}>
    {props.children}
  </section>
);

export interface RoadCardProps {
  /** "9" */
  readonly mark: string;
  /** "/20" */
  readonly outOf: string;
  readonly name: string;
  /** "5 sp" */
  readonly points: string;
  readonly note?: JSX.Element;
  /** The `Segmented` and, for the road again, the `MarkSlider`. */
  readonly children: JSX.Element;
}

/** One unit with its choice. */
export const RoadCard = (props: RoadCardProps) => (
  <section class={css['card']} aria-label={props.name}>
    <header class={css['head']}>
      <span class={css['mark']}>
        <b>{props.mark}</b>
        {props.outOf}
      </span>
      <h2 class={css['name']}>{props.name}</h2>
      <span class={css['points']}>{props.points}</span>
    </header>
    {props.children}
    <Show when={props.note}>{(note) => <p class={css['note']}>{note()}</p>}</Show>
  </section>
);

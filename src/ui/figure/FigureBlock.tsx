import { type JSX, Show } from 'solid-js';
import { Why, type WhyProps } from '../why/Why.tsx';
import css from './FigureBlock.module.css';

export interface FigureBlockProps {
  /** "Tolerantiekrediet" */
  readonly label: string;
  /** The way into the explanation; `about` is the label. */
  readonly why?: Omit<WhyProps, 'about'> | undefined;
  /** The big number, with its sign if that belongs to it ("82 %"). Null: unknown, a dash. */
  readonly value: string | null;
  /** What the number counts, in words; for an unknown figure: what is missing. */
  readonly words: string;
  /** Partly unknown: stands before the number, "ten minste". */
  readonly atLeast?: string | undefined;
  readonly caption?: JSX.Element;
  /** That it rests on numbers that are not this school's: stands right under the number. */
  readonly assumed?: string | undefined;
  /** The drawing. */
  readonly children?: JSX.Element;
  readonly level?: 2 | 3;
}

/** A figure: what it is, why, the number in words, one small drawing, one caption. */
export const FigureBlock = (props: FigureBlockProps) => (
  <section class={css['figure']}>
    <header class={css['head']}>
      <Show when={props.level === 3} fallback={<h2 class={css['label']}>{props.label}</h2>}>
        <h3 class={css['label']}>{props.label}</h3>
      </Show>
      <Show when={props.why}>{(why) => <Why {...why()} about={props.label} />}</Show>
    </header>
    <p class={css['value']} data-unknown={props.value === null ? '' : undefined}>
      <Show when={props.atLeast}>{(atLeast) => <span class={css['words']}>{atLeast()} </span>}</Show>
      <strong class={css['number']} aria-hidden={props.value === null ? 'true' : undefined}>
        {props.value ?? '–'}
      </strong>{' '}
      <span class={css['words']}>{props.words}</span>
    </p>
    <Show when={props.assumed}>{(assumed) => <p class={css['assumed']}>{assumed()}</p>}</Show>
    <Show when={props.children}>{(drawing) => <div class={css['drawing']}>{drawing()}</div>}</Show>
    <Show when={props.caption}>{(caption) => <p class={css['caption']}>{caption()}</p>}</Show>
  </section>
);

/** Figures under one another, split by hairlines. */
export const FigureList = (props: { readonly children: JSX.Element }) => <div class={css['list']}>{props.children}</div>;

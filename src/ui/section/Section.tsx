import { type JSX, Show } from 'solid-js';
import css from './Section.module.css';

export interface SectionHeadProps {
  readonly title: string;
  /** At the right: "35 sp", "3 meer", a `Why`. */
  readonly right?: JSX.Element;
  readonly level?: 2 | 3;
  /** Small and grey: "Waar je staat". */
  readonly quiet?: boolean;
}

/** The head of a part of the page. */
export const SectionHead = (props: SectionHeadProps) => (
  <header class={css['head']} data-quiet={props.quiet ? '' : undefined}>
    <Show when={props.level === 3} fallback={<h2>{props.title}</h2>}>
      <h3>{props.title}</h3>
    </Show>
    <Show when={props.right}>{(right) => <div class={css['right']}>{right()}</div>}</Show>
  </header>
);

/** A surface with a hairline; `chosen` gets the accent. */
export const Card = (props: { readonly chosen?: boolean; readonly label?: string; readonly children: JSX.Element }) => (
  <section class={css['card']} data-chosen={props.chosen ? '' : undefined} aria-label={props.label}>
    {props.children}
  </section>
);

/** Buttons beside each other; they wrap, the first is widest. */
export const ButtonRow = (props: { readonly children: JSX.Element }) => <div class={css['buttons']}>{props.children}</div>;

export interface TextProps {
  /** `prose`: running text · `meta`: context and captions · `lead`: the one plain sentence · `title`: on first start. */
  readonly kind: 'prose' | 'meta' | 'lead' | 'title';
  readonly children: JSX.Element;
}

/** A paragraph in one of the steps of type. */
export const Text = (props: TextProps) => (
  <p class={css['text']} data-kind={props.kind}>
    {props.children}
  </p>
);

/** Things under one another with room between them; `beside` lays two columns from 900. */
export const Stack = (props: { readonly gap?: 's' | 'm' | 'l'; readonly beside?: 'equal' | 'first-narrow'; readonly children: JSX.Element }) => (
  <div class={css['stack']} data-gap={props.gap ?? 'm'} data-beside={props.beside}>
    {props.children}
  </div>
);

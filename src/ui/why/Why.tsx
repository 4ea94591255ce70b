import { Show } from 'solid-js';
import { Icon } from '../icon/Icon.tsx';
import { chevronIcon, glassesIcon } from '../icon/shapes.ts';
import { Link } from '../link/Link.tsx';
import css from './Why.module.css';

export interface WhyProps {
  /** The word, e.g. "Waarom". */
  readonly label: string;
  /** What it is about, read after the word: "Waarom, Tolerantiekrediet". */
  readonly about: string;
  /** Name of the glasses mark, when the figure rests on our reading: "onze lezing". */
  readonly reading?: string | undefined;
  /** The address of the explanation; without it, `onClick`. */
  readonly href?: string | undefined;
  readonly onClick?: (() => void) | undefined;
}

const Content = (props: WhyProps) => (
  <>
    <Show when={props.reading}>{(reading) => <span class={css['reading']}><Icon shape={glassesIcon} label={reading()} /></span>}</Show>
    <span>
      {props.label}
      <span class="u-hidden">, {props.about}</span>
    </span>
    <Icon shape={chevronIcon} size={16} />
  </>
);

/** The way into an explanation. 44 px high. */
export const Why = (props: WhyProps) => (
  <Show
    when={props.href}
    fallback={
      <button type="button" class={css['why']} onClick={() => props.onClick?.()}>
        <Content {...props} />
      </button>
    }
  >
    {(href) => (
      <Link href={href()} class={css['why']}>
        <Content {...props} />
      </Link>
    )}
  </Show>
);

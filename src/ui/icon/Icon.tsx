import css from './Icon.module.css';
import type { IconShape } from './shapes.ts';

export interface IconProps {
  readonly shape: IconShape;
  /** Pixels at the default text size; grows with the text. 20 in text, 23 in the navigation. Default 20. */
  readonly size?: 14 | 16 | 20 | 23 | 28;
  /** What it says to who cannot see it. Leave out when a word stands beside it. */
  readonly label?: string;
}

/** One icon of the own set: an outline in the colour of the text. */
export const Icon = (props: IconProps) => (
  <svg
    class={css['icon']}
    data-size={props.size ?? 20}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    role={props.label === undefined ? undefined : 'img'}
    aria-label={props.label}
    aria-hidden={props.label === undefined ? 'true' : undefined}
  >
    <path d={props.shape} />
  </svg>
);

import { type JSX, Show } from 'solid-js';
import { type Fill, FillSwatch } from '../fill/Fills.tsx';
import { Icon } from '../icon/Icon.tsx';
import { checkIcon } from '../icon/more-shapes.ts';
import type { IconShape } from '../icon/shapes.ts';
import css from './Tag.module.css';

export interface TagProps {
  readonly icon?: IconShape | undefined;
  readonly fill?: Fill | undefined;
  readonly children: JSX.Element;
}

/** A short state in a thin outline. */
export const Tag = (props: TagProps) => (
  <span class={css['tag']}>
    <Show when={props.fill}>{(fill) => <FillSwatch fill={fill()} />}</Show>
    <Show when={props.icon}>{(icon) => <Icon shape={icon()} size={14} />}</Show>
    <span>{props.children}</span>
  </span>
);

export interface ChipProps {
  readonly label: string;
  readonly pressed: boolean;
  readonly onPress: (pressed: boolean) => void;
}

/** A filter that is on or off. */
export const Chip = (props: ChipProps) => (
  <button type="button" class={css['chip']} aria-pressed={props.pressed} onClick={() => props.onPress(!props.pressed)}>
    <Show when={props.pressed}>
      <Icon shape={checkIcon} size={16} />
    </Show>
    {props.label}
  </button>
);

/** Filters beside each other; they wrap. */
export const Chips = (props: { readonly label: string; readonly children: JSX.Element }) => (
  <div role="group" class={css['chips']} aria-label={props.label}>
    {props.children}
  </div>
);

import { type JSX, Show } from 'solid-js';
import { Icon } from '../icon/Icon.tsx';
import { chevronIcon } from '../icon/shapes.ts';
import css from './Disclosure.module.css';

export interface DisclosureProps {
  readonly summary: JSX.Element;
  /** At the right of the summary: "19 sp". */
  readonly right?: JSX.Element;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: JSX.Element;
}

/** More, one tap away. */
export const Disclosure = (props: DisclosureProps) => (
  <details class={css['details']} open={props.open} onToggle={(event) => props.onToggle?.(event.currentTarget.open)}>
    <summary class={css['summary']}>
      <Icon shape={chevronIcon} size={16} />
      <span class={css['text']}>{props.summary}</span>
      <Show when={props.right}>{(right) => <span class={css['right']}>{right()}</span>}</Show>
    </summary>
    <div class={css['body']}>{props.children}</div>
  </details>
);

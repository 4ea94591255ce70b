import { createSignal, type JSX, Show } from 'solid-js';
import { Icon } from '../icon/Icon.tsx';
import type { IconShape } from '../icon/shapes.ts';
import css from './Announcer.module.css';

/**
 * A message for who listens. `announce` puts it in the live region, also when it is the same as before; draw `<Announcer message={message()} />`
 * once, at the root.
 */
export const createAnnouncer = () => {
  const [message, setMessage] = createSignal('');
  // A region that gets the same text again stays silent; the invisible mark makes it another text.
  const announce = (text: string) => setMessage((before) => (before === text ? `${text}\u200B` : text));
  return { message, announce };
};

/** The polite live region: heard, not seen. */
export const Announcer = (props: { readonly message: string }) => (
  <p class="u-hidden" role="status" aria-live="polite">
    {props.message}
  </p>
);

export interface ToastProps {
  /** What was done; empty hides it. */
  readonly message: string;
  readonly icon?: IconShape | undefined;
  /** The way back: a quiet `Button`. */
  readonly action?: JSX.Element;
}

/** Says what was done, at the top, where it covers no act; with the way back. Never for a consequence. */
export const Toast = (props: ToastProps) => (
  <div class={css['holder']} role="status">
    <Show when={props.message !== ''}>
      <div class={css['toast']}>
        <Show when={props.icon}>{(shape) => <Icon shape={shape()} />}</Show>
        <p>{props.message}</p>
        {props.action}
      </div>
    </Show>
  </div>
);

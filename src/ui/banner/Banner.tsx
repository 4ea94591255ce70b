import { type JSX, Show } from 'solid-js';
import { Icon } from '../icon/Icon.tsx';
import type { IconShape } from '../icon/shapes.ts';
import css from './Banner.module.css';

export interface BannerProps {
  readonly icon: IconShape;
  /** `quiet`: offline, an update, as of · `blocks`: stops what the student wants. */
  readonly tone?: 'quiet' | 'blocks' | 'permission';
  /** The bold words at the start. */
  readonly strong?: string | undefined;
  readonly children: JSX.Element;
  /** One act: a quiet `Button` or `ButtonLink`. */
  readonly action?: JSX.Element;
  /** Read out when it appears. */
  readonly live?: boolean;
}

/** One message about the whole screen. At most one at a time, the most severe first. */
export const Banner = (props: BannerProps) => (
  <div class={css['banner']} data-tone={props.tone ?? 'quiet'} role={props.live ? 'status' : undefined}>
    <Icon shape={props.icon} />
    <p class={css['text']}>
      <Show when={props.strong}>{(strong) => <b>{strong()} </b>}</Show>
      {props.children}
    </p>
    <Show when={props.action}>{(action) => <div class={css['action']}>{action()}</div>}</Show>
  </div>
);

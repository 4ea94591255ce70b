import type { JSX } from 'solid-js';
import css from './Shell.module.css';

export interface ShellProps {
  /** The {@link NavBar}. */
  readonly nav: JSX.Element;
  /** "Naar de inhoud" */
  readonly skip: string;
  /** Across the whole width, above the screen: a Banner. */
  readonly banner?: JSX.Element;
  readonly children: JSX.Element;
}

/** The frame of every screen: navigation below on a phone, at the side from 900; content beside or above it. */
export const Shell = (props: ShellProps) => (
  <div class={css['shell']}>
    <a class={css['skip']} href="#content">
      {props.skip}
    </a>
    <main id="content" class={css['main']} tabindex="-1">
      {props.banner}
      {props.children}
    </main>
    {props.nav}
  </div>
);

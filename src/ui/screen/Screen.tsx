import { children, type JSX, Show } from 'solid-js';
import { BackButton, type BackProps } from '../button/IconButton.tsx';
import { backIcon } from '../icon/shapes.ts';
import css from './Screen.module.css';

export interface ScreenProps {
  readonly title: string;
  /** The line under the title. */
  readonly meta?: JSX.Element;
  /** Up to three `IconButton`s or one `Button`, right of the title. */
  readonly actions?: JSX.Element;
  readonly back?: BackProps | undefined;
  /** With a way back: where this stands ("Gids, Bedrijfsmanagement, fase 2"), beside the arrow; the title then comes beneath. */
  readonly trail?: string | undefined;
  /** `column`: one column, 560 at most until 900 · `wide`: up to 1180. */
  readonly width?: 'column' | 'wide';
  /** Stays above the navigation: a row of buttons or a summary. */
  readonly bar?: JSX.Element;
  /** From 900 a panel of 360 at the right; below 900 it is not drawn here. */
  readonly aside?: JSX.Element;
  readonly children: JSX.Element;
}

/** A screen: title, meta, acts; content; a bar in reach of the thumb. The title takes the focus when the app moves there (`id="screen-title"`). */
export const Screen = (props: ScreenProps) => {
  // Made once: a component that a property holds is made anew each time the property is read.
  const aside = children(() => props.aside);
  return (
    <div class={css['screen']} data-width={props.width ?? 'column'} data-aside={aside() === undefined ? undefined : ''}>
      <header class={css['head']}>
        <Show when={props.back}>
          {(back) => (
            <div class={css['back']}>
              <BackButton {...back()} icon={backIcon} />
              <Show when={props.trail}>{(trail) => <span class={css['trail']}>{trail()}</span>}</Show>
            </div>
          )}
        </Show>
        <div class={css['titles']} data-beside={props.back !== undefined && props.trail === undefined ? '' : undefined}>
          <h1 id="screen-title" class={css['title']} tabindex="-1">
            {props.title}
          </h1>
          <Show when={props.meta}>{(meta) => <div class={css['meta']}>{meta()}</div>}</Show>
        </div>
        <Show when={props.actions}>{(actions) => <div class={css['actions']}>{actions()}</div>}</Show>
      </header>
      <div class={css['body']}>
        <div class={css['main']}>{props.children}</div>
        <Show when={aside()}>{(panel) => <aside class={css['aside']}>{panel()}</aside>}</Show>
      </div>
      <Show when={props.bar}>
        {(bar) => (
          <div class={css['bar']}>
            <div class={css['barInside']}>{bar()}</div>
          </div>
        )}
      </Show>
    </div>
  );
};

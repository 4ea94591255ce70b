import { createEffect, createUniqueId, type JSX, on, onCleanup, Show } from 'solid-js';
import { IconButton } from '../button/IconButton.tsx';
import { closeIcon } from '../icon/more-shapes.ts';
import css from './Sheet.module.css';

export interface SheetProps {
  readonly open: boolean;
  /** Escape, the close button, a tap beside it or a swipe down asks to close; the owner does it. */
  readonly onClose: () => void;
  /** What it is about, in small: "Tolerantiekrediet". */
  readonly topic: string;
  /** The sentence under it, large. */
  readonly title?: string | undefined;
  readonly closeLabel: string;
  /** Buttons at the foot. */
  readonly actions?: JSX.Element;
  /** The buttons stay in sight while what is above them scrolls. */
  readonly actionsStay?: boolean;
  readonly children: JSX.Element;
}

/** Pixels that the finger must have gone down before letting go closes the sheet. */
const swipeAway = 88;

const createSwipe = (close: () => void, sheet: () => HTMLElement | undefined) => {
  let from: number | undefined;
  const by = (event: PointerEvent) => Math.max(0, event.clientY - (from ?? event.clientY));
  const settle = () => {
    from = undefined;
    sheet()?.style.removeProperty('translate');
  };
  return {
    onPointerDown: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
      if (event.pointerType === 'mouse' || globalThis.innerWidth >= 600) return;
      from = event.clientY;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      if (from !== undefined) sheet()?.style.setProperty('translate', `0 ${by(event)}px`);
    },
    onPointerUp: (event: PointerEvent) => {
      const far = by(event) > swipeAway;
      settle();
      if (far) close();
    },
    onPointerCancel: settle,
  };
};

/**
 * What opens over a screen: a sheet from below on a phone, a dialog in the middle from 600, a panel at the side from 900. The browser keeps the
 * focus inside and gives it back.
 */
export const Sheet = (props: SheetProps) => {
  let dialog: HTMLDialogElement | undefined;
  const id = createUniqueId();
  const swipe = createSwipe(() => props.onClose(), () => dialog);
  createEffect(
    on(
      () => props.open,
      (open) => {
        if (open && dialog && !dialog.open) {
          const { documentElement } = document;
          documentElement.style.setProperty('--scroll-bar', `${globalThis.innerWidth - documentElement.clientWidth}px`);
          dialog.showModal();
        }
        if (!open && dialog?.open) dialog.close();
      },
    ),
  );
  // Closed before it leaves the page, so that the focus goes back to where it came from.
  let gone = false;
  onCleanup(() => {
    gone = true;
    if (dialog?.open) dialog.close();
  });
  return (
    <dialog
      ref={(element) => {
        dialog = element;
      }}
      class={css['sheet']}
      aria-labelledby={props.title === undefined ? `${id}-topic` : `${id}-topic ${id}-title`}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        props.onClose();
      }}
      onClose={() => {
        // The browser may close it without asking (Escape pressed twice). It tells so later too of one that left the page: another may be open by then.
        if (props.open && !gone) props.onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) props.onClose();
      }}
    >
      <Show when={props.open}>
        <div class={css['inside']}>
          <header class={css['head']} {...swipe}>
            <h2 id={`${id}-topic`} class={css['topic']} tabindex="-1" autofocus>
              {props.topic}
            </h2>
            <IconButton icon={closeIcon} label={props.closeLabel} onClick={() => props.onClose()} />
          </header>
          <Show when={props.title}>
            {(title) => (
              <p id={`${id}-title`} class={css['title']}>
                {title()}
              </p>
            )}
          </Show>
          <div class={css['body']}>{props.children}</div>
          <Show when={props.actions}>{(actions) => <footer class={css['actions']} data-stay={props.actionsStay ? '' : undefined}>{actions()}</footer>}</Show>
        </div>
      </Show>
    </dialog>
  );
};

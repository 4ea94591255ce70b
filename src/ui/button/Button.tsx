import { createUniqueId, type JSX, Show, splitProps } from 'solid-js';
import { Icon } from '../icon/Icon.tsx';
import type { IconShape } from '../icon/shapes.ts';
import { Link, type LinkProps } from '../link/Link.tsx';
import css from './Button.module.css';

/** `primary`: the one act of a screen · `outline`: beside it · `quiet`: text only · `decision`: on the decision card · `danger`: destroys. */
export type ButtonKind = 'primary' | 'outline' | 'quiet' | 'decision' | 'danger';

export interface ButtonLook {
  readonly kind?: ButtonKind;
  readonly icon?: IconShape;
  readonly iconEnd?: IconShape;
  /** A second, lighter line under the words. */
  readonly detail?: string;
  /** As wide as its column. */
  readonly wide?: boolean;
}

export interface ButtonProps extends ButtonLook, Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** Why it cannot be pressed now. It stays focusable, does nothing, and the reason stands under it. */
  readonly unavailable?: string | undefined;
}

export interface ButtonLinkProps extends ButtonLook, LinkProps {}

const look = ['kind', 'icon', 'iconEnd', 'detail', 'wide', 'children'] as const;

const Content = (props: ButtonLook & { readonly children?: JSX.Element }) => (
  <>
    <Show when={props.icon}>{(icon) => <Icon shape={icon()} />}</Show>
    <span class={css['words']}>
      <span>{props.children}</span>
      <Show when={props.detail}>{(detail) => <span class={css['detail']}>{detail()}</span>}</Show>
    </span>
    <Show when={props.iconEnd}>{(icon) => <Icon shape={icon()} />}</Show>
  </>
);

/** A button with a verb. Never disabled without a reason. */
export const Button = (props: ButtonProps) => {
  const [own, rest] = splitProps(props, [...look, 'unavailable', 'onClick', 'type', 'class']);
  const reasonId = createUniqueId();
  const press: JSX.EventHandler<HTMLButtonElement, MouseEvent> = (event) => {
    if (own.unavailable !== undefined) {
      event.preventDefault();
      return;
    }
    const { onClick } = own;
    if (typeof onClick === 'function') onClick(event);
    else if (onClick !== undefined) onClick[0](onClick[1], event);
  };
  const button = () => (
    <button
      {...rest}
      type={own.type ?? 'button'}
      class={css['button']}
      data-kind={own.kind ?? 'outline'}
      data-wide={own.wide ? '' : undefined}
      data-detail={own.detail === undefined ? undefined : ''}
      aria-disabled={own.unavailable === undefined ? undefined : 'true'}
      aria-describedby={own.unavailable === undefined ? rest['aria-describedby'] : reasonId}
      onClick={press}
    >
      <Content {...own}>{own.children}</Content>
    </button>
  );
  return (
    <Show when={own.unavailable !== undefined} fallback={button()}>
      <span class={css['withReason']} data-wide={own.wide ? '' : undefined}>
        {button()}
        <span id={reasonId} class={css['reason']}>
          {own.unavailable}
        </span>
      </span>
    </Show>
  );
};

/** A link that looks like a button: it goes somewhere. */
export const ButtonLink = (props: ButtonLinkProps) => {
  const [own, rest] = splitProps(props, [...look, 'class']);
  return (
    <Link
      {...rest}
      class={css['button']}
      data-kind={own.kind ?? 'outline'}
      data-wide={own.wide ? '' : undefined}
      data-detail={own.detail === undefined ? undefined : ''}
    >
      <Content {...own}>{own.children}</Content>
    </Link>
  );
};

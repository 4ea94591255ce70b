import { type JSX, Show, splitProps } from 'solid-js';
import { Icon } from '../icon/Icon.tsx';
import type { IconShape } from '../icon/shapes.ts';
import { Link } from '../link/Link.tsx';
import css from './IconButton.module.css';

export interface IconButtonProps extends Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'children' | 'aria-label'> {
  readonly icon: IconShape;
  /** Its name, read aloud and shown as a tip. */
  readonly label: string;
}

/** A 44 px square with an icon. */
export const IconButton = (props: IconButtonProps) => {
  const [own, rest] = splitProps(props, ['icon', 'label', 'type', 'class']);
  return (
    <button {...rest} type={own.type ?? 'button'} class={css['square']} aria-label={own.label} title={own.label}>
      <Icon shape={own.icon} size={23} />
    </button>
  );
};

export interface IconLinkProps {
  readonly icon: IconShape;
  readonly label: string;
  readonly href: string;
}

/** An icon that goes somewhere. */
export const IconLink = (props: IconLinkProps) => (
  <Link href={props.href} class={css['square']} aria-label={props.label} title={props.label}>
    <Icon shape={props.icon} size={23} />
  </Link>
);

export interface BackProps {
  readonly label: string;
  readonly href?: string;
  readonly onClick?: () => void;
}

/** The way back: a link when the place is known, else a button. */
export const BackButton = (props: BackProps & { readonly icon: IconShape }) => (
  <Show when={props.href} fallback={<IconButton icon={props.icon} label={props.label} onClick={() => props.onClick?.()} />}>
    {(href) => <IconLink icon={props.icon} label={props.label} href={href()} />}
  </Show>
);

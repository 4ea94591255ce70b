import { type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Icon } from '../icon/Icon.tsx';
import { checkIcon, infoIcon, stampIcon } from '../icon/more-shapes.ts';
import { chevronIcon, type IconShape, octagonIcon, triangleIcon } from '../icon/shapes.ts';
import { Link } from '../link/Link.tsx';
import css from './FindingRow.module.css';

/** Only `blocks` and `permission` get a ground. */
export type FindingLook = 'blocks' | 'permission' | 'warning' | 'info' | 'allowed';

const icons: Record<FindingLook, IconShape> = { blocks: octagonIcon, permission: stampIcon, warning: triangleIcon, info: infoIcon, allowed: checkIcon };

export interface FindingRowProps {
  readonly look: FindingLook;
  /** A more precise shape: lock for "Moet opnieuw". */
  readonly icon?: IconShape | undefined;
  /** The bold word: "Blokkeert." */
  readonly word: string;
  /** The sentence with who and until when. */
  readonly children: JSX.Element;
  /** To the why and the fix: an address, or an act. */
  readonly href?: string | undefined;
  readonly onClick?: (() => void) | undefined;
  /** What it opens stands beneath it, or not yet. */
  readonly expanded?: boolean | undefined;
}

const Content = (props: FindingRowProps) => (
  <>
    <Icon shape={props.icon ?? icons[props.look]} />
    <span class={css['text']}>
      <b>{props.word}</b> {props.children}
    </span>
    <Show when={props.href !== undefined || props.onClick !== undefined}>
      <span class={css['chevron']}>
        <Icon shape={chevronIcon} size={16} />
      </span>
    </Show>
  </>
);

/** One finding: icon, word, sentence, way in. */
export const FindingRow = (props: FindingRowProps) => (
  <Show
    when={props.href}
    fallback={
      <Dynamic
        component={props.onClick === undefined ? 'div' : 'button'}
        type={props.onClick === undefined ? undefined : 'button'}
        class={css['finding']}
        data-look={props.look}
        aria-expanded={props.expanded}
        onClick={() => props.onClick?.()}
      >
        <Content {...props} />
      </Dynamic>
    }
  >
    {(href) => (
      <Link href={href()} class={css['finding']} data-look={props.look}>
        <Content {...props} />
      </Link>
    )}
  </Show>
);

import { For, type JSX, Show } from 'solid-js';
import { Icon } from '../icon/Icon.tsx';
import type { IconShape } from '../icon/shapes.ts';
import { Link } from '../link/Link.tsx';
import css from './NavBar.module.css';

export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly icon: IconShape;
  readonly current: boolean;
  /** `side`: only where there is room at the side, from 900 · `bar`: only on a phone, the way to what stands at the side. */
  readonly only?: 'side' | 'bar';
}

export interface NavBarProps {
  /** Read aloud: "Hoofdmenu". */
  readonly label: string;
  readonly brand: { readonly name: string; readonly icon: IconShape; readonly href: string };
  readonly items: readonly NavItem[];
  /** Always in sight: where the student's data are. */
  readonly state?: string | undefined;
  /** At the foot of the side navigation: on which ground everything rests. */
  readonly ground?: JSX.Element;
  /** Away on a phone, while the pad is open. */
  readonly hidden?: boolean;
}

/** The places of the app: below on a phone, at the side from 900. */
export const NavBar = (props: NavBarProps) => (
  <nav class={css['nav']} aria-label={props.label} data-hidden={props.hidden ? '' : undefined}>
    <Link href={props.brand.href} class={css['brand']}>
      <Icon shape={props.brand.icon} size={23} /> {props.brand.name}
    </Link>
    <ul class={css['items']}>
      <For each={props.items}>
        {(item) => (
          <li data-only={item.only}>
            <Link href={item.href} class={css['item']} aria-current={item.current ? 'page' : undefined}>
              <Icon shape={item.icon} size={23} />
              <span>{item.label}</span>
            </Link>
          </li>
        )}
      </For>
    </ul>
    <Show when={props.state}>{(state) => <p class={css['state']}>{state()}</p>}</Show>
    <Show when={props.ground}>{(ground) => <div class={css['ground']}>{ground()}</div>}</Show>
  </nav>
);

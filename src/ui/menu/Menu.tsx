import { createUniqueId, For, type JSX, Show } from 'solid-js';
import { IconButton } from '../button/IconButton.tsx';
import { Icon } from '../icon/Icon.tsx';
import type { IconShape } from '../icon/shapes.ts';
import { Link } from '../link/Link.tsx';
import css from './Menu.module.css';

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconShape;
  /** Where it goes; without it, `onClick`. */
  readonly href?: string;
  readonly onClick?: () => void;
  readonly current?: boolean;
}

export interface MenuProps {
  readonly label: string;
  readonly icon: IconShape;
  readonly items: readonly MenuItem[];
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A button with a list of places and acts under it. Closes with Escape, a tap beside it or a choice; the focus goes back to the button. */
export const Menu = (props: MenuProps) => {
  const id = createUniqueId();
  let button: HTMLButtonElement | undefined;
  let list: HTMLElement | undefined;
  const place = () => {
    if (!button || !list) return;
    const box = button.getBoundingClientRect();
    list.style.setProperty('--top', `${box.bottom}px`);
    // Hangs from the side of the button that is nearest to the edge of the screen.
    const { clientWidth } = document.documentElement;
    const atEnd = box.left + box.right > clientWidth;
    list.style.setProperty('--end', atEnd ? `${Math.max(8, clientWidth - box.right)}px` : 'auto');
    list.style.setProperty('--start', atEnd ? 'auto' : `${Math.max(8, box.left)}px`);
  };
  const move: JSX.EventHandler<HTMLElement, KeyboardEvent> = (event) => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('a, button')];
    const now = stops.findIndex((stop) => stop === document.activeElement);
    stops[(now + by + stops.length) % stops.length]?.focus();
  };
  const choose = (item: MenuItem) => {
    list?.hidePopover();
    item.onClick?.();
  };
  const content = (item: MenuItem) => (
    <>
      <Show when={item.icon}>{(icon) => <Icon shape={icon()} />}</Show>
      <span>{item.label}</span>
    </>
  );
  return (
    <>
      <IconButton
        ref={(element) => {
          button = element;
        }}
        icon={props.icon}
        label={props.label}
        popovertarget={id}
        onClick={place}
      />
      <ul
        id={id}
        popover="auto"
        ref={(element) => {
          list = element;
        }}
        class={css['menu']}
        aria-label={props.label}
        onKeyDown={move}
      >
        <For each={props.items}>
          {(item) => (
            <li>
              <Show
                when={item.href}
                fallback={
                  <button type="button" class={css['item']} onClick={() => choose(item)}>
                    {content(item)}
                  </button>
                }
              >
                {(href) => (
                  <Link href={href()} class={css['item']} aria-current={item.current ? 'page' : undefined} onClick={() => choose(item)}>
                    {content(item)}
                  </Link>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </>
  );
};

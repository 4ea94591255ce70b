import { For, type JSX, Show } from 'solid-js';
import { Icon } from '../icon/Icon.tsx';
import type { IconShape } from '../icon/shapes.ts';
import { Link } from '../link/Link.tsx';
import css from './UnitRow.module.css';

export interface UnitRowProps {
  /** The name, or a `Highlight` of it. Never cut off. */
  readonly name: JSX.Element;
  readonly meta?: JSX.Element;
  /** "6" and "sp"; left out for a unit that carries no points here. */
  readonly points?: string | undefined;
  readonly unit?: string | undefined;
  /** In place of the points: "getolereerd, art. 91". Draws the row in grey. */
  readonly apart?: string | undefined;
  /** `Tag`s beside the meta line. */
  readonly tags?: JSX.Element;
  readonly href?: string | undefined;
  readonly onClick?: (() => void) | undefined;
  /** Says what tapping it does, where that is not opening it. */
  readonly icon?: IconShape | undefined;
  /** Findings beneath, or anything else that belongs to the row. */
  readonly children?: JSX.Element;
  /** Hands out the row itself, for what is done with it besides tapping: dragging, keys. */
  readonly ref?: ((row: HTMLLIElement) => void) | undefined;
}

/** A course unit in a list. */
export const UnitRow = (props: UnitRowProps) => (
  <li ref={(row) => props.ref?.(row)} class={css['row']} data-apart={props.apart === undefined ? undefined : ''}>
    <div class={css['head']}>
      <div class={css['texts']}>
        <Show
          when={props.href}
          fallback={
            <Show when={props.onClick} fallback={<span class={css['name']}>{props.name}</span>}>
              {(act) => (
                <button type="button" class={css['name']} data-act="" onClick={() => act()()}>
                  {props.name}
                </button>
              )}
            </Show>
          }
        >
          {(href) => (
            <Link href={href()} class={css['name']} data-act="">
              {props.name}
            </Link>
          )}
        </Show>
        <Show when={props.meta ?? props.tags}>
          <div class={css['meta']} data-alone={props.meta === undefined ? '' : undefined}>
            <Show when={props.meta}>
              <span>{props.meta}</span>
            </Show>
            {props.tags}
          </div>
        </Show>
      </div>
      <span class={css['points']}>
        <Show
          when={props.apart}
          fallback={
            <>
              <b>{props.points}</b> {props.unit}
            </>
          }
        >
          {props.apart}
        </Show>
      </span>
      <Show when={props.icon}>{(icon) => <Icon shape={icon()} />}</Show>
    </div>
    {props.children}
  </li>
);

/** Unit rows, split by hairlines. */
export const UnitList = (props: { readonly label?: string; readonly children: JSX.Element }) => (
  <ul class={css['list']} aria-label={props.label}>
    {props.children}
  </ul>
);

export interface HighlightProps {
  readonly text: string;
  /** Found parts as [start, end) in code units, ascending and apart. */
  readonly ranges: readonly (readonly [number, number])[];
}

interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Cuts a text into found and other pieces. */
export const pieces = (text: string, ranges: HighlightProps['ranges']): readonly Piece[] => {
  const starts = ranges.flatMap(([start, end], index) => {
    const before = ranges[index - 1]?.[1] ?? 0;
    return [
      { text: text.slice(before, start), found: false },
      { text: text.slice(start, end), found: true },
    ];
  });
  return [...starts, { text: text.slice(ranges.at(-1)?.[1] ?? 0), found: false }].filter((piece) => piece.text !== '');
};

/** A text with what was searched for marked: ground, underline and weight. */
export const Highlight = (props: HighlightProps) => (
  <For each={pieces(props.text, props.ranges)}>{(piece) => (piece.found ? <mark class={css['hit']}>{piece.text}</mark> : piece.text)}</For>
);

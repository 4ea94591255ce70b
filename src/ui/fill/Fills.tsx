import { createUniqueId, For, type JSX, Show } from 'solid-js';
import css from './Fills.module.css';

/**
 * The five fills. `solid`: there · `tint`: counted as there · `half`: kept, yet never looks passed · `striped`: at stake in an open
 * decision · `dashed`: still open.
 */
export type Fill = 'solid' | 'tint' | 'half' | 'striped' | 'dashed';

export const fills: readonly Fill[] = ['solid', 'tint', 'half', 'striped', 'dashed'];

const widths: Record<Fill, number> = { solid: 0, tint: 1.5, half: 1.5, striped: 1.5, dashed: 1.25 };

export interface FilledRectProps {
  readonly fill: Fill;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

const step = 5;

/** Diagonals from bottom left to top right that cover a box; the box clips them. */
const stripes = (width: number, height: number): string => {
  const count = Math.ceil((width + height) / step);
  return Array.from({ length: count }, (_, index) => {
    const at = (index + 0.5) * step;
    const fromX = Math.max(0, at - height);
    const fromY = Math.min(height, at);
    const toX = Math.min(width, at);
    const toY = Math.max(0, at - width);
    return `M${fromX.toFixed(2)} ${fromY.toFixed(2)}L${toX.toFixed(2)} ${toY.toFixed(2)}`;
  }).join('');
};

const Inside = (props: FilledRectProps): JSX.Element => {
  const inset = () => widths[props.fill] / 2;
  const width = () => Math.max(0, props.width - widths[props.fill]);
  const height = () => Math.max(0, props.height - widths[props.fill]);
  const mark = () => {
    if (props.fill === 'half') return `M0 0V${height()}H${width()}Z`;
    return props.fill === 'striped' ? stripes(width(), height()) : '';
  };
  const clipId = createUniqueId();
  // Up to this radius the rim hides what sticks out at the corners.
  const round = () => props.radius > 4;
  return (
    <svg x={props.x + inset()} y={props.y + inset()} width={width()} height={height()} overflow="hidden">
      <Show when={round()}>
        <clipPath id={clipId}>
          <rect width={width()} height={height()} rx={props.radius - inset()} />
        </clipPath>
      </Show>
      <path d={mark()} class={css['mark']} data-fill={props.fill} clip-path={round() ? `url(#${clipId})` : undefined} />
    </svg>
  );
};

/** A box in one of the five fills, for use inside an SVG. Its border lies inside the given box. */
export const FilledRect = (props: FilledRectProps): JSX.Element => {
  const rim = () => widths[props.fill];
  const box = () => ({
    x: props.x + rim() / 2,
    y: props.y + rim() / 2,
    width: Math.max(0, props.width - rim()),
    height: Math.max(0, props.height - rim()),
    rx: Math.max(0, Math.min(props.radius - rim() / 2, props.width / 2)),
  });
  return (
    <g class={css['box']} data-fill={props.fill}>
      <rect {...box()} class={css['ground']} />
      <Inside {...props} />
      <rect {...box()} class={css['rim']} stroke-width={rim()} />
    </g>
  );
};

export interface FillSwatchProps {
  readonly fill: Fill;
  /** Round, as a node on a line. */
  readonly round?: boolean;
  /** What the fill means, where no word stands beside it. */
  readonly label?: string;
}

/** A small square in one of the fills, beside its word. */
export const FillSwatch = (props: FillSwatchProps) => (
  <svg
    class={css['swatch']}
    width="14"
    height="14"
    viewBox="0 0 14 14"
    role={props.label === undefined ? undefined : 'img'}
    aria-label={props.label}
    aria-hidden={props.label === undefined ? 'true' : undefined}
  >
    <FilledRect fill={props.fill} x={0} y={0} width={14} height={14} radius={props.round ? 7 : 3.5} />
  </svg>
);

export interface FillLegendProps {
  readonly items: readonly { readonly fill: Fill; readonly count: string; readonly word: string }[];
}

/** The counts of each fill with their words. */
export const FillLegend = (props: FillLegendProps) => (
  <ul class={css['legend']}>
    <For each={props.items}>
      {(item) => (
        <li>
          <FillSwatch fill={item.fill} />
          <b>{item.count}</b> {item.word}
        </li>
      )}
    </For>
  </ul>
);

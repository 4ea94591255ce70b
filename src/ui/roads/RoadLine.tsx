import { For, Show } from 'solid-js';
import css from './RoadLine.module.css';

export interface RoadLineProps {
  /** The whole drawing in one sentence. */
  readonly label: string;
  /** First and last year of the scale; the same in both columns. */
  readonly from: number;
  readonly to: number;
  /** Where this road ends; null when that cannot be said. */
  readonly end: number | null;
  readonly chosen?: boolean | undefined;
}

/** Least part of the line between two figures, so that four digits never meet in the narrowest column. */
const apart = 0.24;

/** The scale of a road: its years, and where it ends. */
export type RoadScale = Pick<RoadLineProps, 'from' | 'to' | 'end'>;

const share = (scale: RoadScale, year: number): number => (year - scale.from) / Math.max(1, scale.to - scale.from);

/** The years that get a figure: the first and the end, then what has room. */
export const shownYears = (scale: RoadScale): readonly number[] => {
  const all = Array.from({ length: Math.max(1, scale.to - scale.from + 1) }, (_, index) => scale.from + index);
  const wanted = [scale.from, ...(scale.end === null ? [] : [scale.end]), scale.to, ...all];
  const shown: number[] = [];
  for (const year of wanted) {
    if (shown.every((other) => Math.abs(share(scale, other) - share(scale, year)) >= apart)) shown.push(year);
  }
  return shown.toSorted((a, b) => a - b);
};

/** Years from now to the diploma, on the same scale in both columns. */
export const RoadLine = (props: RoadLineProps) => (
  <div role="img" aria-label={props.label} class={css['road']} data-chosen={props.chosen ? '' : undefined}>
    <div class={css['line']}>
      <For each={shownYears(props)}>
        {(year) => (
          <span class={css['year']} style={{ '--at': `${share(props, year)}` }}>
            {year}
          </span>
        )}
      </For>
      <Show when={props.end}>
        {(end) => (
          <>
            <span class={css['past']} style={{ '--at': `${share(props, end())}` }} />
            <span class={css['end']} style={{ '--at': `${share(props, end())}` }} />
          </>
        )}
      </Show>
      <span class={css['from']} />
    </div>
  </div>
);

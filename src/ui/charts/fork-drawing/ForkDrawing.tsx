import { createMemo, For, Index, Show } from 'solid-js';
import { Canvas, ChartFrame } from '../chart/ChartFrame.tsx';
import { textWidth } from '../chart/text-width.ts';
import { createWidth } from '../chart/width.ts';
import css from './ForkDrawing.module.css';

export interface ForkDrawingProps {
  /** What the drawing says, as one full sentence. */
  readonly label: string;
  /** In the ring where the roads part: "9", or "?". */
  readonly mark: string;
  /** Beneath the five lines. */
  readonly years?: readonly string[] | undefined;
  /** The upper, shorter road. */
  readonly tolerateWord: string;
  /** The lower road, a year longer. */
  readonly againWord: string;
  /** Greyed and a little lower: nothing is there yet. */
  readonly muted?: boolean | undefined;
}

const lines = 5;
const widest = 560;
const leastSide = 22;
const ring = 20;
const node = 7.5;

/** One road, one mark, two roads on: the drawing of a first start and of an empty screen. */
export const ForkDrawing = (props: ForkDrawingProps) => {
  const { ref, width, rem } = createWidth();
  const wordWidth = (word: string) => textWidth(word, rem() * 0.9375) + 6;
  /** Height of a word on as many lines as it takes. */
  const room = (word: string) => rem() * (0.2 + 1.3125 * Math.ceil(wordWidth(word) / width())) + 8;
  const geometry = createMemo(() => {
    const year = Math.max(0, ...(props.years ?? []).map((word) => textWidth(word, rem() * 0.75)));
    const side = Math.max(leastSide, year / 2);
    const step = (Math.min(width(), widest) - 2 * side) / (lines - 1);
    const first = (width() - (lines - 1) * step) / 2;
    const rise = props.muted ? 50 : 62;
    const middle = 16 + room(props.tolerateWord) + node + rise;
    const drop = props.muted ? 40 : 52;
    return {
      x: (line: number) => first + line * step,
      upper: middle - rise,
      middle,
      lower: middle + drop,
      bottom: middle + drop + node + room(props.againWord) + 8,
      // Every second year still says which line is which.
      every: year + 4 > step ? 2 : 1,
    };
  });
  const x = (line: number) => geometry().x(line);
  const across = (px: number) => `${(px / width()) * 100}%`;
  /** A word ends under its node; one that is too long for that runs on to the edge. */
  const right = (line: number, word: string) => across(Math.max(0, Math.min(width() - x(line) - node - 3, width() - wordWidth(word))));
  const road = (to: number, y: number, bend: number) => {
    const way = y < geometry().middle ? -1 : 1;
    return `M${x(2) + ring * 0.45} ${geometry().middle + way * ring * 0.9}L${x(2) + bend} ${y}H${x(to) - node}`;
  };
  return (
    <ChartFrame label={props.label} ref={ref}>
      <div class={css['fork']} data-muted={props.muted ? '' : undefined}>
        <Canvas width={width()} height={geometry().bottom}>
          <Index each={Array.from({ length: lines })}>{(_, line) => <path class={css['hairline']} d={`M${x(line)} 0V${geometry().bottom}`} />}</Index>
          <path class={css['past']} d={`M${x(0)} ${geometry().middle}H${x(2) - ring}`} />
          <path class={css['road']} d={road(3, geometry().upper, 36)} />
          <path class={css['road']} d={road(4, geometry().lower, 30)} />
          <circle class={css['done']} cx={x(0)} cy={geometry().middle} r={node + 1.5} />
          <Show when={!props.muted}>
            <circle class={css['done']} cx={x(1)} cy={geometry().middle} r={node + 1.5} />
          </Show>
          <circle class={css['goal']} cx={x(3)} cy={geometry().upper} r={node} />
          <circle class={css['goal']} cx={x(4)} cy={geometry().lower} r={node} />
          <circle class={css['ring']} cx={x(2)} cy={geometry().middle} r={ring} />
        </Canvas>
        <b class={css['mark']} style={{ left: across(x(2)), top: `${geometry().middle}px` }}>
          {props.mark}
        </b>
        <span class={css['word']} data-above="" style={{ right: right(3, props.tolerateWord), top: `${geometry().upper - node - 6}px` }}>
          {props.tolerateWord}
        </span>
        <span class={css['word']} style={{ right: right(4, props.againWord), top: `${geometry().lower + node + 6}px` }}>
          {props.againWord}
        </span>
      </div>
      <Show when={props.years}>
        {(years) => (
          <div class={css['years']}>
            
            <For each={years().slice(0, lines)}>
              {(year, line) => (
                <Show when={line() % geometry().every === 0}>
                  <span style={{ left: across(x(line())) }}>{year}</span>
                </Show>
              )}
            </For>
          
          </div>
        )}
      </Show>
    </ChartFrame>
  );
};

import { createMemo, For, Show } from 'solid-js';
import { FilledRect } from '../../fill/Fills.tsx';
import { Canvas, ChartFrame } from '../chart/ChartFrame.tsx';
import { EndMark } from '../chart/EndMark.tsx';
import { textWidth } from '../chart/text-width.ts';
import { createWidth } from '../chart/width.ts';
import css from './Ruler.module.css';

export interface RulerLimit {
  readonly at: number;
  /** "min. 50 %" */
  readonly word: string;
}

export interface RulerProps {
  /** What the drawing says, as one full sentence. */
  readonly label: string;
  readonly value: number;
  /** The most it can still become. */
  readonly best?: number | undefined;
  readonly limits: readonly RulerLimit[];
  /** Where the scale ends; it starts at zero. What is larger makes it longer. */
  readonly max: number;
}

const gap = 8;
const barTop = 4;
const barHeight = 12;
const tickHeight = barHeight + 2 * barTop;

interface LimitWord {
  readonly word: string;
  /** Where its tick stands, in px. */
  readonly x: number;
}

interface PlacedWord {
  readonly word: string;
  /** Left edge, in px. */
  readonly left: number;
  readonly width: number;
  readonly lane: number;
  /** More than one where it is wider than the whole drawing. */
  readonly lines: number;
}

/** Centres each word under its tick, inside the drawing; a word that would touch another goes one lane down. */
const placeWords = (words: readonly LimitWord[], width: number, size: number): readonly PlacedWord[] => {
  const placed: PlacedWord[] = [];
  for (const { word, x } of words) {
    const lines = Math.ceil(textWidth(word, size) / width);
    const own = Math.min(width, textWidth(word, size));
    const left = Math.max(0, Math.min(width - own, x - own / 2));
    const near = placed.filter((other) => left < other.left + other.width + gap && other.left < left + own + gap);
    const lanes = [0, ...near.map((other) => other.lane + other.lines)].toSorted((a, b) => a - b);
    const free = lanes.find((lane) => !near.some((other) => lane < other.lane + other.lines && other.lane < lane + lines));
    placed.push({ word, left, width: own, lane: free ?? 0, lines });
  }
  return placed;
};

/** A value on a scale from zero, what it can still become, and the limits it is held against. */
export const Ruler = (props: RulerProps) => {
  const { ref, width, rem } = createWidth();
  const end = () => Math.max(props.max, props.value, props.best ?? 0, ...props.limits.map(({ at }) => at), 1);
  const x = (amount: number) => (Math.max(0, amount) / end()) * width();
  const words = createMemo(() =>
    placeWords(
      props.limits.map(({ at, word }) => ({ word, x: x(at) })),
      width(),
      rem() * 0.75,
    ),
  );
  return (
    <ChartFrame label={props.label} ref={ref}>
      <Canvas width={width()} height={tickHeight}>
        <rect class={css['track']} y={barTop} width={width()} height={barHeight} rx={3} />
        <Show when={props.value > 0}>
          <FilledRect fill="solid" x={0} y={barTop} width={x(props.value)} height={barHeight} radius={3} />
        </Show>
        <Show when={props.best !== undefined && props.best > props.value ? props.best : undefined}>
          {(best) => {
            const from = () => x(props.value) + 1;
            return <FilledRect fill="dashed" x={from()} y={barTop} width={Math.max(2, x(best()) - from())} height={barHeight} radius={3} />;
          }}
        </Show>
        <For each={props.limits}>{({ at }) => <EndMark x={Math.max(1, Math.min(width() - 1, x(at)))} top={0} bottom={tickHeight} />}</For>
      </Canvas>
      <div class={css['words']} style={{ '--lanes': Math.max(0, ...words().map(({ lane, lines }) => lane + lines)) }}>
        <For each={words()}>
          {(placed) => (
            <span
              class={css['word']}
              data-wraps={placed.lines > 1 ? '' : undefined}
              style={{ left: `${((placed.left + placed.width / 2) / width()) * 100}%`, '--lane': placed.lane }}
            >
              {placed.word}
            </span>
          )}
        </For>
      </div>
    </ChartFrame>
  );
};

import { createMemo, For, Show } from 'solid-js';
import { type Fill, FilledRect, FillLegend, type FillLegendProps } from '../../fill/Fills.tsx';
import { Canvas, ChartFrame } from '../chart/ChartFrame.tsx';
import { textWidth } from '../chart/text-width.ts';
import { createWidth } from '../chart/width.ts';
import css from './StageTracks.module.css';

export interface StagePart {
  readonly fill: Fill;
  readonly points: number;
}

export interface StageTrack {
  /** "fase 1" */
  readonly word: string;
  /** "55 / 60" */
  readonly countWord: string;
  /** In the order they are drawn. */
  readonly parts: readonly StagePart[];
  /** Points of the whole stage. */
  readonly points: number;
}

export interface StageTracksProps {
  /** What the drawing says, as one full sentence. */
  readonly label: string;
  readonly stages: readonly StageTrack[];
  /** How many points have each fill, with its word. */
  readonly legend: FillLegendProps['items'];
}

const gap = 6;
const partGap = 2;
const height = 20;
const thinnest = 3;

const pointsOf = ({ parts, points }: StageTrack): number =>
  Math.max(
    points,
    parts.reduce((sum, part) => sum + Math.max(0, part.points), 0),
  );

interface PlacedPart extends StagePart {
  readonly x: number;
  readonly width: number;
}

/** Every part at least visible; what that takes comes off the widest. */
const partsOf = (stage: StageTrack, width: number): readonly PlacedPart[] => {
  const parts = stage.parts.filter(({ points }) => points > 0);
  const all = pointsOf(stage);
  if (all === 0) return [];
  const whole = (width * parts.reduce((sum, { points }) => sum + points, 0)) / all;
  const wished = parts.map(({ points }) => Math.max(thinnest, (points / all) * width - partGap));
  const excess = wished.reduce((sum, each) => sum + each + partGap, -partGap) - whole;
  const widest = wished.indexOf(Math.max(...wished));
  return parts.reduce<readonly PlacedPart[]>((placed, part, index) => {
    const last = placed.at(-1);
    const own = (wished[index] ?? 0) - (index === widest ? excess : 0);
    return [...placed, { ...part, x: last === undefined ? 0 : last.x + last.width + partGap, width: Math.max(1, own) }];
  }, []);
};

/** The road to the diploma: one track per stage, all on one scale, with the counts of all fills. */
export const StageTracks = (props: StageTracksProps) => {
  const { ref, width, rem } = createWidth();
  const perRow = createMemo(() => {
    const text = rem() * 0.8125;
    const narrowest = Math.max(48, ...props.stages.map(({ word, countWord }) => textWidth(`${word} ${countWord}`, text) + 4));
    const fit = Math.max(1, Math.floor((width() + gap) / (narrowest + gap)));
    const rows = Math.ceil(props.stages.length / fit);
    return Math.ceil(props.stages.length / Math.max(1, rows));
  });
  /** px for one point, so that the fullest row just fits. */
  const scale = createMemo(() => {
    const rows = Array.from({ length: Math.ceil(props.stages.length / perRow()) }, (_, row) => props.stages.slice(row * perRow(), (row + 1) * perRow()));
    const needed = rows.map((row) => (width() - gap * (row.length - 1)) / Math.max(1, row.reduce((sum, stage) => sum + pointsOf(stage), 0)));
    return Math.max(0, Math.min(...needed));
  });
  return (
    <ChartFrame label={props.label} ref={ref}>
      <ol class={css['stages']}>
        <For each={props.stages}>
          {(stage) => {
            const own = () => Math.max(1, Math.floor(pointsOf(stage) * scale()));
            return (
              <li class={css['stage']} style={{ 'inline-size': `${own()}px` }}>
                <Canvas width={own()} height={height}>
                  <For each={partsOf(stage, own())}>
                    {(part) => <FilledRect fill={part.fill} x={part.x} y={0} width={part.width} height={height} radius={3} />}
                  </For>
                </Canvas>
                <p class={css['caption']}>
                  <span>{stage.word}</span> <span class={css['count']}>{stage.countWord}</span>
                </p>
              </li>
            );
          }}
        </For>
      </ol>
      <Show when={props.legend.length > 0}>
        <div class={css['legend']}>
          <FillLegend items={props.legend} />
        </div>
      </Show>
    </ChartFrame>
  );
};

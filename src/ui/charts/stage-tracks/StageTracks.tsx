import { createMemo, For, Show } from 'solid-js';
import { FilledRect, FillLegend, type FillLegendProps } from '../../fill/Fills.tsx';
import { Canvas, ChartFrame } from '../chart/ChartFrame.tsx';
import { textWidth } from '../chart/text-width.ts';
import { createWidth } from '../chart/width.ts';
import { stageParts, type StagePoints, stageWidths } from './stage-layout.ts';
import css from './StageTracks.module.css';

export interface StageTrack extends StagePoints {
  /** "fase 1" */
  readonly word: string;
  /** "55 / 60" */
  readonly countWord: string;
}

export interface StageTracksProps {
  /** What the drawing says, as one full sentence. */
  readonly label: string;
  readonly stages: readonly StageTrack[];
  /** How many points have each fill, with its word. */
  readonly legend: FillLegendProps['items'];
}

const height = 20;

/** The road to the diploma: one track per stage, all on one scale, with the counts of all fills. */
export const StageTracks = (props: StageTracksProps) => {
  const { ref, width, rem } = createWidth();
  const widths = createMemo(() => {
    const text = rem() * 0.8125;
    const narrowest = Math.max(48, ...props.stages.map(({ word, countWord }) => textWidth(`${word} ${countWord}`, text)));
    return stageWidths(props.stages, width(), narrowest);
  });
  return (
    <ChartFrame label={props.label} ref={ref}>
      <ol class={css['stages']}>
        <For each={props.stages}>
          {(stage, index) => {
            const own = () => widths()[index()] ?? 1;
            return (
              <li class={css['stage']} style={{ 'inline-size': `${own()}px` }}>
                <Canvas width={own()} height={height}>
                  <For each={stageParts(stage, own())}>
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

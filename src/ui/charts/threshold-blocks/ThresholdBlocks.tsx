import { createMemo, For, Show } from 'solid-js';
import { type Fill, FilledRect, FillSwatch } from '../../fill/Fills.tsx';
import { Canvas, ChartFrame } from '../chart/ChartFrame.tsx';
import { createWidth } from '../chart/width.ts';
import { blockRows } from './block-rows.ts';
import css from './ThresholdBlocks.module.css';

export interface ThresholdBlock {
  readonly id: string;
  readonly points: number;
  readonly fill: Fill;
  /** Names the block beneath the drawing, beside its fill; for those that are open. */
  readonly name?: string | undefined;
}

export interface ThresholdBlocksProps {
  /** What the drawing says, as one full sentence. */
  readonly label: string;
  /** In the order they are drawn, except that what is open always comes last. */
  readonly blocks: readonly ThresholdBlock[];
  /** "breedte = studiepunten" */
  readonly leftCaption?: string | undefined;
  /** What is open, where one line says it: "Statistiek, 5 sp". */
  readonly openCaption?: string | undefined;
}

const height = 20;
const rowGap = 4;

const isOpen = ({ fill }: ThresholdBlock): boolean => fill === 'dashed' || fill === 'striped';

/** One block per unit, as wide as its points. */
export const ThresholdBlocks = (props: ThresholdBlocksProps) => {
  const { ref, width } = createWidth();
  const blocks = createMemo(() => [...props.blocks.filter((block) => !isOpen(block)), ...props.blocks.filter(isOpen)]);
  const rows = createMemo(() => blockRows(blocks(), width()));
  const named = () => blocks().flatMap(({ id, fill, name }) => (name === undefined ? [] : [{ id, fill, name }]));
  return (
    <ChartFrame label={props.label} ref={ref}>
      <Canvas width={width()} height={Math.max(1, rows().length) * (height + rowGap) - rowGap}>
        <For each={rows()}>
          {(row, index) => (
            <For each={row}>
              {(placed) => (
                <FilledRect fill={placed.block.fill} x={placed.x} y={index() * (height + rowGap)} width={placed.width} height={height} radius={3} />
              )}
            </For>
          )}
        </For>
      </Canvas>
      <Show when={props.leftCaption !== undefined || props.openCaption !== undefined}>
        <p class={css['captions']}>
          <span>{props.leftCaption}</span>
          <b>{props.openCaption}</b>
        </p>
      </Show>
      <Show when={named().length > 0}>
        <ul class={css['names']}>
          <For each={named()}>
            {(block) => (
              <li class={css['name']}>
                <FillSwatch fill={block.fill} />
                <span>{block.name}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </ChartFrame>
  );
};

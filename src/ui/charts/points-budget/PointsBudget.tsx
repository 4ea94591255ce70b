import { createMemo, For, Show } from 'solid-js';
import { type Fill, FilledRect, FillSwatch } from '../../fill/Fills.tsx';
import { Canvas, ChartFrame } from '../chart/ChartFrame.tsx';
import { EndMark } from '../chart/EndMark.tsx';
import { textWidth } from '../chart/text-width.ts';
import { createWidth } from '../chart/width.ts';
import { type BudgetLabel, type LabelColumn, labelColumns } from './budget-labels.ts';
import { budgetLayout, type BudgetRow } from './budget-layout.ts';
import css from './PointsBudget.module.css';

export interface BudgetCandidate {
  readonly id: string;
  readonly points: number;
  readonly name: string;
  /** "5 sp" */
  readonly pointsWord: string;
}

export interface PointsBudgetProps {
  /** What the drawing says, as one full sentence. */
  readonly label: string;
  /** Points there are in all. */
  readonly limit: number;
  readonly used: number;
  /** Beneath the number that is used: "ingezet". */
  readonly usedWord: string;
  /** What an open decision would take, in this order. */
  readonly candidates: readonly BudgetCandidate[];
  /** What stays when every candidate is taken; zero when they do not all fit. */
  readonly rest: number;
  /** After the number that stays: "over". */
  readonly restWord: string;
  /** What does not fit: "2 sp te veel". Stands at the end mark. */
  readonly overWord?: string | undefined;
}

interface Segment extends BudgetLabel {
  readonly fill: Fill;
  readonly points: number;
  /** The number that links a candidate to its line in the list. */
  readonly key: number | undefined;
}

const segmentsOf = ({ used, usedWord, candidates, rest, restWord }: PointsBudgetProps): readonly Segment[] =>
  [
    { fill: 'half' as const, points: used, strong: String(used), name: usedWord, key: undefined },
    ...candidates.map(({ points, name, pointsWord }, index) => ({ fill: 'striped' as const, points, strong: pointsWord, name, key: index + 1 })),
    { fill: 'dashed' as const, points: rest, strong: `${rest} ${restWord}`, name: '', key: undefined },
  ].filter(({ points }) => points > 0);

const bracketHeight = 5;
const bracketGap = 4;

const bracket = (x: number, width: number, top: number): string => `M${x + 0.75} ${top}v${bracketHeight}h${width - 1.5}v${-bracketHeight}`;

/** Labels beneath their own segments. */
const Beneath = (props: { readonly segments: readonly Segment[]; readonly columns: readonly LabelColumn[]; readonly width: number }) => {
  const tracks = () =>
    props.columns.map(({ start }, index) => `minmax(0, ${(props.columns[index + 1]?.start ?? props.width) - start}fr)`).join(' ');
  const first = () => `${((props.columns[0]?.start ?? 0) / props.width) * 100}%`;
  const last = () => props.segments.length - 1;
  const runsOn = (index: number) => index === last() - 1 && props.segments[last()]?.name === '';
  return (
    <div class={css['beneath']} style={{ 'grid-template-columns': tracks(), 'margin-inline-start': first() }}>
      <For each={props.segments}>
        {(segment, index) => (
          <>
            <b
              class={css['strong']}
              data-at-end={props.columns[index()]?.atEnd ? '' : undefined}
              style={{ 'grid-column': props.columns[index()]?.atEnd ? '1 / -1' : index() + 1 }}
            >
              {segment.strong}
            </b>
            <Show when={segment.name !== ''}>
              <span class={css['name']} style={{ 'grid-column': runsOn(index()) ? `${index() + 1} / -1` : index() + 1 }}>
                {segment.name}
              </span>
            </Show>
          </>
        )}
      </For>
    </div>
  );
};

/** Labels in a list, where they do not fit beneath; candidates by number. */
const Listed = (props: { readonly segments: readonly Segment[] }) => (
  <ul class={css['list']}>
    <For each={props.segments}>
      {(segment) => (
        <li class={css['item']}>
          <Show when={segment.key} fallback={<FillSwatch fill={segment.fill} />}>
            {(key) => <span class={css['key']}>{key()}</span>}
          </Show>
          <span>
            <b class={css['strong']}>{segment.strong}</b>
            {segment.name === '' ? '' : ` ${segment.name}`}
          </span>
        </li>
      )}
    </For>
  </ul>
);

interface RowProps {
  readonly row: BudgetRow;
  readonly segments: readonly Segment[];
  readonly keyed: boolean;
  readonly width: number;
  readonly size: number;
  readonly height: number;
  readonly radius: number;
  readonly overWord: string | undefined;
}

const Row = (props: RowProps) => {
  const bracketed = () => props.row.runs.filter(({ segment }) => props.segments[segment]?.key !== undefined);
  const top = () => (props.row.end === undefined ? 0 : 2);
  const below = () => (bracketed().length > 0 ? bracketGap + bracketHeight + 1 : 0);
  return (
    <>
      <Show when={props.row.end}>
        {(end) => {
          const fitsAfter = () => end() + textWidth(props.overWord ?? '', props.size) <= props.width;
          const at = () =>
            fitsAfter()
              ? { 'margin-inline-start': `${((end() - 1) / props.width) * 100}%` }
              : { 'margin-inline-end': `${((props.width - end() - 1) / props.width) * 100}%` };
          return (
            <Show when={props.overWord}>
              {(word) => (
                <p class={css['over']} data-before={fitsAfter() ? undefined : ''} style={at()}>
                  {word()}
                </p>
              )}
            </Show>
          );
        }}
      </Show>
      <Canvas width={props.width} height={top() + props.height + below()}>
        <For each={props.row.boxes}>
          {(box) => <FilledRect fill={box.fill} x={box.x} y={top()} width={box.width} height={props.height} radius={props.radius} />}
        </For>
        <For each={bracketed()}>
          {(run) => <path class={css['bracket']} d={bracket(run.x, run.width, top() + props.height + bracketGap)} />}
        </For>
        <Show when={props.row.end}>{(end) => <EndMark x={end()} top={-3} bottom={top() + props.height + 2} />}</Show>
      </Canvas>
      <Show when={props.keyed && bracketed().length > 0}>
        <div class={css['keys']}>
          <For each={bracketed()}>
            {(run) => (
              <span class={css['key']} style={{ left: `${((run.x + run.width / 2) / props.width) * 100}%` }}>
                {props.segments[run.segment]?.key}
              </span>
            )}
          </For>
        </div>
      </Show>
    </>
  );
};

/** A budget of points, one square each: what is used, what an open decision would take, what stays, and what does not fit. */
export const PointsBudget = (props: PointsBudgetProps) => {
  const { ref, width, rem } = createWidth();
  const segments = createMemo(() => segmentsOf(props));
  const layout = createMemo(() => budgetLayout(segments(), props.limit, width()));
  const size = () => rem() * 0.8125;
  const columns = createMemo(() => {
    const [row, ...more] = layout().rows;
    return row === undefined || more.length > 0
      ? undefined
      : labelColumns(segments(), row.runs, width(), size());
  });
  return (
    <ChartFrame label={props.label} ref={ref}>
      <div class={css['rows']}>
        <For each={layout().rows}>
          {(row) => (
            <div>
              <Row
                row={row}
                segments={segments()}
                keyed={columns() === undefined}
                width={width()}
                size={size()}
                height={layout().height}
                radius={layout().radius}
                overWord={props.overWord}
              />
            </div>
          )}
        </For>
      </div>
      <Show when={columns()} fallback={<Listed segments={segments()} />}>
        {(fitting) => <Beneath segments={segments()} columns={fitting()} width={width()} />}
      </Show>
    </ChartFrame>
  );
};

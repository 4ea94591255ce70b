import { createMemo, For, Show } from 'solid-js';
import { Canvas, ChartFrame } from '../chart/ChartFrame.tsx';
import { createWidth } from '../chart/width.ts';
import { type AccountPoint, between, stepPath } from './account-layout.ts';
import { accountDrawing } from './account-drawing.ts';
import css from './CreditAccount.module.css';

export interface AccountYear {
  /** "2024-25" */
  readonly word: string;
  /** Where that does not fit: "24-25". */
  readonly short?: string | undefined;
}

export interface CreditAccountProps {
  /** What the drawing says, as one full sentence. */
  readonly label: string;
  /** The balance it began with: a hairline. */
  readonly start: number;
  /** The academic years, in order; position i to i + 1 is year i. */
  readonly years: readonly AccountYear[];
  /** What moved, in order of time. Drawn up to now. */
  readonly booked: readonly AccountPoint[];
  /** The same account if all goes well, and if nothing does. Drawn from now on; empty: no forecast. */
  readonly best: readonly AccountPoint[];
  readonly worst: readonly AccountPoint[];
  /** Position of today; left out, the last that is booked. */
  readonly now?: number | undefined;
  readonly nowWord: string;
  readonly bestWord: string;
  readonly worstWord: string;
  /** A balance as the student reads it. */
  readonly format: (balance: number) => string;
}

/** A stroke of a forecast, beside its word where that cannot stand at its end. */
const Sample = (props: { readonly line: 'best' | 'worst' }) => (
  <svg class={css['sample']} width="20" height="4" viewBox="0 0 20 4" aria-hidden="true">
    <path class={css[props.line]} d="M0 2H20" />
  </svg>
);

/** An account of points over the years: what is booked, and between which best and worst it can go on. */
export const CreditAccount = (props: CreditAccountProps) => {
  const { ref, width, rem } = createWidth();
  const drawing = createMemo(() => accountDrawing(props, width(), rem()));
  const across = (px: number) => `${(px / width()) * 100}%`;
  return (
    <ChartFrame label={props.label} ref={ref}>
      <Canvas width={width()} height={drawing().height}>
        <For each={drawing().yearStarts}>{(x) => <path class={css['hairline']} d={`M${x} ${drawing().top}V${drawing().bottom}`} />}</For>
        <path class={css['hairline']} d={`M${drawing().left} ${drawing().y(props.start)}H${drawing().right}`} />
        <For each={between(drawing().best, drawing().worst)}>
          {(box) => (
            <rect
              class={css['range']}
              x={drawing().x(box.from)}
              y={drawing().y(box.high)}
              width={drawing().x(box.to) - drawing().x(box.from)}
              height={drawing().y(box.low) - drawing().y(box.high)}
            />
          )}
        </For>
        <path class={css['zero']} d={`M${drawing().left} ${drawing().y(0)}H${drawing().right}`} />
        <path class={css['worst']} d={stepPath(drawing().worst, drawing().x, drawing().y)} />
        <path class={css['best']} d={stepPath(drawing().best, drawing().x, drawing().y)} />
        <path class={css['booked']} d={stepPath(drawing().booked, drawing().x, drawing().y)} />
        <Show when={drawing().now}>
          {(now) => <circle class={css['now']} cx={drawing().x(now().position)} cy={drawing().y(now().balance)} r={4.5} />}
        </Show>
      </Canvas>
      <For each={drawing().axis}>
        {(mark) => (
          <span class={css['axis']} style={{ top: `${mark.y}px`, 'inline-size': across(drawing().left - 6) }}>
            {mark.text}
          </span>
        )}
      </For>
      <For each={drawing().turns}>
        {(turn) => (
          <span class={css['turn']} style={{ top: `${turn.top}px`, left: across(turn.left + turn.width / 2) }}>
            {turn.text}
          </span>
        )}
      </For>
      <Show when={drawing().nowLabel}>
        {(label) => (
          <b class={css['nowWord']} style={{ top: `${label().top}px`, left: across(label().left), 'inline-size': across(label().width) }}>
            {label().text}
          </b>
        )}
      </Show>
      <div class={css['ends']} data-beneath={drawing().endsBeneath ? '' : undefined}>
        <For each={drawing().ends}>
          {(end) => (
            <span class={css['end']} style={drawing().endsBeneath ? undefined : { top: `${end.top}px`, left: across(drawing().right + 6) }}>
              <Show when={drawing().endsBeneath}>
                <Sample line={end.line} />
              </Show>
              <b>{end.balance}</b> {end.word}
            </span>
          )}
        </For>
      </div>
      <For each={drawing().yearWords}>
        {(year) => (
          <span class={css['year']} style={{ top: `${drawing().bottom + 3}px`, left: across(year.x) }}>
            {year.text}
          </span>
        )}
      </For>
    </ChartFrame>
  );
};

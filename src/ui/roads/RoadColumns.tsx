import { For, type JSX, Show } from 'solid-js';
import { Icon } from '../icon/Icon.tsx';
import type { IconShape } from '../icon/shapes.ts';
import css from './RoadColumns.module.css';

export interface RoadDelta {
  readonly icon?: IconShape | undefined;
  readonly words: string;
  /** Worse for the student: drawn in the colour of severity; the words and the icon say it too. */
  readonly worse?: boolean | undefined;
}

export interface RoadCell {
  /** "7 sp". Null: unknown, a dash; `delta.words` says on what it depends. */
  readonly value: string | null;
  readonly delta?: RoadDelta | undefined;
  /** E.g. a `RoadLine`. */
  readonly drawing?: JSX.Element;
}

export interface RoadRowProps {
  readonly label: string;
  /** The way into the why of this row: `Why` without its word, or nothing. */
  readonly why?: JSX.Element;
  /** "vandaag" and its value. */
  readonly today?: { readonly word: string; readonly value: string } | undefined;
  readonly cells: readonly [RoadCell, RoadCell];
}

export interface RoadHead {
  readonly title: string;
  /** "gekozen", when it is. */
  readonly chosen?: string | undefined;
}

export interface RoadColumnsProps {
  /** What is compared, read aloud: "Twee wegen voor Financiële analyse". */
  readonly caption: string;
  /** Head of the row labels, read aloud: "Gevolg". */
  readonly rowsLabel: string;
  readonly heads: readonly [RoadHead, RoadHead];
  readonly rows: readonly RoadRowProps[];
  /** The rows that are equal on both roads, in one sentence. */
  readonly equal?: { readonly strong: string; readonly text: string } | undefined;
}

const Cell = (props: { readonly cell: RoadCell }) => (
  <td role="cell" class={css['cell']}>
    <Show when={props.cell.drawing}>{(drawing) => <div class={css['drawing']}>{drawing()}</div>}</Show>
    <span class={css['value']}>{props.cell.value ?? '–'}</span>
    <Show when={props.cell.delta}>
      {(delta) => (
        <span class={css['delta']} data-worse={delta().worse ? '' : undefined}>
          <Show when={delta().icon}>{(icon) => <Icon shape={icon()} size={16} />}</Show>
          <span>{delta().words}</span>
        </span>
      )}
    </Show>
  </td>
);

/**
 * Both roads beside each other: equal columns, same rows, same order. A table for who listens; the explicit roles keep it one where CSS
 * lays the rows out as a grid.
 */
export const RoadColumns = (props: RoadColumnsProps) => (
  <div>
    <table role="table" class={css['table']}>
      <caption class="u-hidden">{props.caption}</caption>
      <thead role="rowgroup" class={css['heads']}>
        <tr role="row">
          <th role="columnheader" scope="col" class="u-hidden">
            {props.rowsLabel}
          </th>
          <For each={props.heads}>
            {(head) => (
              <th role="columnheader" scope="col" class={css['head']} data-chosen={head.chosen === undefined ? undefined : ''}>
                {head.title} <Show when={head.chosen}>{(chosen) => <span class={css['chosen']}>{chosen()}</span>}</Show>
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <For each={props.rows}>
          {(row) => (
            <tr role="row" class={css['row']}>
              <th role="rowheader" scope="row" class={css['label']}>
                <span>
                  {row.label} {row.why}
                </span>
                <Show when={row.today}>
                  {(today) => (
                    <span class={css['today']}>
                      <span class="u-hidden">, </span>
                      {today().word} <b>{today().value}</b>
                    </span>
                  )}
                </Show>
              </th>
              <For each={row.cells}>{(cell) => <Cell cell={cell} />}</For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
    <Show when={props.equal}>
      {(equal) => (
        <p class={css['equal']}>
          <b>{equal().strong}</b> {equal().text}
        </p>
      )}
    </Show>
  </div>
);

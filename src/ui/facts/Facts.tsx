import { For, type JSX, Show } from 'solid-js';
import { Icon } from '../icon/Icon.tsx';
import type { IconShape } from '../icon/shapes.ts';
import css from './Facts.module.css';

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly icon?: IconShape;
  readonly tone?: 'good' | 'bad';
  /** Beneath the value, small: where it comes from. */
  readonly note?: string | undefined;
}

/** A grid of facts, three across where there is room. */
export const FactGrid = (props: { readonly facts: readonly Fact[] }) => (
  <dl class={css['grid']}>
    <For each={props.facts}>
      {(fact) => (
        <div class={css['fact']} data-tone={fact.tone}>
          <dt>{fact.label}</dt>
          <dd>
            <Show when={fact.icon}>{(icon) => <Icon shape={icon()} size={16} />}</Show>
            {fact.value}
          </dd>
          <Show when={fact.note}>{(note) => <dd class={css['factNote']}>{note()}</dd>}</Show>
        </div>
      )}
    </For>
  </dl>
);

export interface WhyLine {
  readonly label: string;
  readonly value: string;
  /** Closes the sum: a line above it, in bold. */
  readonly total?: boolean | undefined;
}

/** The arithmetic, with the student's own numbers. */
export const WhyLines = (props: { readonly label?: string; readonly lines: readonly WhyLine[] }) => (
  <dl class={css['lines']} aria-label={props.label}>
    <For each={props.lines}>
      {(line) => (
        <div class={css['line']} data-total={line.total ? '' : undefined}>
          <dt>{line.label}</dt>
          <dd>{line.value}</dd>
        </div>
      )}
    </For>
  </dl>
);

export interface NoteProps {
  readonly icon: IconShape;
  /** "Art. 91 §1, Odisee 2024-2025." */
  readonly strong: string;
  /** The language of the bold words, where it is not that of the app. */
  readonly strongLanguage?: string | undefined;
  readonly children: JSX.Element;
}

/** A note: icon, bold words, sentence. Split from the next by a hairline. */
export const Note = (props: NoteProps) => (
  <p class={css['note']}>
    <Icon shape={props.icon} />
    <span class={css['noteText']}>
      <b lang={props.strongLanguage}>{props.strong}</b> {props.children}
    </span>
  </p>
);

/** Text columns for who listens: the data of a drawing. */
export interface DataTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A plain table: the data of a drawing, in the Why sheet. */
export const DataTable = (props: DataTableProps) => (
  <table class={css['table']}>
    <caption>{props.caption}</caption>
    <thead>
      <tr>
        <For each={props.heads}>{(head) => <th scope="col">{head}</th>}</For>
      </tr>
    </thead>
    <tbody>
      <For each={props.rows}>
        {(row) => (
          <tr>
            <th scope="row">{row[0]}</th>
            <For each={row.slice(1)}>{(cell) => <td>{cell}</td>}</For>
          </tr>
        )}
      </For>
    </tbody>
  </table>
);

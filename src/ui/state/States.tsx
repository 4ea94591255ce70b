import { For, type JSX, Show } from 'solid-js';
import { Icon } from '../icon/Icon.tsx';
import { checkIcon, closeIcon, infoIcon } from '../icon/more-shapes.ts';
import { hourglassIcon, type IconShape } from '../icon/shapes.ts';
import { FillSwatch } from '../fill/Fills.tsx';
import css from './States.module.css';

export interface EmptyStateProps {
  /** A drawing in dashed fill, e.g. `ForkDrawing` quiet. */
  readonly drawing?: JSX.Element;
  /** What is not there yet. */
  readonly title: string;
  /** What comes here. */
  readonly children: JSX.Element;
  /** The first act and a second way in. */
  readonly actions?: JSX.Element;
}

/** Nothing here yet: what will come, and how. */
export const EmptyState = (props: EmptyStateProps) => (
  <section class={css['state']}>
    {props.drawing}
    <h2 class={css['title']}>{props.title}</h2>
    <p class={css['text']}>{props.children}</p>
    <Show when={props.actions}>{(actions) => <div class={css['actions']}>{actions()}</div>}</Show>
  </section>
);

export interface ErrorRow {
  readonly title: string;
  readonly detail?: string | undefined;
  /** The fix for this row: a `Button`. */
  readonly fix?: JSX.Element;
}

export interface ErrorStateProps {
  readonly icon: IconShape;
  /** What happened, in numbers. */
  readonly title: string;
  /** What is unchanged, and the way on. */
  readonly children: JSX.Element;
  readonly rows?: readonly ErrorRow[];
  readonly actions?: JSX.Element;
}

/** Something went wrong: what, what is unchanged, how on. */
export const ErrorState = (props: ErrorStateProps) => (
  <section class={css['state']} data-error="">
    <span class={css['badge']}>
      <Icon shape={props.icon} size={28} />
    </span>
    <h2 class={css['title']}>{props.title}</h2>
    <p class={css['text']}>{props.children}</p>
    <Show when={(props.rows ?? []).length > 0}>
      <ul class={css['rows']}>
        <For each={props.rows}>
          {(row) => (
            <li class={css['row']}>
              <span class={css['rowText']}>
                {row.title}
                <Show when={row.detail}>{(detail) => <span class={css['detail']}>{detail()}</span>}</Show>
              </span>
              {row.fix}
            </li>
          )}
        </For>
      </ul>
    </Show>
    <Show when={props.actions}>{(actions) => <div class={css['actions']}>{actions()}</div>}</Show>
  </section>
);

export type ProgressState = 'met' | 'unmet' | 'open' | 'unknown' | 'waits';

export interface ProgressItem {
  readonly state: ProgressState;
  /** The state in a word: "gehaald", "nog open", "hangt af van". */
  readonly word: string;
  readonly label: string;
  readonly detail?: string | undefined;
}

const Mark = (props: { readonly state: ProgressState }) => {
  const shapes: Partial<Record<ProgressState, IconShape>> = { met: checkIcon, unmet: closeIcon, unknown: infoIcon, waits: hourglassIcon };
  return <Show when={shapes[props.state]} fallback={<FillSwatch fill="dashed" round />}>{(shape) => <Icon shape={shape()} />}</Show>;
};

/** Conditions and how far each is: by icon and word. */
export const ProgressList = (props: { readonly label: string; readonly items: readonly ProgressItem[] }) => (
  <ul class={css['rows']} aria-label={props.label}>
    <For each={props.items}>
      {(item) => (
        <li class={css['progress']} data-state={item.state}>
          <span class={css['progressMark']}>
            <Mark state={item.state} />
          </span>
          <span class={css['rowText']}>
            {item.label}
            <Show when={item.detail}>{(detail) => <span class={css['detail']}>{detail()}</span>}</Show>
          </span>
          <span class={css['word']}>{item.word}</span>
        </li>
      )}
    </For>
  </ul>
);

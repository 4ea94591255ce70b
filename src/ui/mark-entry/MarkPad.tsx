import { For, type JSX, Show } from 'solid-js';
import { FillSwatch } from '../fill/Fills.tsx';
import css from './MarkPad.module.css';

export interface MarkPadSpecial<Special extends string> {
  readonly value: Special;
  /** On the key: "NA", "G/NG", "Later". */
  readonly label: string;
  /** Read aloud: "niet afgelegd". */
  readonly name: string;
}

export interface MarkPadProps<Special extends string> {
  /** Whose mark is asked: the name of the unit. */
  readonly title: string;
  /** What the stripes mean: "tolereerbaar cijfer". Left out, no stripes are drawn. */
  readonly legend?: string | undefined;
  /** What else can be done with it: an `IconButton` at the end of the head. */
  readonly action?: JSX.Element;
  /** Marks with stripes under them. */
  readonly striped: readonly number[];
  /** Marks below this one are drawn lighter. */
  readonly lighterBelow: number;
  /** Up to three keys after 20. */
  readonly specials: readonly MarkPadSpecial<Special>[];
  /** The mark that stands now. */
  readonly current?: number | Special | null;
  /** Marks this unit cannot have, e.g. all numbers where only pass or fail is given. */
  readonly withoutNumbers?: boolean;
  /** The name of a number key, read aloud: "9 op 20". */
  readonly markName: (mark: number) => string;
  readonly onMark: (mark: number | Special) => void;
}

const marks = Array.from({ length: 21 }, (_, mark) => mark);

/** The pad of 0 to 20 and three more keys, in reach of the thumb. One tap is one mark. */
export const MarkPad = <Special extends string>(props: MarkPadProps<Special>) => {
  let title: HTMLHeadingElement | undefined;
  const press = (mark: number | Special, pressed: HTMLButtonElement): void => {
    props.onMark(mark);
    // The next unit may have other keys; the focus must not go with the one that was pressed.
    if (!pressed.isConnected && title?.isConnected) title.focus({ preventScroll: true });
  };
  return (
    <section class={css['pad']} aria-label={props.title}>
      <header class={css['head']}>
        <h2
          ref={(element) => {
            title = element;
          }}
          class={css['title']}
          tabindex="-1"
        >
          {props.title}
        </h2>
        <Show when={props.legend}>
          {(legend) => (
            <p class={css['legend']}>
              <FillSwatch fill="striped" /> {legend()}
            </p>
          )}
        </Show>
        <Show when={props.action}>{(action) => <div class={css['action']}>{action()}</div>}</Show>
      </header>
      <div class={css['keys']}>
        <Show when={!props.withoutNumbers}>
          <For each={marks}>
            {(mark) => (
              <button
                type="button"
                class={css['key']}
                data-lighter={mark < props.lighterBelow ? '' : undefined}
                aria-label={props.markName(mark)}
                aria-pressed={props.current === mark}
                onClick={(event) => press(mark, event.currentTarget)}
              >
                {mark}
                <Show when={props.legend !== undefined && props.striped.includes(mark)}>
                  <svg class={css['stripes']} viewBox="0 0 28 5" aria-hidden="true">
                    <path d="M1 5l4-5h3L4 5zM8 5l4-5h3l-4 5zM15 5l4-5h3l-4 5zM22 5l4-5h2v1l-3 4z" />
                  </svg>
                </Show>
              </button>
            )}
          </For>
        </Show>
        <For each={props.specials}>
          {(special) => (
            <button
              type="button"
              class={css['key']}
              data-special=""
              aria-label={special.name === special.label ? undefined : `${special.label}, ${special.name}`}
              aria-pressed={props.current === special.value}
              onClick={(event) => press(special.value, event.currentTarget)}
            >
              {special.label}
            </button>
          )}
        </For>
      </div>
    </section>
  );
};

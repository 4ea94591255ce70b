import { type JSX, Show } from 'solid-js';
import { type Fill, FillSwatch } from '../fill/Fills.tsx';
import { Icon } from '../icon/Icon.tsx';
import { checkIcon, moreIcon } from '../icon/more-shapes.ts';
import { octagonIcon } from '../icon/shapes.ts';
import { IconButton } from '../button/IconButton.tsx';
import css from './MarkRow.module.css';

export interface MarkRowProps {
  readonly name: string;
  /** "5 sp" */
  readonly points: string;
  /** The mark as shown; left out while there is none. */
  readonly mark?: string | undefined;
  /** In place of the mark: "geen cijfer". */
  readonly empty: string;
  /** A check for an acquired unit, a fill for what else holds. */
  readonly state?: 'check' | Fill | undefined;
  /** What the state says to who cannot see it: "creditbewijs". */
  readonly stateName?: string | undefined;
  /** The row whose mark is being entered. */
  readonly active?: boolean | undefined;
  readonly error?: string | undefined;
  /** The id of the error, to tie it to the {@link MarkField}. */
  readonly errorId?: string | undefined;
  /** What else there is of this unit: a button at the end of the row, named "Meer over Btw". */
  readonly more?: { readonly label: string; readonly onClick: () => void } | undefined;
  readonly onActivate: () => void;
  /** While active: the {@link MarkField}, or nothing to show the dash. */
  readonly children?: JSX.Element;
}

const State = (props: MarkRowProps) => (
  <Show when={props.state}>
    {(state) => {
      const fill = (): Fill | undefined => {
        const now = state();
        return now === 'check' ? undefined : now;
      };
      return (
        <>
          <Show when={fill()} fallback={<span class={css['check']}><Icon shape={checkIcon} size={16} /></span>}>
            {(known) => <FillSwatch fill={known()} />}
          </Show>
          <Show when={props.stateName}>{(name) => <span class="u-hidden">{name()}, </span>}</Show>
        </>
      );
    }}
  </Show>
);

/** A unit and its mark. A tap makes it the active one. */
export const MarkRow = (props: MarkRowProps) => (
  <li class={css['item']} data-active={props.active ? '' : undefined}>
    <div class={css['row']} data-more={props.more === undefined ? undefined : ''}>
      <button type="button" class={css['name']} aria-current={props.active ? 'true' : undefined} onClick={() => props.onActivate()}>
        {props.name}
      </button>
      <span class={css['points']}>{props.points}</span>
      <span class={css['mark']}>
        <Show when={!props.active || !props.children} fallback={props.children}>
          <State {...props} />
          <Show when={props.mark} fallback={<span class={css['empty']}>{props.empty}</span>}>
            {(mark) => <b class={css['value']}>{mark()}</b>}
          </Show>
        </Show>
      </span>
      <Show when={props.more}>
        {(more) => (
          <span class={css['more']}>
            <IconButton icon={moreIcon} label={more().label} onClick={() => more().onClick()} />
          </span>
        )}
      </Show>
    </div>
    <Show when={props.error}>
      {(error) => (
        <p id={props.errorId} class={css['error']}>
          <Icon shape={octagonIcon} size={16} /> {error()}
        </p>
      )}
    </Show>
  </li>
);

/** The rows of one year. */
export const MarkList = (props: { readonly label: string; readonly children: JSX.Element }) => (
  <ul class={css['list']} aria-label={props.label}>
    {props.children}
  </ul>
);

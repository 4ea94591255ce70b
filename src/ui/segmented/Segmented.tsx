import { createUniqueId, For, Show } from 'solid-js';
import { Icon } from '../icon/Icon.tsx';
import { checkIcon } from '../icon/more-shapes.ts';
import css from './Segmented.module.css';

export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Why it cannot be chosen; shown under the control, e.g. "Tolereren past niet: nog 4 sp over". */
  readonly unavailable?: string | undefined;
}

export interface SegmentedProps<Value extends string> {
  /** What is chosen here; shown unless `hideLabel`. */
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** A short row of choices: one holds. Chosen shows as check, outline and weight. */
export const Segmented = <Value extends string>(props: SegmentedProps<Value>) => {
  const name = createUniqueId();
  return (
    <fieldset class={css['group']}>
      <legend class={props.hideLabel ? 'u-hidden' : css['label']}>{props.label}</legend>
      <div class={css['ground']}>
        <For each={props.options}>
          {(option, index) => (
            <label class={css['option']} data-unavailable={option.unavailable === undefined ? undefined : ''}>
              <input
                type="radio"
                class={css['input']}
                name={name}
                value={option.value}
                checked={props.value === option.value}
                disabled={option.unavailable !== undefined}
                aria-describedby={option.unavailable === undefined ? undefined : `${name}-${index()}`}
                onChange={() => props.onChange(option.value)}
              />
              <Icon shape={checkIcon} size={16} />
              <span class={css['word']} data-word={option.label}>
                {option.label}
              </span>
            </label>
          )}
        </For>
      </div>
      <For each={props.options}>
        {(option, index) => (
          <Show when={option.unavailable}>
            {(reason) => (
              <p id={`${name}-${index()}`} class={css['reason']}>
                {reason()}
              </p>
            )}
          </Show>
        )}
      </For>
    </fieldset>
  );
};

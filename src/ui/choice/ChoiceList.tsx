import { createMemo, createUniqueId, For, Show } from 'solid-js';
import { checkIcon } from '../icon/more-shapes.ts';
import { Tag } from '../tag/Tag.tsx';
import css from './ChoiceList.module.css';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string | undefined;
  /** A short mark beside the label: "jouw klasgroep". */
  readonly tag?: string | undefined;
}

export interface ChoiceListProps<Value extends string> {
  readonly label: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** One of a few, under one another, each with room to say what it is. */
export const ChoiceList = <Value extends string>(props: ChoiceListProps<Value>) => {
  const name = createUniqueId();
  // By what they stand for: words that change must not replace the radio that has the focus.
  const options = createMemo(() => new Map(props.options.map((option) => [option.value, option])));
  return (
    <fieldset>
      <legend class={css['legend']}>{props.label}</legend>
      <For each={[...options().keys()]}>
        {(value) => (
          <label class={css['option']}>
            <input
              type="radio"
              class={css['input']}
              name={name}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            <span class={css['text']}>
              {options().get(value)?.label} <Show when={options().get(value)?.tag}>{(tag) => <Tag icon={checkIcon}>{tag()}</Tag>}</Show>{' '}
              <Show when={options().get(value)?.detail}>{(detail) => <span class={css['detail']}>{detail()}</span>}</Show>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
};

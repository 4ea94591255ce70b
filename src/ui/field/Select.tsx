import { createEffect, For } from 'solid-js';
import { Icon } from '../icon/Icon.tsx';
import { chevronDownIcon } from '../icon/more-shapes.ts';
import { Field, type FieldTexts } from './Field.tsx';
import css from './Field.module.css';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> extends FieldTexts {
  readonly options: readonly SelectOption<Value>[];
  /** Null shows `placeholder`, which cannot be chosen again. */
  readonly value: Value | null;
  readonly placeholder?: string;
  readonly onChange: (value: Value) => void;
}

/** One of a list, in the device's own picker. */
export const Select = <Value extends string>(props: SelectProps<Value>) => {
  let select: HTMLSelectElement | undefined;
  // The options must stand before the value can be set.
  createEffect(() => {
    const wanted = props.options.findIndex((option) => option.value === props.value);
    if (select) select.selectedIndex = props.placeholder === undefined ? wanted : wanted + 1;
  });
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(binding) => (
        <span class={css['select']}>
          <select
            {...binding}
            class={css['control']}
            ref={(element) => {
              select = element;
            }}
            onChange={(event) => {
              const chosen = props.options.find((option) => option.value === event.currentTarget.value);
              if (chosen) props.onChange(chosen.value);
            }}
          >
            {props.placeholder === undefined ? null : (
              <option value="" disabled hidden>
                {props.placeholder}
              </option>
            )}
            <For each={props.options}>{(option) => <option value={option.value}>{option.label}</option>}</For>
          </select>
          <Icon shape={chevronDownIcon} size={16} />
        </span>
      )}
    </Field>
  );
};

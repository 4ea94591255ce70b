import { type JSX, Show, splitProps } from 'solid-js';
import { IconButton } from '../button/IconButton.tsx';
import { Icon } from '../icon/Icon.tsx';
import { closeIcon, searchIcon } from '../icon/more-shapes.ts';
import { Field, type FieldTexts } from './Field.tsx';
import css from './Field.module.css';

export interface TextFieldProps extends FieldTexts {
  readonly value: string;
  /** With every key. */
  readonly onInput?: (value: string) => void;
  /** When the field is left, or with Enter. */
  readonly onChange?: (value: string) => void;
  readonly type?: 'text' | 'email' | 'url' | 'password' | 'tel';
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'url';
  readonly autocomplete?: string;
  readonly name?: string;
  readonly maxlength?: number;
  readonly required?: boolean;
  /** False: what is typed is sent to nobody who checks it. */
  readonly spellcheck?: boolean;
}

/** One line of text. */
export const TextField = (props: TextFieldProps) => (
  <Field label={props.label} hint={props.hint} error={props.error}>
    {(binding) => (
      <input
        {...binding}
        class={css['control']}
        type={props.type ?? 'text'}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete ?? 'off'}
        name={props.name}
        maxlength={props.maxlength}
        required={props.required}
        spellcheck={props.spellcheck}
        value={props.value}
        onInput={(event) => props.onInput?.(event.currentTarget.value)}
        onChange={(event) => props.onChange?.(event.currentTarget.value)}
      />
    )}
  </Field>
);

export interface TextAreaProps extends FieldTexts {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly rows?: number;
}

/** Several lines of text, e.g. to paste into. */
export const TextArea = (props: TextAreaProps) => (
  <Field label={props.label} hint={props.hint} error={props.error}>
    {(binding) => (
      <textarea
        {...binding}
        class={css['control']}
        rows={props.rows ?? 6}
        spellcheck={false}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    )}
  </Field>
);

export interface NumberFieldProps extends FieldTexts {
  readonly value: number | null;
  /** Null when the field is empty or holds no number. */
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** The unit in words, beside the field. */
  readonly unit?: string;
}

/** A number with its unit. Takes a decimal comma or point. */
export const NumberField = (props: NumberFieldProps) => {
  const read = (text: string): number | null => {
    const clean = text.trim().replace(',', '.');
    return /^[-+]?\d+(\.\d+)?$/.test(clean) ? Number(clean) : null;
  };
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(binding) => (
        <span class={css['withUnit']}>
          <input
            {...binding}
            class={`${css['control']} ${css['number']}`}
            type="text"
            role="spinbutton"
            aria-valuenow={props.value ?? undefined}
            aria-valuemin={props.min}
            aria-valuemax={props.max}
            inputmode={Number.isInteger(props.step ?? 1) ? 'numeric' : 'decimal'}
            autocomplete="off"
            value={props.value ?? ''}
            onInput={(event) => {
              // What cannot be part of a number does not get in, so that nothing typed is dropped later without a word.
              const { value } = event.currentTarget;
              const numeric = value.replaceAll(/[^\d.,+\-eE]/g, '');
              if (numeric !== value) event.currentTarget.value = numeric;
            }}
            onChange={(event) => props.onChange(read(event.currentTarget.value))}
            onKeyDown={(event) => {
              const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
              if (by === 0) return;
              event.preventDefault();
              const next = (read(event.currentTarget.value) ?? 0) + by * (props.step ?? 1);
              props.onChange(Math.min(props.max ?? next, Math.max(props.min ?? next, next)));
            }}
          />
          <Show when={props.unit}>{(unit) => <span class={css['unit']}>{unit()}</span>}</Show>
        </span>
      )}
    </Field>
  );
};

export interface DateFieldProps extends FieldTexts {
  /** As `2025-07-12`; null when empty. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly min?: string;
  readonly max?: string;
}

/** The browser tells of `0002-07-03` on the way to `2025-07-03`. */
const isHalfTyped = (date: string): boolean => date.startsWith('0');

/** A calendar date, in the device's own picker. A year that is still being typed is not told; left so, the field shows again what it was. */
export const DateField = (props: DateFieldProps) => (
  <Field label={props.label} hint={props.hint} error={props.error}>
    {(binding) => (
      <input
        {...binding}
        class={css['control']}
        type="date"
        min={props.min}
        max={props.max}
        value={props.value ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (!isHalfTyped(value)) props.onChange(value === '' ? null : value);
        }}
        onBlur={(event) => {
          if (isHalfTyped(event.currentTarget.value)) event.currentTarget.value = props.value ?? '';
        }}
      />
    )}
  </Field>
);

export interface SearchFieldProps extends Omit<JSX.InputHTMLAttributes<HTMLInputElement>, 'onInput' | 'value' | 'type' | 'class'> {
  /** Read aloud; not shown. */
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** Search while typing; clears with its key or Escape. */
export const SearchField = (props: SearchFieldProps) => {
  const [own, rest] = splitProps(props, ['label', 'clearLabel', 'value', 'onInput']);
  let input: HTMLInputElement | undefined;
  return (
    <div class={css['search']}>
      <Icon shape={searchIcon} />
      <input
        {...rest}
        ref={(element) => {
          input = element;
        }}
        class={css['control']}
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-label={own.label}
        value={own.value}
        onInput={(event) => own.onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || own.value === '') return;
          event.preventDefault();
          own.onInput('');
        }}
      />
      <Show when={own.value !== ''}>
        <span class={css['clear']}>
          <IconButton
            icon={closeIcon}
            label={own.clearLabel}
            onClick={() => {
              own.onInput('');
              input?.focus();
            }}
          />
        </span>
      </Show>
    </div>
  );
};

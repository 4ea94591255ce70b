import { createUniqueId, type JSX, Show } from 'solid-js';
import { Icon } from '../icon/Icon.tsx';
import { octagonIcon } from '../icon/shapes.ts';
import css from './Field.module.css';

export interface FieldTexts {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it. */
  readonly error?: string | undefined;
}

/** What a control inside a field must carry. */
export interface FieldBinding {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

export interface FieldProps extends FieldTexts {
  readonly children: (binding: FieldBinding) => JSX.Element;
}

/** Label above, control, hint and error beneath, tied together by id. */
export const Field = (props: FieldProps) => {
  const id = createUniqueId();
  const binding: FieldBinding = {
    id,
    get 'aria-describedby'() {
      const parts = [props.hint === undefined ? '' : `${id}-hint`, props.error === undefined ? '' : `${id}-error`].filter((part) => part !== '');
      return parts.length === 0 ? undefined : parts.join(' ');
    },
    get 'aria-invalid'() {
      return props.error === undefined ? undefined : 'true';
    },
  };
  return (
    <div class={css['field']} data-invalid={props.error === undefined ? undefined : ''}>
      <label for={id} class={css['label']}>
        {props.label}
      </label>
      {props.children(binding)}
      <Show when={props.hint}>
        {(hint) => (
          <p id={`${id}-hint`} class={css['hint']}>
            {hint()}
          </p>
        )}
      </Show>
      <Show when={props.error}>
        {(error) => (
          <p id={`${id}-error`} class={css['error']}>
            <Icon shape={octagonIcon} size={16} />
            <span>{error()}</span>
          </p>
        )}
      </Show>
    </div>
  );
};

import { createUniqueId, Show } from 'solid-js';
import { Icon } from '../icon/Icon.tsx';
import { checkIcon } from '../icon/more-shapes.ts';
import css from './Checkbox.module.css';

export interface CheckboxProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Why it cannot be changed now; shown in place of the hint. */
  readonly unavailable?: string | undefined;
}

const Row = (props: CheckboxProps & { readonly look: 'checkbox' | 'switch' }) => {
  const id = createUniqueId();
  const note = () => props.unavailable ?? props.hint;
  return (
    <label class={css['row']} data-unavailable={props.unavailable === undefined ? undefined : ''}>
      <input
        type="checkbox"
        role={props.look === 'switch' ? 'switch' : undefined}
        class={css['input']}
        data-look={props.look}
        checked={props.checked}
        disabled={props.unavailable !== undefined}
        aria-describedby={note() === undefined ? undefined : id}
        onChange={(event) => {
          props.onChange(event.currentTarget.checked);
          // Stays as the owner says, also when the change was refused.
          event.currentTarget.checked = props.checked;
        }}
      />
      <span class={css['box']} data-look={props.look} aria-hidden="true">
        <Icon shape={checkIcon} size={16} />
      </span>
      <span class={css['texts']}>
        <span class={css['label']}>{props.label}</span>
        <Show when={note()}>
          {(text) => (
            <span id={id} class={css['hint']}>
              {text()}
            </span>
          )}
        </Show>
      </span>
    </label>
  );
};

/** A yes or no that is sent or used later. */
export const Checkbox = (props: CheckboxProps) => <Row {...props} look="checkbox" />;

/** A yes or no that works at once. */
export const Switch = (props: CheckboxProps) => <Row {...props} look="switch" />;

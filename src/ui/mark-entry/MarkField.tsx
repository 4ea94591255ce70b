import { createSignal, onMount } from 'solid-js';
import css from './MarkField.module.css';

export interface MarkFieldProps {
  /** Read aloud: "Cijfer voor Zakelijk Engels 2, op 20". */
  readonly label: string;
  /** "/20" */
  readonly suffix: string;
  /** Called with what was typed when Enter is pressed; the owner judges it. An empty field is never sent. */
  readonly onCommit: (typed: string) => void;
  /** Called with Escape. */
  readonly onCancel?: () => void;
  readonly invalid?: boolean;
  /** The id of what is wrong with it. */
  readonly describedBy?: string | undefined;
  /** The mark that stands now, shown until something is typed. */
  readonly current?: string | undefined;
  /** Takes the focus when it appears; leave out on touch, where the keyboard would cover the pad. */
  readonly autofocus?: boolean;
}

/** Typed entry of one mark: digits, then Enter. The screen keyboard stays away; the pad is for touch. */
export const MarkField = (props: MarkFieldProps) => {
  const [typed, setTyped] = createSignal('');
  let input: HTMLInputElement | undefined;
  onMount(() => {
    if (props.autofocus) input?.focus({ preventScroll: true });
  });
  return (
    <label class={css['field']} data-invalid={props.invalid ? '' : undefined}>
      <input
        ref={(element) => {
          input = element;
        }}
        class={css['input']}
        type="text"
        inputmode="none"
        autocomplete="off"
        maxlength={4}
        placeholder={props.current ?? '_'}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid ? 'true' : undefined}
        value={typed()}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') props.onCancel?.();
          if (event.key !== 'Enter' || typed().trim() === '') return;
          event.preventDefault();
          const text = typed().trim();
          setTyped('');
          props.onCommit(text);
        }}
      />
      <span aria-hidden="true">{props.suffix}</span>
    </label>
  );
};

import { createSignal, Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { Checkbox, Stack, TextField } from '../../ui/index.ts';

export interface PinFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Offers the keyboard of numbers. */
  readonly digits: boolean;
  readonly shown: boolean;
}

/** A PIN or password; pasting is as good as typing. */
export const PinField = (props: PinFieldProps) => (
  <>
    <TextField
      label={props.label}
      hint={props.hint}
      error={props.error}
      type={props.shown ? 'text' : 'password'}
      inputmode={props.digits ? 'numeric' : 'text'}
      autocomplete="off"
      spellcheck={false}
      maxlength={200}
      value={props.value}
      onInput={props.onInput}
    />
    {/* Read aloud when it comes; beside the field it is described by. */}
    <p role="alert" class="u-hidden">
      <Show when={props.error}>{(error) => error()}</Show>
    </p>
  </>
);

/** One or more PIN fields, and showing what is typed in them. */
export const createShown = () => createSignal(false);
export const ShowTyped = (props: { readonly shown: boolean; readonly onChange: (shown: boolean) => void }) => (
  <Stack>
    <Checkbox label={m.lock_show()} checked={props.shown} onChange={props.onChange} />
  </Stack>
);

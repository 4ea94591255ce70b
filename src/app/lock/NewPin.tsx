import { createSignal } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { loadLock } from '../../keys/index.ts';
import { Button, Segmented, Stack, Text } from '../../ui/index.ts';
import { pinWords } from './lock-words.ts';
import { createShown, PinField, ShowTyped } from './PinField.tsx';

export interface NewPinProps {
  /** There is one: this changes it. */
  readonly has: boolean;
  readonly unavailable: string | undefined;
  readonly onPin: (pin: string) => Promise<void>;
}

/** A PIN or password, typed twice. */
export const NewPin = (props: NewPinProps) => {
  let form: HTMLFormElement | undefined;
  const [kind, setKind] = createSignal<'pin' | 'password'>('pin');
  const [first, setFirst] = createSignal('');
  const [second, setSecond] = createSignal('');
  const [shown, setShown] = createShown();
  const [busy, setBusy] = createSignal(false);
  const [wrong, setWrong] = createSignal<{ readonly first?: string; readonly second?: string }>({});
  const digits = () => kind() === 'pin';
  const refuse = (problems: { readonly first?: string; readonly second?: string }): void => {
    setWrong(problems);
    form?.querySelector<HTMLInputElement>('[aria-invalid]')?.focus();
  };
  const take = async (): Promise<void> => {
    const { pinProblem, samePin } = await loadLock();
    const isNumber = /^[\d\s]*$/.test(first());
    const problem = pinProblem(first());
    if (digits() && !isNumber) return refuse({ first: m.lock_pin_digits() });
    if (problem !== null) return refuse({ first: pinWords(problem, isNumber) });
    if (!samePin(first(), second())) return refuse({ second: m.lock_not_same() });
    setWrong({});
    setBusy(true);
    await props.onPin(first());
    setBusy(false);
    setFirst('');
    setSecond('');
  };
  return (
    <form
      ref={(element) => {
        form = element;
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (props.unavailable === undefined && !busy()) void take();
      }}
    >
      <Stack>
        <Text kind="prose">{m.lock_pin_text()}</Text>
        <Segmented
          label={m.lock_kind()}
          options={[
            { value: 'pin', label: m.lock_pin() },
            { value: 'password', label: m.lock_password() },
          ]}
          value={kind()}
          onChange={setKind}
        />
        <PinField
          label={digits() ? m.lock_pin_new() : m.lock_password_new()}
          hint={digits() ? m.lock_pin_hint() : m.lock_password_hint()}
          digits={digits()}
          shown={shown()}
          value={first()}
          error={wrong().first}
          onInput={setFirst}
        />
        <PinField label={m.lock_again()} digits={digits()} shown={shown()} value={second()} error={wrong().second} onInput={setSecond} />
        <ShowTyped shown={shown()} onChange={setShown} />
        <Button kind="primary" wide type="submit" unavailable={props.unavailable}>
          {props.has ? m.lock_pin_change() : m.lock_pin_set()}
        </Button>
        <p role="status">{busy() ? m.lock_busy() : ''}</p>
      </Stack>
    </form>
  );
};

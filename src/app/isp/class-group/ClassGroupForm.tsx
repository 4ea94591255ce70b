import { createSignal, For, Show } from 'solid-js';
import { m } from '../../../i18n/index.ts';
import { Button, ButtonRow, Chip, Chips, TextField } from '../../../ui/index.ts';
import css from './ClassGroup.module.css';

interface ClassGroupFormProps {
  readonly value: string;
  /** Class groups that the guide names. */
  readonly known: readonly string[];
  readonly action: string;
  /** Why it was refused; null when it is stored. */
  readonly onLink: (classGroup: string) => string | null;
  readonly onCancel?: (() => void) | undefined;
}

/** As many as are taken in at a glance. */
const SHOWN = 8;

const plain = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase();

/** The class group that the school gave: typed, or one that the guide names. */
export const ClassGroupForm = (props: ClassGroupFormProps) => {
  const [typed, setTyped] = createSignal<string | null>(null);
  const [error, setError] = createSignal<string>();
  const value = () => typed() ?? props.value;
  const suggestions = () => {
    const wanted = typed() === null ? '' : plain(value());
    return props.known.filter((one) => plain(one).includes(wanted)).slice(0, SHOWN);
  };
  const type = (text: string): void => {
    setTyped(text);
    setError(undefined);
  };
  return (
    <form
      class={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        const refused = props.onLink(value());
        setError(refused ?? undefined);
      }}
    >
      <TextField label={m.isp_group_field()} hint={m.isp_group_hint()} error={error()} value={value()} maxlength={40} onInput={type} />
      <Show when={suggestions().length > 0}>
        <Chips label={m.isp_group_known()}>
          <For each={suggestions()}>{(one) => <Chip label={one} pressed={plain(value()) === plain(one)} onPress={() => type(one)} />}</For>
        </Chips>
      </Show>
      <ButtonRow>
        <Button kind="primary" type="submit">
          {props.action}
        </Button>
        <Show when={props.onCancel}>{(cancel) => <Button onClick={() => cancel()()}>{m.cancel()}</Button>}</Show>
      </ButtonRow>
    </form>
  );
};

import { createSignal, Show } from 'solid-js';
import { formatPercent, m } from '../../i18n/index.ts';
import type { Sync } from '../../sync/index.ts';
import { Button, Stack, Text, TextField } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { deviceName, firstDeviceName, MOST_LETTERS } from './device-name.ts';
import { createSay, SaidLine } from './say.tsx';
import css from './Sync.module.css';

const WHOLE = 100;

export interface TurnOnProps {
  readonly sync: Sync;
  /** The host asks a code. */
  readonly invite: boolean;
  readonly onStart: () => void;
  /** What became of it: on, or still off. */
  readonly onEnd: (isOn: boolean) => void;
}

/** Begins sync on this device. */
export const TurnOn = (props: TurnOnProps) => {
  const { settings } = useStudiekompas();
  const say = createSay();
  const [name, setName] = createSignal(firstDeviceName());
  const [invite, setInvite] = createSignal('');
  const [progress, setProgress] = createSignal<number | null>(null);
  const begin = async (): Promise<void> => {
    const code = invite().trim();
    setProgress(null);
    props.onStart();
    const options = { deviceName: deviceName(name()) ?? firstDeviceName(), onProgress: setProgress, ...(props.invite && code !== '' ? { invite: code } : {}) };
    const isOn = await say.act(props.sync.turnOn(options));
    setProgress(null);
    props.onEnd(isOn);
  };
  const why = (): string | undefined => {
    if (settings().example) return m.sync_example();
    if (props.invite && invite().trim() === '') return m.sync_invite_first();
    return undefined;
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (why() === undefined && !say.busy()) void begin();
      }}
    >
      <Stack>
        <Text kind="prose">{m.sync_begin_text()}</Text>
        <TextField label={m.sync_device_name()} hint={m.sync_device_name_hint()} value={name()} maxlength={MOST_LETTERS} onInput={setName} />
        <Show when={props.invite}>
          <TextField label={m.sync_invite()} hint={m.sync_invite_hint()} value={invite()} maxlength={100} onInput={setInvite} />
        </Show>
        <Button kind="primary" wide type="submit" unavailable={why()}>
          {m.sync_turn_on()}
        </Button>
        <Show when={say.busy()}>
          <div>
            <p role="status">{m.sync_working()}</p>
            <Show when={progress()}>
              {(done) => (
                <progress class={css['progress']} max="1" value={done()} aria-label={m.sync_working()}>
                  {formatPercent(Math.round(done() * WHOLE))}
                </progress>
              )}
            </Show>
          </div>
        </Show>
        <SaidLine say={say} />
      </Stack>
    </form>
  );
};

import { createResource, createSignal, For, Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { loadLock, loadWords } from '../../keys/index.ts';
import { Button, infoIcon, lockIcon, Note, Screen, SectionHead, Select, Stack, Text } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { createLockMemory, type LockMemory } from './lock-memory.ts';
import { passkeyWords } from './lock-words.ts';
import css from './Lock.module.css';
import { NewPin } from './NewPin.tsx';
import { shutAll } from './session.ts';
import { WayBack } from './WayBack.tsx';

/** What was last done, or why not. */
type Said = { readonly text: string; readonly wrong: boolean };

const minutes = ['restart', '1', '5', '15'] as const;
const minuteWords = (value: (typeof minutes)[number]): string => (value === 'restart' ? m.lock_after_restart() : m.lock_after_minutes({ minutes: Number(value) }));
const chosenMinutes = (after: number | null): (typeof minutes)[number] => minutes.find((value) => value === String(after)) ?? 'restart';

/** What a lock is good for, and what not. */
const Honest = () => (
  <Stack>
    <Note icon={lockIcon} strong={m.lock_helps_word()}>
      {m.lock_helps()}
    </Note>
    <Note icon={infoIcon} strong={m.lock_limits_word()}>
      {m.lock_limits()}
    </Note>
  </Stack>
);

interface PartProps {
  readonly lock: LockMemory;
  readonly onSaid: (said: Said | null) => void;
}

/** A passkey, where the browser has some that compute. */
const Passkey = (props: PartProps & { readonly has: boolean; readonly unavailable: string | undefined }) => {
  const [here] = createResource(async () => (await loadLock()).passkeysHere());
  const add = async (): Promise<void> => {
    props.onSaid(null);
    const made = await (await loadLock()).makePasskey();
    if (!made.ok) props.onSaid({ text: passkeyWords(made.why), wrong: true });
    else if (await props.lock.add(made.way)) props.onSaid({ text: m.lock_passkey_on(), wrong: false });
    else props.onSaid({ text: m.lock_failed(), wrong: true });
  };
  return (
    <section>
      <SectionHead title={m.lock_passkey()} />
      <Stack>
        <Text kind="prose">{here() === 'no' ? m.lock_passkey_not_here() : m.lock_passkey_text()}</Text>
        <Show when={here() !== undefined && here() !== 'no' && !props.has}>
          <Button wide unavailable={props.unavailable} onClick={() => void add()}>
            {m.lock_passkey_use()}
          </Button>
        </Show>
      </Stack>
    </section>
  );
};

/** The app lock: what it is good for, turning it on and off, its ways in, and when it locks. */
export const LockSettings = () => {
  const { vault } = useStudiekompas();
  const lock = createLockMemory(vault);
  const [said, setSaid] = createSignal<Said | null>(null);
  const [wayBack, setWayBack] = createSignal(false);
  const has = (kind: 'pin' | 'passkey'): boolean => lock.locked()?.ways.some((way) => way.kind === kind) === true;
  const unavailable = () => (lock.locked() === null && !wayBack() ? m.lock_way_first() : undefined);
  /** Does it, and says `text` when it is done. */
  const act = async (work: () => Promise<boolean>, text: string): Promise<void> => {
    setSaid(null);
    const done = await work();
    setSaid(done ? { text, wrong: false } : { text: m.lock_failed(), wrong: true });
  };
  const setPin = (pin: string): Promise<void> => act(async () => lock.add((await loadLock()).pinWay(pin)), has('pin') ? m.lock_pin_on() : m.lock_is_on());
  const shutNow = async (): Promise<void> => {
    if (!(await shutAll(vault))) setSaid({ text: m.lock_unsaved(), wrong: true });
  };
  const words = async (): Promise<readonly string[]> => {
    const root = await (await vault.sync()).root();
    if (!root.ok) throw new Error(`no words: ${root.failure}`);
    return (await loadWords()).wordsOf(root.value);
  };
  return (
    <Screen title={m.lock_title()} back={{ label: m.back(), href: '/instellingen' }} trail={m.settings_title()}>
      <Stack gap="l">
        <Text kind="lead">{lock.locked() === null ? m.lock_is_off() : m.lock_is_on()}</Text>
        <p role="status" class={css['said']} data-wrong={said()?.wrong === true ? '' : undefined}>
          {said()?.text ?? ''}
        </p>
        <Honest />
        <Show when={lock.ready()} fallback={<p role="status">{lock.failed() ? m.lock_not_known() : ''}</p>}>
          <Show when={lock.locked() === null}>
            <WayBack words={words} has={wayBack()} onHas={() => setWayBack(true)} />
          </Show>
          <section>
            <SectionHead title={has('pin') ? m.lock_pin_change_title() : m.lock_pin_title()} />
            <NewPin
              has={has('pin')}
              unavailable={unavailable()}
              onPin={setPin}
            />
          </section>
          <Passkey lock={lock} has={has('passkey')} unavailable={unavailable()} onSaid={setSaid} />
          <Show when={lock.locked()}>
            {(now) => (
              <section>
                <SectionHead title={m.lock_manage()} />
                <Stack>
                  <Select
                    label={m.lock_after()}
                    hint={m.lock_after_hint()}
                    options={minutes.map((value) => ({ value, label: minuteWords(value) }))}
                    value={chosenMinutes(now().after)}
                    onChange={(value) => void act(() => lock.shutAfter(value === 'restart' ? null : Number(value)), m.lock_after_kept())}
                  />
                  <Button wide icon={lockIcon} onClick={() => void shutNow()}>
                    {m.lock_now()}
                  </Button>
                  <For each={now().ways.length > 1 ? now().ways : []}>
                    {({ kind }) => (
                      <Button wide onClick={() => void act(() => lock.remove(kind), m.lock_way_removed())}>
                        {kind === 'pin' ? m.lock_pin_remove() : m.lock_passkey_remove()}
                      </Button>
                    )}
                  </For>
                  <Button wide onClick={() => void act(lock.turnOff, m.lock_turned_off())}>
                    {m.lock_turn_off()}
                  </Button>
                </Stack>
              </section>
            )}
          </Show>
        </Show>
      </Stack>
    </Screen>
  );
};

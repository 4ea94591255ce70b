import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { loadLock, loadWords, type LockedRoot, type LockWay } from '../../keys/index.ts';
import { Button, Disclosure, Screen, Stack, Text, TextArea } from '../../ui/index.ts';
import { createAttempts } from './attempts.ts';
import { EraseLocked } from './EraseLocked.tsx';
import { createShown, PinField, ShowTyped } from './PinField.tsx';
import { passkeyWords, wordsProblem } from './lock-words.ts';
import css from './Lock.module.css';

type Way<Kind extends LockWay['kind']> = Extract<LockWay, { kind: Kind }>;
const wayOf = <Kind extends LockWay['kind']>({ ways }: LockedRoot, kind: Kind): Way<Kind> | undefined =>
  ways.find((way): way is Way<Kind> => way.kind === kind);

interface PartProps {
  readonly locked: LockedRoot;
  readonly onRoot: (root: Uint8Array) => void;
}

const SECOND = 1000;
const MINUTE = 60;

const attempts = createAttempts(
  {
    getItem: (key) => localStorage.getItem(key),
    setItem: (key, value) => localStorage.setItem(key, value),
    removeItem: (key) => localStorage.removeItem(key),
  },
  () => performance.now(),
);

/** How long to wait still, in whole seconds. */
const createWaiting = () => {
  const seconds = (): number => Math.ceil(attempts.left() / SECOND);
  const [left, setLeft] = createSignal(seconds());
  const timer = setInterval(() => setLeft(seconds()), SECOND / 2);
  onCleanup(() => clearInterval(timer));
  return { left, look: () => setLeft(seconds()) };
};

const ByPin = (props: PartProps & { readonly way: Way<'pin'> }) => {
  let form: HTMLFormElement | undefined;
  const [pin, setPin] = createSignal('');
  const [shown, setShown] = createShown();
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<string>();
  const { left, look } = createWaiting();
  const input = () => form?.querySelector('input');
  onMount(() => input()?.focus());
  const open = async (): Promise<void> => {
    setError(undefined);
    setBusy(true);
    try {
      const { rootByPin } = await loadLock();
      // Another tab may have tried meanwhile.
      if (!attempts.begin()) return;
      const root = await rootByPin(props.locked, props.way, pin());
      if (root === null) {
        setError(props.way.digits ? m.lock_wrong_pin() : m.lock_wrong_password());
        setPin('');
        input()?.focus();
      } else {
        attempts.right();
        props.onRoot(root);
      }
    } catch (problem) {
      console.error(problem);
      setError(m.lock_no_worker());
    } finally {
      setBusy(false);
      look();
    }
  };
  const why = (): string | undefined => {
    if (left() === 0 || busy()) return undefined;
    return left() > MINUTE ? m.lock_wait_minutes({ minutes: Math.ceil(left() / MINUTE) }) : m.lock_wait({ seconds: left() });
  };
  return (
    <form
      ref={(element) => {
        form = element;
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (pin().trim() !== '' && why() === undefined && !busy()) void open();
      }}
    >
      <Stack>
        <PinField label={props.way.digits ? m.lock_pin() : m.lock_password()} digits={props.way.digits} shown={shown()} value={pin()} error={error()} onInput={setPin} />
        <ShowTyped shown={shown()} onChange={setShown} />
        <Button kind="primary" wide type="submit" unavailable={why()}>
          {m.lock_open()}
        </Button>
        <p role="status">{busy() ? m.lock_busy() : ''}</p>
      </Stack>
    </form>
  );
};

const ByPasskey = (props: PartProps & { readonly way: Way<'passkey'>; readonly primary: boolean }) => {
  const [error, setError] = createSignal<string>();
  const open = async (): Promise<void> => {
    setError(undefined);
    const opened = await (await loadLock()).rootByPasskey(props.locked, props.way);
    if (opened.ok) props.onRoot(opened.root);
    else setError(passkeyWords(opened.why));
  };
  return (
    <Stack gap="s">
      <Button kind={props.primary ? 'primary' : 'outline'} wide onClick={() => void open()}>
        {m.lock_open_passkey()}
      </Button>
      <p role="alert" class={css['problem']}>
        <Show when={error()}>{(text) => text()}</Show>
      </p>
    </Stack>
  );
};

const ByWords = (props: PartProps) => {
  const [words, setWords] = createSignal('');
  const [error, setError] = createSignal<string>();
  const open = async (): Promise<void> => {
    setError(undefined);
    const [{ rootOfWords }, { isRootOf }] = await Promise.all([loadWords(), loadLock()]);
    const read = rootOfWords(words());
    if (!read.ok) setError(wordsProblem(read));
    else if (await isRootOf(props.locked, read.root)) props.onRoot(read.root);
    else setError(m.lock_words_other());
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <Stack>
        <TextArea label={m.lock_words()} hint={m.lock_words_hint()} rows={4} value={words()} error={error()} onInput={setWords} />
        <p role="alert" class="u-hidden">
          <Show when={error()}>{(text) => text()}</Show>
        </p>
        <Button wide type="submit">
          {m.lock_open_words()}
        </Button>
      </Stack>
    </form>
  );
};

/** What there is to see of a locked app: nothing of the student, and the ways in. */
export const LockScreen = (props: PartProps) => {
  const pin = () => wayOf(props.locked, 'pin');
  const passkey = () => wayOf(props.locked, 'passkey');
  return (
    <main id="content" class={css['gate']}>
      <Screen title={m.lock_screen()}>
        <Stack gap="l">
          <Text kind="prose">{m.lock_screen_text()}</Text>
          <Show when={pin()}>{(way) => <ByPin {...props} way={way()} />}</Show>
          <Show when={passkey()}>{(way) => <ByPasskey {...props} way={way()} primary={pin() === undefined} />}</Show>
          <Disclosure summary={m.lock_forgot()}>
            <Stack gap="l">
              <Text kind="prose">{m.lock_forgot_text()}</Text>
              <ByWords {...props} />
              <EraseLocked />
            </Stack>
          </Disclosure>
        </Stack>
      </Screen>
    </main>
  );
};


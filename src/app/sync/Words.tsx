import { createMemo, createSignal, For, onMount, Show, type Accessor } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { Sync } from '../../sync/index.ts';
import { Button, infoIcon, Note, Stack, Text, TextField } from '../../ui/index.ts';
import css from './Sync.module.css';

/** The twelve words, to write down. They are English in every language: that is what other apps and papers know them by. */
export const WordList = (props: { readonly words: readonly string[] }) => (
  <ol class={css['words']} lang="en">
    <For each={props.words}>{(word) => <li>{word}</li>}</For>
  </ol>
);

/** The words once they are there. */
const createWords = (sync: Accessor<Pick<Sync, 'words'>>) => {
  const [words, setWords] = createSignal<readonly string[] | null>(null);
  const [failed, setFailed] = createSignal(false);
  onMount(() => void sync().words().then(setWords, () => setFailed(true)));
  return { words, failed };
};

/** Shows the words again, to who asks. */
export const WordsAgain = (props: { readonly sync: Sync }) => {
  const { words, failed } = createWords(() => props.sync);
  return (
    <Stack>
      <Text kind="prose">{m.sync_words_text()}</Text>
      <Show when={words()} fallback={<p role="status">{failed() ? m.sync_words_failed() : ''}</p>}>
        {(known) => <WordList words={known()} />}
      </Show>
      <Note icon={infoIcon} strong={m.sync_words_secret_word()}>
        {m.sync_words_secret()}
      </Note>
    </Stack>
  );
};

const TWO_PARTS = 2;

/** Two different places of the list, in its order: one of each half. */
const askedPlaces = (count: number): readonly [number, number] => {
  const half = Math.floor(count / TWO_PARTS);
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(TWO_PARTS));
  return [first % half, half + (second % (count - half))];
};

const same = (typed: string, word: string | undefined): boolean => typed.trim().toLowerCase() === word;

/** Asks two of the words back: who can give them wrote them down. */
const AskTwo = (props: { readonly words: readonly string[]; readonly onRight: () => void; readonly onBack: () => void }) => {
  const places = createMemo(() => askedPlaces(props.words.length));
  const [first, setFirst] = createSignal('');
  const [second, setSecond] = createSignal('');
  const [wrong, setWrong] = createSignal<readonly [boolean, boolean]>([false, false]);
  const check = (): void => {
    const result = [!same(first(), props.words[places()[0]]), !same(second(), props.words[places()[1]])] as const;
    setWrong(result);
    if (!result[0] && !result[1]) props.onRight();
  };
  const error = (is: boolean) => (is ? m.sync_words_wrong() : undefined);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <Stack>
        <Text kind="prose">{m.sync_words_ask()}</Text>
        <TextField label={m.sync_words_which({ place: places()[0] + 1 })} value={first()} error={error(wrong()[0])} onInput={setFirst} />
        <TextField label={m.sync_words_which({ place: places()[1] + 1 })} value={second()} error={error(wrong()[1])} onInput={setSecond} />
        <Button kind="primary" wide type="submit">
          {m.sync_words_check()}
        </Button>
        <Button wide onClick={() => props.onBack()}>
          {m.sync_words_back()}
        </Button>
      </Stack>
    </form>
  );
};

/** The words of a vault that was just made: shown, then two of them asked back. */
export const NewWords = (props: { readonly sync: Pick<Sync, 'words'>; readonly why?: string; readonly onDone: () => void }) => {
  const { words, failed } = createWords(() => props.sync);
  const [asking, setAsking] = createSignal(false);
  return (
    <section>
      <h2 class={css['heading']} tabindex="-1" ref={(element) => onMount(() => element.focus())}>
        {m.sync_words_title()}
      </h2>
      <Show when={words()} fallback={<p role="status">{failed() ? m.sync_words_failed() : ''}</p>}>
        {(known) => (
          <Show
            when={asking()}
            fallback={
              <Stack>
                <Text kind="prose">{props.why ?? m.sync_words_why()}</Text>
                <WordList words={known()} />
                <Note icon={infoIcon} strong={m.sync_words_secret_word()}>
                  {m.sync_words_secret()}
                </Note>
                <Button kind="primary" wide onClick={() => setAsking(true)}>
                  {m.sync_words_written()}
                </Button>
              </Stack>
            }
          >
            <AskTwo words={known()} onRight={() => props.onDone()} onBack={() => setAsking(false)} />
          </Show>
        )}
      </Show>
    </section>
  );
};

import { createSignal, Match, Show, Switch } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { Button, downloadIcon, SectionHead, Stack, Text } from '../../ui/index.ts';
import { backUp } from '../settings/back-up.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { NewWords } from '../sync/Words.tsx';

export interface WayBackProps {
  readonly words: () => Promise<readonly string[]>;
  readonly has: boolean;
  readonly onHas: () => void;
}

/** Before a lock is turned on: a way back for who forgets the PIN or loses the passkey. */
export const WayBack = (props: WayBackProps) => {
  const { vault, guides, realToday } = useStudiekompas();
  const [showing, setShowing] = createSignal(false);
  const [said, setSaid] = createSignal('');
  const keep = async (): Promise<void> => {
    await backUp({ vault, guides, today: realToday() });
    setSaid(m.settings_exported());
    props.onHas();
  };
  return (
    <Switch>
      <Match when={showing()}>
        <NewWords
          sync={{ words: props.words }}
          why={m.lock_words_why()}
          onDone={() => {
            setShowing(false);
            setSaid(m.lock_words_right());
            props.onHas();
          }}
        />
      </Match>
      <Match when={true}>
        <section>
          <SectionHead title={m.lock_way_back()} />
          <Stack>
            <Show when={!props.has}>
              <Text kind="prose">{m.lock_way_back_text()}</Text>
              <Button wide onClick={() => setShowing(true)}>
                {m.lock_way_words()}
              </Button>
              <Button wide icon={downloadIcon} onClick={() => void keep()}>
                {m.settings_export()}
              </Button>
            </Show>
            <p role="status">{said()}</p>
          </Stack>
        </section>
      </Match>
    </Switch>
  );
};

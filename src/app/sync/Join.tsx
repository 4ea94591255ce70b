import { createSignal, Show } from 'solid-js';
import { programmesInDossier } from '../../dossier/index.ts';
import { m } from '../../i18n/index.ts';
import type { JoinOptions, Sync, SyncOutcome } from '../../sync/index.ts';
import { Button, Checkbox, ChoiceList, downloadIcon, phoneCheckIcon, Sheet, Stack, Text, TextArea, TextField } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { CodeShown } from './CodeShown.tsx';
import { deviceName, firstDeviceName, MOST_LETTERS } from './device-name.ts';
import { createSay, SaidLine, type Say } from './say.tsx';
import { Scanner } from './Scanner.tsx';

const WORDS = 12;
const wordsIn = (text: string): readonly string[] => text.toLowerCase().split(/[^a-z]+/).filter((word) => word !== '');

/** Twelve words typed or pasted; numbers and commas between them do no harm. */
const ByWords = (props: { readonly say: Say; readonly onWords: (words: string) => void }) => {
  const [typed, setTyped] = createSignal('');
  const count = () => wordsIn(typed()).length;
  const why = () => (count() === WORDS ? undefined : m.sync_join_words_count({ count: count() }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (why() === undefined) props.onWords(wordsIn(typed()).join(' '));
      }}
    >
      <Stack>
        <TextArea label={m.sync_join_words_label()} hint={m.sync_join_words_hint()} rows={4} value={typed()} onInput={setTyped} />
        <Button kind="primary" wide type="submit" unavailable={why()}>
          {m.sync_join_do()}
        </Button>
        <SaidLine say={props.say} />
      </Stack>
    </form>
  );
};

/** What happens to a dossier that this device has already; nothing is lost without being asked. */
const Mine = (props: {
  readonly mine: JoinOptions['mine'];
  readonly onMine: (mine: JoinOptions['mine']) => void;
  readonly understood: boolean;
  readonly onUnderstood: (understood: boolean) => void;
}) => {
  const { vault, guides, realToday } = useStudiekompas();
  const [kept, setKept] = createSignal(false);
  const keep = async (): Promise<void> => {
    const { backUp } = await import('../settings/back-up.ts');
    await backUp({ vault, guides, today: realToday() });
    setKept(true);
  };
  return (
    <Stack>
      <ChoiceList
        label={m.sync_mine()}
        options={[
          { value: 'join', label: m.sync_mine_join(), detail: m.sync_mine_join_text() },
          { value: 'fresh', label: m.sync_mine_fresh(), detail: m.sync_mine_fresh_text() },
        ]}
        value={props.mine}
        onChange={(mine) => props.onMine(mine)}
      />
      <Button wide icon={downloadIcon} onClick={() => void keep()}>
        {m.settings_export()}
      </Button>
      <p role="status">
        <Show when={kept()}>{m.settings_exported()}</Show>
      </p>
      <Show when={props.mine === 'fresh'}>
        <Checkbox label={m.sync_mine_understood()} checked={props.understood} onChange={(understood) => props.onUnderstood(understood)} />
      </Show>
    </Stack>
  );
};

export interface JoinProps {
  readonly sync: Sync;
  /** The link that the student followed here; without one it is asked in one of three ways. */
  readonly link?: string | undefined;
  readonly onStart: () => void;
  readonly onEnd: (isOn: boolean) => void;
}

type By = { readonly kind: 'code'; readonly link: string } | { readonly kind: 'words'; readonly words: string };

/** Lets this device take part in the vault of another. */
export const Join = (props: JoinProps) => {
  const { vault, settings } = useStudiekompas();
  const say = createSay();
  const [name, setName] = createSignal(firstDeviceName());
  const [mine, setMine] = createSignal<JoinOptions['mine']>('join');
  const [understood, setUnderstood] = createSignal(false);
  const [way, setWay] = createSignal<'scan' | 'show' | 'words' | null>(null);
  // The example is nobody's: it stays behind.
  const hasOwn = () => !settings().example && programmesInDossier(vault.state()).length > 0;
  const options = (): JoinOptions => ({ deviceName: deviceName(name()) ?? firstDeviceName(), mine: hasOwn() ? mine() : settings().example ? 'fresh' : 'join' });
  const why = () => (hasOwn() && mine() === 'fresh' && !understood() ? m.sync_mine_first() : undefined);

  const end = (isOn: boolean): void => {
    if (isOn) setWay(null);
    props.onEnd(isOn);
  };
  const joining = (by: By): Promise<SyncOutcome> =>
    by.kind === 'words' ? props.sync.joinByWords(by.words, options()) : props.sync.joinByCode(by.link, options());
  const join = async (by: By): Promise<void> => {
    if (say.busy()) return;
    props.onStart();
    end(await say.act(joining(by)));
  };
  const open = (chosen: 'scan' | 'show' | 'words'): void => {
    say.clear();
    // The other device may answer at any moment.
    if (chosen === 'show') props.onStart();
    setWay(chosen);
  };
  return (
    <Stack>
      <TextField label={m.sync_device_name()} hint={m.sync_device_name_hint()} value={name()} maxlength={MOST_LETTERS} onInput={setName} />
      <Show when={hasOwn()}>
        <Mine mine={mine()} onMine={setMine} understood={understood()} onUnderstood={setUnderstood} />
      </Show>
      <Show
        when={props.link}
        fallback={
          <Stack gap="s">
            <Button kind="primary" wide icon={phoneCheckIcon} unavailable={why()} onClick={() => open('scan')}>
              {m.sync_join_scan()}
            </Button>
            <Button wide onClick={() => open('show')} unavailable={why()}>
              {m.sync_join_show()}
            </Button>
            <Button wide onClick={() => open('words')} unavailable={why()}>
              {m.sync_join_words()}
            </Button>
          </Stack>
        }
      >
        {(link) => (
          <>
            <Button kind="primary" wide unavailable={why()} onClick={() => void join({ kind: 'code', link: link() })}>
              {m.sync_join_do()}
            </Button>
            <SaidLine say={say} />
          </>
        )}
      </Show>
      <Sheet open={way() === 'scan'} onClose={() => setWay(null)} topic={m.sync_join_scan()} closeLabel={m.close()}>
        <Scanner onLink={(link) => void join({ kind: 'code', link })} />
        <SaidLine say={say} />
      </Sheet>
      <Sheet
        open={way() === 'show'}
        onClose={() => {
          setWay(null);
          props.onEnd(false);
        }}
        topic={m.sync_join_show()}
        closeLabel={m.close()}
      >
        <CodeShown make={() => props.sync.askCode(options())} how={m.sync_join_show_text()} onTaken={() => end(true)} />
      </Sheet>
      <Sheet open={way() === 'words'} onClose={() => setWay(null)} topic={m.sync_join_words()} closeLabel={m.close()}>
        <Text kind="prose">{m.sync_join_words_text()}</Text>
        <ByWords say={say} onWords={(words) => void join({ kind: 'words', words })} />
      </Sheet>
    </Stack>
  );
};

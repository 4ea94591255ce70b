import { createSignal, Show, type JSX } from 'solid-js';
import { formatBytes, formatDateLong, formatNumber, m } from '../../i18n/index.ts';
import type { ServiceHolds, Sync, SyncOutcome } from '../../sync/index.ts';
import { Button, ButtonRow, downloadIcon, SectionHead, Sheet, Stack, Text, TextField, trashIcon } from '../../ui/index.ts';
import { saveFile } from '../save-file.ts';
import { createSay, SaidLine } from './say.tsx';

/** One act that cannot be taken back: a button, and a sheet that says what it does before it is done. */
const Grave = (props: {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly danger: boolean;
  /** A word to type first, so that no tap by mistake does it. */
  readonly word?: string;
  readonly act: () => Promise<SyncOutcome>;
  readonly onDone: () => void;
}) => {
  const say = createSay();
  const [asking, setAsking] = createSignal(false);
  const [typed, setTyped] = createSignal('');
  const why = () => (props.word !== undefined && typed().trim().toLowerCase() !== props.word ? m.sync_type_first({ word: props.word }) : undefined);
  const open = (): void => {
    say.clear();
    setTyped('');
    setAsking(true);
  };
  const go = async (): Promise<void> => {
    if (say.busy() || !(await say.act(props.act()))) return;
    setAsking(false);
    props.onDone();
  };
  return (
    <>
      <Button wide kind={props.danger ? 'danger' : 'outline'} {...(props.danger ? { icon: trashIcon } : {})} onClick={open}>
        {props.name}
      </Button>
      <Sheet
        open={asking()}
        onClose={() => setAsking(false)}
        topic={props.name}
        title={props.title}
        closeLabel={m.close()}
        actions={
          <ButtonRow>
            <Button kind={props.danger ? 'danger' : 'primary'} unavailable={why()} onClick={() => void go()}>
              {props.confirm}
            </Button>
            <Button onClick={() => setAsking(false)}>{m.cancel()}</Button>
          </ButtonRow>
        }
      >
        <Stack>
          <Text kind="prose">{props.text}</Text>
          <Show when={props.word}>{(word) => <TextField label={m.sync_type({ word: word() })} value={typed()} onInput={setTyped} />}</Show>
          <SaidLine say={say} />
        </Stack>
      </Sheet>
    </>
  );
};

/** The day in Brussels of a moment, milliseconds since 1970. */
const dayOf = (at: number): string => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();

const holdsWords = ({ bytes, changes, madeAt }: ServiceHolds): string =>
  m.sync_holds({ size: formatBytes(bytes), changes: formatNumber(changes), date: formatDateLong(dayOf(madeAt)) });

/** What the service holds, as a file, after saying what it is. */
const Export = (props: { readonly sync: Sync }): JSX.Element => {
  const say = createSay();
  const get = async (): Promise<void> => {
    if (say.busy()) return;
    const asked = props.sync.exported().catch(() => ({ ok: false, why: 'unavailable' }) as const);
    await say.act(asked);
    const got = await asked;
    if (!got.ok) return;
    saveFile('studiekompas-server.json', 'application/json', got.holds.file);
    say.done(() => holdsWords(got.holds));
  };
  return (
    <>
      <Button wide icon={downloadIcon} onClick={() => void get()}>
        {m.sync_export()}
      </Button>
      <SaidLine say={say} />
    </>
  );
};

export interface ManageProps {
  readonly sync: Sync;
  /** There is a new vault, with other words. */
  readonly onNewWords: () => void;
  readonly onOff: (words: () => string) => void;
}

/** Removing devices, what the service holds, erasing it, turning off. */
export const Manage = (props: ManageProps) => (
  <section>
    <SectionHead title={m.sync_manage()} />
    <Stack gap="s">
      <Export sync={props.sync} />
      <Grave
        name={m.sync_turn_off()}
        title={m.sync_turn_off_title()}
        text={m.sync_turn_off_text()}
        confirm={m.sync_turn_off_do()}
        danger={false}
        act={() => props.sync.turnOff()}
        onDone={() => props.onOff(() => m.sync_turned_off())}
      />
      <Grave
        name={m.sync_remove()}
        title={m.sync_remove_title()}
        text={m.sync_remove_text()}
        confirm={m.sync_remove_do()}
        danger
        act={() => props.sync.removeOtherDevices()}
        onDone={() => props.onNewWords()}
      />
      <Grave
        name={m.sync_erase()}
        title={m.sync_erase_title()}
        text={m.sync_erase_text()}
        confirm={m.sync_erase_do()}
        danger
        word={m.sync_erase_word()}
        act={() => props.sync.eraseFromService()}
        onDone={() => props.onOff(() => m.sync_erased())}
      />
    </Stack>
  </section>
);

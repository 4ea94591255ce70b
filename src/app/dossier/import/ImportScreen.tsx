import { createSignal, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import { readText, type Reading } from '../../../dossier/index.ts';
import { m } from '../../../i18n/index.ts';
import type { Programme } from '../../../model/index.ts';
import { academicYearOf } from '../../../rules/index.ts';
import { Announcer, Button, ButtonLink, ButtonRow, createAnnouncer, FileButton, pasteIcon, Screen, Stack, Text, TextArea, uploadIcon } from '../../../ui/index.ts';
import type { Standing } from '../../shell/WithProgramme.tsx';
import { useStudiekompas } from '../../studiekompas.ts';
import { takeHanded } from '../../open/handed.ts';
import { createUndo } from '../../undo/create-undo.ts';
import { UndoButtons } from '../../undo/UndoButtons.tsx';
import { createPreview } from './create-preview.ts';
import { openFile, type OpenedFile } from './open-file.ts';
import { PreviewList } from './PreviewList.tsx';
import { refusedWords } from './refused-words.ts';

/** The next step stands where the last one stood: the focus goes to its title. */
const focusTitle = (): void => onMount(() => document.querySelector<HTMLElement>('#screen-title')?.focus());

interface PasteStepProps {
  readonly text: string;
  readonly programme: Programme;
  readonly onInput: (text: string) => void;
  readonly onRead: (readings: readonly Reading[]) => void;
}

/** Where a text is pasted. */
const PasteStep = (props: PasteStepProps) => {
  const { pack } = useStudiekompas();
  const [problem, setProblem] = createSignal<string>();
  const context = () => ({ programme: props.programme, passMark: pack().marks.pass.value });
  const [busy, setBusy] = createSignal(false);
  const tell = (read: OpenedFile): void => {
    if (!read.ok) setProblem(refusedWords(read));
    else if (read.readings.every(({ kind }) => kind !== 'entry')) setProblem(m.import_nothing());
    else props.onRead(read.readings);
  };
  const open = async (file: File): Promise<void> => {
    setProblem(undefined);
    setBusy(true);
    const opened = await openFile(file, props.programme, pack());
    setBusy(false);
    tell(opened);
  };
  onMount(() => {
    const handed = takeHanded('dossier');
    if (handed?.files[0] !== undefined) void open(handed.files[0]);
    else if (handed !== null) props.onInput(handed.text);
  });
  return (
    <Screen title={m.import_action()} back={{ label: m.back(), href: '/dossier' }} trail={m.dossier_title()}>
      <form
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          tell(readText(props.text, context()));
        }}
      >
        <Stack>
          <Text kind="prose">{m.import_lead()}</Text>
          <TextArea label={m.import_text()} hint={m.import_text_hint()} error={problem()} rows={10} value={props.text} onInput={(text) => props.onInput(text)} />
          <Button kind="primary" wide icon={pasteIcon} type="submit">
            {m.import_look()}
          </Button>
          <FileButton
            label={m.import_file()}
            icon={uploadIcon}
            accept=".csv,.tsv,.txt,.xml,text/csv,text/plain,text/xml,application/xml"
            onFiles={([file]) => {
              if (file !== undefined) void open(file);
            }}
          />
          <p role="status">
            <Show when={busy()}>{m.import_busy()}</Show>
          </p>
        </Stack>
      </form>
    </Screen>
  );
};

interface PreviewStepProps {
  readonly readings: readonly Reading[];
  readonly standing: Standing;
  readonly onBack: () => void;
  readonly onTaken: (count: number) => void;
}

/** What was read, until the student takes it in. */
const PreviewStep = (props: PreviewStepProps) => {
  const { make, pack, pwa, today } = useStudiekompas();
  focusTitle();
  // What was read and corrected here is nowhere else.
  onCleanup(pwa.beforeReload(() => m.import_preview_title()));
  const newestYear = () => props.standing.situation().dossier.enrolments.at(-1)?.year ?? academicYearOf(pack(), today());
  // The readings of this step never change: others are another step.
  // oxlint-disable-next-line solid/reactivity
  const preview = createPreview(props.readings, newestYear());
  const take = (): void => {
    const count = preview.changing();
    if (make(preview.plan().edit) === null) props.onTaken(count);
  };
  const nothing = () => (preview.lines().some(({ included }) => included) ? m.import_all_there() : m.import_none_chosen());
  return (
    <Screen
      title={m.import_preview_title()}
      back={{ label: m.back(), onClick: () => props.onBack() }}
      trail={m.import_action()}
      bar={
        <Show when={preview.changing() > 0} fallback={<Text kind="prose">{nothing()}</Text>}>
          <Button kind="primary" wide onClick={take}>
            {m.import_take({ count: preview.changing() })}
          </Button>
        </Show>
      }
    >
      <PreviewList readings={props.readings} preview={preview} programme={props.standing.chosen().programme} />
    </Screen>
  );
};

/** What was taken in, and the way back. */
const DoneStep = (props: { readonly count: number; readonly onAgain: () => void }) => {
  const { message, announce } = createAnnouncer();
  const undo = createUndo((words) => announce(words));
  focusTitle();
  return (
    <Screen title={m.import_done_title({ count: props.count })} back={{ label: m.back(), href: '/dossier' }} trail={m.dossier_title()} actions={<UndoButtons undo={undo} />}>
      <Stack>
        <Text kind="prose">{m.import_done_text()}</Text>
        <ButtonRow>
          <ButtonLink kind="primary" href="/dossier">
            {m.import_done_go()}
          </ButtonLink>
          <Button onClick={() => props.onAgain()}>{m.import_again()}</Button>
        </ButtonRow>
      </Stack>
      <Announcer message={message()} />
    </Screen>
  );
};

/** Takes results into the dossier that stand elsewhere: first what is read, line by line, then one change that can be undone. */
export const ImportScreen = (props: { readonly standing: Standing }) => {
  const [text, setText] = createSignal('');
  const [readings, setReadings] = createSignal<readonly Reading[] | null>(null);
  const [done, setDone] = createSignal<number | null>(null);
  return (
    <Switch fallback={<PasteStep text={text()} programme={props.standing.chosen().programme} onInput={setText} onRead={setReadings} />}>
      <Match when={readings()} keyed>
        {(known) => (
          <PreviewStep
            readings={known}
            standing={props.standing}
            onBack={() => setReadings(null)}
            onTaken={(count) => {
              setText('');
              setDone(count);
              setReadings(null);
            }}
          />
        )}
      </Match>
      <Match when={done() !== null}>
        <DoneStep count={done() ?? 0} onAgain={() => setDone(null)} />
      </Match>
    </Switch>
  );
};

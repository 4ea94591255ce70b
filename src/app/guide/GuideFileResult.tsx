import { For, Match, Show, Switch } from 'solid-js';
import { Banner, checkIcon, ErrorState, FileButton, fileErrorIcon, infoIcon, Text, uploadIcon } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import type { GuideProblem, GuideWarning } from '../../guide/index.ts';
import type { GuideFileReader, GuideFileState } from './create-guide-file.ts';
import css from './GuideFile.module.css';
import { guideProblemWords, guideWarningWords, storageWords } from './guide-problem-words.ts';

const SHOWN = 8;

interface FileProps {
  readonly reader: GuideFileReader;
  readonly onOpened?: ((state: GuideFileState) => void) | undefined;
}

/** Opens the file picker for a guide. */
export const GuideFileButton = (props: FileProps & { readonly label: string }) => {
  const open = async (file: File): Promise<void> => {
    const state = await props.reader.open(file);
    props.onOpened?.(state);
  };
  return (
    <FileButton
      label={props.label}
      icon={uploadIcon}
      accept=".json,application/json"
      onFiles={([file]) => {
        if (file !== undefined) void open(file);
      }}
    />
  );
};

const Refused = (props: FileProps & { readonly problems: readonly GuideProblem[] }) => (
  <ErrorState
    icon={fileErrorIcon}
    title={m.file_error_title()}
    rows={[
      ...props.problems.slice(0, SHOWN).map((problem) => ({ title: guideProblemWords(problem) })),
      ...(props.problems.length > SHOWN ? [{ title: m.file_more({ count: props.problems.length - SHOWN }) }] : []),
    ]}
    actions={<GuideFileButton reader={props.reader} label={m.file_error_again()} onOpened={props.onOpened} />}
  >
    {m.file_error_unchanged()}
  </ErrorState>
);

const Warnings = (props: { readonly warnings: readonly GuideWarning[] }) => (
  <Show when={props.warnings.length > 0}>
    <Banner icon={infoIcon} strong={m.file_warnings()}>
      <span class={css['warnings']}>
        <For each={props.warnings.slice(0, SHOWN)}>{(warning) => <span>{guideWarningWords(warning)}</span>}</For>
        <Show when={props.warnings.length > SHOWN}>
          <span>{m.file_more({ count: props.warnings.length - SHOWN })}</span>
        </Show>
      </span>
    </Banner>
  </Show>
);

/** What became of the file: where it went wrong and that nothing changed, or that it stands on the device. Read out when it appears. */
export const GuideFileResult = (props: FileProps) => {
  const stateOf = <Kind extends GuideFileState['kind']>(kind: Kind): Extract<GuideFileState, { readonly kind: Kind }> | undefined => {
    const state = props.reader.state();
    return isOf(state, kind) ? state : undefined;
  };
  return (
    <div role="status" class={css['result']}>
      <Switch>
        <Match when={props.reader.state().kind === 'reading'}>
          <Text kind="meta">{m.guide_reading()}</Text>
        </Match>
        <Match when={stateOf('refused')}>
          {(state) => <Refused problems={state().problems} reader={props.reader} onOpened={props.onOpened} />}
        </Match>
        <Match when={props.reader.state().kind === 'unreadable'}>
          <ErrorState icon={fileErrorIcon} title={m.file_error_title()} rows={[{ title: m.guide_problem_unreadable() }]}>
            {m.file_error_unchanged()}
          </ErrorState>
        </Match>
        <Match when={stateOf('not-kept')}>
          {(state) => (
            <ErrorState icon={fileErrorIcon} title={m.guide_storage_title()} rows={[{ title: storageWords(state().failure) }]}>
              {m.file_error_unchanged()}
            </ErrorState>
          )}
        </Match>
        <Match when={stateOf('installed')}>
          {(state) => (
            <>
              <For each={state().programmes}>{({ title }) => <Banner icon={checkIcon}>{m.guide_added({ title })}</Banner>}</For>
              <Warnings warnings={state().warnings} />
            </>
          )}
        </Match>
      </Switch>
    </div>
  );
};

const isOf = <Kind extends GuideFileState['kind']>(
  state: GuideFileState,
  kind: Kind,
): state is Extract<GuideFileState, { readonly kind: Kind }> => state.kind === kind;

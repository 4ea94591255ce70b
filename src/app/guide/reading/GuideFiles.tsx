import { For, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { m } from '../../../i18n/index.ts';
import { Banner, Button, ButtonRow, checkIcon, ErrorState, FileButton, fileErrorIcon, infoIcon, Sheet, Text, uploadIcon } from '../../../ui/index.ts';
import { failureWords, refusalWords } from '../../foreign-file/refusal-words.ts';
import { storageWords } from '../guide-problem-words.ts';
import type { GuideReading, GuideReadingState } from './create-guide-reading.ts';
import css from './Reading.module.css';
import { problemWords, troubleWords } from './trouble-words.ts';

const GuidePreview = lazy(async () => ({ default: (await import('./GuidePreview.tsx')).GuidePreview }));

const SHOWN = 8;

interface ReadingProps {
  readonly reading: GuideReading;
  /** Something was kept, or the device had it already. */
  readonly onKept?: ((state: Extract<GuideReadingState, { kind: 'kept' }>) => void) | undefined;
}

/** Tells the owner when something was kept. */
const tell = (props: ReadingProps, state: GuideReadingState): void => {
  if (state.kind === 'kept') props.onKept?.(state);
};

/** Opens the file picker for guides of any format. */
export const GuideFileButton = (props: ReadingProps & { readonly label: string }) => (
  <FileButton
    label={props.label}
    icon={uploadIcon}
    accept=".json,.xml,.csv,.tsv,.txt,.html,.htm,application/json,application/xml,text/xml,text/csv,text/plain,text/html"
    multiple
    onFiles={(files) => void props.reading.open(files).then((state) => tell(props, state))}
  />
);

type Refused = Extract<GuideReadingState, { kind: 'refused' }>;

const refusedLines = ({ failure, refused, problems, problemCount }: Refused): readonly string[] => {
  const lines = [...(failure === null ? [] : [failureWords(failure)]), ...refused.map(refusalWords), ...problems.map(problemWords)];
  const more = lines.length - problems.length + problemCount - SHOWN;
  return more > 0 ? [...lines.slice(0, SHOWN), m.file_more({ count: more })] : lines;
};

const RefusedFiles = (props: ReadingProps & { readonly state: Refused }) => (
  <ErrorState
    icon={fileErrorIcon}
    title={props.state.failure === null && props.state.refused.length === 0 ? m.guide_read_nothing() : m.file_error_title()}
    rows={refusedLines(props.state).map((title) => ({ title }))}
    actions={<GuideFileButton reading={props.reading} label={m.file_error_again()} onKept={props.onKept} />}
  >
    {m.file_error_unchanged()}
  </ErrorState>
);

const Kept = (props: { readonly state: Extract<GuideReadingState, { kind: 'kept' }> }) => (
  <>
    <For each={props.state.programmes}>
      {({ title, changed }) => <Banner icon={checkIcon}>{changed ? m.guide_added({ title }) : m.guide_read_unchanged({ title })}</Banner>}
    </For>
    <Show when={props.state.problems.length > 0}>
      <Banner icon={infoIcon} strong={m.file_warnings()}>
        <span class={css['warnings']}>
          <For each={props.state.problems.slice(0, SHOWN)}>{({ trouble }) => <span>{troubleWords(trouble)}</span>}</For>
          <Show when={props.state.problems.length > SHOWN}>
            <span>{m.file_more({ count: props.state.problems.length - SHOWN })}</span>
          </Show>
        </span>
      </Banner>
    </Show>
  </>
);

/** Whether keeping what was read would change something. */
const changes = (state: GuideReadingState): number => (state.kind === 'preview' ? state.preview.programmes.filter(({ onDevice }) => onDevice.kind !== 'same').length : 0);

const PreviewSheet = (props: ReadingProps) => {
  const preview = () => {
    const state = props.reading.state();
    return state.kind === 'preview' ? state.preview : undefined;
  };
  return (
    <Sheet
      open={preview() !== undefined}
      onClose={() => props.reading.cancel()}
      topic={m.guide_read_topic()}
      title={m.guide_read_title({ count: preview()?.programmes.length ?? 0 })}
      closeLabel={m.close()}
      actionsStay
      actions={
        <Show
          when={changes(props.reading.state()) > 0}
          fallback={
            <>
              <Text kind="prose">{m.guide_read_all_same()}</Text>
              <Button wide onClick={() => props.reading.cancel()}>
                {m.close()}
              </Button>
            </>
          }
        >
          <ButtonRow>
            <Button kind="primary" onClick={() => void props.reading.keep().then((state) => tell(props, state))}>
              {m.guide_read_keep({ count: changes(props.reading.state()) })}
            </Button>
            <Button onClick={() => props.reading.cancel()}>{m.cancel()}</Button>
          </ButtonRow>
        </Show>
      }
    >
      <Suspense fallback={<Text kind="meta">{m.guide_reading()}</Text>}>
        <Show when={preview()}>
          {(known) => <GuidePreview preview={known()} onYear={(year) => void props.reading.readAsOf(year)} />}
        </Show>
      </Suspense>
    </Sheet>
  );
};

/** What becomes of the files: reading, what was read to look at first, why not, or that it stands on the device. Read out when it appears. */
export const GuideReadingResult = (props: ReadingProps) => {
  const stateOf = <Kind extends GuideReadingState['kind']>(kind: Kind): Extract<GuideReadingState, { readonly kind: Kind }> | undefined => {
    const state = props.reading.state();
    return isOf(state, kind) ? state : undefined;
  };
  return (
    <>
      <div role="status" class={css['result']}>
        <Switch>
          <Match when={props.reading.state().kind === 'reading'}>
            <Text kind="meta">{m.guide_reading()}</Text>
            <Button onClick={() => props.reading.cancel()}>{m.guide_read_stop()}</Button>
          </Match>
          <Match when={stateOf('refused')}>{(state) => <RefusedFiles state={state()} reading={props.reading} onKept={props.onKept} />}</Match>
          <Match when={stateOf('not-kept')}>
            {(state) => (
              <ErrorState icon={fileErrorIcon} title={m.guide_storage_title()} rows={[{ title: storageWords(state().failure) }]}>
                {m.file_error_unchanged()}
              </ErrorState>
            )}
          </Match>
          <Match when={stateOf('kept')}>{(state) => <Kept state={state()} />}</Match>
        </Switch>
      </div>
      <PreviewSheet reading={props.reading} onKept={props.onKept} />
    </>
  );
};

const isOf = <Kind extends GuideReadingState['kind']>(
  state: GuideReadingState,
  kind: Kind,
): state is Extract<GuideReadingState, { readonly kind: Kind }> => state.kind === kind;

import { createMemo, createSignal, Match, onCleanup, onMount, Switch } from 'solid-js';
import { openDossier, readFragment, shareLimits, type SharedDossier, type ShareProblem } from '../../dossier/index.ts';
import { formatDateLong, m } from '../../i18n/index.ts';
import type { RulePack } from '../../model/index.ts';
import { packById } from '../../packs/index.ts';
import { assessDossier } from '../../rules/index.ts';
import { Banner, Button, ButtonLink, EmptyState, FileButton, lockIcon, octagonIcon, printerIcon, Screen, Stack, Text, uploadIcon } from '../../ui/index.ts';
import { DossierReport } from '../dossier/report/DossierReport.tsx';
import { groundLines } from '../dossier/report/ground-lines.ts';
import type { ReportOf } from '../dossier/report/report.ts';
import { concerning } from '../dates/days.ts';

/** A shared dossier with the regulations that it names. */
interface Readable {
  readonly shared: SharedDossier;
  readonly pack: RulePack;
}

type Shown =
  | { readonly kind: 'reading' }
  | { readonly kind: 'nothing' }
  /** The address has the key; the content is to be opened from a file. */
  | { readonly kind: 'key'; readonly key: string; readonly problem?: ShareProblem | 'unreadable' | 'pack' }
  | { readonly kind: 'problem'; readonly problem: ShareProblem | 'pack' }
  | { readonly kind: 'dossier'; readonly readable: Readable };

const problems: Readonly<Record<ShareProblem | 'pack' | 'unreadable', () => string>> = {
  damaged: () => m.shared_damaged(),
  foreign: () => m.shared_foreign(),
  newer: () => m.shared_newer(),
  'too-large': () => m.shared_too_large(),
  pack: () => m.shared_newer(),
  unreadable: () => m.shared_unreadable(),
};

const read = async (content: Uint8Array<ArrayBuffer>, key: string): Promise<Readable | ShareProblem | 'pack'> => {
  const opened = await openDossier(content, key);
  if (!opened.ok) return opened.problem;
  const pack = packById(opened.shared.pack);
  return pack === undefined ? 'pack' : { shared: opened.shared, pack };
};

/** The key leaves the bar and the history of this tab: a glance at the screen or a copied address gives nobody the dossier. */
const forgetFragment = (): void => history.replaceState(history.state, '', location.pathname);

const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
};

const Dossier = (props: Readable) => {
  const of = createMemo((): ReportOf => {
    const { programme, dossier, asOf } = props.shared;
    const assessment = assessDossier(props.pack, programme, { dossier, today: asOf });
    return { pack: props.pack, programme, dossier, assessment, dates: concerning(assessment), today: asOf };
  });
  const banner = () => {
    const date = formatDateLong(props.shared.asOf);
    return props.shared.who === undefined ? m.shared_banner({ date }) : m.shared_banner_who({ who: props.shared.who, date });
  };
  return (
    <Screen
      title={m.shared_title()}
      meta={of().programme.title}
      bar={
        <Button wide icon={printerIcon} onClick={() => globalThis.print()}>
          {m.isp_copy_print()}
        </Button>
      }
    >
      <Banner icon={lockIcon} strong={m.shared_read_only()}>
        {banner()} {m.shared_not_yours()}
      </Banner>
      <DossierReport of={of()} ground={groundLines(props.pack, props.shared.guide ?? null, of().assessment)} />
    </Screen>
  );
};

const WithKey = (props: { readonly problem: string | undefined; readonly onFile: (file: File) => void }) => (
  <Screen title={m.shared_title()}>
    <Stack>
      <Text kind="prose">{m.shared_key()}</Text>
      <FileButton
        label={m.shared_open_file()}
        icon={uploadIcon}
        accept=".skd"
        onFiles={([file]) => {
          if (file !== undefined) props.onFile(file);
        }}
      />
      <p role="alert">{props.problem}</p>
    </Stack>
  </Screen>
);

/** `/gedeeld#…`: a dossier that somebody shares, read in memory only; the reader's own is neither read nor written here. */
export const SharedScreen = () => {
  const [shown, setShown] = createSignal<Shown>({ kind: 'reading' });
  const look = async (): Promise<void> => {
    const fragment = readFragment(location.hash);
    if (fragment.kind === 'nothing' || fragment.kind === 'problem') {
      setShown(fragment);
      return;
    }
    forgetFragment();
    if (fragment.kind === 'key') {
      setShown(fragment);
      return;
    }
    const readable = await read(fragment.content, fragment.key);
    setShown(typeof readable === 'string' ? { kind: 'problem', problem: readable } : { kind: 'dossier', readable });
  };
  const openFile = async (file: File, key: string): Promise<void> => {
    const content = file.size > shareLimits.sealed ? 'too-large' : await bytesOf(file);
    const readable = content === 'too-large' ? content : content === null ? 'unreadable' : await read(content, key);
    setShown(typeof readable === 'string' ? { kind: 'key', key, problem: readable } : { kind: 'dossier', readable });
  };
  // Another link in the same tab is another fragment of the same address.
  const onAnother = (): void => {
    if (location.hash !== '') void look();
  };
  onMount(() => {
    void look();
    globalThis.addEventListener('hashchange', onAnother);
    onCleanup(() => globalThis.removeEventListener('hashchange', onAnother));
  });
  const dossier = () => {
    const now = shown();
    return now.kind === 'dossier' ? now.readable : undefined;
  };
  const withKey = () => {
    const now = shown();
    return now.kind === 'key' ? now : undefined;
  };
  const problem = () => {
    const now = shown();
    return now.kind === 'problem' ? problems[now.problem]() : undefined;
  };
  return (
    <Switch
      fallback={
        <Screen title={m.shared_title()}>
          <Text kind="prose">{m.shared_reading()}</Text>
        </Screen>
      }
    >
      <Match when={dossier()}>{(readable) => <Dossier {...readable()} />}</Match>
      <Match when={withKey()}>
        {(key) => <WithKey problem={key().problem === undefined ? undefined : problems[key().problem ?? 'damaged']()} onFile={(file) => void openFile(file, key().key)} />}
      </Match>
      <Match when={problem()}>
        {(words) => (
          <Screen title={m.shared_title()}>
            <Banner icon={octagonIcon} tone="blocks" strong={m.shared_not_opened()} live>
              {words()}
            </Banner>
          </Screen>
        )}
      </Match>
      <Match when={shown().kind === 'nothing'}>
        <Screen title={m.shared_title()}>
          <EmptyState
            title={m.shared_nothing_title()}
            actions={<ButtonLink href="/">{m.nav_today()}</ButtonLink>}
          >
            {m.shared_nothing_text()}
          </EmptyState>
        </Screen>
      </Match>
    </Switch>
  );
};

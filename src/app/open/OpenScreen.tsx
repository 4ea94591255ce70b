import { useNavigate } from '@solidjs/router';
import { createSignal, onMount, Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { onLaunchFiles, takeShared, type Incoming } from '../../pwa/index.ts';
import { Button, ButtonLink, FileButton, Screen, SectionHead, Stack, Text, uploadIcon } from '../../ui/index.ts';
import { useSearch } from '../shell/address.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { hand, type Importer } from './handed.ts';
import { kindOfFile, kindOfText } from './kind-of.ts';
import { linkToApp } from './link-to-app.ts';

const places: Readonly<Record<Importer, string>> = { backup: '/instellingen', dossier: '/dossier/plakken', guide: '/gids/plakken' };

type Said = { readonly kind: 'nothing' | 'busy' | 'missed' | 'several' } | { readonly kind: 'unusable'; readonly name: string };

const saidWords = (said: Said): string => {
  switch (said.kind) {
    case 'nothing':
      return '';
    case 'busy':
      return m.open_busy();
    case 'missed':
      return m.open_missed();
    case 'several':
      return m.open_several();
    case 'unusable':
      return m.open_unusable({ name: said.name });
  }
};

/** The student says what a table or text is, where its beginning does not. */
const Choice = (props: { readonly incoming: Incoming; readonly onChoose: (importer: Importer) => void }) => {
  const { settings } = useStudiekompas();
  const name = () => props.incoming.files[0]?.name ?? m.open_text_name();
  const noProgramme = () => (settings().programme === null ? m.open_needs_programme() : undefined);
  return (
    <section>
      <SectionHead title={m.open_what({ name: name() })} />
      <Stack gap="s">
        <Button kind="primary" wide unavailable={noProgramme()} onClick={() => props.onChoose('dossier')}>
          {m.open_as_results()}
        </Button>
        <Button wide onClick={() => props.onChoose('guide')}>
          {m.open_as_guide()}
        </Button>
      </Stack>
    </section>
  );
};

/** `/openen`: what another app shares, what the device opens with the app, or a file that is picked here, brought to the importer that shows it first. */
export const OpenScreen = () => {
  const { settings } = useStudiekompas();
  const navigate = useNavigate();
  const search = useSearch(({ gedeeld }) => ({ shared: typeof gedeeld === 'string' ? gedeeld : null }));
  const [said, setSaid] = createSignal<Said>({ kind: 'nothing' });
  const [choice, setChoice] = createSignal<Incoming | null>(null);
  /** Results wait for a programme: without one nobody knows their units. */
  const [held, setHeld] = createSignal(false);

  const bring = (to: Importer, incoming: Incoming): void => {
    if (to !== 'guide' && incoming.files.length > 1) return void setSaid({ kind: 'several' });
    hand(to, incoming);
    if (to === 'dossier' && settings().programme === null) setHeld(true);
    else navigate(places[to], { replace: true });
  };
  const sort = async (incoming: Incoming): Promise<void> => {
    setChoice(null);
    setSaid({ kind: 'busy' });
    const [first] = incoming.files;
    const link = first === undefined ? linkToApp(incoming.text, location.origin) : null;
    if (link !== null) return location.assign(link);
    if (first === undefined && incoming.text.trim() === '') return void setSaid({ kind: 'missed' });
    const kind = first === undefined ? kindOfText(incoming.text) : await kindOfFile(first);
    setSaid(kind === 'unusable' ? { kind, name: first?.name ?? m.open_text_name() } : { kind: 'nothing' });
    if (kind === 'either') setChoice(incoming);
    else if (kind !== 'unusable') bring(kind, incoming);
  };
  onMount(() => {
    onLaunchFiles((files) => void sort({ files: [...files], text: '' }));
    const { shared } = search();
    if (shared === null) return;
    setSaid({ kind: 'busy' });
    void takeShared(shared).then((incoming) => sort(incoming ?? { files: [], text: '' }));
  });
  return (
    <Screen title={m.open_title()} back={{ label: m.back(), href: settings().programme === null ? '/start' : '/meer' }}>
      <Stack>
        <Text kind="prose">{m.open_lead()}</Text>
        <p role="status">{saidWords(said())}</p>
        <Show when={choice()}>{(incoming) => <Choice incoming={incoming()} onChoose={(importer) => bring(importer, incoming())} />}</Show>
        <Show when={held()}>
          <Text kind="prose">{m.open_needs_programme()}</Text>
          <ButtonLink kind="primary" wide href="/start/opleiding">
            {m.programme_lost_action()}
          </ButtonLink>
        </Show>
        <FileButton
          label={m.open_pick()}
          icon={uploadIcon}
          accept=".json,.xml,.csv,.tsv,.txt,.html,.htm,application/json,application/xml,text/xml,text/csv,text/plain,text/html"
          multiple
          onFiles={(files) => void sort({ files: [...files], text: '' })}
        />
      </Stack>
    </Screen>
  );
};

import { createSignal, For, onMount, Show } from 'solid-js';
import { m } from '../../../i18n/index.ts';
import { academicYearOf } from '../../../rules/index.ts';
import { Button, ButtonLink, pasteIcon, Screen, Stack, Text, TextArea, TextField } from '../../../ui/index.ts';
import { takeHanded } from '../../open/handed.ts';
import { addressWith } from '../../shell/address.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { takeGuides } from '../take-guides.ts';
import { createGuideReading, type KeptProgramme } from './create-guide-reading.ts';
import { GuideFileButton, GuideReadingResult } from './GuideFiles.tsx';
import css from './Reading.module.css';

/** The way on after something was kept: to the guide for who studies it already, else to a dossier in it. */
const WayOn = (props: { readonly programmes: readonly KeptProgramme[] }) => {
  const { settings } = useStudiekompas();
  return (
    <div class={css['ways']}>
      <For each={props.programmes}>
        {({ code, title }) => (
          <Show
            when={settings().programme === code}
            fallback={
              <ButtonLink kind="primary" wide href={addressWith('/start/opleiding', { opleiding: code })}>
                {m.guide_read_begin({ title })}
              </ButtonLink>
            }
          >
            <ButtonLink kind="primary" wide href="/gids">
              {m.guide_read_to_guide()}
            </ButtonLink>
          </Show>
        )}
      </For>
    </div>
  );
};

/** `/gids/plakken`: a page of a programme that somebody copied, or files, read into a guide on this device. */
export const PasteGuideScreen = () => {
  const studiekompas = useStudiekompas();
  const { guides, settings, pack, realToday } = studiekompas;
  const reading = createGuideReading(guides, (all) => takeGuides(studiekompas, all), () => academicYearOf(pack(), realToday()));
  const [text, setText] = createSignal('');
  const [name, setName] = createSignal('');
  const [isEmpty, setEmpty] = createSignal(false);
  const kept = () => {
    const state = reading.state();
    return state.kind === 'kept' ? state.programmes : [];
  };
  const look = (): void => {
    setEmpty(text().trim() === '');
    if (!isEmpty()) void reading.paste(new File([text()], m.guide_read_paste_source()), name());
  };
  onMount(() => {
    const handed = takeHanded('guide');
    if (handed === null) return;
    if (handed.files.length > 0) void reading.open(handed.files);
    else setText(handed.text);
  });
  return (
    <Screen title={m.guide_read_paste()} back={{ label: m.back(), href: settings().programme === null ? '/start/opleiding' : '/gids' }} trail={m.guide_title()}>
      <form
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <Stack>
          <Text kind="prose">{m.guide_read_paste_lead()}</Text>
          <TextArea label={m.guide_read_paste_text()} error={isEmpty() ? m.guide_read_paste_empty() : undefined} rows={10} value={text()} onInput={setText} />
          <TextField
            label={m.guide_read_paste_name()}
            hint={m.guide_read_paste_name_hint()}
            error={reading.state().kind === 'nameless' ? m.guide_read_paste_name_missing() : undefined}
            maxlength={200}
            value={name()}
            onInput={setName}
          />
          <Button kind="primary" wide icon={pasteIcon} type="submit">
            {m.guide_read_look()}
          </Button>
          <GuideFileButton reading={reading} label={m.guide_read_open()} />
          <Text kind="meta">{m.guide_read_hint()}</Text>
          <GuideReadingResult reading={reading} />
          <WayOn programmes={kept()} />
        </Stack>
      </form>
    </Screen>
  );
};

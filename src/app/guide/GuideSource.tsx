import { For, Show } from 'solid-js';
import { Disclosure, exampleIcon, Note, Text } from '../../ui/index.ts';
import { formatDateLong, m } from '../../i18n/index.ts';
import type { InstalledProgramme } from '../../guide/index.ts';
import css from './Guide.module.css';
import { lackWords } from './lack-words.ts';

/** Where a guide comes from, what kind of guide it is, and what it does not say. */
export const GuideSource = (props: { readonly guide: InstalledProgramme }) => (
  <section class={css['source']}>
    <Show when={props.guide.sample}>
      <Note icon={exampleIcon} strong={`${m.guide_sample_word()}.`}>
        {m.guide_sample_text()}
      </Note>
    </Show>
    <Text kind="meta">
      {m.guide_source({ source: props.guide.source.name })}
      <Show when={props.guide.source.retrievedOn}>{(date) => <> {m.guide_as_of({ date: formatDateLong(date()) })}</>}</Show>
    </Text>
    <Show when={props.guide.completeness.length > 0}>
      <Disclosure summary={m.guide_lacks_title()} right={String(props.guide.completeness.length)}>
        <ul class={css['lacks']}>
          <For each={props.guide.completeness}>{(lack) => <li>{lackWords(lack)}</li>}</For>
        </ul>
      </Disclosure>
    </Show>
  </section>
);

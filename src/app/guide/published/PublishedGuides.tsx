import { For, Show } from 'solid-js';
import type { PublishedProgramme } from '../../../guide/index.ts';
import { formatPoints, formatYear, m } from '../../../i18n/index.ts';
import { arrowRightIcon, Banner, Button, SectionHead, Text, triangleIcon } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import css from './Published.module.css';
import { createPublished } from './create-published.ts';
import { notTakenWords } from './published-words.ts';

/** The programmes that the school published and that the device has not: one is fetched when it is chosen. Nothing where nothing is published. */
export const PublishedGuides = (props: { readonly onChoose: (code: string) => void }) => {
  const studiekompas = useStudiekompas();
  const published = createPublished(studiekompas);
  const offered = (): readonly PublishedProgramme[] => {
    const index = published.index();
    const here = new Set(studiekompas.guideList().map(({ code }) => code));
    return index?.kind === 'published' ? index.programmes.filter(({ code }) => !here.has(code)) : [];
  };
  const unusable = () => {
    const kind = published.index()?.kind;
    return kind === 'damaged' ? m.guide_published_index_damaged() : kind === 'newer' ? m.guide_published_newer() : undefined;
  };
  const choose = async (entry: PublishedProgramme): Promise<void> => {
    const guide = await published.load(entry);
    if (guide !== null && (await published.take(guide))) props.onChoose(entry.code);
  };
  const trouble = () => {
    const problem = published.problem();
    return problem === null ? unusable() : notTakenWords(problem);
  };
  return (
    <div class={css['published']}>
      <Show when={offered().length > 0}>
        <SectionHead title={m.guide_published_title()} />
        <For each={offered()}>
          {(entry) => (
            <Button
              wide
              detail={entry.sample ? `${m.guide_sample_word()}. ${m.guide_sample_text()}` : m.programme_list_meta({ points: formatPoints(entry.points), year: formatYear(entry.academicYear) })}
              iconEnd={arrowRightIcon}
              onClick={() => void choose(entry)}
            >
              {entry.title}
            </Button>
          )}
        </For>
      </Show>
      <div role="status">
        <Show when={published.busy()}>
          <Text kind="meta">{m.guide_published_loading()}</Text>
        </Show>
        <Show when={trouble()}>
          {(words) => (
            <Banner icon={triangleIcon} tone="permission">
              {words()}
            </Banner>
          )}
        </Show>
      </div>
    </div>
  );
};

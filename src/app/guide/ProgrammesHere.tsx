import { createSignal, For, Show } from 'solid-js';
import { Button, ButtonLink, ButtonRow, exampleIcon, checkIcon, IconButton, Link, pasteIcon, SectionHead, Sheet, Tag, Text, trashIcon } from '../../ui/index.ts';
import { formatPoints, formatYear, m } from '../../i18n/index.ts';
import { chooseProgramme } from '../../dossier/index.ts';
import type { GuideSummary } from '../../guide/index.ts';
import { academicYearOf } from '../../rules/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { guideAddress } from './address.ts';
import css from './Guide.module.css';
import { storageWords } from './guide-problem-words.ts';
import { takeGuides } from './take-guides.ts';
import { createGuideReading } from './reading/create-guide-reading.ts';
import { GuideFileButton, GuideReadingResult } from './reading/GuideFiles.tsx';

const ProgrammeHere = (props: { readonly guide: GuideSummary; readonly onRemove: () => void }) => {
  const { settings, make } = useStudiekompas();
  const mine = () => settings().programme === props.guide.code;
  return (
    <li class={css['programme']}>
      <div>
        <p class={css['programmeName']}>
          <Link href={mine() ? '/gids' : guideAddress(props.guide.code)}>{props.guide.title}</Link>
        </p>
        <p class={css['programmeMeta']}>
          {m.programme_list_meta({ points: formatPoints(props.guide.points), year: formatYear(props.guide.academicYear) })}
          <Show when={props.guide.sample}>
            <Tag icon={exampleIcon}>{m.guide_sample_word()}</Tag>
          </Show>
          <Show when={mine()}>
            <Tag icon={checkIcon}>{m.guide_mine()}</Tag>
          </Show>
        </p>
      </div>
      <Show when={!mine()}>
        <Show when={!settings().example}>
          <Button onClick={() => make(chooseProgramme(props.guide.code))}>{m.guide_choose()}</Button>
        </Show>
        <IconButton icon={trashIcon} label={m.guide_remove_title({ title: props.guide.title })} onClick={() => props.onRemove()} />
      </Show>
    </li>
  );
};

/** The programmes on this device, to choose or remove, and the way to open another guide. */
export const ProgrammesHere = () => {
  const studiekompas = useStudiekompas();
  const { guides, guideList, pack, realToday } = studiekompas;
  const reading = createGuideReading(guides, (all) => takeGuides(studiekompas, all), () => academicYearOf(pack(), realToday()));
  const [removing, setRemoving] = createSignal<GuideSummary | null>(null);
  const [said, setSaid] = createSignal('');
  const remove = async (guide: GuideSummary): Promise<void> => {
    setRemoving(null);
    const removed = await guides.remove(guide.code);
    setSaid(removed.ok ? m.guide_removed({ title: guide.title }) : m.guide_remove_failed({ reason: storageWords(removed.failure) }));
  };
  return (
    <section class={css['devices']}>
      <SectionHead title={m.guide_other_programmes()} />
      <Show when={guideList().length > 0}>
        <ul>
          <For each={guideList()}>{(guide) => <ProgrammeHere guide={guide} onRemove={() => setRemoving(guide)} />}</For>
        </ul>
      </Show>
      <p role="status">{said()}</p>
      <GuideFileButton reading={reading} label={m.guide_read_open()} onKept={() => setSaid('')} />
      <Text kind="meta">{m.guide_read_hint()}</Text>
      <GuideReadingResult reading={reading} onKept={() => setSaid('')} />
      <ButtonLink wide icon={pasteIcon} href="/gids/plakken">
        {m.guide_read_paste()}
      </ButtonLink>
      <Sheet
        open={removing() !== null}
        onClose={() => setRemoving(null)}
        topic={m.guide_remove()}
        closeLabel={m.close()}
        title={m.guide_remove_confirm({ title: removing()?.title ?? '' })}
        actions={
          <ButtonRow>
            <Button
              kind="danger"
              onClick={() => {
                const guide = removing();
                if (guide !== null) void remove(guide);
              }}
            >
              {m.guide_remove()}
            </Button>
            <Button onClick={() => setRemoving(null)}>{m.cancel()}</Button>
          </ButtonRow>
        }
      >
        {null}
      </Sheet>
    </section>
  );
};

import { createSignal, For, Show } from 'solid-js';
import { arrowRightIcon, Banner, Button, ButtonLink, editIcon, pasteIcon, SectionHead, Text, triangleIcon } from '../../ui/index.ts';
import { formatPoints, formatYear, m } from '../../i18n/index.ts';
import { ensureSampleGuide, SAMPLE_PROGRAMME, type GuideSummary, type SampleOutcome } from '../../guide/index.ts';
import { academicYearOf } from '../../rules/index.ts';
import { sampleWords } from '../guide/guide-problem-words.ts';
import { PublishedGuides } from '../guide/published/PublishedGuides.tsx';
import { takeGuides } from '../guide/take-guides.ts';
import { createGuideReading, type GuideReadingState } from '../guide/reading/create-guide-reading.ts';
import { GuideFileButton, GuideReadingResult } from '../guide/reading/GuideFiles.tsx';
import { inSentence } from '../guide/unit-words.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { goOn, hasYears } from './beginning.ts';
import css from './Start.module.css';

export interface ProgrammeChoiceProps {
  readonly onChoose: (code: string) => void;
  readonly onByHand: () => void;
  /** The chosen programme already has years in the dossier. */
  readonly onBegun: () => void;
}

const guideDetail = (guide: GuideSummary): string =>
  guide.sample
    ? `${m.guide_sample_word()}. ${m.guide_sample_text()}`
    : m.programme_list_meta({ points: formatPoints(guide.points), year: formatYear(guide.academicYear) });

/** The programmes on this device, a guide file, or a programme by hand. The old sample is always on offer. */
export const ProgrammeChoice = (props: ProgrammeChoiceProps) => {
  const studiekompas = useStudiekompas();
  const { guides, guideList, ownProgrammes, pack, realToday } = studiekompas;
  const reading = createGuideReading(guides, (all) => takeGuides(studiekompas, all), () => academicYearOf(pack(), realToday()));
  const [sampleProblem, setSampleProblem] = createSignal<Extract<SampleOutcome, { readonly ok: false }> | null>(null);
  const hasSample = () => guideList().some(({ code }) => code === SAMPLE_PROGRAMME);
  // The student's own guides first, the sample last.
  const installed = () => guideList().toSorted((a, b) => Number(a.sample) - Number(b.sample));
  const choose = (code: string): void => {
    if (!hasYears(studiekompas, code)) props.onChoose(code);
    else if (goOn(studiekompas, code) === null) props.onBegun();
  };
  const chooseSample = async (): Promise<void> => {
    const outcome = await ensureSampleGuide(guides, import.meta.env.BASE_URL);
    setSampleProblem(outcome.ok ? null : outcome);
    if (outcome.ok) choose(SAMPLE_PROGRAMME);
  };
  // One programme needs no second tap, unless there is something to read about it.
  const kept = ({ programmes, problems }: Extract<GuideReadingState, { kind: 'kept' }>): void => {
    const [only] = programmes;
    if (only !== undefined && programmes.length === 1 && problems.length === 0) choose(only.code);
  };
  return (
    <div>
      <SectionHead title={m.programme_known()} />
      <div class={css['programmes']}>
        <For each={ownProgrammes()}>
          {(programme) => (
            <Button
              wide
              detail={`${formatPoints(programme.points)}, ${inSentence(m.guide_own_programme())}`}
              iconEnd={arrowRightIcon}
              onClick={() => choose(programme.code)}
            >
              {programme.title}
            </Button>
          )}
        </For>
        <For each={installed()}>
          {(guide) => (
            <Button wide detail={guideDetail(guide)} iconEnd={arrowRightIcon} onClick={() => choose(guide.code)}>
              {guide.title}
            </Button>
          )}
        </For>
        <Show when={!hasSample()}>
          <Button wide detail={`${m.guide_sample_word()}. ${m.guide_sample_text()}`} iconEnd={arrowRightIcon} onClick={() => void chooseSample()}>
            {m.start_sample_install()}
          </Button>
        </Show>
        <div role="status">
          <Show when={sampleProblem()}>
            {(problem) => (
              <Banner icon={triangleIcon} tone="permission">
                {sampleWords(problem())}
              </Banner>
            )}
          </Show>
        </div>
      </div>
      <PublishedGuides onChoose={choose} />
      <SectionHead title={m.start_other_ways()} />
      <div class={css['other']}>
        <GuideFileButton reading={reading} label={m.programme_open_file()} onKept={kept} />
        <Text kind="meta">{m.guide_read_hint()}</Text>
        <GuideReadingResult reading={reading} onKept={kept} />
        <ButtonLink wide icon={pasteIcon} href="/gids/plakken">
          {m.guide_read_paste()}
        </ButtonLink>
        <Button wide icon={editIcon} onClick={() => props.onByHand()}>
          {m.programme_by_hand()}
        </Button>
        <Text kind="meta">{m.programme_by_hand_text()}</Text>
      </div>
    </div>
  );
};

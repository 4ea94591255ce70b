import { useNavigate } from '@solidjs/router';
import { createMemo, Show } from 'solid-js';
import type { Isp } from '../../../drafts/index.ts';
import { formatList, formatYear, m } from '../../../i18n/index.ts';
import { differences, yearsAhead } from '../../../rules/index.ts';
import { Consequences, Screen, SectionHead, Select, Stack, Text } from '../../../ui/index.ts';
import { contractWords } from '../../dossier/place.ts';
import { GroundLine } from '../../shell/Ground.tsx';
import { useSubjectYear } from '../../shell/other-year.ts';
import type { Standing } from '../../shell/WithProgramme.tsx';
import { useStudiekompas } from '../../studiekompas.ts';
import { ChangeList } from '../../what-if/ChangeList.tsx';
import { changeWhy, type Compared } from '../../what-if/change-why.ts';
import type { WhyContent } from '../../why/why-of.ts';
import { WhyOutlet } from '../../why/WhyOutlet.tsx';
import { differenceWords } from '../../words/differences.ts';
import { compareHref, ispHref } from '../address.ts';
import { findingWhy } from '../finding-why.ts';
import { ispName } from '../isp-words.ts';
import { useIsps } from '../isps.ts';
import { createOpenIsp, type OpenIsp } from '../open-isp.ts';
import { consequences } from './consequences.ts';
import css from './Compare.module.css';
import { roadLabels } from './road-labels.ts';
import { SideBySide, sideTopics, type Side } from './SideBySide.tsx';
import { YearsAfter } from './YearsAfter.tsx';

/** Before the name of a difference in the address of its why. */
const DIFFERENCE = 'verschil-';

interface CompareScreenProps {
  readonly standing: Standing;
  readonly first: Isp;
  readonly second: Isp;
}

/** Two drafts beside each other: their units, what each leads to, the years after, and every figure that differs. */
export const CompareScreen = (props: CompareScreenProps) => {
  const { pack, unitName } = useStudiekompas();
  const navigate = useNavigate();
  const isps = useIsps();
  useSubjectYear(() => props.first.year);
  const programme = () => props.standing.chosen().programme;
  const labels = createMemo(() => roadLabels(ispName(props.first), ispName(props.second)));
  const opened = [createOpenIsp(() => props.standing, () => props.first), createOpenIsp(() => props.standing, () => props.second)] as const;
  const sides = createMemo((): readonly [Side, Side] => [
    { label: labels()[0], open: opened[0] },
    { label: labels()[1], open: opened[1] },
  ]);
  const aheadOf = ({ begun }: OpenIsp) => createMemo(() => yearsAhead(pack(), programme(), begun()));
  const ahead = [aheadOf(opened[0]), aheadOf(opened[1])] as const;
  const compared = createMemo(
    (): Compared => ({
      all: differenceWords(differences(opened[0].assessment(), opened[1].assessment()), pack(), unitName),
      before: ispName(props.first),
      after: ispName(props.second),
    }),
  );
  const why = (topic: string): WhyContent | null => {
    if (topic.startsWith(DIFFERENCE)) return changeWhy(topic.slice(DIFFERENCE.length), compared());
    const at = sideTopics.findIndex((prefix) => topic.startsWith(prefix));
    const [prefix, open] = [sideTopics[at], opened[at]];
    return prefix === undefined || open === undefined ? null : findingWhy(topic.slice(prefix.length), open.assessment().isp?.findings ?? [], pack(), unitName);
  };
  const ofYear = () => isps().filter(({ year }) => year === props.first.year);
  /** Drafts of the same year, and the one that is shown. */
  const options = (shown: Isp, other: Isp) =>
    isps().flatMap((isp) =>
      isp.id !== other.id && (isp.year === props.first.year || isp.id === shown.id)
        ? [{ value: isp.id, label: isp.contract === 'diploma' ? ispName(isp) : `${ispName(isp)}, ${contractWords(isp.contract)}` }]
        : [],
    );
  const years = () => formatList([...new Set([props.first.year, props.second.year])].map(formatYear));
  const go = (first: string, second: string): void => navigate(compareHref(first, second), { replace: true });
  const road = (at: 0 | 1) => ({ label: labels()[at], assessment: opened[at].assessment(), ahead: ahead[at]() });
  const draftOf = (at: 0 | 1): string => m.isp_compare_draft({ letter: labels()[at].letter });
  const nameOf = (at: 0 | 1): string => `${labels()[at].letter}. ${labels()[at].name}`;
  return (
    <Screen title={m.isp_compare_title()} meta={m.isp_title({ year: years() })} width="wide" back={{ label: m.back(), href: ispHref(props.first.id) }}>
      <Stack gap="l">
        <Show when={ofYear().length > 2}>
          <div class={css['choose']}>
            <Select label={draftOf(0)} options={options(props.first, props.second)} value={props.first.id} onChange={(id) => go(id, props.second.id)} />
            <Select label={draftOf(1)} options={options(props.second, props.first)} value={props.second.id} onChange={(id) => go(props.first.id, id)} />
          </div>
        </Show>
        <SideBySide sides={sides()} programme={programme()} />
        <Consequences title={m.isp_compare_consequences()} note={m.isp_compare_assumes()} items={consequences(road(0), road(1))} />
        <YearsAfter both={[{ label: labels()[0], ahead: ahead[0]() }, { label: labels()[1], ahead: ahead[1]() }]} />
        <section>
          <SectionHead title={m.isp_compare_differences()} />
          <Text kind="meta">{m.isp_compare_differences_text({ first: nameOf(0), second: nameOf(1) })}</Text>
          <ChangeList all={compared().all} topic={DIFFERENCE} none={m.whatif_compare_none()} />
        </section>
      </Stack>
      <GroundLine />
      <WhyOutlet own={why} />
    </Screen>
  );
};

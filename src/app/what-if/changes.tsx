import { createMemo, Show } from 'solid-js';
import { formatList, m } from '../../i18n/index.ts';
import { differences } from '../../rules/index.ts';
import { SectionHead } from '../../ui/index.ts';
import type { WhyContent } from '../why/why-of.ts';
import { differenceWords } from '../words/differences.ts';
import { ChangeList } from './ChangeList.tsx';
import css from './ChangeList.module.css';
import { changeWhy, type Compared } from './change-why.ts';
import { CompareRoads } from './CompareRoads.tsx';
import { createComparison, type RoadsOf } from './create-comparison.ts';
import { heardWords } from './heard-words.ts';

export interface ChangesOf extends RoadsOf {
  readonly supposing: () => boolean;
  /** With what is supposed. */
  readonly assessment: RoadsOf['today'];
  readonly unitName: (code: string) => string;
}

/** The why of one difference, in the address: with what is supposed, and between two saved roads. */
const SUPPOSED = 'verschil-';
const SAVED = 'vergelijk-';

/** What changes with what is supposed, and between two saved roads: as lists, as heard, and why. */
export const createChanges = (of: ChangesOf) => {
  const { supposing, today, assessment, pack, unitName } = of;
  const comparison = createComparison(of);
  const supposed = createMemo((): Compared | null =>
    supposing() ? { all: differenceWords(differences(today(), assessment()), pack(), unitName), before: m.today_title(), after: m.diff_supposed() } : null,
  );
  const saved = createMemo((): Compared | null => {
    const roads = comparison.result();
    if (roads === null) return null;
    const { before, after } = roads;
    return { all: differenceWords(differences(before.assessment, after.assessment), pack(), unitName), before: before.name, after: after.name };
  });
  const whyIn = (compared: Compared | null, id: string): WhyContent | null => (compared === null ? null : changeWhy(id, compared));
  return {
    /** Nothing while nothing is supposed. */
    Supposed: () => (
      <Show when={supposed()}>
        {(now) => (
          <section>
            <SectionHead title={m.whatif_changes()} right={<span class={css['than']}>{m.whatif_changes_than()}</span>} />
            <ChangeList all={now().all} topic={SUPPOSED} none={m.whatif_changes_none()} />
          </section>
        )}
      </Show>
    ),
    Saved: () => (
      <CompareRoads comparison={comparison}>
        <Show when={saved()}>{(two) => <ChangeList all={two().all} topic={SAVED} none={m.whatif_compare_none()} />}</Show>
      </CompareRoads>
    ),
    heard: (): string => {
      const all = supposed()?.all ?? [];
      return all.length === 0 ? m.whatif_changes_none() : m.live_recalculated({ what: formatList(heardWords(all)) });
    },
    /** Why a difference is there; null for any other topic. */
    why: (topic: string): WhyContent | null => {
      if (topic.startsWith(SUPPOSED)) return whyIn(supposed(), topic.slice(SUPPOSED.length));
      return topic.startsWith(SAVED) ? whyIn(saved(), topic.slice(SAVED.length)) : null;
    },
  };
};

export type Changes = ReturnType<typeof createChanges>;

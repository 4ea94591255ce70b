import { createEffect, createMemo, createSignal } from 'solid-js';
import { formatList, m } from '../../i18n/index.ts';
import type { RulePack } from '../../model/index.ts';
import type { Assessment } from '../../rules/index.ts';
import type { WhyContent } from '../why/why-of.ts';
import type { UnitName } from '../words/values.ts';
import type { Compared } from './change-why.ts';
import type * as Loaded from './changes.ts';
import type { Comparison } from './create-comparison.ts';

/** The why of one difference, in the address: with what is supposed, and between two saved roads. */
export const changeTopics = { supposed: 'verschil-', saved: 'vergelijk-' } as const;

export interface ChangesOf {
  readonly supposing: () => boolean;
  readonly today: () => Assessment;
  /** With what is supposed. */
  readonly assessment: () => Assessment;
  readonly comparison: Comparison;
  readonly pack: () => RulePack;
  readonly unitName: UnitName;
}

/** What changes with what is supposed, and between two saved roads. Its words come when they are needed: who supposes nothing does not load them. */
export const createChanges = ({ supposing, today, assessment, comparison, pack, unitName }: ChangesOf) => {
  const [loaded, setLoaded] = createSignal<typeof Loaded>();
  createEffect(() => {
    if ((supposing() || comparison.open()) && loaded() === undefined) void import('./changes.ts').then((words) => setLoaded(() => words));
  });
  /** Undefined while nothing is supposed, or while its words are on their way. */
  const supposed = createMemo((): Compared | undefined => {
    const words = loaded();
    if (words === undefined || !supposing()) return undefined;
    return { all: words.differenceWords(words.differences(today(), assessment()), pack(), unitName), before: m.today_title(), after: m.diff_supposed() };
  });
  const saved = createMemo((): Compared | undefined => {
    const [words, roads] = [loaded(), comparison.result()];
    if (words === undefined || roads === null) return undefined;
    const all = words.differences(roads.before.assessment, roads.after.assessment);
    return { all: words.differenceWords(all, pack(), unitName), before: roads.before.name, after: roads.after.name };
  });
  const whyOf = (id: string, compared: Compared | undefined): WhyContent | null =>
    compared === undefined ? null : (loaded()?.changeWhy(id, compared) ?? null);
  return {
    supposed,
    saved,
    list: () => loaded()?.ChangeList,
    /** What changes with what is supposed, as short as it can be heard; null while its words are on their way. */
    heard: (): string | null => {
      if (!supposing()) return m.whatif_changes_none();
      const [words, compared] = [loaded(), supposed()];
      if (words === undefined || compared === undefined) return null;
      return compared.all.length === 0 ? m.whatif_changes_none() : m.live_recalculated({ what: formatList(words.heardWords(compared.all)) });
    },
    /** Why a difference is there; null for any other topic. */
    why: (topic: string): WhyContent | null => {
      if (topic.startsWith(changeTopics.supposed)) return whyOf(topic.slice(changeTopics.supposed.length), supposed());
      return topic.startsWith(changeTopics.saved) ? whyOf(topic.slice(changeTopics.saved.length), saved()) : null;
    },
  };
};

import { createSignal, onMount, type Accessor } from 'solid-js';
import { fetchPublishedGuide, fetchPublishedIndex, type GuideFile, type PublishedIndex, type PublishedProgramme } from '../../../guide/index.ts';
import type { Studiekompas } from '../../studiekompas.ts';
import { takeGuides } from '../take-guides.ts';
import { base, overNetwork } from './network.ts';
import type { NotTaken } from './published-words.ts';

/** What the school published beside the app, and the ways to take it. */
export interface Published {
  /** Null until the index was asked; offline it is not. */
  readonly index: Accessor<PublishedIndex | null>;
  readonly busy: Accessor<boolean>;
  readonly problem: Accessor<NotTaken | null>;
  /** Fetches the guide of one programme; null when that failed, and the problem says why. */
  readonly load: (entry: PublishedProgramme) => Promise<GuideFile | null>;
  /** Keeps it on the device; false when that failed. */
  readonly take: (guide: GuideFile) => Promise<boolean>;
}

/** Asks once, when the screen opens and there is a network, what is published. */
export const createPublished = (studiekompas: Studiekompas): Published => {
  const { pwa } = studiekompas;
  const ask = overNetwork(pwa);
  const [index, setIndex] = createSignal<PublishedIndex | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<NotTaken | null>(null);
  onMount(() => {
    if (pwa.online()) void fetchPublishedIndex(ask, base).then(setIndex);
  });
  return {
    index,
    busy,
    problem,
    load: async (entry) => {
      // A second tap asks for nothing more.
      if (busy()) return null;
      setProblem(null);
      setBusy(true);
      const fetched = await fetchPublishedGuide(ask, base, entry);
      setBusy(false);
      if (fetched.ok) return fetched.guide;
      setProblem(fetched.reason);
      return null;
    },
    take: async (guide) => {
      const stored = await takeGuides(studiekompas, [guide]);
      setProblem(stored.ok ? null : { failure: stored.failure });
      return stored.ok;
    },
  };
};

import { m } from '../../i18n/index.ts';
import type { WhyContent, WhyOther } from '../why/why-of.ts';
import type { DifferenceWords } from '../words/differences.ts';

/** Differences that a screen shows, and what their two sides are called. */
export interface Compared {
  readonly all: readonly DifferenceWords[];
  readonly before: string;
  readonly after: string;
}

/** Why a difference is there, the side compared first and then what it is compared with; null where there is nothing to explain. */
export const changeWhy = (id: string, { all, before, after }: Compared): WhyContent | null => {
  const words = all.find((one) => one.id === id);
  if (words === undefined) return null;
  const side = (name: string, value: string | null, why: WhyOther['why'] | null): readonly WhyOther[] =>
    why === null || value === null ? [] : [{ sentence: m.diff_side({ side: name, value }), why }];
  const [first, ...others] = [...side(after, words.after, words.why.after), ...side(before, words.before, words.why.before)];
  return first === undefined ? null : { title: words.label, ...first, others };
};

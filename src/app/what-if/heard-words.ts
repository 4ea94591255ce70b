import { m } from '../../i18n/index.ts';
import type { DifferenceWords } from '../words/differences.ts';

/** More than this at once nobody remembers. */
const MOST_HEARD = 3;

/** The first differences as short as they can be heard, and how many more there are. */
export const heardWords = (all: readonly DifferenceWords[]): readonly string[] => {
  const first = all.filter(({ place }) => place === 'first');
  const heard = first.slice(0, MOST_HEARD);
  const rest = all.length - heard.length;
  return [
    ...heard.map(({ label, form, after, delta }) => m.whatif_changes_heard({ label, value: (form === 'values' ? after : delta) ?? '' })),
    ...(rest > 0 ? [m.whatif_changes_heard_more({ count: rest })] : []),
  ];
};

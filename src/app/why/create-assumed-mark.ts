import { createEffect, createSignal, type Accessor } from 'solid-js';
import type { Explanation } from '../../rules/index.ts';
import { useStudiekompas } from '../studiekompas.ts';

/** The mark of a figure that rests on another school's numbers. Which numbers a rule uses is a long list: loaded only for a pack that takes over some. */
export const createAssumedMark = (whys: () => readonly Explanation[]): Accessor<string | undefined> => {
  const { pack } = useStudiekompas();
  const [mark, setMark] = createSignal<() => string | undefined>();
  createEffect(() => {
    const [now, figures] = [pack(), whys()];
    if (now.origins === undefined) setMark(undefined);
    else
      void import('./assumed-mark.ts').then(({ assumedMark }) => {
        // Another pack may have been chosen meanwhile.
        if (pack() === now) setMark(() => () => assumedMark(now, figures));
      });
  });
  return () => mark()?.();
};

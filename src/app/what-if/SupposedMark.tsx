import { Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { UnitCode } from '../../model/index.ts';
import { Button, MarkSlider } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { startingMark, supposeMark, type WhatIf } from './choices.ts';

export interface SupposedMarkProps {
  readonly code: UnitCode;
  readonly whatIf: WhatIf;
  readonly onChange: (next: WhatIf) => void;
  /** When the mark would be earned: at the second opportunity, next year when there is none, or at the first of an open unit. */
  readonly second: 'to-come' | 'none' | 'unknown' | 'first';
}

/** A mark that is not there yet, tried out with a slider. */
export const SupposedMark = (props: SupposedMarkProps) => {
  const { pack } = useStudiekompas();
  const supposed = () => props.whatIf.supposed.get(props.code);
  const mark = () => supposed() ?? startingMark(pack());
  const when = (words: string): string => {
    if (props.second === 'first') return m.whatif_suppose_first({ mark: words });
    return props.second === 'none' ? m.whatif_suppose_next({ mark: words }) : m.whatif_suppose({ mark: words });
  };
  const change = (next: number | null) => props.onChange(supposeMark(props.whatIf, props.code, next));
  return (
    <Show
      when={supposed() !== undefined}
      fallback={
        <Button kind="quiet" onClick={() => change(startingMark(pack()))}>
          {m.whatif_suppose_try()}
        </Button>
      }
    >
      <MarkSlider
        label={when('').trimEnd()}
        valueText={m.mark_of({ mark: mark() })}
        value={mark()}
        tick={pack().marks.pass.value}
        lessLabel={m.whatif_suppose_less()}
        moreLabel={m.whatif_suppose_more()}
        onChange={change}
      />
      <Button kind="quiet" onClick={() => change(null)}>
        {m.whatif_suppose_clear()}
      </Button>
    </Show>
  );
};

import { Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { UnitCode } from '../../model/index.ts';
import { Button, MarkSlider } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { supposedMark, supposeMark, type WhatIf } from './choices.ts';

export interface SupposedMarkProps {
  readonly code: UnitCode;
  readonly whatIf: WhatIf;
  readonly onChange: (next: WhatIf) => void;
  /** When the mark would be earned: at the second opportunity, next year when there is none, or at the first of an open unit. */
  readonly second: 'to-come' | 'none' | 'unknown' | 'first';
  /** Shown also while nothing is supposed, at the lowest mark that passes. */
  readonly always?: boolean;
}

/** A mark that is not there yet, tried out with a slider. */
export const SupposedMark = (props: SupposedMarkProps) => {
  const { pack } = useStudiekompas();
  const supposed = () => props.whatIf.supposed.get(props.code);
  const mark = () => supposedMark(props.whatIf, props.code, pack());
  const when = (words: string): string => {
    if (props.second === 'first') return m.whatif_suppose_first({ mark: words });
    return props.second === 'none' ? m.whatif_suppose_next({ mark: words }) : m.whatif_suppose({ mark: words });
  };
  const change = (next: number | null) => props.onChange(supposeMark(props.whatIf, props.code, next));
  // The button goes with its press; the focus goes on to what took its place.
  const swap = (next: number | null, pressed: HTMLElement): void => {
    const place = pressed.parentElement;
    change(next);
    (place?.querySelector<HTMLElement>('input[type=range]') ?? place?.querySelector('button'))?.focus({ preventScroll: true });
  };
  return (
    <Show
      when={props.always === true || supposed() !== undefined}
      fallback={
        <Button kind="quiet" onClick={(event) => swap(mark(), event.currentTarget)}>
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
      <Show when={supposed() !== undefined}>
        <Button kind="quiet" onClick={(event) => swap(null, event.currentTarget)}>
          {m.whatif_suppose_clear()}
        </Button>
      </Show>
    </Show>
  );
};

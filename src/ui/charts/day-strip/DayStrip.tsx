import { Index } from 'solid-js';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import css from './DayStrip.module.css';

export interface DayStripProps {
  /** "Nog 6 van de 15 dagen." */
  readonly label: string;
  /** Days of the whole window, one block each. */
  readonly total: number;
  /** Of these, how many have passed. */
  readonly gone: number;
}

/** The days of a window, on the dark decision card: those gone are low and faint, those left stand up. */
export const DayStrip = (props: DayStripProps) => (
  <ChartFrame label={props.label}>
    <div class={css['strip']}>
      <Index each={Array.from({ length: props.total })}>
        {(_, index) => <span class={css['day']} data-gone={index < props.gone ? '' : undefined} />}
      </Index>
    </div>
  </ChartFrame>
);

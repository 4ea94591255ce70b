import { createUniqueId } from 'solid-js';
import { IconButton } from '../button/IconButton.tsx';
import { minusIcon, plusIcon } from '../icon/more-shapes.ts';
import css from './MarkSlider.module.css';

export interface MarkSliderProps {
  /** Before the value: "Stel, in augustus". */
  readonly label: string;
  /** The mark as shown beside the label: "12/20". */
  readonly valueText: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min?: number;
  readonly max?: number;
  /** Where the tick stands: the lowest mark that passes. Default 10. */
  readonly tick?: number;
  /** Names of the two keys: "één lager", "één hoger". */
  readonly lessLabel: string;
  readonly moreLabel: string;
}

/** A supposed mark: slide, arrow keys, or one at a time with − and +. */
export const MarkSlider = (props: MarkSliderProps) => {
  const id = createUniqueId();
  const min = () => props.min ?? 0;
  const max = () => props.max ?? 20;
  const share = (mark: number) => `${(mark - min()) / (max() - min())}`;
  const set = (mark: number) => {
    const within = Math.min(max(), Math.max(min(), mark));
    if (within !== props.value) props.onChange(within);
  };
  return (
    <div class={css['holder']}>
      <div class={css['slider']}>
        <label for={id} class={css['label']}>
          {props.label} <b>{props.valueText}</b>
        </label>
        <div class={css['line']}>
          <IconButton icon={minusIcon} label={props.lessLabel} onClick={() => set(props.value - 1)} />
          <span class={css['track']} style={{ '--at': share(props.value), '--tick': share(props.tick ?? 10) }}>
            <input
              id={id}
              type="range"
              class={css['input']}
              min={min()}
              max={max()}
              step={1}
              value={props.value}
              aria-valuetext={props.valueText}
              onInput={(event) => set(event.currentTarget.valueAsNumber)}
            />
          </span>
          <IconButton icon={plusIcon} label={props.moreLabel} onClick={() => set(props.value + 1)} />
        </div>
      </div>
    </div>
  );
};

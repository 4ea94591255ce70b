import css from './EndMark.module.css';

export interface EndMarkProps {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** A limit across a bar: a tick of ink that stands clear of what it crosses. */
export const EndMark = (props: EndMarkProps) => (
  <g class={css['mark']}>
    <rect class={css['halo']} x={props.x - 3} y={props.top} width={6} height={props.bottom - props.top} />
    <rect class={css['tick']} x={props.x - 1} y={props.top} width={2} height={props.bottom - props.top} />
  </g>
);

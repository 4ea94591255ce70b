import type { JSX } from 'solid-js';
import css from './ChartFrame.module.css';

export interface ChartFrameProps {
  /** What the drawing says, as one full sentence. */
  readonly label: string;
  /** Receives the element, to measure it. */
  readonly ref?: (element: HTMLElement) => void;
  readonly children: JSX.Element;
}

/** A drawing with its words: one picture to a screen reader, named by its sentence. */
export const ChartFrame = (props: ChartFrameProps) => (
  <div class={css['frame']} role="img" aria-label={props.label} ref={(element) => props.ref?.(element)}>
    {props.children}
  </div>
);

export interface CanvasProps {
  readonly width: number;
  readonly height: number;
  readonly children: JSX.Element;
}

/** The shapes of a drawing, one unit to the pixel. Words stand outside it, as text that wraps and grows with the student's font. */
export const Canvas = (props: CanvasProps) => (
  <svg class={css['canvas']} width={props.width} height={props.height} viewBox={`0 0 ${props.width} ${props.height}`} aria-hidden="true">
    {props.children}
  </svg>
);

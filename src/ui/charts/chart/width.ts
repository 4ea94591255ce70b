import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';

export interface Width {
  /** For the `ref` of the element that is measured. */
  readonly ref: (element: HTMLElement) => void;
  /** Its width in px. */
  readonly width: Accessor<number>;
  /** One rem in px: who enlarges the text gets more room around it. */
  readonly rem: Accessor<number>;
}

/** Content width of a phone of 390 px: what is drawn until the element is measured. */
const firstWidth = 358;
const firstRem = 16;

/** The real width of an element, so that a drawing is made to measure and never scaled. Known before the first paint. */
export const createWidth = (): Width => {
  const [width, setWidth] = createSignal(firstWidth);
  const [rem, setRem] = createSignal(firstRem);
  let measured: HTMLElement | undefined;

  const take = (px: number): void => {
    // Nothing is known of what is not shown.
    if (px > 0) setWidth(Math.floor(px));
    const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    if (size > 0) setRem(size);
  };

  onMount(() => {
    const element = measured;
    if (element === undefined) return;
    if (!('ResizeObserver' in globalThis)) return take(element.clientWidth);
    // It tells the first width too, after the layout and before the paint; asking for it here would lay the page out once for each drawing.
    const observer = new ResizeObserver((entries) => take(entries.at(-1)?.borderBoxSize[0]?.inlineSize ?? element.clientWidth));
    observer.observe(element);
    onCleanup(() => observer.disconnect());
  });

  return {
    ref: (element) => {
      measured = element;
    },
    width,
    rem,
  };
};

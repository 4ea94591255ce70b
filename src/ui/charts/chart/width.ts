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

  const measure = (element: HTMLElement): void => {
    // Nothing is known of what is not shown.
    if (element.clientWidth > 0) setWidth(element.clientWidth);
    const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    if (size > 0) setRem(size);
  };

  onMount(() => {
    const element = measured;
    if (element === undefined) return;
    measure(element);
    if (!('ResizeObserver' in globalThis)) return;
    const observer = new ResizeObserver(() => measure(element));
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

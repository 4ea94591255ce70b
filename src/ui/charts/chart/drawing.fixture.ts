import { cleanup } from '@solidjs/testing-library';
import { afterEach, beforeEach, vi } from 'vitest';

afterEach(cleanup);

/** Makes every element so many px wide for the tests of this block, since jsdom lays nothing out. */
export const atWidth = (width: number): void => {
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
};

/** The fills of everything drawn in a fill, in order; the swatches of a legend left out. */
export const fillsIn = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll<SVGGElement>('g[data-fill]')]
    .filter((box) => box.ownerSVGElement?.getAttribute('width') !== '14')
    .map((box) => box.dataset['fill'] ?? '');

/** How many of each fill. */
export const countFills = (root: ParentNode): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(fillsIn(root), (fill) => fill)].map(([fill, boxes]) => [fill, boxes.length]));

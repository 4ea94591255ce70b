import { render, screen } from '@solidjs/testing-library';
import { describe, expect, it } from 'vitest';
import { atWidth, fillsIn } from '../chart/drawing.fixture.ts';
import { type ThresholdBlock, ThresholdBlocks } from './ThresholdBlocks.tsx';

const blocks: readonly ThresholdBlock[] = [
  { id: 'stat', points: 5, fill: 'striped', name: 'Statistiek, 5 sp' },
  { id: 'eng', points: 3, fill: 'tint' },
  { id: 'law', points: 6, fill: 'solid' },
  { id: 'acc', points: 4, fill: 'dashed', name: 'Boekhouden, 4 sp' },
  { id: 'eco', points: 4, fill: 'half' },
];

const draw = (given: readonly ThresholdBlock[] = blocks) => {
  const captions = { leftCaption: 'breedte = studiepunten', openCaption: 'nog 2 open' };
  return render(() => <ThresholdBlocks label="Drie van de vijf gehaald." blocks={given} {...captions} />).container;
};

const boxes = (root: HTMLElement) =>
  [...root.querySelectorAll('[class*=canvas] g[data-fill] > rect:first-child')].map((box) => ({
    x: Number(box.getAttribute('x')),
    width: Number(box.getAttribute('width')),
  }));

describe('the blocks of the threshold package', () => {
  it('draws one block per unit, what is open last', () => {
    expect(fillsIn(draw())).toEqual(['tint', 'solid', 'half', 'striped', 'dashed']);
  });

  it('makes a block as wide as its points', () => {
    const [three, six] = boxes(draw([{ id: 'a', points: 3, fill: 'solid' }, { id: 'b', points: 6, fill: 'solid' }]));
    expect((six?.width ?? 0) / (three?.width ?? 1)).toBeCloseTo(2);
  });

  it('names what is open, beside its fill', () => {
    const items = [...draw().querySelectorAll('li')];
    expect(items.map((item) => [item.textContent, item.querySelector<SVGElement>('g')?.dataset['fill']])).toEqual([
      ['Statistiek, 5 sp', 'striped'],
      ['Boekhouden, 4 sp', 'dashed'],
    ]);
  });

  it('is one picture, named by its sentence, with its captions', () => {
    const drawing = draw();
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Drie van de vijf gehaald.');
    expect(drawing.textContent).toContain('breedte = studiepuntennog 2 open');
  });

  it('draws nothing for an empty package, yet stands', () => {
    expect(fillsIn(draw([]))).toEqual([]);
  });
});

describe('forty units on a narrow screen', () => {
  atWidth(288);

  it('are all drawn, visibly, within the screen', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ id: String(index), points: 3 + (index % 4), fill: 'solid' as const }));
    const drawn = boxes(draw(many));
    expect(drawn).toHaveLength(40);
    expect(Math.min(...drawn.map(({ width }) => width))).toBeGreaterThanOrEqual(9.9);
    expect(Math.max(...drawn.map(({ x, width }) => x + width))).toBeLessThanOrEqual(288.01);
  });
});

import { render, screen } from '@solidjs/testing-library';
import { describe, expect, it } from 'vitest';
import { fillsIn } from '../chart/drawing.fixture.ts';
import { Ruler, type RulerProps } from './Ruler.tsx';

const ruler: RulerProps = {
  label: '82 %, hoogstens 90 %; minstens 50 % nodig.',
  value: 82,
  best: 90,
  limits: [{ at: 50, word: 'min. 50 %' }],
  max: 100,
};

const draw = (props: Partial<RulerProps>) => {
  const all = { ...ruler, ...props };
  return render(() => <Ruler {...all} />).container;
};

const box = (root: HTMLElement, fill: string) => {
  const rect = root.querySelector(`g[data-fill=${fill}] > rect`);
  return { x: Number(rect?.getAttribute('x')), width: Number(rect?.getAttribute('width')) };
};
const ticks = (root: HTMLElement) => [...root.querySelectorAll('[class*=tick]')].map((tick) => Number(tick.getAttribute('x')) + 1);
const lanes = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('span')].map((word) => word.style.getPropertyValue('--lane'));

describe('the ruler', () => {
  it('draws the value solid from zero, and dashed what it can still become', () => {
    const drawing = draw({});
    expect(fillsIn(drawing)).toEqual(['solid', 'dashed']);
    expect(box(drawing, 'solid')).toEqual({ x: 0, width: 358 * 0.82 });
    expect(box(drawing, 'dashed').x + box(drawing, 'dashed').width).toBeCloseTo(358 * 0.9 - 0.625);
  });

  it('puts a tick and its words at each limit', () => {
    const drawing = draw({ limits: [{ at: 27, word: '27 min.' }, { at: 72, word: '72 max.' }], max: 80, value: 71, best: undefined });
    expect(ticks(drawing)).toEqual([(27 / 80) * 358, (72 / 80) * 358]);
    expect(drawing.textContent).toBe('27 min.72 max.');
    expect(lanes(drawing)).toEqual(['0', '0']);
  });

  it('puts words that would touch under one another', () => {
    expect(lanes(draw({ limits: [{ at: 50, word: 'min. 50 %' }, { at: 60, word: 'bindende voorwaarde 60 %' }] }))).toEqual(['0', '1']);
  });

  it('leaves out the best when it is no better, and the value when it is zero', () => {
    expect(fillsIn(draw({ best: 82 }))).toEqual(['solid']);
    expect(fillsIn(draw({ best: undefined }))).toEqual(['solid']);
    expect(fillsIn(draw({ value: 0 }))).toEqual(['dashed']);
  });

  it('grows its scale for a value beyond the end', () => {
    const drawing = draw({ value: 90, best: undefined, limits: [{ at: 72, word: '72 max.' }], max: 80 });
    expect(box(drawing, 'solid').width).toBe(358);
    expect(ticks(drawing)).toEqual([(72 / 90) * 358]);
  });

  it('is one picture, named by its sentence', () => {
    draw({});
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('82 %, hoogstens 90 %; minstens 50 % nodig.');
  });
});

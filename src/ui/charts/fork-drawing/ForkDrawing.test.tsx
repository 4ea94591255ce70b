import { render, screen } from '@solidjs/testing-library';
import { describe, expect, it } from 'vitest';
import '../chart/drawing.fixture.ts';
import { ForkDrawing, type ForkDrawingProps } from './ForkDrawing.tsx';

const fork: ForkDrawingProps = {
  label: 'Een 9, en twee wegen.',
  mark: '9',
  years: ['2023', '2024', '2025', '2026', '2027'],
  tolerateWord: 'Tolereren',
  againWord: 'Opnieuw afleggen',
};

const draw = (props: Partial<ForkDrawingProps> = {}) => {
  const all = { ...fork, ...props };
  return render(() => <ForkDrawing {...all} />).container;
};

const goals = (root: HTMLElement) =>
  [...root.querySelectorAll('[class*=goal]')].map((goal) => ({ x: Number(goal.getAttribute('cx')), y: Number(goal.getAttribute('cy')) }));

describe('the drawing of the two roads', () => {
  it('leads from one mark to two ends, the second a year later', () => {
    const drawing = draw();
    const [tolerate, again] = goals(drawing);
    const step = (358 - 44) / 4;
    expect((again?.x ?? 0) - (tolerate?.x ?? 0)).toBeCloseTo(step, 0);
    expect(tolerate?.y).toBeLessThan(again?.y ?? 0);
    expect(drawing.querySelectorAll('[class*=road]')).toHaveLength(2);
  });

  it('says the mark, both roads and the years', () => {
    expect(draw().textContent).toBe('9TolererenOpnieuw afleggen20232024202520262027');
  });

  it('can stand without years, and greyed with less behind it', () => {
    const drawing = draw({ years: undefined, muted: true, mark: '?' });
    expect(drawing.textContent).toBe('?TolererenOpnieuw afleggen');
    expect(drawing.querySelectorAll('[class*=done]')).toHaveLength(1);
  });

  it('is one picture, named by its sentence', () => {
    draw();
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Een 9, en twee wegen.');
  });
});

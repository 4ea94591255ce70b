import { render, screen } from '@solidjs/testing-library';
import { describe, expect, it } from 'vitest';
import '../chart/drawing.fixture.ts';
import { DayStrip } from './DayStrip.tsx';

const days = (total: number, gone: number) => {
  const { container } = render(() => <DayStrip label="Nog 6 van de 15 dagen." total={total} gone={gone} />);
  return [...container.querySelectorAll<HTMLElement>('[class*=day]')].map((day) => (day.dataset['gone'] === undefined ? 'left' : 'gone'));
};

describe('the strip of days', () => {
  it('draws one block a day, those gone first', () => {
    expect(days(15, 9)).toEqual([...Array(9).fill('gone'), ...Array(6).fill('left')]);
  });

  it('draws the last day and the day after', () => {
    expect(days(5, 4)).toEqual(['gone', 'gone', 'gone', 'gone', 'left']);
    expect(days(5, 6)).toEqual(Array(5).fill('gone'));
  });

  it('is one picture, named by its sentence', () => {
    days(15, 9);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Nog 6 van de 15 dagen.');
  });
});

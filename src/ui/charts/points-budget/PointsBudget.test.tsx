import { render, screen } from '@solidjs/testing-library';
import { describe, expect, it } from 'vitest';
import { atWidth, countFills, fillsIn } from '../chart/drawing.fixture.ts';
import { PointsBudget, type PointsBudgetProps } from './PointsBudget.tsx';

const budget: PointsBudgetProps = {
  label: 'Van 17 studiepunten zijn er 4 ingezet.',
  limit: 17,
  used: 4,
  usedWord: 'ingezet',
  candidates: [
    { id: 'stat', points: 5, name: 'Statistiek', pointsWord: '5 sp' },
    { id: 'fin', points: 6, name: 'Financiële analyse', pointsWord: '6 sp' },
  ],
  rest: 2,
  restWord: 'over',
};

const long = 'Communicatietraining voor bedrijfsinformatici 2';

const draw = (props: Partial<PointsBudgetProps>) => {
  const all = { ...budget, ...props };
  const { container } = render(() => <PointsBudget {...all} />);
  return container;
};

const keys = (root: HTMLElement) => [...root.querySelectorAll('[class*=keys] > [class*=key]')].map((key) => key.textContent);
const endMarks = (root: HTMLElement) => root.querySelectorAll('[class*=tick]').length;

describe('the budget of points', () => {
  it('draws one square for every point: used, at stake, left', () => {
    expect(fillsIn(draw({}))).toEqual([...Array(4).fill('half'), ...Array(11).fill('striped'), ...Array(2).fill('dashed')]);
  });

  it('is one picture, named by its sentence', () => {
    draw({});
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Van 17 studiepunten zijn er 4 ingezet.');
  });

  it('names every stretch beneath it, in order', () => {
    expect(draw({}).textContent).toBe('4ingezet5 spStatistiek6 spFinanciële analyse2 over');
  });

  it('gives each candidate a bracket of its own', () => {
    expect(draw({}).querySelectorAll('[class*=bracket]')).toHaveLength(2);
  });

  it('draws no end mark while everything fits, even exactly', () => {
    expect(endMarks(draw({}))).toBe(0);
    expect(endMarks(draw({ limit: 15, rest: 0, overWord: '0 sp te veel' }))).toBe(0);
  });

  it('draws what does not fit past an end mark, and says how much', () => {
    const drawing = draw({ limit: 13, rest: 0, overWord: '2 sp te veel' });
    expect(countFills(drawing)).toEqual({ half: 4, striped: 11 });
    const tick = Number(drawing.querySelector('[class*=tick]')?.getAttribute('x'));
    const squares = [...drawing.querySelectorAll('g[data-fill] > rect:first-child')].map((square) => Number(square.getAttribute('x')));
    expect(squares.filter((x) => x > tick)).toHaveLength(2);
    expect(drawing.textContent).toContain('2 sp te veel');
  });

  it('puts everything past the end mark where nothing may be spent', () => {
    const drawing = draw({ limit: 0, used: 0, candidates: budget.candidates.slice(0, 1), rest: 0, overWord: '5 sp te veel' });
    const tick = Number(drawing.querySelector('[class*=tick]')?.getAttribute('x'));
    expect(tick).toBe(0);
    expect(countFills(drawing)).toEqual({ striped: 5 });
  });

  it('draws only an end mark for a limit of zero without anything at stake', () => {
    const drawing = draw({ limit: 0, used: 0, candidates: [], rest: 0 });
    expect(fillsIn(drawing)).toEqual([]);
    expect(endMarks(drawing)).toBe(1);
    expect(drawing.textContent).toBe('');
  });

  it('draws all of it as used when nothing is left', () => {
    expect(countFills(draw({ used: 17, candidates: [], rest: 0 }))).toEqual({ half: 17 });
  });

  it('shows that more was used than a starter may', () => {
    const drawing = draw({ limit: 12, used: 18, candidates: [], rest: 0, overWord: '6 sp te veel' });
    expect(countFills(drawing)).toEqual({ half: 18 });
    expect(drawing.textContent).toContain('6 sp te veel');
  });

  it('draws a bar to scale over 24 points', () => {
    const drawing = draw({ limit: 30, rest: 15 });
    const widths = [...drawing.querySelectorAll('g[data-fill=striped] > rect:first-child')].map((box) => Number(box.getAttribute('width')));
    expect(widths).toHaveLength(2);
    expect(widths[0]).toBeGreaterThan(0);
    // Beside the border and the gap, the widths are as 5 to 6.
    expect(((widths[0] ?? 0) + 3.5) / ((widths[1] ?? 0) + 3.5)).toBeCloseTo(5 / 6);
    expect(drawing.querySelectorAll('g[data-fill=dashed]')).toHaveLength(1);
  });

  it('still draws squares at 24 points', () => {
    expect(countFills(draw({ limit: 24, used: 0, candidates: [], rest: 24 }))).toEqual({ dashed: 24 });
  });
});

describe('the budget of points on a narrow screen', () => {
  atWidth(288);

  it('lists long names by number instead of squeezing them', () => {
    const drawing = draw({ used: 1, candidates: [1, 2].map((id) => ({ id: String(id), points: 6, name: long, pointsWord: '6 sp' })), rest: 4 });
    expect(keys(drawing)).toEqual(['1', '2']);
    expect([...drawing.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['1 ingezet', `16 sp ${long}`, `26 sp ${long}`, '4 over']);
  });

  it('goes on over more rows without losing a square, and numbers a candidate in every row it is in', () => {
    const candidates = [3, 4, 6, 5, 5].map((points, index) => ({ id: String(index), points, name: `Vak ${index}`, pointsWord: `${points} sp` }));
    const drawing = draw({ candidates, rest: 0, overWord: '10 sp te veel' });
    expect(countFills(drawing)).toEqual({ half: 4, striped: 23 });
    expect(drawing.querySelectorAll('[class*=canvas]')).toHaveLength(2);
    expect(keys(drawing)).toEqual(['1', '2', '3', '3', '4', '5']);
    expect(endMarks(drawing)).toBe(1);
  });
});

import { render, screen } from '@solidjs/testing-library';
import { describe, expect, it } from 'vitest';
import { atWidth } from '../chart/drawing.fixture.ts';
import { CreditAccount, type CreditAccountProps } from './CreditAccount.tsx';

const at = (position: number, balance: number) => ({ position, balance });
const booked = [at(0, 140), at(0, 86), at(0.42, 136), at(0.83, 176), at(1, 116), at(1.42, 158), at(1.8, 180)];

const account: CreditAccountProps = {
  label: 'Je leerkrediet is nu 180.',
  start: 140,
  years: ['2023-24', '2024-25', '2025-26'].map((word) => ({ word, short: word.slice(2) })),
  booked,
  best: [...booked, at(2, 120), at(2.42, 150), at(3, 185)],
  worst: [...booked, at(2, 115), at(3, 115)],
  nowWord: 'nu',
  bestWord: 'best',
  worstWord: 'slechtst',
  format: (balance) => String(balance).replace('-', '−'),
};

const draw = (props: Partial<CreditAccountProps> = {}) => {
  const all = { ...account, ...props };
  return render(() => <CreditAccount {...all} />).container;
};
const path = (root: HTMLElement, name: string) => root.querySelector(`path[class*=${name}]`)?.getAttribute('d') ?? '';
const texts = (root: HTMLElement, name: string) => [...root.querySelectorAll(`[class*=${name}]`)].map((label) => label.textContent);

describe('the account', () => {
  it('moves in steps and never slopes', () => {
    const drawing = draw();
    for (const name of ['booked', 'best', 'worst']) expect(path(drawing, name)).toMatch(/^M[\d.]+ [\d.]+(?:H[\d.]+V[\d.]+)+$/u);
  });

  it('says in place where each enrolment left it, where it is, and where it can end', () => {
    const drawing = draw();
    expect(texts(drawing, 'turn')).toEqual(expect.arrayContaining(['86', '116', '176']));
    expect(texts(drawing, 'nowWord')).toEqual(['nu 180']);
    expect(texts(drawing, '_end_')).toEqual(['185 best', '115 slechtst']);
    expect(texts(drawing, '_year_')).toEqual(['2023-24', '2024-25', '2025-26']);
  });

  it('starts both forecasts where the booked line ends', () => {
    const drawing = draw();
    const end = /H([\d.]+)V([\d.]+)$/u.exec(path(drawing, 'booked'));
    for (const name of ['best', 'worst']) expect(path(drawing, name)).toMatch(new RegExp(`^M${end?.[1]} ${end?.[2]}H`, 'u'));
  });

  it('draws up to today what is booked, and from today what is to come', () => {
    const drawing = draw({ now: 1.2 });
    expect(texts(drawing, 'nowWord')).toEqual(['nu 116']);
    expect(path(drawing, 'booked').match(/H/gu)).toHaveLength(5);
  });

  it('keeps zero on the axis and goes on below it', () => {
    const drawing = draw({ booked: [at(0, 140), at(0, 20), at(1, -40), at(1.2, -40)], best: [], worst: [] });
    const zero = Number(/M[\d.]+ ([\d.]+)H/u.exec(path(drawing, 'zero'))?.[1]);
    const now = Number(drawing.querySelector('circle')?.getAttribute('cy'));
    expect(now).toBeGreaterThan(zero);
    expect(texts(drawing, 'axis')).toEqual(['140', '0']);
    expect(texts(drawing, 'nowWord')).toEqual(['nu −40']);
  });

  it('tints what lies between best and worst, and only that', () => {
    expect(draw().querySelectorAll('rect[class*=range]')).toHaveLength(2);
    expect(draw({ worst: account.best }).querySelectorAll('rect[class*=range]')).toHaveLength(0);
  });

  it('has no forecast where none is given', () => {
    const drawing = draw({ best: [], worst: [] });
    expect(path(drawing, 'best')).toBe('');
    expect(texts(drawing, '_end_')).toEqual([]);
  });

  it('stands empty before anything is booked', () => {
    const drawing = draw({ booked: [], best: [], worst: [] });
    expect(drawing.querySelector('circle')).toBeNull();
    expect(texts(drawing, 'axis')).toEqual(['140', '0']);
  });

  it('is one picture, named by its sentence', () => {
    draw();
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Je leerkrediet is nu 180.');
  });
});

describe('six years on a narrow screen', () => {
  atWidth(288);

  it('keep the low of every enrolment, and the last year by name', () => {
    const years = ['20-21', '21-22', '22-23', '23-24', '24-25', '25-26'].map((short) => ({ word: `20${short}`, short }));
    const lows = [80, 90, 75, 70, 60];
    const gone = lows.flatMap((low, year) => [at(year, low), at(year + 0.4, low + 30), at(year + 0.8, low + 60)]);
    const points = [at(0, 140), ...gone, at(5, 40), at(5.2, 40)];
    const drawing = draw({ years, booked: points, best: [at(5.42, 70), at(6, 100)], worst: [at(6, 40)] });
    expect(texts(drawing, 'turn')).toEqual(expect.arrayContaining(lows.map(String)));
    expect(texts(drawing, '_year_').at(-1)).toBe('25-26');
  });
});

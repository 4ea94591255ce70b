import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountDrawing } from './account-drawing.ts';
import { between, bookedUntil, forecastFrom, touches, turnsOf } from './account-layout.ts';

const at = (position: number, balance: number) => ({ position, balance });

describe('the levels of an account', () => {
  it('are cut at today, which keeps the balance that holds', () => {
    expect(bookedUntil([at(0, 140), at(0, 80), at(0.8, 140)], 0.5)).toEqual([at(0, 140), at(0, 80), at(0.5, 80)]);
    expect(bookedUntil([at(0, 140)], 0)).toEqual([at(0, 140)]);
    expect(bookedUntil([], 1)).toEqual([]);
  });

  it('are forecast from today on, and only then', () => {
    expect(forecastFrom([at(0, 140), at(1, 90)], at(0.5, 140))).toEqual([at(0.5, 140), at(1, 90)]);
    expect(forecastFrom([at(0, 140)], at(0.5, 140))).toEqual([]);
  });

  it('turn low after an enrolment and high before the next', () => {
    const turns = turnsOf([at(0, 140), at(0, 86), at(0.4, 120), at(0.8, 176), at(1, 116), at(1.4, 150)]);
    expect(turns.map(({ kind, balance }) => [kind, balance])).toEqual([
      ['low', 86],
      ['high', 176],
      ['low', 116],
    ]);
  });

  it('join where the balance stays the same', () => {
    expect(turnsOf([at(0, 140), at(0, 86), at(0.4, 86), at(1, 120)])).toEqual([{ kind: 'low', from: 0, to: 1, balance: 86 }]);
  });

  it('lie apart only where best and worst differ', () => {
    expect(between([at(0, 100), at(1, 120), at(2, 140)], [at(0, 100), at(2, 100)])).toEqual([{ from: 1, to: 2, high: 120, low: 100 }]);
  });
});

describe('the words of an account', () => {
  const balances = fc.array(fc.integer({ min: -80, max: 220 }), { minLength: 1, maxLength: 18 });

  it('never cover one another, whatever the account did', () => {
    fc.assert(
      fc.property(balances, fc.integer({ min: 240, max: 900 }), (moves, width) => {
        const booked = moves.map((balance, index) => at(index / 3, balance));
        const years = Array.from({ length: Math.ceil(moves.length / 3) }, (_, year) => ({ word: `${2020 + year}-${21 + year}` }));
        const drawing = accountDrawing(
          { label: '', start: 140, years, booked, best: [], worst: [], nowWord: 'nu', bestWord: 'best', worstWord: 'slechtst', format: String },
          width,
          16,
        );
        const labels = [...drawing.turns, ...(drawing.nowLabel === undefined ? [] : [drawing.nowLabel])];
        for (const [index, label] of labels.entries()) {
          expect(label.left).toBeGreaterThanOrEqual(0);
          expect(label.left + label.width).toBeLessThanOrEqual(width);
          for (const other of labels.slice(index + 1)) expect(touches(label, other)).toBe(false);
        }
        expect(drawing.height).toBeGreaterThan(drawing.bottom);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelColumns } from './budget-labels.ts';
import { budgetLayout } from './budget-layout.ts';

const segments = fc
  .record({
    used: fc.integer({ min: 0, max: 30 }),
    candidates: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
    limit: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ used, candidates, limit }) => {
    const taken = used + candidates.reduce((sum, each) => sum + each, 0);
    const all = [
      { fill: 'half' as const, points: used },
      ...candidates.map((points) => ({ fill: 'striped' as const, points })),
      { fill: 'dashed' as const, points: Math.max(0, limit - taken) },
    ].filter(({ points }) => points > 0);
    return { limit, taken, all };
  });
const widths = fc.integer({ min: 200, max: 1200 });

describe('where the points of a budget stand', () => {
  it('keeps every box inside the drawing and off its neighbours', () => {
    fc.assert(
      fc.property(segments, widths, ({ all, limit }, width) => {
        for (const { boxes } of budgetLayout(all, limit, width).rows) {
          for (const [index, box] of boxes.entries()) {
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.width).toBeGreaterThan(0);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
            expect(boxes[index + 1]?.x ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(box.x + box.width);
          }
        }
      }),
    );
  });

  it('marks the end exactly once if more is taken than there is, and never otherwise', () => {
    fc.assert(
      fc.property(segments, widths, ({ all, limit, taken }, width) => {
        const ends = budgetLayout(all, limit, width).rows.filter(({ end }) => end !== undefined);
        const nothing = all.length === 0;
        expect(ends).toHaveLength(taken > limit || nothing ? 1 : 0);
      }),
    );
  });

  it('draws as many squares as there are points up to a limit of 24', () => {
    fc.assert(
      fc.property(segments, widths, ({ all, limit }, width) => {
        const total = all.reduce((sum, { points }) => sum + points, 0);
        fc.pre(limit <= 24 && total <= 48);
        expect(budgetLayout(all, limit, width).rows.flatMap(({ boxes }) => boxes)).toHaveLength(total);
      }),
    );
  });

  it('draws a limit that is not whole as a bar', () => {
    const { rows } = budgetLayout([{ fill: 'striped', points: 5 }, { fill: 'dashed', points: 12.5 }], 17.5, 358);
    expect(rows[0]?.boxes).toHaveLength(2);
  });
});

describe('where the labels of a budget stand', () => {
  const run = (x: number, width: number) => ({ segment: 0, x, width });

  it('keeps the bold words of neighbours apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 1, maxLength: 6 }), fc.constantFrom('Recht', ''), (sizes, name) => {
        const startOf = (index: number) => sizes.slice(0, index).reduce((sum, each) => sum + each, 0);
        const runs = sizes.map((width, index) => run(startOf(index), width));
        const labels = sizes.map((_, index) => ({ strong: '5 sp', name: index === sizes.length - 1 ? name : 'Recht' }));
        const columns = labelColumns(labels, runs, startOf(sizes.length), 13) ?? [];
        for (const [index, column] of columns.entries()) {
          expect(column.start).toBeGreaterThanOrEqual(startOf(index));
          const next = columns[index + 1];
          expect(next === undefined || next.atEnd ? Number.POSITIVE_INFINITY : next.start - column.start).toBeGreaterThan(20);
        }
      }),
    );
  });

  it('moves what is left to the end when its word is wider than its squares', () => {
    const columns = labelColumns([{ strong: '6 sp', name: 'Statistiek' }, { strong: '1 over', name: '' }], [run(0, 240), run(250, 15)], 265, 13);
    expect(columns?.map(({ atEnd }) => atEnd)).toEqual([false, true]);
  });

  it('gives up when a word is wider than its room', () => {
    expect(labelColumns([{ strong: '3 sp', name: 'Bedrijfsinformatica' }], [run(0, 40)], 60, 13)).toBeUndefined();
  });
});

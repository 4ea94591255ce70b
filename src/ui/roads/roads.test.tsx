import { cleanup, render, screen, within } from '@solidjs/testing-library';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { RoadColumns } from './RoadColumns.tsx';
import { RoadLine, shownYears } from './RoadLine.tsx';

afterEach(cleanup);

describe('both roads beside each other', () => {
  it('are one table: heads, a row for each consequence, two values each', () => {
    render(() => (
      <RoadColumns
        caption="Twee wegen voor Financiële analyse"
        rowsLabel="Gevolg"
        heads={[{ title: 'Tolereren', chosen: 'gekozen' }, { title: 'Opnieuw' }]}
        rows={[
          {
            label: 'Tolerantiekrediet over',
            today: { word: 'vandaag', value: '13' },
            cells: [{ value: '7 sp', delta: { words: '6 minder' } }, { value: null, delta: { words: 'hangt af van augustus' } }],
          },
        ]}
        equal={{ strong: 'Gelijk op beide wegen.', text: 'Drempel gehaald.' }}
      />
    ));
    const table = within(screen.getByRole('table', { name: 'Twee wegen voor Financiële analyse' }));
    expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Gevolg', 'Tolereren gekozen', 'Opnieuw ']);
    expect(table.getByRole('rowheader').textContent).toMatch(/Tolerantiekrediet over.*vandaag 13/u);
    expect(table.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['7 sp6 minder', '–hangt af van augustus']);
    expect(screen.getByText(/Drempel gehaald/u)).toBeDefined();
  });
});

describe('the line of a road', () => {
  it('always names where it starts and where it ends, apart and in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.nat(), (from, length, pick) => {
        const to = from + length;
        const end = from + 1 + (pick % length);
        const years = shownYears({ from, to, end });
        expect(years).toContain(from);
        expect(years.includes(end) || (end - from) / length < 0.24).toBe(true);
        years.slice(1).forEach((year, index) => expect((year - (years[index] ?? year)) / length).toBeGreaterThanOrEqual(0.24));
      }),
    );
  });

  it('draws no end that cannot be said', () => {
    render(() => <RoadLine label="Onbekend" from={2025} to={2027} end={null} />);
    expect(screen.getByRole('img', { name: 'Onbekend' }).textContent).toBe('202520262027');
    expect(shownYears({ from: 2025, to: 2025, end: null })).toEqual([2025]);
  });
});

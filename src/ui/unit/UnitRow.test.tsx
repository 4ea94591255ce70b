import { cleanup, render, screen } from '@solidjs/testing-library';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { FindingRow } from '../finding/FindingRow.tsx';
import { Highlight, pieces, UnitList, UnitRow } from './UnitRow.tsx';

afterEach(cleanup);

describe('what was searched for', () => {
  it('is marked, and the text stays whole', () => {
    const ranged = fc.string({ maxLength: 30 }).chain((text) =>
      fc
        .uniqueArray(fc.nat(text.length), { minLength: 0, maxLength: 6 })
        .map((cuts) => cuts.toSorted((a, b) => a - b))
        .map((cuts) => ({
          text,
          ranges: Array.from({ length: Math.floor(cuts.length / 2) }, (_, index) => [cuts[2 * index] ?? 0, cuts[2 * index + 1] ?? 0] as const),
        })),
    );
    fc.assert(
      fc.property(ranged, ({ text, ranges }) => {
        const cut = pieces(text, ranges);
        expect(cut.map((piece) => piece.text).join('')).toBe(text);
        expect(cut.filter((piece) => piece.found).map((piece) => piece.text)).toEqual(ranges.map(([start, end]) => text.slice(start, end)));
      }),
    );
  });

  it('reads as one name in a link', () => {
    render(() => <UnitRow name={<Highlight text="Biostatistiek" ranges={[[3, 7]]} />} points="4" unit="sp" href="/gids/bio" />);
    expect(screen.getByRole('link', { name: 'Biostatistiek' })).toBeDefined();
    expect(screen.getByText('stat').tagName).toBe('MARK');
  });
});

describe('a unit row', () => {
  it('carries its findings, each a way to its why', () => {
    render(() => (
      <UnitList label="Semester 1">
        <UnitRow name="Budgettering en controlling" meta="Fase 3" points="5" unit="sp">
          <FindingRow look="blocks" word="Blokkeert." href="/waarom">
            Eerst Financiële analyse verwerven (VVT)
          </FindingRow>
        </UnitRow>
      </UnitList>
    ));
    expect(screen.getByRole('list', { name: 'Semester 1' }).textContent).toMatch(/Budgettering en controlling.*Fase 3.*5 sp/u);
    expect(screen.getByRole('link', { name: 'Blokkeert. Eerst Financiële analyse verwerven (VVT)' })).toBeDefined();
  });

  it('that was tolerated shows no points', () => {
    render(() => <UnitRow name="Financiële analyse" points="6" unit="sp" apart="getolereerd, art. 91" />);
    expect(screen.getByRole('listitem').textContent).toBe('Financiële analysegetolereerd, art. 91');
  });
});

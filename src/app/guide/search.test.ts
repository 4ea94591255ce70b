import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseUnit } from '../../model/index.ts';
import { indexUnits, searchUnits } from './search.ts';

const unit = (code: string, title: string): CourseUnit => ({
  code,
  title,
  points: 3,
  stage: 1,
  semester: 1,
  mandatory: true,
  grading: 'numeric',
  tolerable: 'unknown',
  resit: 'unknown',
  requires: 'unknown',
  identicalTo: [],
  activities: [],
  calculation: 'weighted',
  events: [],
});

const units = [
  unit('A1', 'Biostatistiek'),
  unit('B2', 'Toegepaste statistiek'),
  unit('C3', 'Statistiek'),
  unit('D4', 'Financiële analyse'),
  unit('E5', 'Café- en hotelbeheer'),
];
const found = (query: string): readonly string[] => searchUnits(indexUnits(units), query).map((one) => one.unit.title);
const marked = (query: string, code: string): readonly string[] =>
  searchUnits(indexUnits(units), query)
    .filter((one) => one.unit.code === code)
    .flatMap((one) => one.title.map(([start, end]) => one.unit.title.slice(start, end)));

describe('searching the guide', () => {
  it('finds titles that begin with the word first, then words that do, then the inside of words', () => {
    expect(found('stat')).toEqual(['Statistiek', 'Toegepaste statistiek', 'Biostatistiek']);
  });

  it('minds neither accents nor capitals, typed or stored', () => {
    expect(found('FINANCIELE')).toEqual(['Financiële analyse']);
    expect(found('finançiëlé')).toEqual(['Financiële analyse']);
    expect(found('cafe\u0301')).toEqual(['Café- en hotelbeheer']);
  });

  it('marks in the title exactly what was searched for', () => {
    expect(marked('financiele', 'D4')).toEqual(['Financiële']);
    expect(marked('hotel cafe', 'E5')).toEqual(['Café', 'hotel']);
    expect(marked('stat', 'A1')).toEqual(['stat']);
  });

  it('marks a letter together with the accent that stands apart behind it', () => {
    const apart = 'Cafe\u0301';
    const [one] = searchUnits(indexUnits([unit('X', `${apart} B`)]), 'cafe');
    expect(one?.title.map(([start, end]) => `${apart} B`.slice(start, end))).toEqual([apart]);
  });

  it('finds what is mistyped when nothing stands there as it was typed, and marks what was meant', () => {
    expect(found('statistik')).toEqual(['Statistiek', 'Toegepaste statistiek']);
    expect(found('statsitiek')).toEqual(['Statistiek', 'Toegepaste statistiek']);
    expect(found('finaciele analise')).toEqual(['Financiële analyse']);
    expect(found('hotelbehheer')).toEqual(['Café- en hotelbeheer']);
    expect(marked('finaciele', 'D4')).toEqual(['Financiële']);
    expect(found('statistiek')).toEqual(['Statistiek', 'Toegepaste statistiek', 'Biostatistiek']);
  });

  it('guesses neither short words, numbers nor words that are not alike', () => {
    expect(found('caf x')).toEqual([]);
    expect(found('sat')).toEqual([]);
    expect(found('hbi99')).toEqual([]);
    expect(found('zeilboot')).toEqual([]);
    expect(found('statistiek zeilboot')).toEqual([]);
  });

  it('finds by code, and asks every word to be there', () => {
    expect(found('d4')).toEqual(['Financiële analyse']);
    expect(found('statistiek toegepaste')).toEqual(['Toegepaste statistiek']);
    expect(found('statistiek analyse')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('   ')).toEqual([]);
  });

  it('finds every unit by its whole title, and marks inside the title only, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.string({ maxLength: 5 }), (title, query) => {
        const index = indexUnits([unit('X', title)]);
        expect(searchUnits(index, title)).toHaveLength(/[^\s\p{Z}\p{P}\p{M}]/u.test(title) ? 1 : 0);
        for (const { title: ranges } of searchUnits(index, query)) {
          let last = -1;
          for (const [start, end] of ranges) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(title.length);
            last = end;
          }
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUnitIndex, type Findable } from './unit-index.ts';

const guide: readonly Findable[] = [
  { code: 'HBI62B', title: 'Netwerken 2' },
  { code: 'HBI62', title: 'Besturingssystemen' },
  { code: 'OH3101', title: 'Software Engineering 4' },
  { code: 'OH1000', title: 'Inleiding tot de statistiek' },
  { code: 'OH1001', title: 'Statistiek met Python' },
  { code: 'OH1002', title: 'Biostatistiek' },
  { code: 'OH1003', title: 'Statistiek' },
  { code: 'OH1004', title: 'Boekhouden', otherTitle: 'Financial accounting' },
  { code: 'OH1005', title: 'Bedrijfseconomie', otherTitle: 'Business economics' },
  { code: 'OH1006', title: 'E-commerce' },
  { code: 'OH1007', title: 'Programmeren in C++' },
  { code: 'OH1008', title: 'Oriëntatie op het verpleegkundig beroep' },
];

const indexOf = (units: readonly Findable[]) => {
  const index = createUnitIndex();
  index.add(units);
  return index;
};
const index = indexOf(guide);
const found = (query: string): readonly string[] => index.find(query).units.map(({ title }) => title);
const meant = (query: string): readonly string[] => index.findNear(query).units.map(({ title }) => title);

describe('what a student types finds the unit that is meant', () => {
  it('the code itself comes first, before codes that only begin with it', () => {
    expect(found('hbi62')).toEqual(['Besturingssystemen', 'Netwerken 2']);
    expect(found('HBI62B')).toEqual(['Netwerken 2']);
  });

  it('a piece of a code is enough', () => {
    expect(found('62b')).toEqual(['Netwerken 2']);
    expect(found('3101')).toEqual(['Software Engineering 4']);
    expect(found('oh31')).toEqual(['Software Engineering 4']);
  });

  it('a title that begins so comes before one with a word that does, and that before the inside of a word', () => {
    expect(found('stat')).toEqual(['Statistiek', 'Statistiek met Python', 'Inleiding tot de statistiek', 'Biostatistiek']);
  });

  it('a part of a compound finds it', () => {
    expect(found('economie')).toEqual(['Bedrijfseconomie']);
    expect(found('systemen')).toEqual(['Besturingssystemen']);
  });

  it('words may stand in any order, with and without accents, and the last may be half typed', () => {
    expect(found('python sta')).toEqual(['Statistiek met Python']);
    expect(found('orientatie')).toEqual(['Oriëntatie op het verpleegkundig beroep']);
    expect(found('ORIËNT')).toEqual(['Oriëntatie op het verpleegkundig beroep']);
  });

  it('a hyphen may be left out, or a space may stand for it', () => {
    for (const query of ['e-commerce', 'ecommerce', 'e commerce', 'ecom']) expect(found(query)).toEqual(['E-commerce']);
  });

  it('C++ is a word', () => expect(found('c++')).toEqual(['Programmeren in C++']));

  it('English finds a unit of which the guide has an English title', () => {
    expect(found('accounting')).toEqual(['Boekhouden']);
    expect(found('business econ')).toEqual(['Bedrijfseconomie']);
    expect(index.find('accounting').units.map((unit) => index.find('accounting').mark(unit).otherTitle)).toEqual([[[10, 20]]]);
  });

  it('a typo finds it, also while the word is not finished, with the least slip first', () => {
    expect(found('statsitiek')).toEqual([]);
    expect(meant('statsitiek')).toEqual(['Statistiek', 'Statistiek met Python', 'Inleiding tot de statistiek']);
    expect(meant('programeren')).toEqual(['Programmeren in C++']);
    expect(meant('programeern')).toEqual(['Programmeren in C++']);
    expect(meant('verplegkun')).toEqual(['Oriëntatie op het verpleegkundig beroep']);
    expect(meant('acounting')).toEqual(['Boekhouden']);
  });

  it('a code or a short word is not guessed', () => {
    expect(meant('HBI63')).toEqual([]);
    expect(meant('ste')).toEqual([]);
    expect(meant('zeilen')).toEqual([]);
  });
});

describe('a guide that changes', () => {
  const word = fc.constantFrom('statistiek', 'recht', 'bio', 'data', 'netwerken', 'economie', '2');
  const units = fc.array(fc.record({ code: fc.string({ minLength: 1, maxLength: 4 }), title: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')) }), { maxLength: 20 });

  it('answers as if it had been put in whole, whatever was taken out and added before', () => {
    fc.assert(
      fc.property(units, units, fc.array(word, { minLength: 1, maxLength: 2 }), (gone, kept, query) => {
        const changed = indexOf(gone);
        changed.add(kept);
        changed.remove(gone);
        const typed = query.join(' ');
        expect(changed.size()).toBe(kept.length);
        expect(changed.find(typed).units).toEqual(indexOf(kept).find(typed).units);
        expect(changed.findNear(`${typed}x`).units).toEqual(indexOf(kept).findNear(`${typed}x`).units);
      }),
    );
  });

  it('finds a unit by its whole title and by each of its words', () => {
    fc.assert(
      fc.property(units, (some) => {
        const whole = indexOf(some);
        for (const unit of some) {
          for (const query of [unit.title, ...unit.title.split(' ')]) expect(whole.find(query).units).toContain(unit);
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { problemLine, troubleWords, unknownWords } from './guide-words.ts';

describe('the words of the command', () => {
  it('say where, what is wrong and what was kept', () => {
    expect(problemLine({ source: 'SC_7.xml', place: 'line 12', trouble: { code: 'field-not-understood', field: 'aanbodperiode', value: 'zomer', kept: 'unknown' } })).toBe(
      'SC_7.xml, line 12: aanbodperiode is "zomer", which is not understood: kept as unknown',
    );
    expect(problemLine({ source: 'gids.csv', place: '', trouble: { code: 'columns-missing', columns: ['points'] } })).toBe('gids.csv: has no column points: nothing of it is kept');
  });

  it('list no more names than can be read', () => {
    const units = Array.from({ length: 20 }, (_, index) => `U${index}`);
    expect(troubleWords({ code: 'without-programme', units })).toBe('20 units stand in no programme: left out (U0, U1, U2, U3, U4, U5, U6, U7 and 12 more)');
  });

  it.each([
    [{ what: 'tolerable', of: 'units', count: 37 }, '37 units: tolerable unknown'],
    [{ what: 'resit', of: 'units', count: 1 }, '1 unit: re-sit unknown'],
    [{ what: 'points', of: 'programme', count: 1, assumed: '180' }, 'programme: points unknown (180 assumed)'],
    [{ what: 'group-limits', of: 'groups', count: 1 }, '1 group: minimum or maximum unknown'],
  ] as const)('count what is unknown', (unknown, words) => expect(unknownWords(unknown)).toBe(words));
});

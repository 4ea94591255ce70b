import { describe, expect, it } from 'vitest';
import { changesBetween, changeWords, heldIn, touchedRecords } from './held.ts';

const file = (records: Readonly<Record<string, Readonly<Record<string, unknown>>>>): string =>
  JSON.stringify({
    records: Object.entries(records).map(([key, fields]) => ({ key, fields: Object.entries(fields).map(([name, value]) => ({ name, values: [{ value }, { value: 'of another device' }] })) })),
  });

describe('what the clumsy user compares', () => {
  it('is every value that the export shows, without what was deleted or cleared', () => {
    expect(heldIn(file({ 'unit/P/2024/diploma/A': { result1: 9, period1: null }, 'draft/x': { name: 'A', $del: true }, settings: { $del: false, pack: 'p' } }))).toEqual(
      new Map([
        ['unit/P/2024/diploma/A#result1', '9'],
        ['settings#pack', '"p"'],
      ]),
    );
  });

  it('notices a value that changed, one that went and one that came, and in which records something was lost', () => {
    const changes = changesBetween(heldIn(file({ a: { x: 1, y: 2 }, b: { x: 1 }, c: { x: 1 } })), heldIn(file({ a: { x: 1, y: 3 }, b: { x: null }, c: { x: 1 }, d: { x: 1 } })));
    expect(changes).toEqual([
      { field: 'a#y', before: '2', after: '3' },
      { field: 'b#x', before: '1', after: undefined },
      { field: 'd#x', before: undefined, after: '1' },
    ]);
    expect(touchedRecords(changes)).toEqual(['a', 'b']);
    expect(changeWords(changes)).toBe('a#y: 2 → 3; b#x: 1 → nothing; d#x: nothing → 1');
  });
});

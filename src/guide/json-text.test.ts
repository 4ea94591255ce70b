import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkJson } from './json-text.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('finding where a text stops being JSON', () => {
  it('accepts exactly what JSON.parse accepts', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', '\\', ':', '0', 'e', ' ', '\n', '\u0001', 'null'))
      .map(([text, at, letter]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + letter + text.slice(place + (at % 2));
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged, fc.string()), (text) => checkJson(text, 1000).ok === isJson(text)),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['', 1, 1],
    ['  ', 1, 3],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{\n  "a": [1, 2\n}', 3, 1],
    ['{"a": truth}', 1, 7],
    ['{"a" 1}', 1, 6],
    ['{"a": "b\n"}', 1, 7],
    ['{"a": 1} x', 1, 10],
    ['[01]', 1, 3],
    ['{a: 1}', 1, 2],
  ])('finds %j wrong at line %i, column %i', (text, line, column) => {
    expect(checkJson(text, 10)).toEqual({ ok: false, problem: 'syntax', place: { line, column } });
  });

  it('stops at the allowed depth, however deep the text goes', () => {
    expect(checkJson('[[[]]]', 3)).toEqual({ ok: true });
    expect(checkJson('[[[]]]', 2)).toEqual({ ok: false, problem: 'too-deep', place: { line: 1, column: 3 } });
    expect(checkJson('{"a":'.repeat(400_000), 40)).toMatchObject({ problem: 'too-deep' });
  });

  it('reads a string of a million escapes', () => {
    expect(checkJson(`"${'\\n'.repeat(1_000_000)}"`, 1)).toEqual({ ok: true });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { Unknown } from '../../../guide/index.ts';
import { setLocale } from '../../../i18n/index.ts';
import { unknownLines, unknownWords } from './unknown-words.ts';

beforeEach(() => setLocale('nl'));

const unknown: readonly Unknown[] = [
  { what: 'kind', of: 'programme', count: 1, assumed: 'bachelor' },
  { what: 'points', of: 'programme', count: 1, assumed: '180' },
  { what: 'group-limits', of: 'groups', count: 2 },
  { what: 'semester', of: 'units', count: 37, assumed: 'year' },
  { what: 'tolerable', of: 'units', count: 37 },
  { what: 'resit', of: 'units', count: 1 },
];

describe('what a source leaves open', () => {
  it('is counted in words, with what is taken instead, what most hangs on first', () => {
    expect(unknownLines(unknown)).toEqual([
      '37 onderdelen: tolereerbaar onbekend',
      '1 onderdeel: tweede examenkans onbekend',
      '37 onderdelen: semester niet vermeld, heel het jaar aangenomen',
      '2 groepen: minimum of maximum onbekend',
      'Opleiding: soort opleiding niet vermeld, bachelor aangenomen',
      'Opleiding: studiepunten niet vermeld, 180\u{A0}sp aangenomen',
    ]);
    setLocale('en');
    expect(unknownWords({ what: 'tolerable', of: 'units', count: 37 })).toBe('37 units: tolerable unknown');
  });
});

import { describe, expect, it } from 'vitest';
import { parseGuideAddress, unitInPath } from './address.ts';

describe('the address of the guide', () => {
  it('keeps what can be read and forgets the rest', () => {
    expect(parseGuideAddress({ zoek: 'stat', semester: '2' })).toEqual({ zoek: 'stat', semester: '2' });
    expect(parseGuideAddress({ zoek: 2, semester: 1 })).toEqual({ zoek: '2', semester: '1' });
    expect(parseGuideAddress({ zoek: '', semester: '3', meer: 'x' })).toEqual({});
    expect(parseGuideAddress({ zoek: 'x'.repeat(101) })).toEqual({});
  });

  it('names every unit code, whatever stands in it', () => {
    for (const code of ['HBI62B', 'VRIJ VAK/1', 'é%20', '100 %']) expect(unitInPath(encodeURIComponent(code))).toBe(code);
    expect(unitInPath('100%')).toBe('100%');
    expect(unitInPath(undefined)).toBe('');
  });
});

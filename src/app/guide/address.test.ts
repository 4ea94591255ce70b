import { describe, expect, it } from 'vitest';
import { guideAddress, parseGuideAddress, unitAddress, unitInPath } from './address.ts';

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

  it('names the programme of a unit that is not of the student\u2019s own, and nothing for one that is', () => {
    expect(unitAddress('VRIJ/1')).toBe('/gids/VRIJ%2F1');
    for (const programme of ['51858212', 'a&b=c', 'één']) {
      for (const address of [unitAddress('A', programme), guideAddress(programme)]) {
        expect(parseGuideAddress(Object.fromEntries(new URL(address, 'https://example.org').searchParams))).toEqual({ opleiding: programme });
      }
    }
  });
});

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatDate,
  formatDateLong,
  formatDayOfYear,
  formatDeadline,
  formatHours,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPoints,
  formatWeekday,
  formatYear,
  setLocale,
} from './index.ts';

describe('in Dutch', () => {
  beforeEach(() => setLocale('nl'));

  it('writes days as a student reads them', () => {
    expect(formatDate('2025-07-12')).toBe('za 12 juli');
    expect(formatDateLong('2025-07-12')).toBe('12 juli 2025');
    expect(formatDayOfYear('11-30')).toBe('30 november');
    expect(formatYear(2024)).toBe('2024-2025');
  });

  it('writes the hours of a lesson with points and "u.", and its day of the week', () => {
    expect(formatHours('08:30', '10:30')).toBe('8.30–10.30\u00A0u.');
    expect(formatWeekday('2025-09-22')).toBe('ma');
    setLocale('en');
    expect(formatHours('08:30', '10:30')).toBe('08:30–10:30');
    expect(formatWeekday('2025-09-22')).toBe('Mon');
  });

  it('writes the last moment of a term with a point and "u."', () => {
    expect(formatDeadline('2025-07-18')).toBe('vr 18 juli, 23.59\u00A0u.');
    expect(formatDeadline('2025-07-18', '09:30')).toBe('vr 18 juli, 09.30\u00A0u.');
  });

  it('keeps a number and its unit on one line', () => {
    expect(formatPoints(13)).toBe('13\u00A0sp');
    expect(formatPercent(82)).toBe('82\u00A0%');
    expect(formatMoney(118_500)).toBe('€\u00A01.185,00');
  });

  it('writes decimals with a comma and negative numbers with a minus sign', () => {
    expect(formatNumber(16.8)).toBe('16,8');
    expect(formatNumber(200 / 3)).toBe('66,67');
    expect(formatPoints(-4)).toBe('−4\u00A0sp');
  });

  it('joins a list with "en" or "of"', () => {
    expect(formatList(['8', '9'], 'or')).toBe('8 of 9');
    expect(formatList(['a', 'b', 'c'])).toBe('a, b en c');
    expect(formatList([])).toBe('');
  });

  it('writes space on the device in kB or MB', () => {
    expect(formatBytes(412_345)).toMatch(/^412\skB$/);
    expect(formatBytes(3_400_000)).toMatch(/^3,4\sMB$/);
  });
});

describe('in English', () => {
  beforeEach(() => setLocale('en'));

  it('writes days the British way', () => {
    expect(formatDate('2025-07-12')).toBe('Sat 12 July');
    expect(formatDateLong('2025-07-12')).toBe('12 July 2025');
    expect(formatDeadline('2025-07-18')).toBe('Fri 18 July, 23:59');
    expect(formatDayOfYear('02-29')).toBe('29 February');
  });

  it('writes numbers the British way', () => {
    expect(formatPoints(13)).toBe('13\u00A0cr');
    expect(formatPercent(82.5)).toBe('82.5%');
    expect(formatMoney(118_500)).toBe('€1,185.00');
    expect(formatList(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });
});

describe('dates', () => {
  it('keep their day in every time zone', () => {
    setLocale('en');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const date = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(formatDateLong(date).split(' ')[0]).toBe(String(Number(date.slice(8))));
      }),
    );
  });

  it('that do not exist are refused', () => {
    expect(() => formatDate('2025-13-01')).toThrow(RangeError);
  });
});

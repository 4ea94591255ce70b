import { beforeEach, describe, expect, it } from 'vitest';
import { setLocale } from '../../i18n/index.ts';
import type { Failure, FileRefusal } from './job.ts';
import { failureWords, refusalWords } from './refusal-words.ts';

beforeEach(() => setLocale('nl'));

const file = 'gids.csv';
const refusals: readonly FileRefusal[] = [
  { code: 'too-large', file, bytes: 31_000_000, limit: 30_000_000 },
  { code: 'empty', file },
  { code: 'not-text', file, looksLike: 'pdf' },
  { code: 'not-text', file, looksLike: 'zip' },
  { code: 'not-text', file, looksLike: 'image' },
  { code: 'not-text', file, looksLike: 'unknown' },
  { code: 'unreadable', file },
];
const failures: readonly Failure[] = [{ code: 'too-large-together', bytes: 61_000_000, limit: 60_000_000 }, { code: 'too-slow', seconds: 30 }, { code: 'cancelled' }, { code: 'broken' }];

describe('a file that is not read', () => {
  it('is told by its name, each reason in its own words, in both languages', () => {
    const all = (): string[] => [...refusals.map(refusalWords), ...failures.map(failureWords)];
    const dutch = all();
    setLocale('en');
    const english = all();
    expect(new Set([...dutch, ...english]).size).toBe(2 * dutch.length);
    expect(refusals.map(refusalWords).every((words) => words.includes(file))).toBe(true);
  });

  it('is told by its size and what is allowed', () => {
    expect(refusals.slice(0, 1).map(refusalWords)).toEqual(['gids.csv is 31 MB; een bestand is hoogstens 30 MB.']);
  });
});

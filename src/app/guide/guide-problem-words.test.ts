import { beforeEach, describe, expect, it } from 'vitest';
import { readGuideFile, type GuideProblem, type GuideWarning } from '../../guide/index.ts';
import { setLocale } from '../../i18n/index.ts';
import type { StorageFailure } from '../../storage/index.ts';
import { guideProblemWords, guideWarningWords, sampleWords, storageWords } from './guide-problem-words.ts';

beforeEach(() => setLocale('nl'));

const path = ['programmes', 0, 'units', 3, 'group'];
const ofProgramme = { path, programme: 'TI' };

/** One of each: the type makes this list fail to compile when a code is added. */
const problems: { readonly [Code in GuideProblem['code']]: Extract<GuideProblem, { readonly code: Code }> } = {
  'too-large': { code: 'too-large', bytes: 21_000_000, limit: 2_000_000 },
  'not-json': { code: 'not-json', line: 12, column: 7 },
  'too-deep': { code: 'too-deep', line: 3, column: 5, limit: 40 },
  'not-a-guide': { code: 'not-a-guide' },
  'newer-version': { code: 'newer-version', version: 9, supported: 1 },
  'too-many-units': { code: 'too-many-units', units: 6001, limit: 5000 },
  'invalid-field': { code: 'invalid-field', path, expected: { kind: 'missing' } },
  'duplicate-programme': { code: 'duplicate-programme', ...ofProgramme },
  'duplicate-unit': { code: 'duplicate-unit', ...ofProgramme, unit: 'U1' },
  'duplicate-group': { code: 'duplicate-group', ...ofProgramme, group: 'G1' },
  'unknown-group': { code: 'unknown-group', ...ofProgramme, unit: 'U1', group: 'G1' },
  'stage-out-of-range': { code: 'stage-out-of-range', ...ofProgramme, unit: 'U1', stages: 3 },
};

const warnings: { readonly [Code in GuideWarning['code']]: Extract<GuideWarning, { readonly code: Code }> } = {
  'unknown-requirement': { code: 'unknown-requirement', programme: 'TI', unit: 'U1', requires: 'U9' },
  'unknown-identical': { code: 'unknown-identical', programme: 'TI', unit: 'U1', identicalTo: 'U9' },
  'points-do-not-close': { code: 'points-do-not-close', programme: 'TI', major: null, least: 100, most: 170, points: 180 },
};

describe('what is wrong with a guide file', () => {
  it('has words of its own for every problem, in both languages', () => {
    const all = Object.values(problems);
    const dutch = all.map(guideProblemWords);
    setLocale('en');
    const english = all.map(guideProblemWords);
    expect(new Set(dutch).size).toBe(all.length);
    expect(new Set(english).size).toBe(all.length);
    expect(dutch.filter((words) => english.includes(words))).toEqual([]);
  });

  it('says where in the file', () => {
    expect(guideProblemWords(problems['not-json'])).toBe('Geen geldige JSON: het gaat fout op regel 12, teken 7.');
    expect(guideProblemWords(problems['invalid-field'])).toBe('programmes[0].units[3].group: ontbreekt.');
    const whole = guideProblemWords({ code: 'invalid-field', path: [], expected: { kind: 'type', type: 'object' } });
    expect(whole).toBe('het bestand: moet een object zijn.');
  });

  it('says the size of a file that is too large, and the version of one that is too new', () => {
    expect(guideProblemWords(problems['too-large'])).toContain('21 MB');
    expect(guideProblemWords(problems['newer-version'])).toContain('versie 9');
  });

  it('says what a field should have been', () => {
    const words = (text: string): readonly string[] => {
      const reading = readGuideFile(text);
      return reading.ok ? [] : reading.problems.map(guideProblemWords);
    };
    const header = '"format":"studiekompas-guide","version":1';
    const all = words(`{${header},"language":"fr","academicYear":"2024","source":{"name":""},"sample":1,"completeness":{},"programmes":7}`);
    expect(all).toContain('language: moet nl of en zijn.');
    expect(all).toContain('source.name: te klein of te kort, minstens 1.');
    expect(all).toContain('sample: moet true of false zijn.');
    expect(all).toContain('completeness: moet een lijst zijn.');
    expect(words('{"a":1,}')).toEqual(['Geen geldige JSON: het gaat fout op regel 1, teken 8.']);
    expect(words('[]')).toEqual(['Dit is geen gidsbestand van Studiekompas.']);
  });

  it('has words for every warning, the major named where there is one', () => {
    const all = Object.values(warnings).map(guideWarningWords);
    expect(new Set(all).size).toBe(all.length);
    expect(guideWarningWords({ ...warnings['points-do-not-close'], major: 'major:A' })).toContain('major:A');
  });

  it('has words for every way in which the device can fail to keep a guide', () => {
    const failures: readonly StorageFailure[] = ['quota', 'unavailable', 'closed', 'newer', 'blocked', 'unknown'];
    expect(new Set(failures.map(storageWords)).size).toBe(failures.length);
    expect(sampleWords({ ok: false, reason: 'unreachable' })).toContain('geen verbinding');
    expect(sampleWords({ ok: false, reason: 'unreadable', problems: [] })).toContain('beschadigd');
    expect(sampleWords({ ok: false, reason: 'storage', failure: 'quota' })).toBe(storageWords('quota'));
  });
});

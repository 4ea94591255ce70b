import { beforeEach, describe, expect, it } from 'vitest';
import type { Trouble } from '../../../guide/index.ts';
import { setLocale } from '../../../i18n/index.ts';
import { isNotUnderstood, problemWords, troubleWords } from './trouble-words.ts';

beforeEach(() => setLocale('nl'));

const address = 'https://gids.example';

/** One of each: the type makes this list fail to compile when a code is added. */
const troubles: { readonly [Code in Trouble['code']]: Extract<Trouble, { readonly code: Code }> } = {
  'too-large': { code: 'too-large', bytes: 31_000_000, limit: 30_000_000 },
  'too-deep': { code: 'too-deep', limit: 60 },
  'not-well-formed': { code: 'not-well-formed', format: 'XML', detail: 'unclosed tag' },
  'declares-entities': { code: 'declares-entities' },
  'kind-not-recognised': { code: 'kind-not-recognised' },
  'nothing-found': { code: 'nothing-found', kind: 'oeapi' },
  'guide-refused': { code: 'guide-refused', detail: 'newer-version', problem: { code: 'newer-version', version: 9, supported: 2 } },
  'columns-missing': { code: 'columns-missing', columns: ['code', 'points'] },
  'field-missing': { code: 'field-missing', field: 'HBI09B points', kept: 'left-out' },
  'field-not-understood': { code: 'field-not-understood', field: 'resit', value: 'soms', kept: 'unknown' },
  'field-not-known': { code: 'field-not-known', field: 'kleur' },
  'line-not-understood': { code: 'line-not-understood', text: 'Over deze pagina' },
  'field-assumed': { code: 'field-assumed', field: 'title', value: 'gids' },
  'too-many': { code: 'too-many', what: 'rows', limit: 50_000 },
  'incomplete-answer': { code: 'incomplete-answer', got: 50, total: 80 },
  'unit-twice': { code: 'unit-twice', programme: 'TI', unit: 'A1' },
  'unit-in-groups': { code: 'unit-in-groups', programme: 'TI', unit: 'A1', groups: ['Keuze', 'Stage'] },
  differs: { code: 'differs', about: 'A1', field: 'points', kept: '6', other: '3' },
  'older-year': { code: 'older-year', programme: 'TI', year: 2023, kept: 2024 },
  'without-programme': { code: 'without-programme', units: ['A1', 'A2'] },
  'not-in-guide': { code: 'not-in-guide', what: 'unit', name: 'A9' },
  'programme-refused': { code: 'programme-refused', programme: 'TI', detail: 'no units' },
  'unknown-requirement': { code: 'unknown-requirement', programme: 'TI', unit: 'A1', requires: 'A9' },
  'unknown-identical': { code: 'unknown-identical', programme: 'TI', unit: 'A1', identicalTo: 'A9' },
  'points-do-not-close': { code: 'points-do-not-close', programme: 'TI', major: null, least: 100, most: 170, points: 180 },
  unreachable: { code: 'unreachable', address, detail: 'ENOTFOUND' },
  'refused-by-service': { code: 'refused-by-service', address, status: 403, detail: 'nee' },
};

const problem = (trouble: Trouble, place = 'line 12', source = 'vakken.csv') => ({ source, place, trouble });

describe('what an importer has to say', () => {
  it('is said in words of its own for each trouble, in both languages', () => {
    // What a line holds is shown as it stands, in any language.
    const all = Object.values(troubles).filter(({ code }) => code !== 'line-not-understood');
    const dutch = all.map(troubleWords);
    setLocale('en');
    const english = all.map(troubleWords);
    expect(new Set([...dutch, ...english]).size).toBe(2 * all.length);
    expect([...dutch, ...english].join(' ')).not.toMatch(/undefined|NaN|\{|\[object/);
  });

  it('says in which file, on which line or path, what is wrong and what was kept', () => {
    expect(problemWords(problem(troubles['field-missing']))).toBe('vakken.csv, regel 12: HBI09B studiepunten ontbreekt: weggelaten.');
    expect(problemWords(problem(troubles['field-not-understood'], 'hits[3]'))).toBe('vakken.csv, hits[3]: tweede examenkans: “soms” begrijpen we niet, blijft onbekend.');
    expect(problemWords(problem(troubles['kind-not-recognised'], ''))).toMatch(/^vakken\.csv: geen soort gids/);
    setLocale('en');
    expect(problemWords(problem(troubles['line-not-understood']))).toBe('vakken.csv, line 12: “Over deze pagina”');
  });

  it('tells a guide of the app with its own places only', () => {
    expect(problemWords(problem(troubles['guide-refused'], 'programmes.0', 'gids.json'))).toBe('gids.json: Dit gidsbestand heeft versie 9; deze app kent versie 2. Werk de app eerst bij.');
  });

  it('sets apart what was not understood', () => {
    expect(Object.values(troubles).filter((trouble) => isNotUnderstood(problem(trouble))).map(({ code }) => code)).toEqual([
      'not-well-formed', 'kind-not-recognised', 'field-not-understood', 'field-not-known', 'line-not-understood',
    ]);
  });
});
